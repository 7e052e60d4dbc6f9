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
    .help = Wybierz jeden z nich albo umieść folder z tekstami tego języka w report-templates/words.
words-syntax = To nie jest komunikat Fluent: oczekiwano zapisu „klucz = tekst”.
    .help = Poszukaj niezamkniętego nawiasu klamrowego, brakującego znaku równości albo tekstu zaczynającego się na początku wiersza.
unreadable-file = Nie można odczytać pliku: { $reason }.
    .help = Sprawdź, czy plik istnieje, czy jest zwykłym tekstem w UTF-8 i czy masz prawo go czytać.

# YAML

not-utf8 = Ten bajt nie jest tekstem w UTF-8.
    .help = Zapisz plik w kodowaniu UTF-8 (w większości edytorów: Zapisz z kodowaniem).
empty-file = Plik jest pusty.
    .help = Wypełnij go albo usuń, jeśli nie jest potrzebny.
yaml-syntax = Tego wiersza nie można odczytać jako YAML.
    .help = Sprawdź wcięcia, odstęp po każdym dwukropku oraz to, czy tekst zawierający „: ” lub „ #” stoi w cudzysłowie.
yaml-tab = We wcięciu jest tabulator.
    .help = Zastąp go spacjami: YAML nie dopuszcza tu tabulatorów.
yaml-open-quote = Cudzysłów otwarty tu lub powyżej nie został zamknięty.
    .help = Zamknij go albo usuń oba.
yaml-open-bracket = Nawias otwarty tu lub powyżej nie został zamknięty.
    .help = Zamknij go.
yaml-too-deep = Wartości są zagnieżdżone głębiej niż na 64 poziomy.
    .help = Żaden plik audytu tego nie wymaga; sprawdź nawiasy i wcięcia.
yaml-too-large = Plik zawiera ponad 250 000 wartości, licząc aliasy jako to, co zastępują.
    .help = Podziel go albo wypisz w całości to, co powtarzają aliasy.
yaml-unknown-anchor = Ten alias wskazuje kotwicę, której powyżej nie zdefiniowano.
    .help = Jeśli to nie alias, ujmij tekst w cudzysłów.
yaml-second-document = Tu zaczyna się drugi dokument; w pliku może być tylko jeden.
    .help = Usuń wiersz „---”.
yaml-key-no-text = Klucz musi być zwykłym tekstem.
    .help = Sprawdź nawiasy i wcięcie tego wiersza.
yaml-duplicate-key = Klucz „{ $found }” występuje dwa razy.
    .help = Zostaw jeden z nich.
yaml-nothing = nic
yaml-list = lista
yaml-mapping = klucze z wartościami

unknown-key = „{ $found }” nie jest tu dozwolonym kluczem; dozwolone klucze: { $expected }.
    .help = Popraw go lub usuń.
unknown-key-did-you-mean = „{ $found }” nie jest tu dozwolonym kluczem; czy chodziło o „{ $guess }”?
    .help = Popraw go lub usuń; dozwolone klucze: { $expected }.
missing-key = Brakuje klucza „{ $key }”.
    .help = Dopisz go wraz z wartością.
unknown-choice = „{ $found }” nie jest tu dozwolone; możliwe wartości: { $expected }.
    .help = Popraw wartość.
unknown-choice-did-you-mean = „{ $found }” nie jest tu dozwolone; czy chodziło o „{ $guess }”?
    .help = Możliwe wartości: { $expected }.
expected-text = Tu powinien być tekst; jest: { $found }.
    .help = Wpisz tekst, w cudzysłowie, jeśli zawiera znaki specjalne.
expected-text-or-languages = Tu powinien być tekst albo teksty według języków (en: …, pl: …); jest: { $found }.
    .help = Wpisz jeden tekst dla wszystkich języków albo po jednym wierszu dla każdego języka.
expected-whole-number = Tu powinna być liczba całkowita; jest: { $found }.
    .help = Wpisz same cyfry, bez cudzysłowu.
expected-count = Tu powinna być liczba całkowita, co najmniej 0; jest: { $found }.
    .help = Wpisz same cyfry, bez cudzysłowu.
expected-number = Tu powinna być liczba; jest: { $found }.
    .help = Część ułamkową oddziel kropką (0.67); bez cudzysłowu i bez jednostki.
expected-true-false = Tu powinno być true albo false; jest: { $found }.
    .help = Wpisz true (prawda) albo false (fałsz).
expected-date = Tu powinna być data; jest: { $found }.
    .help = Zapisz ją jako rok-miesiąc-dzień, na przykład 2026-09-14.
expected-list = Tu powinna być lista; jest: { $found }.
    .help = Każdy element zapisz w osobnym wierszu zaczynającym się od „- ”.
expected-mapping = Tu powinny być klucze z wartościami; jest: { $found }.
    .help = Zapisuj po jednej parze „klucz: wartość” w wierszu, z wcięciem pod wierszem powyżej.
