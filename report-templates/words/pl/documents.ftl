# Dokumenty edytorów tekstu
document-broken = Dokument jest uszkodzony albo niepełny i nie da się go odczytać.
    .help = Otwórz go w edytorze tekstu, zapisz ponownie jako .docx i wczytaj ten plik.
document-hostile = Dokument zawiera znacznie więcej, niż mógłby zawierać dokument; takie pliki tworzy się po to, by szkodziły programom, więc nie został otwarty.
    .help = Poproś nadawcę o plik jeszcze raz albo skopiuj tekst do nowego dokumentu.
document-old = Dokument jest w dawnym formacie (.doc) albo jest zabezpieczony hasłem.
    .help = Otwórz go w edytorze tekstu i zapisz jako .docx bez hasła.
document-not-word = To nie jest dokument Worda: brakuje w nim części z tekstem.
    .help = Zapisz tekst jako .docx albo .txt i wczytaj ten plik.
document-left-out = { $count ->
    [one] Nie wczytano { $count } przypisu, komentarza lub rysunku z dokumentu.
   *[other] Nie wczytano { $count } przypisów, komentarzy i rysunków z dokumentu.
}
    .help = Jeżeli jest w nich coś ważnego, wpisz to do samego tekstu.
