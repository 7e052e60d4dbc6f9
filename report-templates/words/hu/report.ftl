# A jelentés szavai.

## Első oldal
report-title = Az ügyfélszolgálat diagnózisa
skip-to-content = Ugrás a jelentéshez
cycle-named = { $cycle } ciklus
people = { $n ->
    [one] { $n } fő
   *[other] { $n } fő
}
where-it-stands = Hol tart az ügyfélszolgálat
no-overall-score = Az összesített pontszámhoz túl keveset tudunk
points = pont
percentage-points = százalékpont
areas-classed = Területek, amelyekről következtetés vonható le: { $n } / { $of }.
intro-growth = A szervezet növekszik: ami ma működik, annak nagyobb terhelés alatt is meg kell állnia a helyét, ezért a továbbvihető erősségek ugyanannyit számítanak, mint a gyengeségek.
intro-stagnation = A diagnózis nyugodt időszakban készült: az apró hiányosságok kijavíthatók, mielőtt az ügyfelek észrevennék.
intro-crisis = A szervezet ügyfeleket vagy munkatársakat veszít: kezdjék a lista elején álló pontokkal, és minden lépést a hozzá tartozó mutató alapján ítéljenek meg.
to-act-on = { $n ->
    [0] Amivel foglalkozni kell
    [one] Egy dolog, amellyel foglalkozni kell
    [2] Két dolog, amellyel foglalkozni kell
    [3] Három dolog, amellyel foglalkozni kell
    [4] Négy dolog, amellyel foglalkozni kell
    [5] Öt dolog, amellyel foglalkozni kell
   *[other] Amivel foglalkozni kell
}
nothing-to-act-on = Egyik gyengeség sem elég biztos ahhoz, hogy lépni kelljen. Ami efelé mutat, a feltevések között olvasható.
strengths-to-extend = { $n ->
    [one] Egy továbbvihető erősség
    [2] Két továbbvihető erősség
    [3] Három továbbvihető erősség
   *[other] Továbbvihető erősségek
}
no-strengths = Egyik erősség sem elég biztos ahhoz, hogy néven nevezzük.
what-changed = Mi változott
first-cycle = Ez az első ciklus: még nincs mivel összevetni.
no-real-change = Az előző ciklus ({ $previous }) óta semmi sem változott a véletlent meghaladó mértékben.
more-changes = { $n ->
    [one] és további { $n } valódi változás a bizonyítékok között
   *[other] és további { $n } valódi változás a bizonyítékok között
}
actions-judged = Mit hoztak az intézkedések
not-yet-known = Amit még nem tudunk
all-known = Minden szakasz meghozta, ami az összegzéshez kell, és minden terület megítélhető volt.
gate-have-need = van: { $have }, szükséges: { $need }
effort-small = napok kérdése
effort-medium = hetek kérdése
effort-large = hónapok kérdése

## Tartalom
contents = Tartalom
areas = Területek
matrix = Trianguláció
findings = Megállapítások
hypotheses = Ellenőrizendő feltevések
phase-short-jobs = Munkakörök
phase-short-questionnaire = Kérdőív
phase-short-interviews = Interjúk
phase-short-partners = Társosztályok
errors-title = Gyakori hibák három nézőpontból
evidence = Bizonyítékok
method-title = A módszer és az adatok minősége
glossary = Fogalomtár

