# Sheets: what is wrong with a file

sheet-unreadable = Nie można odczytać pliku: { $reason }.
    .help = Proszę sprawdzić, czy plik istnieje i czy wolno go czytać.
sheet-file-empty = Plik jest pusty.
    .help = Proszę sprawdzić, czy przysłano właściwy plik; niczego nie wczytano.
sheet-file-too-large = Plik jest większy niż { $limit } MB.
    .help = Proszę usunąć obrazy i arkusze bez odpowiedzi albo podzielić plik na kilka mniejszych.
sheet-too-large = Arkusz ma ponad { $rows } wierszy lub { $columns } kolumn albo więcej komórek, niż można wczytać.
    .help = Proszę usunąć puste sformatowane wiersze i kolumny na brzegach albo podzielić plik na kilka mniejszych.
sheet-broken = Skoroszyt jest uszkodzony lub niepełny i nie da się go odczytać.
    .help = Proszę go otworzyć w arkuszu kalkulacyjnym i zapisać na nowo albo zwrócić się o ponowne przesłanie.
sheet-hostile = Skoroszyt podaje, że zawiera znacznie więcej, niż zawiera; takie pliki tworzy się, by szkodzić programom, dlatego nie został otwarty.
    .help = Proszę skopiować komórki do nowego skoroszytu albo zwrócić się do znanej osoby o ponowne przesłanie pliku.
sheet-password = Skoroszyt jest zabezpieczony hasłem.
    .help = Proszę go otworzyć, usunąć hasło (Plik > Informacje > Chroń skoroszyt) i zapisać.
sheet-not-a-workbook = To nie jest skoroszyt xlsx, xlsb ani ods.
    .help = Proszę go zapisać jako xlsx lub csv i wczytać ponownie.
sheet-not-text = To nie jest ani skoroszyt, ani plik tekstowy.
    .help = Można wczytać pliki xlsx, xlsb, xls, ods i csv.
sheet-lone-quote = Otwarty tu cudzysłów nie jest zamknięty na końcu pola.
    .help = Proszę go zamknąć; cudzysłów wewnątrz pola w cudzysłowie zapisuje się podwójnie: "".
sheet-no-rows = Jest nagłówek, ale pod nim nie ma żadnego wiersza odpowiedzi.
    .help = Proszę sprawdzić, czy przysłano właściwy arkusz; niczego nie wczytano.
sheet-hidden = Arkusz „{ $sheet }” jest ukryty i nie został wczytany.
    .help = Jeżeli zawiera odpowiedzi, proszę go odkryć w skoroszycie.
sheet-left-out = Arkusz „{ $sheet }” nie ma znanego nagłówka i nie został wczytany.
    .help = Jeżeli nie zawiera odpowiedzi, nic nie trzeba robić; w przeciwnym razie proszę nadać kolumnom identyfikatory lub teksty z instrumentu.
sheet-no-header = Żaden wiersz nie wygląda na nagłówek: w pierwszych 50 wierszach nigdzie nie ma co najmniej dwóch znanych nazw kolumn.
    .help = Proszę nadać kolumnom identyfikatory lub teksty z instrumentu albo użyć formularza programu.
sheet-no-header-of-kind = Żaden wiersz nie wygląda na nagłówek dla: { $kind }.
    .help = Proszę nadać kolumnom identyfikatory lub teksty z instrumentu, użyć formularza programu albo podać inne --as.
sheet-kind-unclear = Nagłówek pasuje jednakowo do kilku rodzajów odpowiedzi: { $kinds }.
    .help = Proszę wskazać właściwy, na przykład: --as tasks.
sheet-total = Wiersz zaczyna się od „{ $found }” i został uznany za podsumowanie, a nie odpowiedź.
    .help = Jeżeli tak jest, nic nie trzeba robić; w przeciwnym razie proszę zmienić pierwszą komórkę.
sheet-second-table = Nagłówek z wiersza { $first } pojawia się tu ponownie: zaczyna się druga tabela.
    .help = Jeżeli odpowiedzi poniżej należą do tej samej tabeli, proszę usunąć ten wiersz; w przeciwnym razie proszę je umieścić w osobnym arkuszu.

