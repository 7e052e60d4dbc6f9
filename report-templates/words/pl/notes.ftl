# Notatki z wywiadów i teksty innych programów, które się nimi stają
notes-code-in-memo = Ten odnośnik do kodu stoi w cytacie blokowym: to notatka na marginesie i nie jest liczona.
    .help = Jeżeli te słowa padły w wywiadzie, proszę je wyjąć z cytatu blokowego.
notes-valences = „{ $found }” podaje następującą liczbę ocen: { $valences }, a kodów jest { $codes }.
    .help = Proszę podać jedną ocenę dla wszystkich kodów albo po jednej dla każdego: [tekst](#tools,#cooperation "-2,0").
document-empty = W dokumencie nie ma żadnych słów.
    .help = Proszę sprawdzić, czy to właściwy plik; tekstu na obrazach nie da się odczytać.
refi-no-project = Plik nie zawiera projektu REFI-QDA: brakuje części z rozszerzeniem .qde.
    .help = Proszę wyeksportować projekt ze swojego programu jako „projekt REFI-QDA” (.qdpx) i wczytać ten plik.
refi-broken-archive = Plik jest uszkodzony albo niepełny i nie da się go otworzyć.
    .help = Proszę wyeksportować projekt ponownie i wczytać nowy plik.
refi-broken = Od tego wiersza plik nie jest poprawnym XML-em.
    .help = Proszę go wyeksportować ponownie ze swojego programu i wczytać nowy plik.
refi-hostile = Plik zawiera znacznie więcej, niż mógłby zawierać projekt; takie pliki tworzy się po to, by szkodziły programom, więc nie został wczytany.
    .help = Proszę zwrócić się do nadawcy o ponowne przesłanie pliku; bardzo duży projekt proszę podzielić na kilka.
refi-other = Plik zaczyna się od „{ $found }”; oczekiwano „{ $expected }”.
    .help = Projekty mają rozszerzenie .qdpx, a książki kodów .qdc; proszę wyeksportować plik ponownie ze swojego programu.
refi-no-codes = Książka kodów nie zawiera żadnych kodów.
    .help = Proszę wyeksportować książkę kodów ponownie ze swojego programu.
refi-no-texts = Projekt nie zawiera tekstu, z którego mogłyby powstać notatki.
    .help = Proszę go wyeksportować razem z tekstami; samych nagrań i obrazów nie da się odczytać.
refi-text-missing = W pliku nie ma tekstu „{ $name }”: brakuje { $path }.
    .help = Proszę wyeksportować projekt z tekstami w środku (nie jako odnośniki) albo wczytać ten tekst osobno.
refi-outside = Zaznaczenie w „{ $name }” od { $start } do { $end } leży poza tekstem i zostało pominięte.
    .help = Proszę otworzyć ten fragment w swoim programie, zaznaczyć go na nowo i ponowić eksport.
refi-links = { $count ->
    [one] Pominięto { $count } powiązanie fragmentów: notatki nie mają na nie miejsca.
    [few] Pominięto { $count } powiązania fragmentów: notatki nie mają na nie miejsca.
   *[other] Pominięto { $count } powiązań fragmentów: notatki nie mają na nie miejsca.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-sets = { $count ->
    [one] Pominięto { $count } zbiór: notatki nie mają na zbiory miejsca.
    [few] Pominięto { $count } zbiory: notatki nie mają na zbiory miejsca.
   *[other] Pominięto { $count } zbiorów: notatki nie mają na zbiory miejsca.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-graphs = { $count ->
    [one] Pominięto { $count } schemat: notatki nie mają na rysunki miejsca.
    [few] Pominięto { $count } schematy: notatki nie mają na rysunki miejsca.
   *[other] Pominięto { $count } schematów: notatki nie mają na rysunki miejsca.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-pictures = { $count ->
    [one] Pominięto { $count } obraz: notatkami stają się tylko teksty.
    [few] Pominięto { $count } obrazy: notatkami stają się tylko teksty.
   *[other] Pominięto { $count } obrazów: notatkami stają się tylko teksty.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-recordings = { $count ->
    [one] Pominięto { $count } nagranie: notatkami stają się tylko teksty.
    [few] Pominięto { $count } nagrania: notatkami stają się tylko teksty.
   *[other] Pominięto { $count } nagrań: notatkami stają się tylko teksty.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-transcripts = { $count ->
    [one] Pominięto { $count } transkrypcję nagrania.
    [few] Pominięto { $count } transkrypcje nagrań.
   *[other] Pominięto { $count } transkrypcji nagrań.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-selections = { $count ->
    [one] Pominięto { $count } zaznaczenie na obrazie, w nagraniu lub na stronie PDF.
    [few] Pominięto { $count } zaznaczenia na obrazach, w nagraniach lub na stronach PDF.
   *[other] Pominięto { $count } zaznaczeń na obrazach, w nagraniach lub na stronach PDF.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-documents = { $count ->
    [one] Pominięto { $count } plik PDF bez tekstu.
    [few] Pominięto { $count } pliki PDF bez tekstu.
   *[other] Pominięto { $count } plików PDF bez tekstu.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-notes = { $count ->
    [one] Pominięto { $count } notatkę, która nie należy do żadnego tekstu.
    [few] Pominięto { $count } notatki, które nie należą do żadnego tekstu.
   *[other] Pominięto { $count } notatek, które nie należą do żadnego tekstu.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-coded-cases = { $count ->
    [one] Pominięto { $count } kod całego przypadku: tutaj koduje się tylko fragmenty.
    [few] Pominięto { $count } kody całych przypadków: tutaj koduje się tylko fragmenty.
   *[other] Pominięto { $count } kodów całych przypadków: tutaj koduje się tylko fragmenty.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
refi-coded-sources = { $count ->
    [one] Pominięto { $count } kod całego tekstu: tutaj koduje się tylko fragmenty.
    [few] Pominięto { $count } kody całych tekstów: tutaj koduje się tylko fragmenty.
   *[other] Pominięto { $count } kodów całych tekstów: tutaj koduje się tylko fragmenty.
}
    .help = Nie trzeba nic robić; pozostaje to w projekcie.
plan-written = Tylko Państwo mogą powiedzieć, czyje to słowa i co tutaj znaczą kody; pytania są w pliku { $plan }.
    .help = Proszę uzupełnić ten plik i wczytać ponownie z --mapping { $plan }.
plan-advice = Czym są te teksty. interview: identyfikator albo "", jeżeli tekst ma zostać pominięty; date: 2026-09-14; position: identyfikator z audit.yaml; consent: czy osoba zgodziła się na cytowanie. coder: inicjały. means: identyfikator z interviews.yaml albo "", jeżeli kod ma zostać pominięty.
plan-unused = Ten plik dotyczy tekstów, a żaden z podanych plików nie jest tekstem.
    .help = Proszę podać projekt lub dokument, dla którego powstał, albo pominąć --mapping.
plan-interview = „{ $found }” nie może być identyfikatorem wywiadu.
    .help = Proszę używać tylko liter, cyfr oraz znaków - i _.
plan-interview-twice = Dwa teksty mają identyfikator „{ $found }”.
    .help = Każdy wywiad musi mieć własny identyfikator.
plan-date = „{ $found }” nie jest datą.
    .help = Proszę wpisać dzień wywiadu w postaci 2026-09-14.
plan-position = „{ $found }” nie jest stanowiskiem w tym audycie; oczekiwano jednego z: { $expected }.
    .help = Proszę wpisać stanowisko osoby, z którą przeprowadzono wywiad.
plan-coder = „{ $found }” nie może oznaczać osoby kodującej.
    .help = Proszę wpisać inicjały: tylko litery, cyfry oraz znaki - i _.
plan-code = „{ $found }” nie jest ani obszarem, ani kodem z interviews.yaml.
    .help = Proszę wpisać identyfikator z interviews.yaml albo "", aby kod pominąć.
plan-code-near = „{ $found }” nie jest ani obszarem, ani kodem z interviews.yaml. Czy chodziło o „{ $expected }”?
    .help = Proszę wpisać identyfikator z interviews.yaml albo "", aby kod pominąć.
plan-left-out = Tekst „{ $name }” pominięto zgodnie z plikiem.
    .help = Jeżeli ma zostać wczytany, proszę nadać mu w pliku identyfikator.
plan-no-source = Plik podany przy --mapping nic nie mówi o tekście „{ $name }”.
    .help = Proszę usunąć ten plik i wczytać ponownie bez --mapping: powstanie na nowo.
plan-codes-left-out = Pominięto kodowania ({ $count }), bo ich kody nic tutaj nie znaczą: { $codes }.
    .help = Jeżeli mają zostać wczytane, proszę wpisać ich znaczenie do pliku podanego przy --mapping.
plan-empty-codings = Kodowania w „{ $name }” obejmujące same odstępy pominięto ({ $count }).
    .help = Nie trzeba nic robić.
plan-names = W „{ $name }” zastąpiono znakiem […] nazwiska, adresy lub numery osób ({ $count }).
    .help = Proszę przejrzeć notatki, zanim zostaną przekazane dalej.
plan-perhaps-names = Coś w „{ $name }” może jeszcze być nazwiskiem; wiersze tekstu: { $lines } (łącznie { $count }).
    .help = Proszę obejrzeć notatki i w miejsce nazwisk wpisać […].
codebook-alone = Książkę kodów wczytuje się osobno: zmienia ona to, co mogą zawierać notatki.
    .help = Najpierw proszę wczytać plik .qdc, a potem pozostałe.
codebook-no-area = Kod „{ $code }” stoi na najwyższym poziomie i nie jest obszarem tego instrumentu.{ $near ->
    [0] {""}
   *[other] {" "}Czy chodziło o „{ $meant }”?
}
    .help = Proszę go umieścić w swoim programie pod jednym z obszarów (ich nazwy są w areas.yaml) i wyeksportować książkę kodów ponownie.
codebook-not-last = Kody nie są ostatnią listą w tym pliku, więc nie można niczego za nimi dopisać.
    .help = Proszę przenieść listę „codes:” na koniec pliku i wczytać książkę kodów ponownie.
codebook-known = Wszystkie kody z książki są już znane ({ $known }).
codebook-would = Nowe kody: { $new }; znane: { $known }. Zostałyby dopisane do { $file }.
codebook-taken = Nowe kody: { $new }; znane: { $known }. Są w pliku { $file }; tam należy przetłumaczyć ich nazwy.
