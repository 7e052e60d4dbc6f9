## A javasolt munkaköri leírás

proposal-title = Javasolt munkaköri leírás: { $position }
proposal-comment = Milyennek kellene lennie a leírásnak az adatok szerint (ciklus: { $cycle }). Javaslat: olvassa át, módosítsa, és döntsön.
proposal-basis =
    { $days ->
        [0] Alapja az osztály { $of } dolgozója közül { $n } feladatlistája.
        [one] Alapja az osztály { $of } dolgozója közül { $n } feladatlistája és { $days } megfigyelt embernap.
       *[other] Alapja az osztály { $of } dolgozója közül { $n } feladatlistája és { $days } megfigyelt embernap.
    }
proposal-how-to-read = A beszúrások és a törlések változásként vannak jelölve: mindegyik elfogadható vagy elvethető. Mellettük áll az indok.
proposal-tasks = Feladatok
proposal-elsewhere-title = Itt végzik, eldöntendő
proposal-reasons = Indokok
proposal-task = Feladat
proposal-change = Javaslat
proposal-reason = Amit az adatok mutatnak
proposal-keep = marad
proposal-settle = marad, de tisztázandó
proposal-add = bekerül
proposal-remove = törlendő
proposal-elsewhere = vissza kell adni, vagy itt kell leírni
proposal-stop = le kell írni, vagy fel kell hagyni vele
proposal-done-by = A megkérdezettek { $share }-a végzi.
proposal-nobody =
    { $days ->
        [0] A megkérdezettek közül senki sem végzi.
        [one] A megkérdezettek közül senki sem végzi, és { $days } megfigyelt embernapon sem fordult elő.
       *[other] A megkérdezettek közül senki sem végzi, és { $days } megfigyelt embernapon sem fordult elő.
    }
proposal-important = Átlagos fontossága: { $importance }.
proposal-important-core = Átlagos fontossága: { $importance }; alapfeladat.
proposal-time = A megadott idő { $share }-át viszi el.
proposal-contested = Akik végzik, nem értenek egyet abban, mennyire fontos.
proposal-partial = Csak néhányan végzik: el kell dönteni, kinek kellene.
proposal-belongs = Ennek a munkakörnek a leírásában szerepel: „{ $position }”.
proposal-too-few = A(z) „{ $position }” munkakörben túl kevesen adtak feladatlistát ahhoz, hogy a javaslatból senki se legyen felismerhető.
    .help = A legkisebb megengedett csoportméret alatt nem készíthető javaslat; gyűjtsön több listát.