## Számok
# Words of one letter that never end a printed line, written together.
one-letter-words = { "" }
estimate-interval = { $value } ({ $low }–{ $high })
estimate-from-to = { $value } ({ $low } … { $high })
from-to = { $low } … { $high }
n-of = { $n } / { $of }
withheld-no-data = nincs adat
withheld-not-scored = nincs pontszám
withheld-small-group = nem látható: túl kevesen
withheld-complement = nem látható: kisebb csoportot fedne fel
withheld-short-series = nem látható: rövid sorozat
withheld-too-few = nem látható: túl kevés válasz a módszerhez
withheld-no-variation = nem értelmezhető: minden válasz egyforma
withheld-not-computed = nem számoltuk ki: az átlagok elegendők
change-better = { $difference }: jobb, valódi változás
change-worse = { $difference }: rosszabb, valódi változás
change-noise = { $difference }: a véletlen is megmagyarázza
change-not-comparable = nem vethető össze az előző ciklussal
basis-people = { $n ->
    [one] { $n } fő
   *[other] { $n } fő
}
basis-people-of = { $n } / { $of } fő
basis-person-days = { $n ->
    [one] { $n } embernap
   *[other] { $n } embernap
}
basis-person-days-of = { $n } / { $of } embernap
basis-interviews = { $n ->
    [one] { $n } interjú
   *[other] { $n } interjú
}
basis-interviews-of = interjú: { $n } / { $of } fő
basis-handoffs = { $n ->
    [one] { $n } továbbított ügy
   *[other] { $n } továbbított ügy
}
basis-handoffs-of = { $n } / { $of } továbbított ügy
basis-incidents = { $n ->
    [one] { $n } incidens
   *[other] { $n } incidens
}
basis-incidents-of = { $n } / { $of } incidens
basis-periods = { $n ->
    [one] { $n } időszak
   *[other] { $n } időszak
}
basis-periods-of = { $n } / { $of } időszak
basis-tasks = { $n ->
    [one] { $n } feladat
   *[other] { $n } feladat
}
basis-tasks-of = { $n } / { $of } feladat
caution-short-series = túl kevés adat a következtetéshez
caution-two-peaked = a válaszok két táborra oszlanak
caution-careless = a figyelmetlen válaszok megváltoztatják az eredményt
caution-self-report = önbevallás alapján

## Szintek, osztályok, bizonyosság
level-poor = gyenge
level-good = jó
level-professional = professzionális
level-none = nincs szint
class-weakness = gyengeség
class-strength = erősség
class-sound = rendben
class-watch = figyelendő
class-insufficient = kevés bizonyíték
certainty = Bizonyosság
certainty-high = magas bizonyosság
certainty-moderate = közepes bizonyosság
certainty-low = alacsony bizonyosság
certainty-very-low = nagyon alacsony bizonyosság
kind-weakness = Gyengeség
kind-strength = Erősség
kind-contradiction = Ellentmondás
kind-change = Változás
kind-single-point = Egyetlen emberen múlik
kind-insufficient = Kevés bizonyíték
reason-coverage = { $known ->
    [yes] Az érintetteknek csak egy része áll mögötte: { $figure }.
   *[no] Az érintetteknek túl kis része áll mögötte.
}
reason-interval = Az intervallum átnyúlik két szint határán.
reason-contradiction = { $known ->
    [yes] Két szakasz ellentmond egymásnak: a különbség { $figure } pont.
   *[no] Két szakasz ellentmond egymásnak.
}
reason-single-phase = Csak egyetlen szakasz pontszámára támaszkodik.
reason-short-series = { $known ->
    [yes] Rövid sorozat: csak { $figure } megfigyelés.
   *[no] Rövid sorozat: kevés megfigyelés.
}
reason-disagreement = { $known ->
    [yes] Az értékelők nem értenek egyet (egyetértés, r*wg: { $figure }).
   *[no] Az értékelők nem értenek egyet.
}
reason-two-peaked = A válaszok két táborra oszlanak.
reason-careless = A figyelmetlen válaszok megváltoztatják az eredményt.
reason-not-significant = Ennyi állítás mellett a véletlen műve is lehet.
reason-untested = A véletlen nem zárható ki, mert a hiba nem számítható ki.
reason-twice = { $reason } Ez az ok kétszeresen számít.
reason-about = { $about }: { $reason }

## Területek és mátrix
areas-lead = Minden jel egy terület pontszáma 0 és 100 között, a vonal pedig az intervalluma ({ $confidence }). Az alak a szintet mutatja.
areas-lead-previous = Az üres kör az előző ciklus pontszáma ott, ahol a változás valódi.
areas-table = Területek: pontszám, besorolás és bizonyosság
area = Terület
score = Pontszám
class = Besorolás
change = Változás
contradiction-between = Ellentmondás: { $first } és { $second }.
chart-areas = A területek száma szint szerint: gyenge { $poor }, jó { $good }, professzionális { $professional }, pontszám nélkül { $unknown }.
matrix-lead = Mit mondanak az egyes szakaszok az egyes területekről, ugyanazon a 0-tól 100-ig terjedő skálán. Az üres cella azt jelenti, hogy a szakasz nem szól a területről; ahol két szakasz eltér, érdemes közelebbről megnézni.
matrix-caption = Területek és szakaszok: a pontszám és az alapja
phase-silent = nem szól róla
evidence-short = bizonyíték

