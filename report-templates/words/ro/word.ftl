# Raportul ca document Word: începutul legendelor și greșelile din șabloane.
word-table-before = Tabelul
word-table-after = .
word-figure-before = Figura
word-figure-after = .
word-not-xml = Din acest șablon nu rezultă o parte de document pe care Word să o poată citi: { $detail }.
    .help = Verificați dacă fiecare etichetă este închisă și dacă semnele „&” și „<” scrise de dumneavoastră apar ca „&amp;” și „&lt;”.
word-unpacked = Un grafic al documentului Word nu a putut fi desenat: { $detail }.
    .help = Verificați dacă fișierul propriu brand/charts.css este complet sau alegeți alt format.
