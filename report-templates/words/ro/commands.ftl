## Linia de comandă

cli = Diagnoza ciclică a unui departament de servicii clienți
cli-usage = Utilizare:
cli-commands = Comenzi
cli-options = Opțiuni
cli-arguments = Argumente
cli-any-help = Afișează acest ajutor
cli-any-language = Limba mesajelor și a rapoartelor (en, hu, pl, ro); altfel limba auditului, apoi LANG
cli-any-quiet = Afișează numai ce s-a cerut și erorile
cli-any-audit = Folderul auditului
cli-any-cycle = Ciclul, de exemplu 2026-H2; altfel cel mai recent
cli-version = Afișează versiunea
cli-new = Creează un folder de audit gata de completat
cli-new-folder = Folderul care va fi creat; trebuie să fie gol sau să nu existe
cli-forms = Scrie formularele de completat
cli-forms-output = Folderul în care se scrie; altfel AUDIT/forms
cli-forms-whom = Numai pentru aceste posturi și departamente partenere, de exemplu agent,billing
cli-forms-html = Scrie chestionarele și ca pagini pentru telefon
cli-import = Preia foi de calcul (xlsx, xlsb, xls, ods, csv) și note de interviu (md, docx, txt, qdpx): totul sau nimic
cli-import-files = Fișierele de preluat
cli-import-kind = Ce conțin fișierele, dacă nu reiese din ele
cli-import-dry-run = Citește și verifică, fără să scrie nimic
cli-import-marked = Scrie NUME.marked.xlsx: o copie a fișierului cu un comentariu la fiecare celulă greșită
cli-import-accept-valid = Preia rândurile bune; celelalte ajung în NUME.left-out.xlsx
cli-import-output = Folderul pentru aceste copii; altfel cel în care vă aflați
cli-check = Arată toate problemele din toate fișierele, cu locul lor
cli-status = Arată ce are fiecare etapă și ce îi mai trebuie
cli-report = Întocmește raportul: rostul principal al programului
cli-report-format = Formatele, separate prin virgulă; altfel toate
cli-report-output = Folderul în care se scrie; altfel 5-report din folderul ciclului
cli-trace = Duce de la o constatare la dovezile ei și la fișierele și celulele din spatele lor
cli-trace-finding = Identificatorul unei constatări, al unui domeniu sau al unui indicator ori „overall”
cli-schema = Afișează schema JSON a unui fișier de audit sau a fișierului diagnosis.json
cli-schema-kind = Care schemă; un cuvânt greșit le enumeră pe toate
cli-completions = Afișează un script de completare automată
cli-completions-shell = Pentru ce shell

severity-error = eroare
severity-warning = avertisment
severity-help = ce este de făcut
problems-found =
    { $problems ->
        [one] { $problems } problemă oprește lucrul; auditul a rămas neschimbat.
        [few] { $problems } probleme opresc lucrul; auditul a rămas neschimbat.
       *[other] { $problems } de probleme opresc lucrul; auditul a rămas neschimbat.
    }

wrote = S-a scris { $path }
new-made = S-a creat folderul de audit { $path }. Începeți cu fișierul README.md din el.
check-clean =
    { $cycles ->
        [one] Nicio eroare în audit și în singurul lui ciclu.
        [few] Nicio eroare în audit și în cele { $cycles } cicluri ale lui.
       *[other] Nicio eroare în audit și în cele { $cycles } de cicluri ale lui.
    }
imported =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } rând preluat în { $cycle }
        [few] { $file }: { $kind }, { $rows } rânduri preluate în { $cycle }
       *[other] { $file }: { $kind }, { $rows } de rânduri preluate în { $cycle }
    }
imported-before = { $file }: { $kind }, există deja în { $cycle }; nu s-a schimbat nimic
would-import =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } rând gata de preluat în { $cycle } (probă, nu s-a scris nimic)
        [few] { $file }: { $kind }, { $rows } rânduri gata de preluat în { $cycle } (probă, nu s-a scris nimic)
       *[other] { $file }: { $kind }, { $rows } de rânduri gata de preluat în { $cycle } (probă, nu s-a scris nimic)
    }
