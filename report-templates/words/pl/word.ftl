# Raport jako dokument Worda: początek podpisów i błędy w szablonach.
word-table-before = Tabela
word-table-after = .
word-figure-before = Rysunek
word-figure-after = .
word-not-xml = Z tego szablonu nie powstaje część dokumentu, którą Word umie odczytać: { $detail }.
    .help = Proszę sprawdzić, czy każdy znacznik jest zamknięty, a własne znaki „&” i „<” są zapisane jako „&amp;” i „&lt;”.
word-unpacked = Nie udało się narysować wykresu do dokumentu Worda: { $detail }.
    .help = Proszę sprawdzić, czy własny plik brand/charts.css jest kompletny, albo wybrać inny format.
