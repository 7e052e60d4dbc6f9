## Wiersz poleceń

cli = Cykliczna diagnoza działu obsługi klienta
cli-usage = Użycie:
cli-commands = Polecenia
cli-options = Opcje
cli-arguments = Argumenty
cli-any-help = Pokaż tę pomoc
cli-any-language = Język komunikatów i raportów (en, hu, pl, ro); domyślnie język audytu, potem LANG
cli-any-quiet = Wypisuj tylko wynik polecenia i błędy
cli-any-audit = Folder audytu
cli-any-cycle = Cykl, np. 2026-H2; domyślnie najnowszy
cli-version = Pokaż wersję
cli-new = Załóż folder audytu gotowy do wypełnienia
cli-new-folder = Folder do założenia; musi być pusty albo jeszcze nie istnieć
cli-forms = Przygotuj arkusze do wypełnienia
cli-forms-output = Folder docelowy; domyślnie AUDYT/forms
cli-forms-whom = Tylko dla tych stanowisk i działów, np. agent,billing
cli-forms-html = Zapisz ankiety także jako strony na telefon
cli-import = Wczytaj arkusze (xlsx, xlsb, xls, ods, csv) i notatki z wywiadów (md, docx, txt, qdpx) – wszystko albo nic
cli-import-files = Pliki do wczytania
cli-import-kind = Co zawierają pliki, jeśli nie wynika to z nich samych
cli-import-mapping = Potwierdzone przyporządkowanie kolumn (NAZWA.mapping.yaml)
cli-import-dry-run = Wczytaj i sprawdź, niczego nie zapisuj
cli-import-marked = Zapisz NAZWA.marked.xlsx: kopię pliku z komentarzem przy każdej błędnej komórce
cli-import-accept-valid = Przyjmij dobre wiersze; pozostałe trafią do pliku NAZWA.left-out.xlsx
cli-import-output = Folder na te kopie; domyślnie bieżący
cli-check = Pokaż wszystkie problemy we wszystkich plikach wraz z ich miejscem
cli-status = Pokaż, co jest w każdej fazie i czego jeszcze brakuje
cli-report = Sporządź raport – główne zadanie programu
cli-report-format = Formaty rozdzielone przecinkami; domyślnie wszystkie
cli-report-output = Folder docelowy; domyślnie 5-report w folderze cyklu
cli-trace = Przejdź od ustalenia do jego podstaw: plików i komórek
cli-trace-finding = Identyfikator ustalenia, obszaru lub wskaźnika albo „overall”
cli-schema = Wypisz schemat JSON pliku audytu lub pliku diagnosis.json
cli-schema-kind = Który schemat; nieznane słowo wypisze listę
cli-completions = Wypisz skrypt podpowiedzi dla powłoki
cli-completions-shell = Dla której powłoki

severity-error = błąd
severity-warning = ostrzeżenie
severity-help = co zrobić
problems-found =
    { $problems ->
        [one] { $problems } problem uniemożliwia pracę; audyt pozostał bez zmian.
        [few] { $problems } problemy uniemożliwiają pracę; audyt pozostał bez zmian.
       *[many] { $problems } problemów uniemożliwia pracę; audyt pozostał bez zmian.
    }

wrote = Zapisano { $path }
new-made = Założono folder audytu { $path }. Na początek warto przeczytać plik README.md.
check-clean =
    { $cycles ->
        [one] Audyt i jego jedyny cykl nie zawierają błędów.
        [few] Audyt i jego { $cycles } cykle nie zawierają błędów.
       *[other] Audyt i jego { $cycles } cykli nie zawierają błędów.
    }
imported =
    { $rows ->
        [one] { $file }: { $kind }, wczytano { $rows } wiersz do cyklu { $cycle }
        [few] { $file }: { $kind }, wczytano { $rows } wiersze do cyklu { $cycle }
       *[many] { $file }: { $kind }, wczytano { $rows } wierszy do cyklu { $cycle }
    }
imported-before = { $file }: { $kind }, te dane już są w cyklu { $cycle }; nic nie zmieniono
would-import =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } wiersz gotowy do wczytania do cyklu { $cycle } (próba, niczego nie zapisano)
        [few] { $file }: { $kind }, { $rows } wiersze gotowe do wczytania do cyklu { $cycle } (próba, niczego nie zapisano)
       *[many] { $file }: { $kind }, { $rows } wierszy gotowych do wczytania do cyklu { $cycle } (próba, niczego nie zapisano)
    }
