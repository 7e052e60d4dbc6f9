# Helyek

place-file = { $file }
place-text = { $file }, { $line }. sor, { $column }. oszlop
place-cell = { $file }, „{ $sheet }” munkalap, { $cell } cella
place-csv-cell = { $file }, { $line }. sor, { $column }. oszlop ({ $letters })
place-row = { $file }, „{ $sheet }” munkalap, { $row }. sor
place-csv-row = { $file }, { $line }. sor
place-command-line = parancssor

# Szövegek és fájlok

unknown-language = Nincsenek szövegek ezen a nyelven: „{ $found }”; a választható nyelvek: { $known }.
    .help = Válasszon ezek közül, vagy tegyen egy mappát a nyelv szövegeivel a report-templates/words alá.
words-syntax = Ez nem Fluent-üzenet; a várt alak: „kulcs = szöveg”.
    .help = Keressen nyitva maradt kapcsos zárójelet, hiányzó egyenlőségjelet vagy a sor elején kezdődő szöveget.
unreadable-file = A fájl nem olvasható: { $reason }.
    .help = Ellenőrizze, hogy megvan-e, egyszerű UTF-8-as szöveg-e, és van-e joga olvasni.

# YAML

not-utf8 = Ez a bájt nem UTF-8-as szöveg.
    .help = Mentse a fájlt UTF-8 kódolással (a legtöbb szerkesztőben: Mentés kódolással).
empty-file = A fájl üres.
    .help = Töltse ki, vagy törölje, ha hiányozhat.
yaml-syntax = Ez a sor nem olvasható YAML-ként.
    .help = Ellenőrizze a behúzást, a kettőspontok utáni szóközt, és hogy idézőjelben áll-e az a szöveg, amelyben „: ” vagy „ #” van.
yaml-tab = A behúzásban tabulátor van.
    .help = Cserélje szóközökre: a YAML itt nem enged tabulátort.
yaml-open-quote = Egy itt vagy feljebb megnyitott idézőjel nincs lezárva.
    .help = Zárja le, vagy hagyja el mindkettőt.
yaml-open-bracket = Egy itt vagy feljebb megnyitott zárójel nincs lezárva.
    .help = Zárja le.
yaml-too-deep = Az értékek 64 szintnél mélyebben vannak egymásba ágyazva.
    .help = Egyetlen auditfájlnak sincs erre szüksége; ellenőrizze a zárójeleket és a behúzást.
yaml-too-large = A fájl több mint 250 000 értéket tartalmaz, az aliasokat a helyettesített tartalommal számítva.
    .help = Bontsa több fájlra, vagy írja ki, amit az aliasok ismételnek.
yaml-unknown-anchor = Ez az alias olyan horgonyra mutat, amely feljebb nincs megadva.
    .help = Ha nem aliasnak szánta, tegye a szöveget idézőjelbe.
yaml-second-document = Itt második dokumentum kezdődik; egy fájlban csak egy lehet.
    .help = Törölje a „---” sort.
yaml-key-no-text = A kulcs csak egyszerű szöveg lehet.
    .help = Ellenőrizze a sor zárójeleit és behúzását.
yaml-duplicate-key = A kulcs kétszer szerepel: „{ $found }”.
    .help = Hagyja meg az egyiket.
yaml-nothing = semmi
yaml-list = lista
yaml-mapping = kulcsok értékekkel

unknown-key = Itt nem használható kulcs: „{ $found }”; a lehetséges kulcsok: { $expected }.
    .help = Javítsa ki vagy törölje.
unknown-key-did-you-mean = Itt nem használható kulcs: „{ $found }”; erre gondolt: „{ $guess }”?
    .help = Javítsa ki vagy törölje; a lehetséges kulcsok: { $expected }.
missing-key = Hiányzik egy kulcs: „{ $key }”.
    .help = Írja be az értékével együtt.
unknown-choice = Itt nem megengedett érték: „{ $found }”; a választható értékek: { $expected }.
    .help = Javítsa ki az értéket.
unknown-choice-did-you-mean = Itt nem megengedett érték: „{ $found }”; erre gondolt: „{ $guess }”?
    .help = A választható értékek: { $expected }.
expected-text = Ide szöveg való; ez áll itt: { $found }.
    .help = Írjon szöveget, idézőjelben, ha különleges karakterek vannak benne.
expected-text-or-languages = Ide szöveg vagy nyelvenként egy-egy szöveg való (en: …, hu: …); ez áll itt: { $found }.
    .help = Írjon egyetlen szöveget minden nyelvhez, vagy nyelvenként egy sort.
