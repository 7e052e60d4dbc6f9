# Pagina pe ecran: orientare, filtre, prima pagină.

## Prima pagină
direction-better = Direcție: în creștere
direction-worse = Direcție: în scădere
direction-noise = Direcție: constantă
direction-not-comparable = Direcție: nu se poate compara cu ciclul precedent
direction-first = Direcție: va fi cunoscută începând cu ciclul următor
page-nothing-certain = Niciun punct slab nu este destul de cert pentru a acționa.
page-owner = Responsabil:

## Filtre și sortare
page-filter-findings = Filtrarea și sortarea constatărilor
page-text = Conține
page-text-hint = Tasta / duce la filtru, Escape îl golește
page-kind = Tip
page-all = toate
page-sort = Sortare după
page-sort-priority = prioritate
page-sort-area = domeniu
page-sort-certainty = certitudine
page-filter-clear = Ștergeți filtrele
page-shown = Afișate: { $shown } din { $all }
page-none = Nimic nu corespunde acestor filtre.
page-filter-evidence = Filtrarea dovezilor
page-sort-hint = sortați după această coloană
page-sources-count = { $n ->
    [one] { $n } sursă
    [few] { $n } surse
   *[other] { $n } de surse
}

## Orientare
page-back = Înapoi la locul precedent
page-theme = Aspect
page-theme-light = luminos
page-theme-dark = întunecat
page-theme-auto = auto

## Grupuri despre care nu se poate arăta nimic
breakdown-all-withheld = La împărțirea „{ $name }” nu se poate arăta nimic: fiecare grup are mai puțin de { $minimum ->
    [one] { $minimum } persoană
    [few] { $minimum } persoane
   *[other] { $minimum } de persoane
} sau ar permite deducerea rezultatului unui asemenea grup.

## Teme despre care nu se poate arăta nimic
codes-all-withheld = Nu se poate arăta în câte interviuri apare o temă: numărul persoanelor intervievate ar trebui să fie de cel puțin { $minimum }.

## Registre care nu au fost primite
page-handoffs-none = În acest ciclu nu a fost primit un registru al cazurilor transmise, așa că nu se știe cât a durat rezolvarea lor.
page-incidents-none = În acest ciclu nu a fost primit un registru al incidentelor, așa că nu se știe câte i-au afectat pe clienți.
