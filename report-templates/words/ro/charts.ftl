# Graficele: ce spun semnele și frazele lor.

chart-withheld = neafișat
chart-matrix = Celule la nivelul slab: { $poor }, bun: { $good }, profesionist: { $professional }.{ $withheld ->
    [0] { "" }
   *[other] { " " }Neafișate, fiindcă se bazează pe prea puține persoane (hașurate): { $withheld }.
}{ $silent ->
    [0] { "" }
   *[other] { " " }Goale, fiindcă etapa nu spune nimic: { $silent }.
}
chart-changes = Îmbunătățiri reale: { $better }; înrăutățiri reale: { $worse }; în limitele întâmplării: { $noise }.{ $apart ->
    [0] { "" }
   *[other] { " " }Necomparabile: { $apart }.
} Barele verticale arată intervalul scorului actual.
slope-better = îmbunătățire reală
slope-worse = înrăutățire reală
slope-noise = în limitele întâmplării
slope-apart = necomparabil
three-way-described = Descrisă
three-way-declared = Declarată
three-way-observed = Observată
three-way-yes = da
three-way-no = nu
chart-three-way = { $position }, sarcini în total: { $tasks }; confirmate: { $confirmed }, făcute de unii: { $partial }, nefăcute de nimeni: { $unperformed }, nedescrise: { $undescribed }, descrise în altă parte: { $misplaced }, controversate: { $contested }. Procentele arată câți dintre angajați declară sarcina și ce parte din timpul observat ocupă aceasta.
chart-three-way-on = { $position }: sarcinile { $first }–{ $last } din { $tasks }.
saturation-axis = interviuri în ordinea datei
saturation-total = teme, total cumulat
saturation-after = până aici, destule interviuri
valence-good = se vorbește de bine
valence-mixed = ton mixt, neutru sau neafișat
valence-bad = se vorbește de rău
time-lost = Așteptare, căderi de sistem, erorile altora
time-usual = Alte activități
changes-lead = Fiecare linie leagă scorul unui domeniu din ciclul anterior de cel actual; eticheta de la capătul ei indică scorul actual și, în paranteză, schimbarea. Ambele scoruri provin doar din ceea ce s-a întrebat la fel în cele două cicluri, așa că pot să difere puțin de scorurile din secțiunea despre domenii. Schimbarea se calculează înainte de rotunjire. Semnele ciclului actual stau unul lângă altul doar ca să poată fi deosebite. Doar liniile îngroșate arată o schimbare reală. Nimic nu este extrapolat.
