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
cli-import = Beolvassa a táblázatokat (xlsx, xls, ods, csv) és az interjújegyzeteket (md): mindent vagy semmit
cli-import-files = A beolvasandó fájlok
cli-import-kind = Mit tartalmaznak a fájlok, ha ez nem derül ki belőlük
cli-import-dry-run = Beolvas és ellenőriz, de semmit sem ír
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
        [one] { $problems } hiba akadályozza a munkát; a program semmit sem írt.
       *[other] { $problems } hiba akadályozza a munkát; a program semmit sem írt.
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
cannot-read-notes = A jegyzetek nem olvashatók: { $reason }.
    .help = Mentse őket olyan UTF-8-as Markdown-fájlba, amelyet van joga olvasni.
unknown-finding = Ebben a ciklusban semminek sincs ilyen azonosítója: „{ $found }”.
    .help =
        { $guessed ->
            [yes] Erre gondolt: „{ $near }”? A megállapítások: { $expected }. Terület, indikátor és az „overall” is visszakövethető.
           *[no] A megállapítások: { $expected }. Terület, indikátor és az „overall” is visszakövethető.
        }

breakdown-position = Munkakör
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
