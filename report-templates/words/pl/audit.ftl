# Miejsca

place-file = { $file }
place-text = { $file }, wiersz { $line }, kolumna { $column }
place-cell = { $file }, arkusz „{ $sheet }”, komórka { $cell }
place-csv-cell = { $file }, wiersz { $line }, kolumna { $column } ({ $letters })
place-row = { $file }, arkusz „{ $sheet }”, wiersz { $row }
place-csv-row = { $file }, wiersz { $line }
place-command-line = wiersz poleceń

# Słowa i pliki

unknown-language = Brak tekstów w języku „{ $found }”; dostępne języki: { $known }.
    .help = Proszę wybrać jeden z nich albo umieścić folder z tekstami tego języka w report-templates/words.
words-syntax = To nie jest komunikat Fluent: oczekiwano zapisu „klucz = tekst”.
    .help = Proszę poszukać niezamkniętego nawiasu klamrowego, brakującego znaku równości albo tekstu zaczynającego się na początku wiersza.
unreadable-file = Nie można odczytać pliku: { $reason }.
    .help = Proszę sprawdzić, czy plik istnieje, czy jest zwykłym tekstem w UTF-8 i czy wolno go czytać.

# YAML

not-utf8 = Ten bajt nie jest tekstem w UTF-8.
    .help = Proszę zapisać plik w kodowaniu UTF-8 (w większości edytorów: Zapisz z kodowaniem).
empty-file = Plik jest pusty.
    .help = Proszę go wypełnić albo usunąć, jeśli nie jest potrzebny.
yaml-syntax = Tego wiersza nie można odczytać jako YAML.
    .help = Proszę sprawdzić wcięcia, odstęp po każdym dwukropku oraz to, czy tekst zawierający „: ” lub „ #” stoi w cudzysłowie.
yaml-tab = We wcięciu jest tabulator.
    .help = Proszę go zastąpić spacjami: YAML nie dopuszcza tu tabulatorów.
yaml-open-quote = Cudzysłów otwarty tu lub powyżej nie został zamknięty.
    .help = Proszę go zamknąć albo usunąć oba.
yaml-open-bracket = Nawias otwarty tu lub powyżej nie został zamknięty.
    .help = Proszę go zamknąć.
yaml-too-deep = Wartości są zagnieżdżone głębiej niż na 64 poziomy.
    .help = Żaden plik audytu tego nie wymaga; proszę sprawdzić nawiasy i wcięcia.
yaml-too-large = Plik zawiera ponad 250 000 wartości, licząc aliasy jako to, co zastępują.
    .help = Proszę go podzielić albo wypisać w całości to, co powtarzają aliasy.
yaml-unknown-anchor = Ten alias wskazuje kotwicę, której powyżej nie zdefiniowano.
    .help = Jeśli to nie alias, proszę ująć tekst w cudzysłów.
yaml-second-document = Tu zaczyna się drugi dokument; w pliku może być tylko jeden.
    .help = Proszę usunąć wiersz „---”.
yaml-key-no-text = Klucz musi być zwykłym tekstem.
    .help = Proszę sprawdzić nawiasy i wcięcie tego wiersza.
yaml-duplicate-key = Klucz „{ $found }” występuje dwa razy.
    .help = Proszę zostawić jeden z nich.
yaml-nothing = nic
yaml-list = lista
yaml-mapping = klucze z wartościami

unknown-key = „{ $found }” nie jest tu dozwolonym kluczem; dozwolone klucze: { $expected }.
    .help = Proszę go poprawić lub usunąć.
unknown-key-did-you-mean = „{ $found }” nie jest tu dozwolonym kluczem; czy chodziło o „{ $guess }”?
    .help = Proszę go poprawić lub usunąć; dozwolone klucze: { $expected }.
missing-key = Brakuje klucza „{ $key }”.
    .help = Proszę go dopisać wraz z wartością.
unknown-choice = „{ $found }” nie jest tu dozwolone; możliwe wartości: { $expected }.
    .help = Proszę poprawić wartość.
unknown-choice-did-you-mean = „{ $found }” nie jest tu dozwolone; czy chodziło o „{ $guess }”?
    .help = Możliwe wartości: { $expected }.
expected-text = Tu powinien być tekst; jest: { $found }.
    .help = Proszę wpisać tekst, w cudzysłowie, jeśli zawiera znaki specjalne.
expected-text-or-languages = Tu powinien być tekst albo teksty według języków (en: …, pl: …); jest: { $found }.
    .help = Proszę wpisać jeden tekst dla wszystkich języków albo po jednym wierszu dla każdego języka.