kind-tasks = spis zadań
kind-observations = karta obserwacji
kind-answers = odpowiedzi na kwestionariusz
kind-partners = kwestionariusz działów współpracujących
kind-handoffs = rejestr przekazanych spraw
kind-incidents = rejestr zdarzeń
kind-series = dane operacyjne
kind-notes = notatki z wywiadu

no-cycle = Audyt nie ma jeszcze żadnego cyklu.
    .help = Proszę utworzyć folder cycles/2026-H2 z plikiem cycle.yaml, w którym podane są daty początku i końca cyklu.
unknown-cycle = Nie ma cyklu „{ $found }”; są: { $expected }.
    .help = Proszę podać jeden z nich w opcji --cycle albo utworzyć folder z plikiem cycle.yaml dla nowego cyklu.
cannot-write = Nie można zapisać pliku: { $reason }.
    .help = Proszę zwolnić miejsce na dysku albo wskazać opcją --output folder, w którym wolno zapisywać. Dotychczasowe pliki pozostały bez zmian.
output-is-file = To jest plik, a wyniki zapisuje się w folderze.
    .help = Proszę podać w opcji --output folder; jeśli go nie ma, zostanie utworzony.
notes-taken = W cyklu { $cycle } są już inne notatki o nazwie „{ $found }”.
    .help = Proszę zmienić nazwę tego pliku albo usunąć notatki z folderu 3-interviews w cyklu, jeśli ten plik ma je zastąpić.
notes-twice = W tym cyklu są już notatki z wywiadu „{ $interview }”, kodowane przez { $coder }: { $first }.
    .help = Proszę nadać temu wywiadowi inny identyfikator, zmienić oznaczenie osoby kodującej albo pozostawić jeden z dwóch plików.
answers-again =
    { $rows ->
        [one] { $rows } wiersz tego pliku jest już w cyklu; pochodzi z pliku „{ $source }”.
        [few] { $rows } wiersze tego pliku są już w cyklu; pochodzą z pliku „{ $source }”.
       *[other] { $rows } wierszy tego pliku jest już w cyklu; pochodzą z pliku „{ $source }”.
    }
    .help = Jeśli ten plik ma zastąpić tamten, proszę najpierw wycofać tamten poleceniem „diagnoza retract AUDYT { $batch }”; w przeciwnym razie proszę usunąć te wiersze.
more-people-than-there-are = Odpowiedzi udzieliło więcej osób ({ $n }), niż liczy dział ({ $of }).
    .help = Proszę poprawić liczby pracowników w audit.yaml albo w populations w pliku cycle.yaml cyklu; jeśli coś wczytano dwa razy, proszę usunąć jedno z dwóch.
more-people-than-in-group = W grupie „{ $group }” odpowiedzi udzieliło więcej osób ({ $n }), niż ona liczy ({ $of }).
    .help = Proszę poprawić liczby pracowników w audit.yaml albo w populations w pliku cycle.yaml cyklu; proszę też sprawdzić, czy ktoś nie podał niewłaściwej grupy.
trace-nothing = W tym cyklu nie ma jeszcze żadnych podstaw.
status-response-complement = { $group }: nie pokazano (ujawniłoby to mniejszą grupę)
answers-in-two-files =
    { $rows ->
        [one] { $rows } wiersz tego pliku jest także w pliku „{ $source }”.
        [few] { $rows } wiersze tego pliku są także w pliku „{ $source }”.
       *[other] { $rows } wierszy tego pliku jest także w pliku „{ $source }”.
    }
    .help = Proszę podać tylko ten plik, który jest ważny, albo usunąć te wiersze z jednego z dwóch.
cannot-read-notes = Nie można odczytać pliku z notatkami: { $reason }.
    .help = Proszę je zapisać jako plik Markdown w kodowaniu UTF-8 i sprawdzić prawa dostępu do pliku.
unknown-finding = W tym cyklu nic nie ma identyfikatora „{ $found }”.
    .help =
        { $guessed ->
            [yes] Czy chodziło o „{ $near }”? Ustalenia to: { $expected }. Można też podać obszar, wskaźnik lub „overall”.
           *[no] Ustalenia to: { $expected }. Można też podać obszar, wskaźnik lub „overall”.
        }

withheld = nie pokazano (zbyt mało osób)
trace-basis-people =
    { $known ->
        [yes] podstawa: { $n } z { $of ->
            [one] { $of } osoby
           *[other] { $of } osób
        }
       *[no] { $n ->
            [one] podstawa: { $n } osoba
            [few] podstawa: { $n } osoby
            [many] podstawa: { $n } osób
           *[other] podstawa: { $n } osoby
        }
    }