form-of-other-kind = To formularz rodzaju { $found }, a wczytywany jest jako { $expected }.
    .help = Proszę pominąć --as: formularz sam wie, czym jest.
form-of-unknown-kind = Formularz podaje, że zawiera „{ $found }”, a takiego rodzaju odpowiedzi nie ma.
    .help = Proszę użyć nowego formularza albo wskazać rodzaj przez --as.
form-of-other-instrument = Formularz należy do instrumentu „{ $found }”; ten audyt korzysta z „{ $expected }”.
    .help = Proszę sprawdzić, czy plik należy do tego audytu.
form-of-other-version = Formularz powstał dla wersji { $found } instrumentu; ten audyt korzysta z wersji { $expected }.
    .help = Przed porównaniem wyników proszę porównać treść pytań.

# Headers

header-twice = „{ $found }” to to samo pole co kolumna { $first }.
    .help = Proszę usunąć jedną z dwóch kolumn lub zmienić jej nazwę.
header-nearly = Nagłówek „{ $found }” nie jest znany; czy chodziło o „{ $meant }” (podobieństwo { $similarity }%)?
    .help = Proszę potwierdzić to opcją --mapping albo poprawić nagłówek; jeżeli to coś innego, proszę go nazwać wyraźnie inaczej.
header-left-behind = { $count ->
    [one] Jedna kolumna do niczego nie pasuje i zostaje pominięta: { $headers }.
    [few] { $count } kolumny do niczego nie pasują i zostają pominięte: { $headers }.
   *[many] { $count } kolumn do niczego nie pasuje i zostaje pominiętych: { $headers }.
}
    .help = Jeżeli nie są potrzebne, nic nie trzeba robić; w przeciwnym razie proszę nadać im identyfikatory lub teksty z instrumentu.
header-missing = Brakuje kolumny (dotyczy: { $kind }); oczekiwano „{ $expected }”.
    .help = Proszę dodać kolumnę lub zmienić nazwę tej, która zawiera te dane.

# Values

more-cells = { $count ->
    [1] {""}
    [few] {" "}W kolumnie są { $count } takie komórki: { $cells }.
   *[many] {" "}W kolumnie jest { $count } takich komórek: { $cells }.
}
value-error-cell = Komórka zawiera błąd „{ $found }”, a nie wartość.{ more-cells }
    .help = Proszę poprawić formułę w skoroszycie lub zostawić komórkę pustą.
value-not-calculated = Komórka zawiera formułę, której nigdy nie obliczono, więc nie ma wartości.{ more-cells }
    .help = Proszę otworzyć plik w arkuszu kalkulacyjnym, zapisać go i wczytać ponownie albo wpisać wartość zamiast formuły.
value-merged = Komórki { $found } są scalone: tylko pierwsza z nich ma wartość, pozostałe byłyby odczytane jako puste.{ more-cells }
    .help = Proszę rozdzielić scalone komórki i wpisać wartość do każdej z nich.
rows-hidden = { $count ->
    [one] { $count } wiersz jest ukryty, a mimo to został odczytany: { $rows }.
    [few] { $count } wiersze są ukryte, a mimo to zostały odczytane: { $rows }.
   *[other] { $count } wierszy jest ukrytych, a mimo to zostało odczytanych: { $rows }.
}
    .help = Jeżeli mają się liczyć, nic nie trzeba robić; w przeciwnym razie proszę je usunąć. Wiersze ukrywa też filtr.
columns-hidden = { $count ->
    [one] { $count } kolumna jest ukryta, a mimo to została odczytana: { $columns }.
    [few] { $count } kolumny są ukryte, a mimo to zostały odczytane: { $columns }.
   *[other] { $count } kolumn jest ukrytych, a mimo to zostało odczytanych: { $columns }.
}
    .help = Jeżeli mają się liczyć, nic nie trzeba robić; w przeciwnym razie proszę je usunąć.