expected-whole-number = Tu powinna być liczba całkowita; jest: { $found }.
    .help = Proszę wpisać same cyfry, bez cudzysłowu.
expected-count = Tu powinna być liczba całkowita od 0 do czterech miliardów; jest: { $found }.
    .help = Proszę wpisać same cyfry, bez cudzysłowu.
expected-number = Tu powinna być liczba; jest: { $found }.
    .help = Część ułamkową proszę oddzielić kropką (0.67); bez cudzysłowu i bez jednostki.
expected-true-false = Tu powinno być true albo false; jest: { $found }.
    .help = Proszę wpisać true (prawda) albo false (fałsz).
expected-date = Tu powinna być data; jest: { $found }.
    .help = Proszę ją zapisać jako rok-miesiąc-dzień, na przykład 2026-09-14.
expected-list = Tu powinna być lista; jest: { $found }.
    .help = Każdy element proszę zapisać w osobnym wierszu zaczynającym się od „- ”.
expected-mapping = Tu powinny być klucze z wartościami; jest: { $found }.
    .help = Proszę zapisać każdą parę „klucz: wartość” w osobnym wierszu, z wcięciem pod wierszem powyżej.

# Otwieranie audytu

no-folder = Nie ma takiego folderu.
    .help = Proszę sprawdzić ścieżkę albo utworzyć nowy audyt poleceniem „diagnoza new FOLDER”.
not-a-folder = To jest plik, a audyt jest folderem.
    .help = Proszę podać folder, w którym leży audit.yaml.
unreadable-folder = Nie można odczytać folderu: { $reason }.
    .help = Proszę sprawdzić, czy wolno go czytać.
empty-folder = Folder jest pusty: nie ma w nim audytu.
    .help = Proszę utworzyć audyt poleceniem „diagnoza new FOLDER”.
folder-not-empty = Folder nie jest pusty.
    .help = Proszę podać nowy albo pusty folder: niczego się nie nadpisuje.
no-audit = Ten folder nie jest audytem: brakuje w nim pliku audit.yaml.
    .help = Proszę podać folder, w którym leży audit.yaml, albo utworzyć nowy audyt poleceniem „diagnoza new FOLDER”.
no-cycles = Audyt nie ma jeszcze żadnego cyklu.
    .help = Proszę utworzyć folder, na przykład cycles/2026-H2, a w nim plik cycle.yaml z datami początku i końca cyklu.
no-such-cycle = Nie ma cyklu „{ $found }”; dostępne: { $known }.
    .help = Proszę wybrać jeden z nich albo utworzyć jego folder w cycles.
cycle-without-file = W folderze cyklu brakuje pliku cycle.yaml.
    .help = Proszę go utworzyć i podać daty początku i końca cyklu (from: 2026-09-01, to: 2026-11-13).
bad-key = Klucz jest uszkodzony: oczekiwano 64 cyfr szesnastkowych.
    .help = Proszę przywrócić plik z kopii zapasowej; z innym kluczem osoby z wcześniejszych cykli nie zostaną rozpoznane.
unwritable-file = Nie można zapisać pliku: { $reason }.
    .help = Proszę sprawdzić, czy folder istnieje, czy wolno w nim zapisywać i czy na dysku jest miejsce.
unknown-instrument = Nie ma instrumentu „{ $found }”; dostępny jest { $known }.
    .help = Proszę poprawić wartość albo usunąć ten klucz, aby użyć instrumentu domyślnego. Własny instrument wymaga wszystkich plików, w tym instrument.yaml, w jednym folderze: instrument w audycie albo wskazanym w wierszu poleceń.
unknown-instrument-did-you-mean = Nie ma instrumentu „{ $found }”; czy chodziło o „{ $guess }”?
    .help = Proszę poprawić wartość albo usunąć ten klucz, aby użyć instrumentu domyślnego. Własny instrument wymaga wszystkich plików, w tym instrument.yaml, w jednym folderze: instrument w audycie albo wskazanym w wierszu poleceń.
instrument-file-missing = W instrumencie brakuje pliku { $file }.
    .help = Proszę go umieścić obok pozostałych plików instrumentu; można skopiować plik instrumentu wbudowanego i go zmienić.
instrument-file-unknown = Plik „{ $found }” nie zastępuje żadnego pliku instrumentu i nie jest używany.
    .help = Proszę zmienić jego nazwę lub go usunąć; pliki instrumentu to { $known }.
