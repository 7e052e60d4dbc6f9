# A ciklusok egymás mellett, mit tesz előre a helyzet, és mit érdemes legközelebb megtudni.

## Cycles
cycles-title = A ciklusok egymás mellett
cycles-lead = Minden kép egy területet mutat az összes ciklusban: ciklusonként egy jelet az intervallumával, és vonalat azok között a ciklusok között, amelyek ugyanazt kérdezték. Az üres kör olyan ciklus, amely nem vethető össze a mostanival; a pontozott vonal olyan eredmény, amely nem mutatható meg. Előrejelzést nem készítünk.
cycles-table = Pontszámok az egyes ciklusokban, a ciklusok között összevethető adatokból (ezért kissé eltérhetnek a területek pontszámaitól), és ami a változásról mondható
cycles-reckoned = A változást a pontszámok kerekítése előtt számoljuk ki.
whole-department = Az ügyfélszolgálat egésze
chart-trends = Összevetett ciklusok: { $cycles }. Valóban javult területek: { $better }; romlott: { $worse }; a véletlen határain belül változott: { $noise }; nem vethető össze: { $refused }.
trend-real = { $difference } ({ $cycle } óta): valódi változás
trend-noise = { $difference } ({ $cycle } óta): a véletlen is megmagyarázza
trend-refused = nem vethető össze a korábbi ciklusokkal
comparable-reworded = más szövegű kérdések
comparable-other-phases = más szakaszokból
comparable-nothing = nem mérték
since-cycle = { $cycle } óta
slope = átlagosan ciklusról ciklusra ({ $n } ciklus alapján):
slope-real = valódi tendencia
paired-title = Ugyanazok az emberek most és korábban ({ $previous })
paired-lead = Aki mindkét ciklusban kitöltötte a kérdőívet, annak a válaszait a saját korábbi válaszaival vetettük össze. Így a terület változása biztosabban látszik; a többiek válaszai ugyanúgy számítanak a pontszámban, mint eddig.
paired-caption = Átlagos különbség azoknál, akik mindkétszer válaszoltak
paired-people = Fő
paired-difference = Különbség
action-decided = döntés: { $cycle } után
action-expected = Várt változás

## Situation
situation-act-growth = A növekvő terhelés először azt viseli meg, ami már most is gyenge: ezt még a terhelés megérkezése előtt érdemes rendbe tenni.
situation-act-stagnation = Van idő arra, hogy egymás után mindegyiket alaposan elvégezzék.
situation-act-crisis = Kezdjék a lista elején, egyszerre egy lépéssel, és a többivel várjanak, amíg a mutató el nem mozdul.
situation-strengths-growth = Ezek bírják el a növekedést: először ezeket vigyék tovább.
situation-strengths-stagnation = Ami nyugodt időkben működik, arra lehet építeni, amikor változnak az idők.
situation-strengths-crisis = Ezeket ne veszítsék el, miközben a többit javítják.

## What next
next-title = Mitől lenne biztosabb a kép (elöl az, ami a ráfordításhoz képest a legtöbbet adja)
next-answers = még { $n } kitöltött kérdőív
next-answers-from = még { $n } kitöltött kérdőív innen: { $group }
next-person-days = még { $n } megfigyelt embernap
next-interviews = még { $n } interjú
next-weeks = még { $n } hétnyi működési adat (ki kell várni)
next-periods = még { $n } időszaknyi működési adat (ki kell várni)
next-raises = { $more ->
    [0] nagyobb bizonyosság itt: { $areas }
   *[other] nagyobb bizonyosság itt: { $areas } és még { $more } terület
}

## Mistakes in files
actions-twice = A ciklus intézkedései a cycle.yaml és az actions.yaml fájlban is szerepelnek.
    .help = Hagyja meg őket csak az egyik fájlban.