## Megállapítások
findings-lead = Fontossági sorrendben. Minden megállapítás megnevezi, min alapul, és mi csökkenti a bizonyosságát.
no-findings = Egyik megállapítás sem elég biztos ahhoz, hogy kimondjuk.
hypotheses-lead = Az itt következők bizonyossága nagyon alacsony. Cselekvés előtt mindegyiket ellenőrizni kell; az első oldalon egyik sem szerepel.
what-to-do = Mi a teendő
rests-on = Alapja
priority-factors = Prioritás { $priority }: { $severity } (súlyosság, legfeljebb 100) × { $weight } (a terület súlya) × { $factor } (bizonyosság).

## 1. szakasz
jobs-lead = A munkaköri leírások összevetése azzal, amit a munkatársak mondanak, és amit megfigyeltünk. { $of } munkatárs közül { $inventories } töltött ki feladatlistát; { $days ->
    [one] { $days } megfigyelt embernap
   *[other] { $days } megfigyelt embernap
}.
time-title = Mire megy el a munkaidő
chart-time = A megfigyelt idő legnagyobb része: { $name }, { $share } ({ $days ->
    [one] { $days } embernap
   *[other] { $days } embernap
}).
show-table = A számok táblázatban
category = Tevékenység
share-of-time = A munkaidő aránya
tasks-of = Feladatok: { $position }
tasks-caption = Leírva, említve, megfigyelve
number-sign = Ssz.
task = Feladat
status = Állapot
described = Leírva
declared-by = Ennyien említik
of-time = az idő aránya: { $share }
observed-time = Megfigyelt idő
importance = Fontosság
urgency = Sürgősség
core-task = alapfeladat
belongs-to = itt van leírva: { $position }
sources = Források
no-sources = nincs cella
yes = igen
no = nem
task-confirmed = megerősített
task-partial = csak néhányan végzik
task-unperformed = senki sem végzi
task-undescribed = nincs leírva
task-misplaced = máshol van leírva
task-contested = vitatott
quadrant-important-urgent = fontos és sürgős
quadrant-important-calm = fontos, nem sürgős
quadrant-urgent-only = sürgős, nem fontos
quadrant-neither = egyik sem
chart-quadrants = { $position }: értékelt feladatok: { $tasks }, ebből sürgős, de nem fontos: { $fire }. Az ábrán látható számok a feladatok sorszámai a táblázatban. Ha egy számnak odébb kellett kerülnie, vonal mutat a valódi helyére.
doubtful-title = Feladatok, amelyek talán szerepelnek a leírásban
doubtful-lead = Ezek a megfogalmazások közel állnak egy leírt feladathoz, de nem eléggé ahhoz, hogy annak számítsanak. Mindegyiket egyszer kell megerősíteni vagy elvetni.
as-written = Ahogyan írták
described-task = Leírt feladat
similarity = Hasonlóság