value-required = Komórka jest pusta, a potrzebna jest tu wartość.{ more-cells }
    .help = Proszę ją uzupełnić lub usunąć wiersz.
value-unknown-choice = „{ $found }” nie jest znane; oczekiwano jednej z wartości: { $expected }{ $near ->
    [0] {"."}
   *[other] {"."} Czy chodziło o „{ $meant }”?
}{ more-cells }
    .help = Proszę poprawić komórkę. Brakujące stanowisko, grupę lub dział dopisuje się w audit.yaml, wszystko inne w instrumencie.
value-not-in-scale = „{ $found }” nie jest odpowiedzią na to pytanie; oczekiwano kodu { $expected } lub etykiety ze skali.{ more-cells }
    .help = Proszę poprawić komórkę lub zostawić ją pustą, jeżeli odpowiedzi nie ma.
value-date-in-scale = Komórka zawiera datę „{ $found }”; oczekiwano kodu { $expected }. Arkusze kalkulacyjne zamieniają „1-2” i „3/5” na daty.{ more-cells }
    .help = Proszę nadać kolumnie format tekstowy i wpisać odpowiedź ponownie.
value-several-answers = „{ $found }” zawiera kilka odpowiedzi na pytanie jednokrotnego wyboru.{ more-cells }
    .help = Proszę zostawić tę, która się liczy.
value-code-and-label-differ = W „{ $found }” kod i etykieta to dwie różne odpowiedzi.{ more-cells }
    .help = Proszę sprawdzić, o którą z nich chodziło.
value-not-a-number = „{ $found }” nie jest liczbą.{ more-cells }
    .help = Proszę wpisać same cyfry z jednym przecinkiem lub jedną kropką dziesiętną, bez jednostki.
value-date-for-number = Komórka zawiera datę „{ $found }”, a oczekiwano liczby.{ more-cells }
    .help = Proszę nadać kolumnie format liczbowy i wpisać wartość ponownie.
value-negative = „{ $found }” jest mniejsze od zera.{ more-cells }
    .help = Proszę poprawić komórkę.
value-not-whole = „{ $found }” nie jest liczbą całkowitą.{ more-cells }
    .help = Proszę poprawić komórkę.
value-not-yes-or-no = „{ $found }” nie oznacza ani tak, ani nie.{ more-cells }
    .help = Proszę wpisać „tak” lub „nie” albo zostawić komórkę pustą, jeżeli nie wiadomo.
value-not-a-moment = „{ $found }” nie jest datą z godziną.{ more-cells }
    .help = Proszę ją zapisać tak: 2026-09-14 08:05 lub 14.09.2026 08:05.
value-not-a-date = „{ $found }” nie jest datą.{ more-cells }
    .help = Proszę ją zapisać tak: 2026-09-14 lub 14.09.2026.
value-not-a-period = „{ $found }” nie jest ani datą, ani tygodniem.{ more-cells }
    .help = Proszę podać pierwszy dzień (2026-09-07) lub tydzień ISO (2026-W37).
value-time-without-date = „{ $found }” to godzina bez daty.{ more-cells }
    .help = Proszę wpisać przed nią datę albo dodać kolumnę „data”.
value-date-for-time = „{ $found }” to data, a oczekiwano godziny.{ more-cells }
    .help = Proszę wpisać godzinę, na przykład 08:05.
value-outside-cycle = { $found } wypada poza cyklem, który trwa od { $from } do { $to }.{ more-cells }
    .help = Proszę sprawdzić, czy dzień i miesiąc nie zamieniły się miejscami i czy wybrano właściwy cykl.
value-other-day = „{ $found }” nie przypada w dniu swojego wiersza: { $expected }.{ more-cells }
    .help = Proszę poprawić datę lub godzinę.

# People

person-no-column = Żadna kolumna nie pozwala odróżnić osób, więc odpowiedzi nie da się połączyć: możliwe są tylko przekroje.
    .help = Jeżeli wolno, proszę dodać kolumnę „identyfikator” z adresem e-mail lub numerem.