expected-whole-number = Ide egész szám való; ez áll itt: { $found }.
    .help = Csak számjegyeket írjon, idézőjel nélkül.
expected-count = Ide 0 és négymilliárd közötti egész szám való; ez áll itt: { $found }.
    .help = Csak számjegyeket írjon, idézőjel nélkül.
expected-number = Ide szám való; ez áll itt: { $found }.
    .help = A tizedeseket ponttal írja (0.67), idézőjel és mértékegység nélkül.
expected-true-false = Ide true vagy false való; ez áll itt: { $found }.
    .help = Írjon true (igaz) vagy false (hamis) értéket.
expected-date = Ide dátum való; ez áll itt: { $found }.
    .help = Év-hónap-nap alakban írja, például 2026-09-14.
expected-list = Ide lista való; ez áll itt: { $found }.
    .help = Minden elemet külön sorba írjon, „- ” kezdettel.
expected-mapping = Ide kulcsok valók értékekkel; ez áll itt: { $found }.
    .help = Soronként egy „kulcs: érték” párt írjon, a fölötte lévő sorhoz képest beljebb.

# Az audit megnyitása

no-folder = Nincs ilyen mappa.
    .help = Ellenőrizze az útvonalat, vagy hozzon létre új auditot: „diagnoza new MAPPA”.
not-a-folder = Ez fájl, az audit viszont mappa.
    .help = Azt a mappát adja meg, amelyben az audit.yaml van.
unreadable-folder = A mappa nem olvasható: { $reason }.
    .help = Ellenőrizze, hogy van-e joga olvasni.
empty-folder = A mappa üres: nincs benne audit.
    .help = Hozzon létre egyet: „diagnoza new MAPPA”.
folder-not-empty = A mappa nem üres.
    .help = Adjon meg új vagy üres mappát: a program soha semmit nem ír felül.
no-audit = A mappa nem audit: nincs benne audit.yaml fájl.
    .help = Azt a mappát adja meg, amelyben az audit.yaml van, vagy hozzon létre új auditot: „diagnoza new MAPPA”.
no-cycles = Az auditnak még nincs ciklusa.
    .help = Hozzon létre egy mappát, például cycles/2026-H2, benne egy cycle.yaml fájllal, amely megadja, mettől meddig tart.
no-such-cycle = Nincs ilyen ciklus: „{ $found }”; a meglévők: { $known }.
    .help = Válasszon ezek közül, vagy hozza létre a mappáját a cycles alatt.
cycle-without-file = A ciklusnak nincs cycle.yaml fájlja.
    .help = Írjon egyet, amely megadja, mettől meddig tart a ciklus (from: 2026-09-01, to: 2026-11-13).
bad-key = Az álnevesítő kulcs sérült: 64 hexadecimális számjegynek kell lennie.
    .help = Állítsa vissza a fájlt a biztonsági mentésből; más kulccsal a korábbi ciklusok résztvevői nem ismerhetők fel.
unwritable-file = A fájl nem írható: { $reason }.
    .help = Ellenőrizze, hogy megvan-e a mappa, van-e joga írni bele, és nem telt-e meg a lemez.
unknown-instrument = Nincs ilyen mérőeszköz: „{ $found }”; ami van: { $known }.
    .help = Javítsa ki az értéket, vagy hagyja el a kulcsot az alapértelmezett mérőeszközhöz. A saját mérőeszköznek minden fájlja kell, köztük az instrument.yaml, egyetlen mappában: az audit instrument mappájában vagy a parancssorban megadottban.
unknown-instrument-did-you-mean = Nincs ilyen mérőeszköz: „{ $found }”; erre gondolt: „{ $guess }”?
    .help = Javítsa ki az értéket, vagy hagyja el a kulcsot az alapértelmezett mérőeszközhöz. A saját mérőeszköznek minden fájlja kell, köztük az instrument.yaml, egyetlen mappában: az audit instrument mappájában vagy a parancssorban megadottban.
instrument-file-missing = A mérőeszköz egyik fájlja hiányzik: { $file }.
    .help = Tegye a mérőeszköz többi fájlja mellé; egy beépített mérőeszköz fájlját is lemásolhatja és átírhatja.
instrument-file-unknown = A mérőeszköznek nincs ilyen fájlja, ezért nem használjuk: „{ $found }”.
    .help = Nevezze át vagy törölje; a mérőeszköz fájljai: { $known }.
instrument-file-unknown-did-you-mean = A mérőeszköznek nincs ilyen fájlja, ezért nem használjuk: „{ $found }”; erre gondolt: „{ $guess }”?
    .help = Nevezze át vagy törölje.