## 2. szakasz
questionnaire-lead = { $of } munkatárs közül { $n } válaszolt.
breakdowns-title = Válaszadás és pontszámok csoportonként
breakdowns-lead = Csak legalább { $minimum } fős csoportokat mutatunk be; azok a számok sem láthatók, amelyekből kisebb csoport eredménye volna kiszámítható.
breakdown-caption = A területek pontszámai e bontásban: { $name }
answered-of = Válaszolt
items-title = Válaszok az egyes kérdésekre
items-lead = A kedvező válaszok a középvonaltól jobbra, a kedvezőtlenek balra vannak; a leghatározottabbak színe a legerősebb, a semlegesek a vonalon nyúlnak át. A ‡ jelű állítások tagadó megfogalmazásúak, ezért megfordítottuk őket. A jobb oldali szám a kedvező válaszok aránya.
items-caption = A válaszok megoszlása, a kedvező arány az intervallumával, és a szélső értékek: mekkora lenne, ha a nem válaszolók mind másként, illetve mind ugyanígy válaszoltak volna
items-caption-paired = A válaszok megoszlása, a magas értékek aránya az intervallumával, és a szélső értékek: mekkora lenne, ha a nem válaszolók mind másként, illetve mind ugyanígy válaszoltak volna
chart-items = { $items ->
    [one] Egy kérdés, a kedvező válaszok aránya { $share }: „{ $name }”
   *[other] { $items } kérdés; a legkevésbé kedvező ({ $share }): „{ $name }”
}
chart-items-paired = { $items ->
    [one] Egy kérdés, a magas értékek aránya { $share }: „{ $name }”
   *[other] { $items } kérdés; a magas értékek legkisebb aránya { $share }: „{ $name }”
}
chart-items-withheld = { $items ->
    [one] Egy kérdés; a válaszok nem láthatók.
   *[other] { $items } kérdés; a válaszok nem láthatók.
}
reversed = ‡ { $text }
reversed-note = A ‡ jelű állítások tagadó megfogalmazásúak, ezért megfordítottuk őket.
question = Kérdés
answers = Válaszok
answered = Válaszolt
favourable = kedvező
unfavourable = kedvezőtlen
answers-low = alacsony értékek
answers-high = magas értékek
paired-questions-title = Kérdéspárok
paired-questions-lead = Az ábrán a magas értékű válaszok a középvonaltól jobbra, az alacsony értékűek balra vannak, a semlegesek a vonalon nyúlnak át; a jobb oldali szám a magas értékek aránya. A magas érték önmagában se nem jó, se nem rossz: a különbség számít. A különbség azok válaszaiból adódik, akik mindkét kérdésre válaszoltak, és kerekítés előtt számoljuk, ezért eltérhet a két pontszám különbségétől.
question-list-items = Területek
question-list-outcome = Összkép
question-list-errors = Gyakori hibák
question-list-demand-support = Elvárás és támogatás
question-list-myths = Az öt tévhit
question-list-expectations = A társosztályok elvárásai
two-peaked = a válaszok két táborra oszlanak
demand-support-title = Elvárás és támogatás
demand-support-lead = Mennyire várja el a munka az embertől, és mennyire kap hozzá felkészítést és felhatalmazást. A pozitív különbség azt jelenti, hogy az elvárás nagyobb a támogatásnál.
demand = Elvárás
support = Támogatás
myths-title = Az öt tévhit: meggyőződés és gyakorlat
myths-lead = Mennyire hisznek a tévhitben az emberek, és mennyire cselekszik az ügyfélszolgálat az igazság szerint. Ahol a meggyőződés és a gyakorlat eltér, ott érdemes beszélni róla.
belief = Meggyőződés
practice = Gyakorlat
subject = Téma
gap = Különbség

## 3. szakasz
interviews-lead = { $of } munkatárs közül { $n } adott interjút. Egy téma interjúnként egyszer számít, akárhányszor említették is.
codes-title = Miről beszélnek
codes-caption = Előfordulás interjúnként és átlagos hangvétel −2 és +2 között
chart-codes = A legtöbbet emlegetett téma: { $name }, aránya { $share } ({ $interviews ->
    [one] { $interviews } interjú
   *[other] { $interviews } interjú
}).
code = Téma
prevalence = Interjúk aránya
valence = Hangvétel
quotes-title = Saját szavaikkal
saturation-title = Telítődés
saturation-lead = { $last ->
    [0] Az utolsó interjú nem hozott új témát: további interjúk valószínűleg keveset tennének hozzá.
    [one] Az utolsó interjú is hozott új témát: további interjúkból még több is előkerülhet.
   *[other] Az utolsó interjú is hozott { $last } új témát: további interjúkból még több is előkerülhet.
} Azokat a témákat, amelyek csak szűkebbeket fognak össze, nem számoltuk.
saturation-caption = Új témák interjúnként, időrendben
interview = Interjú
new-codes = Új témák

