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