trace-basis-person-days =
    { $n ->
        [one] podstawa: { $n } zaobserwowany osobodzień
        [few] podstawa: { $n } zaobserwowane osobodni
        [many] podstawa: { $n } zaobserwowanych osobodni
       *[other] podstawa: { $n } zaobserwowanego osobodnia
    }
trace-basis-interviews =
    { $n ->
        [one] podstawa: { $n } wywiad
        [few] podstawa: { $n } wywiady
        [many] podstawa: { $n } wywiadów
       *[other] podstawa: { $n } wywiadu
    }
trace-basis-handoffs =
    { $n ->
        [one] podstawa: { $n } przekazana sprawa
        [few] podstawa: { $n } przekazane sprawy
        [many] podstawa: { $n } przekazanych spraw
       *[other] podstawa: { $n } przekazanej sprawy
    }
trace-basis-incidents =
    { $n ->
        [one] podstawa: { $n } zdarzenie
        [few] podstawa: { $n } zdarzenia
        [many] podstawa: { $n } zdarzeń
       *[other] podstawa: { $n } zdarzenia
    }
trace-basis-periods =
    { $n ->
        [one] podstawa: { $n } okres
        [few] podstawa: { $n } okresy
        [many] podstawa: { $n } okresów
       *[other] podstawa: { $n } okresu
    }
trace-basis-tasks =
    { $n ->
        [one] podstawa: { $n } zadanie
        [few] podstawa: { $n } zadania
        [many] podstawa: { $n } zadań
       *[other] podstawa: { $n } zadania
    }
trace-cells = { $file }: { $cells }
trace-cells-of-sheet = { $file }, arkusz „{ $sheet }”: { $cells }

status-gate-passed = { $what }: { $have } (potrzeba: { $need })
status-gate-open = { $what }: { $have }, potrzeba: { $need }
status-response = { $group }: odpowiedziało { $n } z { $of }
status-response-withheld = { $group }: nie pokazano (zbyt mało osób)
status-ready = ✓ 5. Można przystąpić do syntezy
status-not-ready = ✗ 5. Za wcześnie na syntezę: { $why }

## Błędne wywołania

cli-value-options = OPCJE
cli-value-command = POLECENIE
cli-value-audit = AUDYT
cli-value-folder = FOLDER
cli-value-file = PLIK
cli-value-id = ID
cli-value-kind = RODZAJ
cli-value-formats = FORMATY
cli-value-code = KOD
cli-value-finding = USTALENIE
cli-value-shell = POWŁOKA
cli-possible-values = możliwe wartości:
cli-default = domyślnie:
use-unknown-command =
    { $guessed ->
        [yes] Nie ma polecenia „{ $found }”. Czy chodziło o „{ $near }”?
       *[no] Nie ma polecenia „{ $found }”; polecenia to: { $expected }.
    }
    .help = Zapis polecenia: { $usage }. „diagnoza --help” wyjaśnia, co robią poszczególne polecenia.
use-unknown-argument =
    { $guessed ->
        [yes] „{ $argument }” jest tu niezrozumiałe. Czy chodziło o „{ $near }”?
       *[no] „{ $argument }” jest tu niezrozumiałe.
    }
    .help = Zapis polecenia: { $usage }. Opcje polecenia pokazuje --help; ścieżkę ze spacjami trzeba wziąć w cudzysłów.
use-missing-argument = W poleceniu brakuje: { $argument }.
    .help = Zapis polecenia: { $usage }
use-no-value = Po { $argument } powinna stać wartość, a nie ma nic.
    .help = Proszę dopisać wartość albo pominąć tę opcję.
use-unknown-value =
    { $guessed ->
        [yes] „{ $found }” nie jest wartością { $argument }. Czy chodziło o „{ $near }”?
       *[no] „{ $found }” nie jest wartością { $argument }.
    }
    .help = Możliwe wartości: { $expected }.
use-twice = { $argument } występuje w poleceniu dwa razy.
    .help = Proszę pozostawić jedno z dwóch.
use-together = { $argument } i { $prior } wykluczają się.
    .help = Proszę podać tylko jedno z nich.
use-too-many = { $argument } nie przyjmuje wartości; znaleziono: „{ $found }”.
    .help = Proszę pominąć tę wartość.

