## Parancssor

cli = Az ügyfélszolgálat ciklikus diagnózisa
cli-usage = Használat:
cli-commands = Parancsok
cli-options = Kapcsolók
cli-arguments = Argumentumok
cli-any-help = Megjeleníti ezt a súgót
cli-any-language = Az üzenetek és jelentések nyelve (en, hu, pl, ro); enélkül az audité, aztán a LANG szerinti
cli-any-quiet = Csak a kért eredményt és a hibákat írja ki
cli-any-audit = Az audit mappája
cli-any-cycle = A ciklus, például 2026-H2; enélkül a legutóbbi
cli-version = Kiírja a verziót
cli-new = Kitöltésre kész auditmappát hoz létre
cli-new-folder = A létrehozandó mappa; üres legyen, vagy még ne létezzen
cli-forms = Elkészíti a kitöltendő űrlapokat
cli-forms-output = A célmappa; enélkül AUDIT/forms
cli-forms-whom = Csak ezeknek a munkaköröknek és társosztályoknak, például agent,billing
cli-forms-html = A kérdőíveket telefonon kitölthető oldalként is elkészíti
cli-import = Beolvassa a táblázatokat (xlsx, xlsb, xls, ods, csv) és az interjújegyzeteket (md, docx, txt, qdpx): mindent vagy semmit
cli-import-files = A beolvasandó fájlok
cli-import-kind = Mit tartalmaznak a fájlok, ha ez nem derül ki belőlük
cli-import-dry-run = Beolvas és ellenőriz, de semmit sem ír
cli-import-marked = Elkészíti a NÉV.marked.xlsx fájlt: a fájl másolatát, minden hibás cellánál megjegyzéssel
cli-import-accept-valid = A jó sorokat beolvassa; a többi a NÉV.left-out.xlsx fájlba kerül
cli-import-output = E másolatok mappája; enélkül az aktuális mappa
cli-check = Megmutatja minden fájl minden hibáját a helyével együtt
cli-status = Megmutatja, mi van meg az egyes szakaszokból, és mi hiányzik még
cli-report = Elkészíti a jelentést: ez a fő feladat
cli-report-format = Formátumok vesszővel elválasztva; enélkül mind
cli-report-output = A célmappa; enélkül a ciklus 5-report mappája
cli-trace = Végigvezet a megállapítástól a bizonyítékokig, és tovább a mögöttük álló fájlokig és cellákig
cli-trace-finding = Megállapítás, terület vagy indikátor azonosítója, vagy „overall”
cli-schema = Kiírja egy auditfájl vagy a diagnosis.json JSON-sémáját
cli-schema-kind = Melyik sémát; rossz szóra mindet felsorolja
cli-completions = Kiír egy parancskiegészítő szkriptet
cli-completions-shell = Melyik parancsértelmezőhöz

severity-error = hiba
severity-warning = figyelmeztetés
severity-help = teendő
problems-found =
    { $problems ->
        [one] { $problems } hiba akadályozza a munkát; az audit változatlan maradt.
       *[other] { $problems } hiba akadályozza a munkát; az audit változatlan maradt.
    }

wrote = Elkészült: { $path }
new-made = Létrejött az auditmappa: { $path }. Kezdje a benne lévő README.md fájllal.
check-clean =
    { $cycles ->
        [one] Nincs hiba az auditban és { $cycles } ciklusában.
       *[other] Nincs hiba az auditban és { $cycles } ciklusában.
    }
imported =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } sor beolvasva, ciklus: { $cycle }
       *[other] { $file }: { $kind }, { $rows } sor beolvasva, ciklus: { $cycle }
    }
imported-before = { $file }: { $kind }, már szerepel ebben a ciklusban: { $cycle }; semmi sem változott
would-import =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } sor beolvasásra kész, ciklus: { $cycle } (próba, a program semmit sem írt)
       *[other] { $file }: { $kind }, { $rows } sor beolvasásra kész, ciklus: { $cycle } (próba, a program semmit sem írt)
    }