# Mit nevez meg egy azonosító

id-of-area = terület
id-of-scale = skála
id-of-item = állítás
id-of-question = kérdés
id-of-pair = pár
id-of-error = hiba a listáról
id-of-code = kód
id-of-theme = kód vagy terület
id-of-category = kategória
id-of-role = kategória szerepe
id-of-series = mutató
id-of-choice = válaszlehetőség
id-of-indicator = indikátor
id-of-measure = mérték
id-of-rule = szabály
id-of-variable = változó
id-of-position = munkakör
id-of-partner = társosztály
id-of-group = bontás
id-of-value = érték
id-of-population = létszám
id-of-description = munkaköri leírás
id-of-task = feladat
id-of-action = intézkedés

unknown-id = Nem létezik: „{ $found }” ({ $kind }); ami van: { $known }.
    .help = Javítsa ki az azonosítót, vagy adja meg a hiányzót.
unknown-id-did-you-mean = Nem létezik: „{ $found }” ({ $kind }); erre gondolt: „{ $guess }”?
    .help = Javítsa ki az azonosítót, vagy adja meg a hiányzót. Ami van: { $known }.
duplicate-id = Kétszer szerepel: „{ $found }” ({ $kind }); először itt: { $file }, { $line }. sor.
    .help = Adjon az egyiknek másik azonosítót.
empty-id = Az azonosító nem lehet üres.
    .help = Írjon egy rövid, szóköz nélküli szót.
reserved-id = Ez az azonosító már foglalt: „{ $found }”.
    .help = Válasszon másikat.
missing-language = A szöveg hiányzik ezen a nyelven: { $languages }.
    .help = Írja meg mindegyik nyelven.
out-of-range = Tartományon kívüli érték: { $found }; legalább { $least }, legfeljebb { $most } lehet.
    .help = Javítsa ki az értéket.
not-greater-than = Túl nagy érték: { $found }; legfeljebb { $limit } lehet.
    .help = Javítsa ki valamelyik értéket.
not-below = Túl nagy érték: { $found }; ennél kisebbnek kell lennie: { $limit }.
    .help = Javítsa ki valamelyik értéket.
levels-order = A küszöböknek 0 és 100 között növekedniük kell; ami itt áll: good { $good }, professional { $professional }.
    .help = A kisebbet a good, a nagyobbat a professional mellé írja.
scale-too-short = Egy skálához legalább két válasz kell.
    .help = Írja be a hiányzó válaszokat a kódjukkal együtt.
codes-not-ascending = Rossz a kódok sorrendje: { $before } után { $found } áll; a kódoknak válaszról válaszra növekedniük kell.
    .help = Rendezze sorba a válaszokat, és minden kódot csak egyszer adjon meg.
times-a-week-codes = A gyakorisági skála minden kódjához egy szám kell: { $codes }.
    .help = Írja be a hiányzó kódokat, és törölje azokat, amelyek nincsenek a skálán.
pulse-area-twice = Két kérdés tartozik ugyanahhoz a területhez ({ $area }): „{ $found }” és „{ $other }”; a rövid változat területenként egyet kérdez.
    .help = Hagyja meg az egyiket.
code-is-area = „{ $found }” terület, és minden terület eleve kód is.
    .help = Törölje a kódot.
indicator-name = Feltételben nem használható név: „{ $found }”.
    .help = Betűket, számjegyeket és aláhúzásjelet használjon, betűvel kezdje, és kerülje az olyan szavakat, mint areas, area, cycle, and, or.
anchors-order = A horgonyértékeknek a worst értéktől a good és a professional értéken át a best értékig végig növekedniük vagy végig csökkenniük kell.
    .help = Rendezze sorba a négy értéket; kettő nem lehet egyenlő.
unit-forms = A mértékegységnek („{ $found }”) túl sok alakja van ({ $forms }); ezen a nyelven ({ $language }) legfeljebb { $most } lehet.
    .help = Sorolja fel az alakokat one, few, many, other sorrendben, ahány a nyelvben van, | jellel elválasztva; az utolsó minden többire szolgál. A nem változó mértékegységet elég egyszer leírni.
unit-form-empty = A mértékegység („{ $found }”, nyelv: { $language }) egyik alakja üres.
    .help = Írja be az alakot, vagy törölje a | jellel együtt; ahol nincs saját alak, ott az utolsó érvényes.