kind-tasks = lista sarcinilor
kind-observations = fișa de observare
kind-answers = răspunsuri la chestionar
kind-partners = chestionarul departamentelor partenere
kind-handoffs = registrul cazurilor transmise
kind-incidents = registrul incidentelor
kind-series = indicatori operaționali
kind-notes = note de interviu

no-cycle = Auditul nu are încă niciun ciclu.
    .help = Creați un folder cycles/2026-H2 cu un fișier cycle.yaml care spune de când până când durează ciclul.
unknown-cycle = Nu există ciclul „{ $found }”; există: { $expected }.
    .help = Indicați unul dintre ele cu --cycle sau creați un folder cu un fișier cycle.yaml pentru cel nou.
cannot-write = Fișierul nu poate fi scris: { $reason }.
    .help = Eliberați spațiu sau alegeți cu --output un folder în care aveți drept de scriere. Fișierele existente au rămas neschimbate.
output-is-file = Acesta este un fișier; ce se scrie ajunge într-un folder.
    .help = Indicați un folder cu --output: dacă lipsește, se creează.
notes-taken = Ciclul { $cycle } are deja alte note cu numele „{ $found }”.
    .help = Dați acestui fișier alt nume sau, dacă acestea le înlocuiesc, ștergeți notele din folderul 3-interviews al ciclului.
notes-twice = Codificatorul { $coder } are deja note despre interviul „{ $interview }” în acest ciclu: { $first }.
    .help = Dați acestui interviu alt identificator sau alt codificator ori păstrați doar unul dintre cele două fișiere.
cannot-read-notes = Fișierul cu note nu poate fi citit: { $reason }.
    .help = Salvați-le ca fișier Markdown în UTF-8 pe care aveți dreptul să îl citiți.
unknown-finding = Nimic din acest ciclu nu are identificatorul „{ $found }”.
    .help =
        { $guessed ->
            [yes] Ați vrut să scrieți „{ $near }”? Constatările sunt: { $expected }. Se pot urmări și domenii, indicatori și „overall”.
           *[no] Constatările sunt: { $expected }. Se pot urmări și domenii, indicatori și „overall”.
        }

withheld = nu se afișează (prea puține persoane)
trace-basis-people =
    { $known ->
        [yes] { $of ->
            [one] baza: { $n } din { $of } persoană
            [few] baza: { $n } din { $of } persoane
           *[other] baza: { $n } din { $of } de persoane
        }
       *[no] { $n ->
            [one] baza: { $n } persoană
            [few] baza: { $n } persoane
           *[other] baza: { $n } de persoane
        }
    }
trace-basis-person-days =
    { $n ->
        [one] baza: { $n } zi-om observată
        [few] baza: { $n } zile-om observate
       *[other] baza: { $n } de zile-om observate
    }
trace-basis-interviews =
    { $n ->
        [one] baza: { $n } interviu
        [few] baza: { $n } interviuri
       *[other] baza: { $n } de interviuri
    }
trace-basis-handoffs =
    { $n ->
        [one] baza: { $n } caz transmis
        [few] baza: { $n } cazuri transmise
       *[other] baza: { $n } de cazuri transmise
    }
trace-basis-incidents =
    { $n ->
        [one] baza: { $n } incident
        [few] baza: { $n } incidente
       *[other] baza: { $n } de incidente
    }
trace-basis-periods =
    { $n ->
        [one] baza: { $n } perioadă
        [few] baza: { $n } perioade
       *[other] baza: { $n } de perioade
    }
trace-basis-tasks =
    { $n ->
        [one] baza: { $n } sarcină
        [few] baza: { $n } sarcini
       *[other] baza: { $n } de sarcini
    }
trace-cells = { $file }: { $cells }
trace-cells-of-sheet = { $file }, foaia „{ $sheet }”: { $cells }

status-gate-passed = { $what }: { $have } (necesar: { $need })
status-gate-open = { $what }: { $have }, necesar: { $need }
status-response = { $group }: au răspuns { $n } din { $of }
status-response-withheld = { $group }: nu se afișează (prea puține persoane)
status-ready = ✓ 5. Gata pentru sinteză
status-not-ready = ✗ 5. Încă nu se poate face sinteza: { $why }