kind-tasks = feladatlista
kind-observations = megfigyelési lap
kind-answers = kérdőívre adott válaszok
kind-partners = társosztályi kérdőív
kind-handoffs = továbbított ügyek nyilvántartása
kind-incidents = incidensnapló
kind-series = működési mutatók
kind-notes = interjújegyzet

no-cycle = Az auditnak még nincs ciklusa.
    .help = Hozzon létre egy cycles/2026-H2 mappát egy cycle.yaml fájllal, amely megadja, mettől meddig tart a ciklus.
unknown-cycle = Nincs ilyen ciklus: „{ $found }”; a meglévők: { $expected }.
    .help = Adja meg valamelyiket a --cycle kapcsolóval, vagy hozzon létre az újnak egy mappát cycle.yaml fájllal.
cannot-write = A fájl nem írható: { $reason }.
    .help = Szabadítson fel helyet, vagy az --output kapcsolóval válasszon olyan mappát, amelybe írhat. A meglévő fájlok nem változtak.
output-is-file = Ez fájl, az eredmény viszont mappába kerül.
    .help = Az --output kapcsolóval mappát adjon meg: ha hiányzik, létrejön.
notes-taken = Ebben a ciklusban ({ $cycle }) már vannak más jegyzetek ezen a néven: „{ $found }”.
    .help = Adjon ennek a fájlnak másik nevet, vagy ha ez lép a régi helyébe, törölje a jegyzeteket a ciklus 3-interviews mappájából.
notes-twice = Ennek a kódolónak ({ $coder }) már van jegyzete erről az interjúról ebben a ciklusban („{ $interview }”): { $first }.
    .help = Adjon ennek az interjúnak másik azonosítót vagy másik kódolót, vagy csak az egyik fájlt tartsa meg.
cannot-read-notes = A jegyzetfájl nem olvasható: { $reason }.
    .help = Mentse olyan UTF-8-as Markdown-fájlba, amelyet van joga olvasni.
unknown-finding = Ebben a ciklusban semminek sincs ilyen azonosítója: „{ $found }”.
    .help =
        { $guessed ->
            [yes] Erre gondolt: „{ $near }”? A megállapítások: { $expected }. Terület, indikátor és az „overall” is visszakövethető.
           *[no] A megállapítások: { $expected }. Terület, indikátor és az „overall” is visszakövethető.
        }

withheld = nem látható (túl kevesen vannak)
trace-basis-people =
    { $known ->
        [yes] alap: { $n } fő, összesen { $of }
       *[no] { $n ->
            [one] alap: { $n } fő
           *[other] alap: { $n } fő
        }
    }
trace-basis-person-days =
    { $n ->
        [one] alap: { $n } megfigyelt embernap
       *[other] alap: { $n } megfigyelt embernap
    }
trace-basis-interviews =
    { $n ->
        [one] alap: { $n } interjú
       *[other] alap: { $n } interjú
    }
trace-basis-handoffs =
    { $n ->
        [one] alap: { $n } továbbított ügy
       *[other] alap: { $n } továbbított ügy
    }
trace-basis-incidents =
    { $n ->
        [one] alap: { $n } incidens
       *[other] alap: { $n } incidens
    }
trace-basis-periods =
    { $n ->
        [one] alap: { $n } időszak
       *[other] alap: { $n } időszak
    }
trace-basis-tasks =
    { $n ->
        [one] alap: { $n } feladat
       *[other] alap: { $n } feladat
    }
trace-cells = { $file }: { $cells }
trace-cells-of-sheet = { $file }, „{ $sheet }” munkalap: { $cells }

status-gate-passed = { $what }: { $have } (szükséges: { $need })
status-gate-open = { $what }: { $have }, szükséges: { $need }
status-response = { $group }: { $n } válasz, létszám: { $of }
status-response-withheld = { $group }: nem látható (túl kevesen vannak)
status-ready = ✓ 5. Minden készen áll az összegzéshez
status-not-ready = ✗ 5. Az összegzés még nem készíthető el: { $why }

## Hibás parancssorok