instrument-file-unknown-did-you-mean = Plik „{ $found }” nie zastępuje żadnego pliku instrumentu i nie jest używany; czy chodziło o „{ $guess }”?
    .help = Proszę zmienić jego nazwę lub go usunąć.

# Co oznacza identyfikator

id-of-area = obszar
id-of-scale = skala
id-of-item = pozycja kwestionariusza
id-of-question = pytanie
id-of-pair = para pytań
id-of-error = błąd z listy
id-of-code = kod
id-of-theme = kod lub obszar
id-of-category = kategoria
id-of-role = rola kategorii
id-of-series = wskaźnik operacyjny
id-of-choice = możliwość wyboru
id-of-indicator = wskaźnik
id-of-measure = miara
id-of-rule = reguła
id-of-variable = zmienna
id-of-position = stanowisko
id-of-partner = dział współpracujący
id-of-group = grupa
id-of-value = wartość
id-of-population = liczebność
id-of-description = opis stanowiska
id-of-task = zadanie
id-of-action = działanie

unknown-id = „{ $found }” ({ $kind }) nie istnieje; dostępne: { $known }.
    .help = Proszę poprawić identyfikator albo go zadeklarować.
unknown-id-did-you-mean = „{ $found }” ({ $kind }) nie istnieje; czy chodziło o „{ $guess }”?
    .help = Proszę poprawić identyfikator albo go zadeklarować. Dostępne: { $known }.
duplicate-id = „{ $found }” ({ $kind }) występuje dwa razy; po raz pierwszy w pliku { $file }, wiersz { $line }.
    .help = Proszę nadać jednemu z nich inny identyfikator.
empty-id = Identyfikator nie może być pusty.
    .help = Proszę wpisać krótkie słowo bez spacji.
reserved-id = Identyfikator „{ $found }” jest już używany w innym znaczeniu.
    .help = Proszę wybrać inny.
missing-language = Brakuje tekstu w językach: { $languages }.
    .help = Proszę go dopisać w każdym z tych języków.
out-of-range = Wartość { $found } jest poza zakresem: dozwolone od { $least } do { $most }.
    .help = Proszę poprawić wartość.
not-greater-than = Wartość { $found } nie może być większa niż { $limit }.
    .help = Proszę poprawić jedną z tych wartości.
not-below = Wartość { $found } musi być mniejsza niż { $limit }.
    .help = Proszę poprawić jedną z tych wartości.
levels-order = Progi muszą rosnąć między 0 a 100; jest: good { $good }, professional { $professional }.
    .help = Niższy próg proszę wpisać jako good, wyższy jako professional.
scale-too-short = Skala musi mieć co najmniej dwie odpowiedzi.
    .help = Proszę dopisać brakujące odpowiedzi z kodami.
codes-not-ascending = Kod { $found } następuje po { $before }; kody kolejnych odpowiedzi muszą rosnąć.
    .help = Proszę uporządkować odpowiedzi; każdy kod może wystąpić raz.
times-a-week-codes = Każdy kod skali częstości musi mieć jedną liczbę: { $codes }.
    .help = Proszę dopisać brakujące kody i usunąć te, których w skali nie ma.
pulse-area-twice = „{ $found }” i „{ $other }” należą do tego samego obszaru „{ $area }”; wersja krótka zawiera po jednej pozycji na obszar.
    .help = Proszę zostawić jedną z nich.
code-is-area = „{ $found }” jest obszarem, a każdy obszar i tak jest kodem.
    .help = Proszę usunąć ten kod.
indicator-name = Warunek nie może odwołać się do nazwy „{ $found }”.
    .help = Proszę użyć liter, cyfr i podkreśleń, zacząć od litery i unikać słów takich jak areas, area, cycle, and, or.
anchors-order = Wartości worst, good, professional i best muszą kolejno rosnąć albo kolejno maleć.
    .help = Proszę uporządkować te cztery wartości; żadne dwie nie mogą być równe.
unit-forms = Jednostka „{ $found }” ma zbyt wiele form ({ $forms }); w języku { $language } jednostka ma ich najwyżej { $most }.
    .help = Proszę podać formy w kolejności one, few, many, other, o ile język je ma, rozdzielone znakiem |; ostatniej używa się we wszystkich pozostałych przypadkach. Jednostkę nieodmienną zapisuje się raz.
unit-form-empty = Jedna z form jednostki „{ $found }” (język { $language }) jest pusta.
    .help = Proszę ją wpisać albo usunąć razem ze znakiem |; ostatniej formy używa się tam, gdzie brakuje własnej.
measure-without-of = Miara „{ $measure }” ma jedną wartość; klucz „of” niczego tu nie wskazuje.
    .help = Proszę usunąć „of”.