## 4. szakasz
partners-lead = { $of } társosztály közül { $n } esetében volt meghallgatás vagy mérés.
both-ways-title = Értékelések mindkét irányban
both-ways-caption = Pontszámok 0–100: hogyan értékeli az ügyfélszolgálat a társosztályt, hogyan értékeli az önmagát, és hogyan az ügyfélszolgálatot
partner = Társosztály
rated-by-service = Az ügyfélszolgálat szerint
rates-itself = Önmaga szerint
rates-service = Így értékeli az ügyfélszolgálatot
handoffs-title = Továbbított ügyek
handoffs = Ügyek
handoffs-more = Továbbított ügyek: ígéretek és várakozás
median-hours = Órák a válaszig (medián)
p90-hours = Órák, amelyeken belül a válaszok 90%-a megérkezik
unanswered = Válasz nélkül
promises = Az összes ügyből az ő ígéretéből ered
waiting = Megfigyelt várakozás, perc naponta
incidents-title = Az ügyfeleket érintő incidensek
incidents-caption = Incidensek az okozó osztály szerint
incidents = Incidensek
unannounced = Az ügyfélszolgálat nem kapott értesítést
customers = Érintett ügyfelek
series-title = Működési mutatók: jelzés vagy zaj
series-upper = határ: { $value }
series-lower = határ: { $value }
series-mean = átlag: { $value }
series-last = utolsó: { $value }
series-feeling = érzékelt: { $value }
chart-series-short = { $name }: csak { $points ->
    [one] { $points } időszak
   *[other] { $points } időszak
}, rövid sorozat; nem ítélhető meg.
feeling-sentence = Amit egy ügyfél most érezne: { $feeling }; amit a hosszú táv mutat: { $mean }.
better-higher = a több jobb
better-lower = a kevesebb jobb
better-neither = se a több, se a kevesebb nem jobb
period = Időszak kezdete
value = Érték
signal = jelzés

## Gyakori hibák
errors-lead = Ugyanaz a lista a munkatársak, a társosztályok és a megfigyelő szerint. Ahol a nézőpontok eltérnek, ott van a vakfolt.
errors-caption = Azok aránya, akik szerint a hiba gyakran előfordul
error = Hiba
voice-staff = Munkatársak
voice-partners = Társosztályok
voice-observer = Megfigyelő

## Bizonyítékok
evidence-lead = Minden szám, amelyen a megállapítások és a területek alapulnak, a mögötte álló fájlokkal és cellákkal.
evidence-caption = Indikátorok intervallummal, alappal és forrásokkal
indicator = Indikátor
basis = Alap
actions-title = A korábbi ciklusok után elhatározott intézkedések
actions-caption = Látszik-e az egyes intézkedések hatása a célindikátoron?
action = Intézkedés
owner = Felelős
due = Határidő
target = Cél
moved = Változás
verdict = Eredmény
action-moved = látszik a hatása
action-not-moved = nem látszik a hatása
action-too-early = még nem járt le a határidő
action-not-measurable = nem mérhető