person-no-key = Audyt nie ma klucza pseudonimów, więc identyfikatory pominięto: możliwe są tylko przekroje.
    .help = Proszę wczytać plik tam, gdzie przechowywany jest klucz audytu.
person-missing = W wierszu nie ma identyfikatora.{ more-cells }
    .help = Proszę go uzupełnić, jeżeli odpowiedzi tej osoby mają być połączone z innymi.
person-not-an-identifier = „{ $found }” nie może identyfikować osoby.{ more-cells }
    .help = Proszę wpisać adres e-mail, numer lub inny tekst.
person-twice = Ta sama osoba odpowiada w wierszu { $first } i w wierszu { $second }.{ more-cells }
    .help = Proszę zostawić właściwy wiersz i usunąć drugi.
person-in-text = { $count ->
    [one] Z tekstów usunięto jedno imię, nazwisko, adres lub numer osoby.
    [few] Z tekstów usunięto { $count } imiona, nazwiska, adresy lub numery osób.
   *[many] Z tekstów usunięto { $count } imion, nazwisk, adresów lub numerów osób.
}
    .help = Nic nie trzeba robić: w zbiorze zastępuje je […], a plik pozostaje bez zmian.

# The kinds

answers-no-question = W arkuszu nie ma żadnego pytania ankiety.
    .help = Proszę nadać kolumnom identyfikatory lub teksty pytań.
answers-none-in-row = W wierszu nie ma żadnej odpowiedzi; został pominięty.{ more-cells }
    .help = Jeżeli nikt tam nie odpowiadał, nic nie trzeba robić.
tasks-not-rated = Zadanie nie zostało ocenione i zostało pominięte.{ more-cells }
    .help = Jeżeli osoba go nie wykonuje, nic nie trzeba robić; w przeciwnym razie proszę je ocenić.
tasks-twice = Ta sama osoba podaje to samo zadanie w wierszu { $first } i w wierszu { $second }.{ more-cells }
    .help = Proszę zostawić właściwy wiersz i usunąć drugi.
partners-twice = Ta sama osoba ocenia ten sam dział w wierszu { $first } i w wierszu { $second }.{ more-cells }
    .help = Proszę zostawić właściwy wiersz i usunąć drugi.
handoffs-before-opened = { $found } wypada przed samym zapytaniem ({ $expected }).{ more-cells }
    .help = Proszę sprawdzić, który z dwóch momentów jest błędny.
observations-end-before-start = Czynność kończy się o { $found }, przed swoim początkiem o { $start }.{ more-cells }
    .help = Proszę poprawić początek lub koniec; czynność przez północ wymaga pełnych dat.
observations-overlap = Wiersz { $second } zaczyna się o { $found }, a wiersz { $first } tej samej osoby trwa do { $until }.{ more-cells }
    .help = Proszę poprawić jeden z nich; w arkuszu obserwacji nikt nie robi dwóch rzeczy naraz.
observations-no-end = Ostatnia czynność dnia nie ma końca.{ more-cells }
    .help = Proszę dopisać jej koniec albo ostatni wiersz z kategorią „koniec dnia”.
series-no-figure = W arkuszu nie ma żadnego wskaźnika z logs.yaml.
    .help = Proszę nadać kolumnom identyfikatory lub nazwy wskaźników.
series-period-twice = Ten sam okres występuje w wierszu { $first } i w wierszu { $second }.{ more-cells }
    .help = Proszę zostawić właściwy wiersz i usunąć drugi.
series-shares = Wszystkie wartości „{ $found }” leżą między 0 a 1, a jednostką jest procent.
    .help = Jeżeli są to ułamki (0,14 zamiast 14%), proszę je pomnożyć przez 100 i wczytać plik ponownie.

# Interview notes

notes-no-front-matter = Notatki nie zaczynają się od danych między dwoma wierszami „---”.
    .help = Proszę zacząć plik od: ---, interview: W01, date: 2026-09-14, position: …, coder: …, consent: true, ---; każde w osobnym wierszu.
notes-unknown-position = „{ $found }” nie jest stanowiskiem w tym audycie; oczekiwano jednej z wartości: { $expected }.{ $near ->
    [0] {""}
   *[other] {" "}Czy chodziło o „{ $meant }”?
}
    .help = Proszę poprawić stanowisko lub dopisać je w audit.yaml.
