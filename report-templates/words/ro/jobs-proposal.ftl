## Fișa de post propusă

proposal-title = Fișa de post propusă: { $position }
proposal-comment = Cum ar trebui să arate fișa de post după datele ciclului { $cycle }. Este o propunere: citiți-o, modificați-o și decideți.
proposal-basis =
    { $days ->
        [0] Se sprijină pe listele de sarcini primite ({ $n } din { $of }).
        [one] Se sprijină pe listele de sarcini primite ({ $n } din { $of }) și pe o zi-om observată.
        [few] Se sprijină pe listele de sarcini primite ({ $n } din { $of }) și pe { $days } zile-om observate.
       *[other] Se sprijină pe listele de sarcini primite ({ $n } din { $of }) și pe { $days } de zile-om observate.
    }
proposal-how-to-read = Adăugirile și eliminările sunt marcate ca modificări: fiecare poate fi acceptată sau respinsă. Alături se află motivul.
proposal-tasks = Sarcini
proposal-elsewhere-title = Îndeplinite aici, de decis
proposal-reasons = Motive
proposal-task = Sarcină
proposal-change = Propunere
proposal-reason = Ce spun datele
proposal-keep = se păstrează
proposal-settle = se păstrează și se lămurește
proposal-add = se adaugă
proposal-remove = se elimină
proposal-elsewhere = se trece la postul de care ține sau se descrie aici
proposal-stop = se descrie sau nu se mai face
proposal-done-by = O îndeplinesc { $share } dintre cei întrebați.
proposal-nobody =
    { $days ->
        [0] Nu o îndeplinește nimeni dintre cei întrebați.
        [one] Nu o îndeplinește nimeni dintre cei întrebați și nu a fost văzută în ziua-om observată.
        [few] Nu o îndeplinește nimeni dintre cei întrebați și nu a fost văzută în { $days } zile-om observate.
       *[other] Nu o îndeplinește nimeni dintre cei întrebați și nu a fost văzută în { $days } de zile-om observate.
    }
proposal-important = Importanța medie: { $importance }.
proposal-important-core = Importanța medie: { $importance }; sarcină de bază.
proposal-time = Ia { $share } din timpul declarat.
proposal-contested = Cei care o îndeplinesc nu sunt de acord asupra importanței ei.
proposal-partial = O îndeplinesc doar unii: trebuie stabilit cine ar trebui.
proposal-belongs = Se află în fișa postului „{ $position }”.
proposal-too-few = Prea puține persoane de pe postul „{ $position }” au dat o listă de sarcini pentru o propunere în care să nu poată fi recunoscut nimeni.
    .help = Sub mărimea minimă a grupului nu se poate face nicio propunere; adunați mai multe liste.
