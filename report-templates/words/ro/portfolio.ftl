# Mai multe departamente ale unui grup, comparate.
cli-portfolio = Compară mai multe audituri ale unui grup, numai prin ce poate dezvălui fiecare
cli-portfolio-folders = Folderele auditurilor, cel puțin două
cli-portfolio-cycle = Ciclul tuturor, de exemplu 2026-H2; altfel cel mai nou pe care îl au toate, iar dacă nu există, cel mai nou al fiecăruia
cli-portfolio-format = Formatele (html, md, json), separate prin virgulă; altfel toate
cli-portfolio-output = Folderul în care se scrie; altfel „portfolio” în folderul curent

portfolio-one = Pentru o comparație sunt necesare cel puțin două audituri.
    .help = Scrieți folderele tuturor departamentelor, de exemplu: diagnoza portfolio audituri/*
portfolio-twice = Acest audit este numit de două ori.
    .help = Scrieți fiecare folder o singură dată.
portfolio-same-results = Rezultatele acestui audit sunt cele din { $other }: pare să fie o copie a lui.
    .help = Renunțați la copie sau importați în ea fișierele corecte.
portfolio-no-common-cycle = Auditurile nu au niciun ciclu comun; este arătat cel mai nou al fiecăruia: { $cycles }.
    .help = Alegeți cu --cycle un ciclu pe care îl au toate; altfel diferența poate veni din timp, nu din departament.

portfolio-title = Comparația departamentelor
portfolio-departments-count = { $n ->
    [one] { $n } departament comparat
    [few] { $n } departamente comparate
   *[other] { $n } de departamente comparate
}
portfolio-whole = Unde se află departamentele
portfolio-whole-row = Toate domeniile împreună
portfolio-verdict-ranked = Departamentele diferă mai mult decât explică întâmplarea. Sunt ordonate după scoruri apropiate de media tuturor, cu atât mai mult cu cât scorul este mai nesigur.
portfolio-verdict-no-evidence = Nimic nu arată că departamentele diferă în ansamblu: scorurile lor nu sunt mai depărtate decât explică întâmplarea. Ordinea de mai jos este cea în care au fost numite și nu spune nimic.
portfolio-verdict-too-few = { $n ->
    [0] Niciun departament nu are un scor general comparabil, așa că nu sunt ordonate. Apar în ordinea în care au fost numite.
    [one] Un singur departament are un scor general comparabil, așa că nu sunt ordonate. Apar în ordinea în care au fost numite.
   *[other] Numai { $n } departamente au un scor general comparabil; pentru o ordine sunt necesare cinci. Apar în ordinea în care au fost numite.
}
portfolio-chart = Departamentele în ordinea în care au fost numite, care nu este un clasament; linia este intervalul scorului.
portfolio-chart-ranked = Departamentele de la scorul cel mai mare la cel mai mic, fiecare apropiat de media tuturor; unde liniile se suprapun mult, ordinea poate fi întâmplătoare.
portfolio-as-named = În ordinea în care au fost numite departamentele, care nu este un clasament.
portfolio-department = Departament
portfolio-level = Nivel
portfolio-cycle = Ciclu
portfolio-people = Persoane
portfolio-apart = Nu se pot compara
portfolio-apart-lead = Aceste departamente au fost diagnosticate altfel. Scorurile lor nu sunt cuprinse în nimic din ce urmează.
portfolio-unlike-instrument = nu se poate compara: alt instrument ({ $instrument })
portfolio-unlike-version = nu se poate compara: altă versiune a instrumentului ({ $instrument })
portfolio-unlike-cut-offs = nu se poate compara: alte praguri ale nivelurilor sau alte ponderi ale etapelor ({ $instrument })
portfolio-cell-area = nu se poate compara: domeniul lipsește
portfolio-cell-indicators = nu se poate compara: alți indicatori
portfolio-cell-wording = nu se poate compara: altă formulare
portfolio-matrix = Domenii și departamente
portfolio-matrix-lead = Scoruri de la 0 la 100, așa cum le dă raportul fiecărui departament; culoarea și forma arată nivelul. „Punct slab” și „punct forte” apar numai acolo unde abaterea este mai mare decât explică întâmplarea.
portfolio-orders = În ce domenii diferă departamentele
portfolio-orders-lead = O ordine este arătată numai unde cel puțin cinci departamente diferă mai mult decât explică întâmplarea. „Locul” este cel mai bun și cel mai slab loc pe care îl poate avea un departament; departamentele care au locuri în comun nu pot fi deosebite. Intervale de { $confidence }.
portfolio-place = Loc
portfolio-drawn = Scor apropiat de medie
portfolio-raw = Scor din diagnoză
portfolio-no-evidence = Nimic nu arată diferențe:
portfolio-too-few = Mai puțin de cinci scoruri comparabile:
portfolio-common = Ce au departamentele în comun
portfolio-common-lead = Aceeași constatare în cel puțin două departamente indică o cauză din afara fiecăruia: un sistem, o regulă, un partener comun. Este o ipoteză de verificat.
portfolio-holds = Departamente: { $n } din { $of }
portfolio-nothing-common = Nicio constatare nu se repetă în două departamente.
portfolio-method = Cum sunt comparate departamentele
portfolio-method-release = Din fiecare departament apare aici numai ce poate arăta propriul raport; se aplică grupul minim stabilit de fiecare.
portfolio-method-phases = Scorul unui domeniu se sprijină pe etapele parcurse de departament. Unde departamentele au parcurs etape diferite, o parte din diferență poate veni de aici.
portfolio-method-order = Existența diferențelor se verifică pentru toate domeniile și pentru ansamblu într-o singură procedură; dintre diferențele afirmate, cel mult aproximativ { $rate } pot fi întâmplătoare.
portfolio-method-cause = O diferență nu spune nimic despre cauza ei: departamentele au clienți, produse și sarcini diferite.
