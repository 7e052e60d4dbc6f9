# Ami másképp hangzik ott, ahol nem ügyfeleket, hanem felhasználókat szolgálnak ki. Az ezzel a mérőeszközzel készülő audit megkapja.

report-title = Az informatikai ügyfélszolgálat diagnózisa
intro-stagnation = A diagnózis nyugodt időszakban készül: az apró hiányosságok kijavíthatók, mielőtt a felhasználók észrevennék.
intro-crisis = Az ügyfélszolgálat elveszíti a felhasználók bizalmát vagy a munkatársait: kezdjék a lista elején álló pontokkal, és minden lépést a hozzá tartozó mutató alapján ítéljenek meg.
level-means-poor = { $cut } alatti pontszám: a felhasználók más utat keresnek, vagy lemondanak a segítségről.
day-core = Munka a felhasználókért
role-core = Munka a felhasználókért
chart-day = A felhasználókra { $least } óra között marad a legkevesebb idő ({ $core }), várakozásra, rendszerhibákra és visszatérő jegyekre pedig { $most } óra között megy el a legtöbb ({ $lost }).
incidents-title = A felhasználókat érintő incidensek
customers = Érintett felhasználók
feeling-sentence = Amit egy felhasználó most érezne: { $feeling }; amit a hosszú táv mutat: { $mean }.
term-feeling = a felhasználók érzete
column-feeling = Amit a felhasználók most éreznek
form-title-incidents = A felhasználókat érintő incidensek naplója
form-introduction-incidents = Egy sor egy incidens, amelyet a felhasználók is észrevettek: leállás, lassú hálózat, tervezett munka, amelyről senki sem tudott. Kérjük, válassza ki, melyik csapat okozta és ki vette észre először, és jelölje, kapott-e az ügyfélszolgálat értesítést, mielőtt a felhasználók telefonálni kezdtek.
form-hint-incidents = Egy sor egy incidens, amelyet a felhasználók is észrevettek.