measure-without-of = Ennek a mértéknek egyetlen értéke van: „{ $measure }”; az „of” itt nem nevez meg semmit.
    .help = Törölje az „of” kulcsot.
rule-without-area = Ez a szabály nem tartozik területhez: „{ $rule }”.
    .help = Írja hozzá: „area: …”, vagy ha minden területnél ki kell próbálni: „each: area”.
rule-without-evidence = Ez a szabály egyetlen indikátoron sem nyugszik: „{ $rule }”.
    .help = Sorolja fel az indikátorokat az „evidence” kulcsnál, elöl a legfontosabbat.
rule-condition = A feltétel nem értelmezhető: { $reason }.
    .help = Például így írja: o_failures_a_day.value >= 1 and areas["tools"].class == "weakness".
rule-text = A szöveg nem értelmezhető sablonként: { $reason }.
    .help = Ellenőrizze a kettős kapcsos zárójeleket, például: {"{{"} o_failures_a_day.value {"}}"}.

# A szervezet

no-positions = Nincs megadva munkakör.
    .help = Sorolja fel az ügyfélszolgálat munkaköreit a létszámukkal.
headcount-zero = A létszám 0.
    .help = Írja be, hány emberről van szó, vagy törölje a bejegyzést.
group-sum = A bontás értékei nem adják ki a teljes létszámot („{ $group }”): az összegük { $found }, az ügyfélszolgálat létszáma { $expected }.
    .help = Javítsa ki a létszámokat, vagy vegyen fel értéket a többieknek: mindenki pontosan egy értékhez tartozik.
minimum-group-too-small = A legkisebb bemutatható csoport legalább { $least } fő; ez áll itt: { $found }.
    .help = Írjon legalább ekkora számot: { $least }, vagy hagyja el a kulcsot.
instrument-language = A mérőeszköz nem létezik ezen a nyelven: „{ $found }”; a nyelvei: { $known }.
    .help = Válasszon a nyelvei közül, vagy fordítsa le a mérőeszközt az audit instrument mappájában.
dates-order = A ciklus vége ({ $to }) megelőzi a kezdetét ({ $from }).
    .help = Javítsa ki valamelyik dátumot.
cycles-overlap = A ciklus az előző vége előtt kezdődik („{ $previous }”).
    .help = Javítsa ki a dátumokat, vagy nevezze el úgy a mappákat, hogy a korábbi ciklus kerüljön előbbre.

# A tárolt adatok

batch-without-provenance = A kötegnek nincs származási fájlja, ezért nem használjuk.
    .help = Olvassa be újra a forrásfájlt, vagy törölje a köteget.
provenance-without-batch = A származási fájlhoz nem tartozik köteg.
    .help = Olvassa be újra a forrásfájlt, vagy törölje ezt a fájlt.
provenance-kind = A származási adat szerint „{ $found }”, a fájl neve szerint „{ $expected }”.
    .help = Törölje a köteg mindkét fájlját, és olvassa be újra a forrásfájlt.
bad-provenance = A származási fájl itt sérült.
    .help = Törölje a köteg mindkét fájlját, és olvassa be újra a forrásfájlt.
stored-column-missing = A tárolt kötegből hiányzik egy oszlop: „{ $field }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-row-length = A sorban lévő cellák száma { $found }, pedig { $expected } kellene.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-not-utf8 = A sor nem UTF-8-as szöveg.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-count = Ide egész szám való; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-code = Ide válaszkód való; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-answer = Ide válaszkód, „na”, „skip” vagy üres érték való; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-number = Ide szám való; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-date = Ide dátum való, például 2026-09-14; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-date-time = Ide időpont való, például 2026-09-14T08:05; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.
stored-yes-no = Ide yes, no vagy üres érték való; ez áll itt: „{ $found }”.
    .help = A kötegeket nem kézzel szerkesztjük: törölje, és olvassa be újra a forrásfájlt.

# Sémák

unknown-schema = Nincs ilyen séma: „{ $found }”; ami van: { $known }.
    .help = Válasszon ezek közül.
unknown-schema-did-you-mean = Nincs ilyen séma: „{ $found }”; erre gondolt: „{ $guess }”?
    .help = Válasszon ezek közül: { $known }.

# Miért nem olvasható vagy írható egy fájl

reason-not-there = nem létezik
reason-not-allowed = nincs hozzá joga
reason-taken = már van valami ezen a néven
reason-no-folder = az útvonal egyik tagja nem mappa
reason-is-folder = ez egy mappa
reason-full = nincs már hely neki
reason-read-only = a lemez csak olvasható
reason-not-utf8 = nem UTF-8-as szöveg