cli-value-options = KAPCSOLÓK
cli-value-command = PARANCS
cli-value-audit = AUDIT
cli-value-folder = MAPPA
cli-value-file = FÁJL
cli-value-id = AZONOSÍTÓ
cli-value-kind = FAJTA
cli-value-formats = FORMÁTUMOK
cli-value-code = KÓD
cli-value-finding = MEGÁLLAPÍTÁS
cli-value-shell = SHELL
cli-possible-values = lehetséges értékek:
cli-default = alapértelmezés:
use-unknown-command =
    { $guessed ->
        [yes] Nincs ilyen parancs: „{ $found }”; erre gondolt: „{ $near }”?
       *[no] Nincs ilyen parancs: „{ $found }”; a parancsok: { $expected }.
    }
    .help = Így írja: { $usage }. A „diagnoza --help” megmondja, melyik parancs mit csinál.
use-unknown-argument =
    { $guessed ->
        [yes] Ez itt nem értelmezhető: „{ $argument }”; erre gondolt: „{ $near }”?
       *[no] Ez itt nem értelmezhető: „{ $argument }”.
    }
    .help = Így írja: { $usage }. A parancs a --help kapcsolóval felsorolja a kapcsolóit; a szóközt tartalmazó útvonalat tegye idézőjelbe.
use-missing-argument = Hiányzik a parancssorból: { $argument }.
    .help = Így írja: { $usage }
use-no-value = Érték kellene utána, de semmi sem áll ott: { $argument }.
    .help = Írja mögé az értéket, vagy hagyja el a kapcsolót.
use-unknown-value =
    { $guessed ->
        [yes] „{ $found }” itt nem lehetséges érték ({ $argument }); erre gondolt: „{ $near }”?
       *[no] „{ $found }” itt nem lehetséges érték ({ $argument }).
    }
    .help = Válasszon ezek közül: { $expected }.
use-twice = Kétszer szerepel a parancssorban: { $argument }.
    .help = Hagyja meg az egyiket.
use-together = Kizárják egymást: { $argument } és { $prior }.
    .help = Csak az egyiket adja meg.
use-too-many = Ennek nem lehet értéke: { $argument }; ez áll itt: „{ $found }”.
    .help = Hagyja el az értéket.

wrote-marked =
    { $cells ->
        [one] Elkészült: { $path }, { $cells } megjelölt cellával. Minden benne van, ami az Ön fájljában, a nevek is: a javítás után törölje.
       *[other] Elkészült: { $path }, { $cells } megjelölt cellával. Minden benne van, ami az Ön fájljában, a nevek is: a javítás után törölje.
    }
nothing-to-mark = { $file }: nincs megjelölendő cella.
wrote-left-out =
    { $rows ->
        [one] { $rows } sor kimaradt, és itt található: { $path }. Ott javítsa ki, és azt a fájlt olvassa be.
       *[other] { $rows } sor kimaradt, és itt található: { $path }. Ott javítsa ki, és azt a fájlt olvassa be.
    }
would-leave-out =
    { $rows ->
        [one] { $file }: { $rows } sor kimaradna.
       *[other] { $file }: { $rows } sor kimaradna.
    }

cli-import-mapping = Az oszlopok megerősített megfeleltetése (NÉV.mapping.yaml)
answers-again =
    { $rows ->
        [one] A fájl { $rows } sora már szerepel a ciklusban ebből a fájlból: „{ $source }”.
       *[other] A fájl { $rows } sora már szerepel a ciklusban ebből a fájlból: „{ $source }”.
    }
    .help = Ha ez a fájl lép a másik helyébe, előbb törölje ezeket: { $batch }.csv és { $batch }.provenance.json; különben ezeket a sorokat törölje.
answers-in-two-files =
    { $rows ->
        [one] A fájl { $rows } sora ebben a fájlban is szerepel: „{ $source }”.
       *[other] A fájl { $rows } sora ebben a fájlban is szerepel: „{ $source }”.
    }
    .help = Csak az érvényes fájlt adja meg, vagy törölje ezeket a sorokat az egyikből.
