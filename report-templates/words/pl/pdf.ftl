# Raport jako strony PDF oraz slajdy
pdf-origins = Pogrubiona liczba przed komórkami to numer pliku na liście na końcu tej części.
pdf-replaced = { $n ->
    [one] Czcionki tego dokumentu nie zawierają { $n } znaku użytego w tekstach; zapisano go jako kod, na przykład [U+2603].
   *[other] Czcionki tego dokumentu nie zawierają { $n } znaków użytych w tekstach; zapisano je jako kody, na przykład [U+2603].
}
pdf-not-built = Ta wersja programu nie tworzy plików PDF.
    .help = Proszę zbudować program z opcją „pdf” albo wybrać inny format.
pdf-picture-large = Obraz ma ponad cztery megabajty.
    .help = Proszę go zapisać w mniejszym rozmiarze: 1600 pikseli szerokości wystarczy na stronę.

## Slajdy
slides-about = Wnioski dla kierownictwa
slides-key-figures = Obszary w skrócie
slides-partners = Działy współpracujące
slides-decisions = Decyzje z tego spotkania
slides-decisions-lead = Każda decyzja potrzebuje jednej osoby odpowiedzialnej, terminu i wskaźnika, który pokaże, czy przyniosła skutek. Oceni ją następny cykl.
slides-decided = Decyzja
slides-method = Skąd to wiemy i na ile jest to pewne