wrote-marked =
    { $cells ->
        [one] Zapisano { $path }: oznaczono { $cells } komórkę. Plik zawiera to, co źródło, także nazwiska – po poprawieniu należy go usunąć.
        [few] Zapisano { $path }: oznaczono { $cells } komórki. Plik zawiera to, co źródło, także nazwiska – po poprawieniu należy go usunąć.
       *[other] Zapisano { $path }: oznaczono { $cells } komórek. Plik zawiera to, co źródło, także nazwiska – po poprawieniu należy go usunąć.
    }
nothing-to-mark = { $file }: nie ma komórek do oznaczenia.
wrote-left-out =
    { $rows ->
        [one] Pominięto { $rows } wiersz; znajduje się w { $path }. Po poprawieniu należy wczytać ten plik.
        [few] Pominięto { $rows } wiersze; znajdują się w { $path }. Po poprawieniu należy wczytać ten plik.
       *[other] Pominięto { $rows } wierszy; znajdują się w { $path }. Po poprawieniu należy wczytać ten plik.
    }
would-leave-out =
    { $rows ->
        [one] { $file }: { $rows } wiersz zostałby pominięty.
        [few] { $file }: { $rows } wiersze zostałyby pominięte.
       *[other] { $file }: { $rows } wierszy zostałoby pominiętych.
    }
cli-rules = Sprawdź reguły ustaleń: które są spełnione, a którym ile do tego brakuje
cli-rules-all = Wypisz każdy obszar i dział w osobnym wierszu

cli-disclosure = Wypisz, co jest ukryte i dlaczego, oraz spróbuj to odtworzyć z tego, co pokazano
cli-disclosure-json = Wypisz przebieg ataku w postaci dla programów (JSON)

cli-sample = Wylosuj chwile obserwacji migawkowej
cli-sample-audit = Folder audytu: plik jest jego arkuszem obserwacji z datami wylosowanymi z najnowszego cyklu
cli-sample-days = Liczba dni obserwacji; domyślnie 5
cli-sample-rounds = Liczba chwil w ciągu dnia; domyślnie 12
cli-sample-people = Liczba osób obserwowanych za każdym razem; domyślnie 1
cli-sample-seed = Liczba, która decyduje o losowaniu; domyślnie 1
cli-sample-from = Początek czasu obserwacji; domyślnie 08:00
cli-sample-to = Koniec tego czasu; domyślnie 16:00
cli-sample-output = Plik, do którego zapisać plan: .csv albo .xlsx
cli-interviews = Pokaż, na ile osoby kodujące się zgadzają i gdzie się różnią
cli-interviews-export = Zapisz notatki (.qdpx) albo książkę kodów (.qdc) dla programu do analizy jakościowej
cli-interviews-release = Zapisz release.yaml z każdym fragmentem czekającym na tak lub nie; podjęte decyzje pozostają
cli-code = Przejdź przez fragmenty notatki, które mogą zasługiwać na kod
cli-code-note = Notatki: ścieżka albo nazwa w folderze 3-interviews cyklu
cli-value-note = NOTATKI
cli-simulate = Utwórz cały audyt, o którym z góry wiadomo, co jest prawdą – do szkoleń i prób
cli-simulate-folder = Folder do utworzenia; nie może istnieć albo musi być pusty
cli-simulate-people = Liczba osób w dziale
cli-simulate-response = Odsetek osób, które odpowiadają, od 0,05 do 1 (z kropką dziesiętną)
cli-simulate-seed = Ziarno losowania: to samo ziarno daje te same pliki
cli-simulate-cycles = Liczba półrocznych cykli
cli-simulate-weak = Obszary o tyle punktów poniżej granicy dobrej obsługi, np. tools:15
cli-simulate-strong = Obszary o tyle punktów powyżej granicy obsługi profesjonalnej
cli-simulate-change = Obszary, które w ostatnim cyklu zmieniają się o tyle punktów, np. honesty:-12
cli-simulate-noise = Rozrzut odpowiedzi: 1 – jak u prawdziwych ludzi
cli-jobs = Pokaż opisy stanowisk i dopasowanie zadań zapisanych własnymi słowami; wczytaj opisy, zaproponuj nowe
cli-jobs-import = Opis stanowiska do wczytania (docx, xlsx, xls, ods, csv, yaml); wymaga --position
cli-jobs-position = Tylko to stanowisko; z --import: czyj to opis
cli-jobs-propose = Zapisz, jakie według danych powinny być opisy (yaml, docx, md)
cli-jobs-output = Folder, do którego zapisać; inaczej jobs audytu, a dla propozycji 5-report/jobs cyklu