more-people-than-there-are = A válaszolók száma ({ $n }) nagyobb az ügyfélszolgálat létszámánál ({ $of }).
    .help = Javítsa ki a létszámot az audit.yaml fájlban vagy a ciklus cycle.yaml fájljában a populations alatt, vagy törölje a kétszer beolvasott köteget.
more-people-than-in-group = A válaszolók száma ({ $n }) nagyobb a csoport létszámánál ({ $of }): „{ $group }”.
    .help = Javítsa ki a létszámot az audit.yaml fájlban vagy a ciklus cycle.yaml fájljában a populations alatt, vagy keresse meg, ki jelölt meg rossz csoportot.
trace-nothing = Ehhez ebben a ciklusban még nincs bizonyíték.
status-response-complement = { $group }: nem látható (kisebb csoportot fedne fel)
cli-rules = Kipróbálja a megállapítási szabályokat: melyik teljesül, és mennyi hiányzik a többihez
cli-rules-all = Minden terület és osztály külön sorban

cli-disclosure = Megmutatja, mi van elrejtve és miért, majd megpróbálja kikövetkeztetni a láthatókból
cli-disclosure-json = Programok számára írja ki a támadást (JSON)

cli-sample = Kisorsolja egy mintavételes megfigyelési terv időpontjait
cli-sample-audit = Egy audit mappája: a fájl az audit megfigyelési lapja, a legutóbbi ciklusból sorsolt dátumokkal
cli-sample-days = A megfigyelés napjai; alapértelmezés: 5
cli-sample-rounds = Időpontok naponta; alapértelmezés: 12
cli-sample-people = Alkalmanként megfigyelt személyek száma; alapértelmezés: 1
cli-sample-seed = A sorsolás kiinduló száma; alapértelmezés: 1
cli-sample-from = A megfigyelési idő kezdete; alapértelmezés: 08:00
cli-sample-to = A megfigyelési idő vége; alapértelmezés: 16:00
cli-sample-output = Fájl, amelybe a terv kerül: .csv vagy .xlsx
cli-interviews = Megmutatja, mennyire értenek egyet a kódolók, és miben térnek el
cli-interviews-export = Kiírja a jegyzeteket (.qdpx) vagy a kódkönyvet (.qdc) egy kvalitatív elemző program számára
cli-interviews-release = Kiírja a release.yaml fájlt minden igenre vagy nemre váró szövegrésszel; a döntések megmaradnak
cli-code = Végigmegy egy jegyzet kódot érdemlő szövegrészein
cli-code-note = A jegyzet: útvonal vagy név a ciklus 3-interviews mappájából
cli-value-note = JEGYZET
cli-simulate = Teljes auditot készít, amelynek ismert az igazsága: képzéshez és kipróbáláshoz
cli-simulate-folder = A létrehozandó mappa; nem létezhet, vagy üresnek kell lennie
cli-simulate-people = Az osztály létszáma
cli-simulate-response = A válaszolók aránya 0.05 és 1 között
cli-simulate-seed = A sorsolás kiinduló száma: ugyanaz a szám ugyanazokat a fájlokat adja
cli-simulate-cycles = A féléves ciklusok száma
cli-simulate-weak = Ennyi ponttal a jó kiszolgálás határa alatti területek, például tools:15
cli-simulate-strong = Ennyi ponttal a professzionális kiszolgálás határa feletti területek
cli-simulate-change = Az utolsó ciklusban ennyi ponttal elmozduló területek, például honesty:-12
cli-simulate-noise = A válaszok szórása: 1 olyan, mint valódi embereknél
cli-jobs = Megmutatja a munkaköri leírásokat és a saját szavakkal írt feladatok párosítását; leírást olvas be, újat javasol
cli-jobs-import = A beolvasandó munkaköri leírás (docx, xlsx, xls, ods, csv, yaml); --position is kell hozzá
cli-jobs-position = Csak ez a munkakör; --import mellett: kinek a leírása
cli-jobs-propose = Javaslatot ír arra, milyenek legyenek a leírások az adatok szerint (yaml, docx, md)
cli-jobs-output = A célmappa; különben az audit jobs mappája, javaslatnál a ciklus 5-report/jobs mappája
