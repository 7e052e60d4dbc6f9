# Dokumenty edytorów tekstu
document-broken = Dokument jest uszkodzony albo niepełny i nie da się go odczytać.
    .help = Proszę go otworzyć w edytorze tekstu, zapisać ponownie jako .docx i wczytać ten plik.
document-hostile = Dokument zawiera znacznie więcej, niż mógłby zawierać dokument; takie pliki tworzy się po to, by szkodziły programom, więc nie został otwarty.
    .help = Proszę zwrócić się do nadawcy o ponowne przesłanie pliku albo skopiować tekst do nowego dokumentu.
document-old = Dokument jest w dawnym formacie (.doc) albo jest zabezpieczony hasłem.
    .help = Proszę go otworzyć w edytorze tekstu i zapisać jako .docx bez hasła.
document-not-word = To nie jest dokument Worda: brakuje w nim części z tekstem.
    .help = Proszę zapisać tekst jako .docx albo .txt i wczytać ten plik.
document-left-out = { $count ->
    [one] Nie wczytano { $count } przypisu, komentarza lub rysunku z dokumentu.
   *[other] Nie wczytano { $count } przypisów, komentarzy i rysunków z dokumentu.
}
    .help = Jeżeli jest w nich coś ważnego, proszę wpisać to do samego tekstu.