## Módszer
method-lead = Mit bírnak el a számok, és mit nem.
cycle-notes = Megjegyzések ehhez a ciklushoz:
gates-title = Volt-e elég adat?
gates-caption = Mit hoztak az egyes szakaszok, és mi kell az összegzéshez
phase = Szakasz
what-counts = Mi számít
have = Van
need = Szükséges
ready = Eredmény
gate-passed = elég
gate-failed = nem elég
gate-person-days = megfigyelt embernapok
gate-series-points = a működési mutatók időszakai
gate-interviews = meginterjúvolt munkatársak
gate-response = válaszadási arány
gate-inventories = feladatlistát kitöltő munkatársak
gate-partners = meghallgatott társosztályok
certainty-title = Mit jelent a bizonyosság
certainty-lead = A bizonyosság magasról indul, és az adatok minden gyenge pontja csökkenti; az okok ott állnak a megállapítás mellett.
certainty-means-high = Lehet rá építeni.
certainty-means-moderate = Cselekedni kell, és figyelni, elmozdul-e a mutató.
certainty-means-low = Csak ott érdemes cselekedni, ahol kevésbe kerül a tévedés; közben több adatot kell gyűjteni.
certainty-means-very-low = Ellenőrizendő feltevés, az első oldalra soha nem kerül.
levels-title = A kiszolgálás három fajtája
level-means-poor = { $cut } alatti pontszám: emiatt ügyfelek mennek el.
level-means-good = Legalább { $low }, de { $high } alatti pontszám: ellátja a feladatát, de lehet jobb.
level-means-professional = Legalább { $cut } pont: erősség, amelyet érdemes továbbvinni.
rules-title = A jelentés szabályai
rule-intervals = Az intervallumok { $confidence }-os megbízhatósági szinten készültek, és figyelembe veszik a létszámot; ahol mindenki válaszolt, ott nincs intervallum.
rule-minimum-group = { $minimum ->
    [one] Egy csoport eredménye már { $minimum } főtől látható.
   *[other] Egy csoport eredménye csak akkor látható, ha legalább { $minimum } fő áll mögötte, és kisebb csoport eredménye sem számítható ki belőle.
}
rule-false-discovery = A jelentés összes állításából legfeljebb körülbelül { $rate } lehet a véletlen műve (Benjamini–Hochberg).
rule-priority = A prioritás a súlyosság, szorozva a terület súlyával és a bizonyosság tényezőjével. A súlyosság azt mutatja, mennyivel van a pontszám a határon túl, a skála végéig tartó út százalékában; ellentmondásnál és változásnál azt, hány pont az eltérés.
rule-change = Csak azt a változást nevezzük valódinak, amely meghaladja a véletlent; minden más zaj.
rule-instrument = Mérőeszköz: { $name }, verzió: { $version }.
made-with = Program: { $tool }; mérőeszköz: { $instrument }, { $version }. verzió.

## Fogalomtár
term-area = terület
means-area = Az ügyfélszolgálat működésének egyik oldala, például az eszközök vagy az együttműködés.
term-score = pontszám
means-score = 0 és 100 közötti szám, ahol a 100 a legjobb; így a különböző mértékek összevethetők.
term-level = szint
means-level = Gyenge, jó vagy professzionális: hol van a pontszám a két küszöbhöz képest.
term-evidence = bizonyíték
means-evidence = Egy mért szám az intervallumával, az alapjával és a cellákkal, amelyekből származik.
term-finding = megállapítás
means-finding = Következtetés egy területről, amelyet a bizonyítékok elbírnak.
term-certainty = bizonyosság
means-certainty = Mennyire lehet egy megállapításra építeni.
term-priority = prioritás
means-priority = A cselekvés sorrendje.
term-interval = intervallum
means-interval = Az a tartomány, amelyben a valódi érték valószínűleg van.
term-real-change = valódi változás
means-real-change = Két ciklus közötti különbség, amely meghaladja a véletlent.
term-matrix = trianguláció
means-matrix = Ugyanaz a terület több oldalról nézve: munkakörök, munkatársak, interjúk, társosztályok.
term-watch = figyelendő
means-watch = Az adatok még nem döntik el, hogy gyenge, erős vagy rendben van: újra kell mérni.
term-fire-fighting = tűzoltás
means-fire-fighting = A sürgős, de nem fontos dolgokra fordított idő.
term-xmr = természetes határok
means-xmr = Az a sáv, amelyben egy mutató akkor mozog, ha semmi sem változott (XmR-diagram).
term-feeling = érzékelt érték
means-feeling = Átlag, amelyben az utolsó időszakok számítanak a legtöbbet, ahogyan az emlékezetben is.
term-minimum-group = legkisebb csoport
means-minimum-group = Az a legkisebb létszám, amelynél egy csoport eredménye már látható.

## Gondok a sablonokkal
template-name = A sablon ismeretlen nevet használ: „{ $found }”{ $guessed ->
    [yes] ; erre gondolt: „{ $nearest }”?
   *[no] .
}
    .help = Javítsa ki a nevet, vagy törölje a fájlt, és akkor a beépített sablon lép életbe.
template-wrong = A sablon nem használható: { $detail }.
    .help = Javítsa ki a sort, vagy törölje a fájlt, és akkor a beépített sablon lép életbe.