notes-person = Nazwiska nie należą do notatek z wywiadu; to, które tu stoi, pominięto.
    .help = Proszę usunąć ten wiersz: wywiad ma identyfikator, a stanowisko wystarczy.
notes-unknown-code = „#{ $found }” nie jest ani obszarem, ani kodem z interviews.yaml.{ $near ->
    [0] {""}
   *[other] {" "}Czy chodziło o „#{ $meant }”?
}
    .help = Proszę poprawić kod lub dopisać go w instrument/interviews.yaml.
notes-valence = „{ $found }” nie jest oceną; oczekiwano liczby całkowitej od -2 (bardzo źle) do +2 (bardzo dobrze).
    .help = Proszę ją zapisać tak: [tekst](#kod "-1"), albo pominąć.
notes-empty-passage = Fragment oznaczony kodem „#{ $found }” jest pusty.
    .help = Proszę umieścić słowa z wywiadu w nawiasach kwadratowych.

# What kinds of answers are called

sheet-kind-tasks = spisy zadań
sheet-kind-observations = obserwacje
sheet-kind-answers = ankieta pracowników
sheet-kind-partners = ankieta działów współpracujących
sheet-kind-handoffs = przekazania spraw
sheet-kind-incidents = zdarzenia
sheet-kind-series = wskaźniki operacyjne

# Headers by which columns are known, separated by semicolons; the first is printed on the forms.

header-person = Identyfikator (e-mail lub numer); identyfikator; osoba; pracownik; numer pracownika; nr pracownika; id pracownika; respondent; osoba obserwowana; login; użytkownik
header-email = e-mail; email; adres e-mail; adres email; mail; poczta
header-name = imię i nazwisko; nazwisko i imię; nazwisko; imię
header-personal = adres IP; telefon; numer telefonu; PESEL; adres; data urodzenia; podpis; przełożony
header-position = Stanowisko; funkcja; stanowisko pracy
header-date = Data; dzień; data obserwacji
header-method = Metoda; metoda obserwacji; sposób obserwacji
header-task = Zadanie; czynność; wykonywane zadanie; obowiązek; nazwa zadania
header-importance = Ważność; istotność; waga; jak ważne
header-urgency = Pilność; jak pilne
header-frequency = Częstotliwość; częstość; jak często
header-minutes = Minuty za każdym razem; minuty; czas w minutach; czas trwania; czas (min)
header-start = Początek; od; godzina rozpoczęcia; rozpoczęcie; start
header-end = Koniec; do; godzina zakończenia; zakończenie
header-category = Kategoria; kategoria czynności; rodzaj czynności
header-observations-task = Zadanie; czynność; opis; opis czynności
header-interruptions = Przerwania; liczba przerwań; przerwania pracy
header-systems = Systemy; liczba systemów; użyte systemy
header-windows = Okna; liczba okien; użyte okna
header-partner = Dział, na który się czeka; dział współpracujący; dział; oczekiwanie na
header-partners-from = Kto ocenia; dział oceniający; od; mój dział
header-partners-to = Kogo ocenia; dział oceniany; do; oceniany dział
header-handoffs-from = Kto pyta; od; od działu; dział pytający; nadawca
header-handoffs-to = Kogo pyta; do; do działu; dział pytany; odbiorca
header-opened = Zapytano; otwarto; data otwarcia; wysłano; data zapytania
header-answered = Pierwsza użyteczna odpowiedź; odpowiedziano; data odpowiedzi; odpowiedź
header-closed = Zamknięto; data zamknięcia; zakończono
header-outcome = Wynik; rezultat; sposób załatwienia
header-promised-by = Kto obiecał to klientowi; obiecane przez; obietnica
header-cause = Dział, który spowodował zdarzenie; przyczyna; dział; spowodowane przez
header-began = Kiedy się zaczęło; początek; data; data zdarzenia
header-noticed-by = Kto zauważył pierwszy; zauważone przez; kto zauważył
header-told-before = Czy obsługa wiedziała przed klientami; uprzedzono; zapowiedziane; czy uprzedzono
header-customers = Klienci dotknięci zdarzeniem; klienci; liczba klientów
header-calls = Wywołane połączenia; połączenia; liczba połączeń
header-period = Okres; data; tydzień; dzień; tydzień od

# What people write in cells, separated by semicolons.

answer-yes = Tak; t; prawda
answer-no = Nie; fałsz
answer-not-applicable = nd; n/d; nie dotyczy
answer-missing = brak odpowiedzi; bez odpowiedzi
answer-skipped = nie wyświetlono; pytanie pominięte; nie pokazano
method-sampled = Migawkowa; obserwacja migawkowa; migawka
method-continuous = Ciągła; obserwacja ciągła
category-end-of-day = Koniec dnia; koniec pracy; koniec
department-service = obsługa klienta; dział obsługi klienta; DOK; BOK
department-observer = Obserwator; konsultant zewnętrzny
row-total = Razem; suma; ogółem; średnia

# Oznaczona kopia

marked-was-row = W pliku był to wiersz { $row }.
marked-cannot-copy = Nie można zapisać oznaczonej kopii: { $reason }.
    .help = Proszę poprawić wskazane tu miejsca albo zapisać plik jako xlsx i spróbować ponownie.
observations-log-left-out = Wiersz jest poprawny, ale obserwacja tej osoby ma sens tylko w całości.
    .help = Proszę poprawić pozostałe wiersze tej osoby i wczytać je razem.

# Pliki programów ankietowych

source-codebook = Ten plik opisuje ankietę LimeSurvey i nie zawiera odpowiedzi.
    .help = Proszę wyeksportować odpowiedzi (Odpowiedzi > Eksport) i wczytać tamten plik.
header-of-program = { $count ->
    [one] Jedna kolumna należy do samego programu ankietowego i zostaje pominięta: { $headers }.
    [few] { $count } kolumny należą do samego programu ankietowego i zostają pominięte: { $headers }.
   *[many] { $count } kolumn należy do samego programu ankietowego i zostaje pominiętych: { $headers }.
}
    .help = Nic nie trzeba robić: są w nich czasy, wersje i własne numery programu.

# Przyporządkowanie kolumn

mapping-unknown-field = Przyporządkowanie łączy kolumnę „{ $header }” z polem „{ $found }”, którego w tym instrumencie nie ma.
    .help = Proszę poprawić pole w przyporządkowaniu albo zostawić je puste, jeżeli kolumna ma zostać pominięta.
mapping-written = O niektórych kolumnach lub kodach odpowiedzi trzeba zdecydować; są wymienione w pliku { $mapping }.
    .help = Proszę sprawdzić w nim każdą pozycję, opróżnić pola kolumn do pominięcia i wczytać ponownie z opcją --mapping { $mapping }.
mapping-of-other-headers = Przyporządkowanie przygotowano dla innych nagłówków niż w podanych plikach.
    .help = Proszę je podać z plikiem, dla którego powstało, albo wczytać bez niego, żeby otrzymać nowe.
mapping-used = Dla tych nagłówków użyto przyporządkowania potwierdzonego wcześniej: { $mapping }.
    .help = Jeżeli kolumny oznaczają teraz coś innego, proszę usunąć ten plik.
mapping-kept = Przyporządkowanie zachowano na następny raz: { $mapping }
mapping-ask = Kolumna { $column } w pliku { $file }, „{ $header }”, przypomina pole { $field } (podobieństwo { $similarity }%).
mapping-ask-text = Jego treść: „{ $text }”
mapping-ask-answer = Czy to to samo
mapping-ask-yes = tak
mapping-ask-no = nie, coś innego: kolumna zostaje pominięta
mapping-advice = Która kolumna jest którym polem i którą odpowiedź oznacza każdy kod. Proszę sprawdzić każde pole; puste ("") oznacza kolumnę do pominięcia. Potem proszę wczytać ponownie z opcją --mapping i tym plikiem.