## Linii de comandă greșite

cli-value-options = OPȚIUNI
cli-value-command = COMANDĂ
cli-value-audit = AUDIT
cli-value-folder = FOLDER
cli-value-file = FIȘIER
cli-value-id = ID
cli-value-kind = FEL
cli-value-formats = FORMATE
cli-value-code = COD
cli-value-finding = CONSTATARE
cli-value-shell = SHELL
cli-possible-values = valori posibile:
cli-default = implicit:
use-unknown-command =
    { $guessed ->
        [yes] Nu există comanda „{ $found }”; ați vrut să scrieți „{ $near }”?
       *[no] Nu există comanda „{ $found }”; comenzile sunt: { $expected }.
    }
    .help = Scrieți astfel: { $usage }. „diagnoza --help” spune ce face fiecare comandă.
use-unknown-argument =
    { $guessed ->
        [yes] „{ $argument }” nu este înțeles aici; ați vrut să scrieți „{ $near }”?
       *[no] „{ $argument }” nu este înțeles aici.
    }
    .help = Scrieți astfel: { $usage }. Cu --help, comanda își arată opțiunile; o cale care conține spații se pune între ghilimele.
use-missing-argument = Din linia de comandă lipsește: { $argument }.
    .help = Scrieți astfel: { $usage }
use-no-value = După { $argument } nu urmează nimic, deși se aștepta o valoare.
    .help = Scrieți valoarea după ea sau omiteți opțiunea.
use-unknown-value =
    { $guessed ->
        [yes] „{ $found }” nu este o valoare pentru { $argument }; ați vrut să scrieți „{ $near }”?
       *[no] „{ $found }” nu este o valoare pentru { $argument }.
    }
    .help = Alegeți una dintre: { $expected }.
use-twice = { $argument } apare de două ori în linia de comandă.
    .help = Păstrați o singură apariție.
use-together = { $argument } și { $prior } se exclud reciproc.
    .help = Dați numai una dintre cele două.
use-too-many = { $argument } nu primește nicio valoare; găsit: „{ $found }”.
    .help = Omiteți valoarea.

wrote-marked =
    { $cells ->
        [one] S-a scris { $path }: { $cells } celulă marcată. Conține tot ce conține fișierul dumneavoastră, inclusiv nume: ștergeți-l după corectare.
        [few] S-a scris { $path }: { $cells } celule marcate. Conține tot ce conține fișierul dumneavoastră, inclusiv nume: ștergeți-l după corectare.
       *[other] S-a scris { $path }: { $cells } de celule marcate. Conține tot ce conține fișierul dumneavoastră, inclusiv nume: ștergeți-l după corectare.
    }
nothing-to-mark = { $file }: nu este nicio celulă de marcat.
wrote-left-out =
    { $rows ->
        [one] { $rows } rând a fost omis și se află în { $path }: corectați-l acolo și importați acel fișier.
        [few] { $rows } rânduri au fost omise și se află în { $path }: corectați-le acolo și importați acel fișier.
       *[other] { $rows } de rânduri au fost omise și se află în { $path }: corectați-le acolo și importați acel fișier.
    }
would-leave-out =
    { $rows ->
        [one] { $file }: { $rows } rând ar fi omis.
        [few] { $file }: { $rows } rânduri ar fi omise.
       *[other] { $file }: { $rows } de rânduri ar fi omise.
    }

cli-import-mapping = O corespondență a coloanelor, confirmată (NUME.mapping.yaml)
answers-again =
    { $rows ->
        [one] { $rows } rând din acest fișier există deja în ciclu, din fișierul „{ $source }”.
        [few] { $rows } rânduri din acest fișier există deja în ciclu, din fișierul „{ $source }”.
       *[other] { $rows } de rânduri din acest fișier există deja în ciclu, din fișierul „{ $source }”.
    }
    .help = Dacă acest fișier îl înlocuiește pe celălalt, ștergeți întâi { $batch }.csv și { $batch }.provenance.json; altfel ștergeți aceste rânduri.
