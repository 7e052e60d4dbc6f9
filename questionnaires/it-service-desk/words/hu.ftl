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
series-how-to-read = Az árnyékolt természetes határokon (XmR) belül a hullámzás zaj. Az üres kör olyan pontot jelöl, amely teljesít egy észlelési szabályt: a határokon kívül van, nyolc egymás utáni egyike az átlag ugyanazon oldalán, vagy négyből három közelebb van a határhoz, mint az átlaghoz. Sok időszak alatt valamelyik szabály véletlenül is teljesül néha, ezért csak a teli rombusz jelzés: a szakasza messzebb van, mint ahová a véletlen 100-ból 96 esetben az egész sorozat bármely szakaszát teszi. A jobb oldali háromszög azt mutatja, mit éreznek most a felhasználók, hiszen az utolsó időszakokra emlékeznek a legjobban.
term-feeling = érzékelt érték
column-feeling = Amit a felhasználók most éreznek
form-title-incidents = A felhasználókat érintő incidensek naplója
form-introduction-incidents = Egy sor egy incidens, amelyet a felhasználók is észrevettek: leállás, lassú hálózat, tervezett munka, amelyről senki sem tudott. Kérjük, válassza ki, melyik csapat okozta és ki vette észre először, és jelölje, kapott-e az ügyfélszolgálat értesítést, mielőtt a felhasználók telefonálni kezdtek.
form-hint-incidents = Egy sor egy incidens, amelyet a felhasználók is észrevettek.