rule-without-area = Reguła „{ $rule }” nie należy do żadnego obszaru.
    .help = Proszę dopisać „area: …” albo „each: area”, aby sprawdzać ją dla każdego obszaru.
rule-without-evidence = Reguła „{ $rule }” nie opiera się na żadnym wskaźniku.
    .help = Proszę podać wskaźniki pod kluczem „evidence”, najważniejszy jako pierwszy.
rule-condition = Nie można odczytać warunku: { $reason }.
    .help = Proszę go zapisać na przykład tak: o_failures_a_day.value >= 1 and areas["tools"].class == "weakness".
rule-text = Nie można odczytać tekstu jako szablonu: { $reason }.
    .help = Proszę sprawdzić podwójne nawiasy klamrowe, na przykład {"{{"} o_failures_a_day.value {"}}"}.

# Organizacja

no-positions = Nie podano żadnego stanowiska.
    .help = Proszę wymienić stanowiska w dziale wraz z liczbą pracowników.
headcount-zero = Liczba osób wynosi 0.
    .help = Proszę wpisać, ile to osób, albo usunąć ten wpis.
group-sum = Wartości grupy „{ $group }” obejmują łącznie { $found } os., a dział liczy { $expected }.
    .help = Proszę poprawić liczby albo dodać wartość dla pozostałych: każda osoba należy dokładnie do jednej wartości.
minimum-group-too-small = Najmniejsza pokazywana grupa nie może liczyć mniej niż { $least }; jest: { $found }.
    .help = Proszę wpisać co najmniej { $least } albo usunąć ten klucz.
instrument-language = Instrument nie istnieje w języku „{ $found }”; dostępne języki: { $known }.
    .help = Proszę wybrać jeden z jego języków albo przetłumaczyć instrument w folderze instrument tego audytu.
dates-order = Cykl kończy się { $to }, a zaczyna dopiero { $from }.
    .help = Proszę poprawić jedną z dat.
cycles-overlap = Cykl zaczyna się, zanim zakończył się „{ $previous }”.
    .help = Proszę poprawić daty albo nazwać foldery tak, aby wcześniejszy cykl był pierwszy w kolejności.

# Magazyn danych

batch-without-provenance = Partia danych nie ma pliku pochodzenia i nie jest używana.
    .help = Proszę ponownie wczytać plik źródłowy albo usunąć tę partię.
provenance-without-batch = Do tego pliku pochodzenia brakuje partii danych.
    .help = Proszę ponownie wczytać plik źródłowy albo usunąć ten plik.
provenance-kind = Plik pochodzenia dotyczy „{ $found }”, a nazwa pliku wskazuje „{ $expected }”.
    .help = Proszę usunąć oba pliki partii i ponownie wczytać plik źródłowy.
bad-provenance = Plik pochodzenia jest w tym miejscu uszkodzony.
    .help = Proszę usunąć oba pliki partii i ponownie wczytać plik źródłowy.
stored-column-missing = W zapisanej partii brakuje kolumny „{ $field }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-row-length = Liczba komórek w wierszu: { $found }, a powinna wynosić { $expected }.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-not-utf8 = Wiersz nie jest tekstem w UTF-8.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-count = Tu powinna być liczba całkowita; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-code = Tu powinien być kod odpowiedzi; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-answer = Tu powinien być kod odpowiedzi, „na”, „skip” albo nic; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-number = Tu powinna być liczba; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-date = Tu powinna być data w postaci 2026-09-14; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-date-time = Tu powinna być data z godziną w postaci 2026-09-14T08:05; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.
stored-yes-no = Tu powinno być yes, no albo nic; jest: „{ $found }”.
    .help = Partii nie zmienia się ręcznie: proszę ją usunąć i ponownie wczytać plik źródłowy.

# Schematy

unknown-schema = Nie ma schematu „{ $found }”; dostępne: { $known }.
    .help = Proszę wybrać jeden z nich.
unknown-schema-did-you-mean = Nie ma schematu „{ $found }”; czy chodziło o „{ $guess }”?
    .help = Proszę wybrać jeden z: { $known }.

# Dlaczego nie udało się odczytać lub zapisać pliku

reason-not-there = nie ma go tam
reason-not-allowed = brak uprawnień
reason-taken = jest tam już coś o tej nazwie
reason-no-folder = część ścieżki nie jest folderem
reason-is-folder = to jest folder
reason-full = brakuje na niego miejsca
reason-read-only = dysk jest tylko do odczytu
reason-not-utf8 = to nie jest tekst w UTF-8