answers-in-two-files =
    { $rows ->
        [one] { $rows } rând din acest fișier apare și în fișierul „{ $source }”.
        [few] { $rows } rânduri din acest fișier apar și în fișierul „{ $source }”.
       *[other] { $rows } de rânduri din acest fișier apar și în fișierul „{ $source }”.
    }
    .help = Dați numai fișierul valabil sau ștergeți aceste rânduri dintr-unul din cele două.
more-people-than-there-are = Numărul persoanelor care au răspuns este { $n }, dar departamentul are { $of }.
    .help = Corectați numărul de angajați în audit.yaml sau la populations în cycle.yaml al ciclului; sau ștergeți un lot importat de două ori.
more-people-than-in-group = Numărul persoanelor din „{ $group }” care au răspuns este { $n }, dar grupul are { $of }.
    .help = Corectați numărul de angajați în audit.yaml sau la populations în cycle.yaml al ciclului; sau căutați persoanele care au indicat alt grup.
trace-nothing = În acest ciclu nu există încă dovezi pentru aceasta.
status-response-complement = { $group }: nu se afișează (ar dezvălui un grup mai mic)
cli-rules = Încearcă regulile de constatare: care sunt îndeplinite și cât le lipsește celorlalte
cli-rules-all = Fiecare domeniu și departament pe un rând separat

cli-disclosure = Arată ce este ascuns și de ce și încearcă să deducă asta din ce este afișat
cli-disclosure-json = Afișează atacul într-o formă pentru programe (JSON)

cli-sample = Trage la sorți momentele unui plan de observări instantanee
cli-sample-audit = Folderul unui audit: fișierul este fișa lui de observare, cu date trase la sorți din ultimul ciclu
cli-sample-days = Zile de observat; implicit 5
cli-sample-rounds = Momente pe zi; implicit 12
cli-sample-people = Persoane observate de fiecare dată; implicit 1
cli-sample-seed = Numărul care hotărăște tragerea la sorți; implicit 1
cli-sample-from = Începutul timpului de observare; implicit 08:00
cli-sample-to = Sfârșitul acestui timp; implicit 16:00
cli-sample-output = Fișierul în care se scrie planul: .csv sau .xlsx
cli-interviews = Arată cât sunt de acord codificatorii și unde diferă
cli-interviews-export = Scrie notele (.qdpx) sau registrul de coduri (.qdc) pentru un program de analiză calitativă
cli-interviews-release = Scrie release.yaml cu fiecare pasaj care așteaptă un da sau un nu; deciziile rămân
cli-code = Parcurge, într-o notă, pasajele care ar putea merita un cod
cli-code-note = Notele: o cale sau un nume din 3-interviews al ciclului
cli-value-note = NOTE
cli-simulate = Creează un audit întreg al cărui adevăr este cunoscut, pentru instruire și probe
cli-simulate-folder = Folderul care va fi creat; trebuie să fie gol sau să nu existe
cli-simulate-people = Numărul de persoane din departament
cli-simulate-response = Ponderea celor care răspund, de la 0.05 la 1
cli-simulate-seed = Sămânța extragerilor: aceeași sămânță dă aceleași fișiere
cli-simulate-cycles = Numărul de cicluri semestriale
cli-simulate-weak = Domenii aflate cu atâtea puncte sub limita unui serviciu bun, de exemplu tools:15
cli-simulate-strong = Domenii aflate cu atâtea puncte peste limita unui serviciu profesionist
cli-simulate-change = Domenii care se schimbă cu atâtea puncte în ultimul ciclu, de exemplu honesty:-12
cli-simulate-noise = Împrăștierea răspunsurilor: 1 ca în realitate
cli-jobs = Arată fișele de post și potrivirea sarcinilor scrise cu propriile cuvinte; preia fișe, propune altele noi
cli-jobs-import = Fișa de post de preluat (docx, xlsx, xls, ods, csv, yaml); cere --position
cli-jobs-position = Numai acest post; cu --import: al cui post este descris
cli-jobs-propose = Scrie cum ar trebui să fie fișele de post după date (yaml, docx, md)
cli-jobs-output = Folderul în care se scrie; altfel jobs al auditului, iar pentru propuneri 5-report/jobs al ciclului
