# Słowa raportu.

## Pierwsza strona
report-title = Diagnoza działu obsługi klienta
skip-to-content = Przejdź do raportu
cycle-named = cykl { $cycle }
people = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
}
where-it-stands = Stan działu
no-overall-score = Za mało wiadomo, by podać ocenę ogólną
points = pkt
percentage-points = p.p.
areas-classed = Obszary, o których można wyciągnąć wniosek: { $n } z { $of }.
intro-growth = Organizacja rośnie: to, co dziś działa, musi wytrzymać większe obciążenie, dlatego mocne strony warte rozwinięcia są równie ważne jak słabości.
intro-stagnation = Diagnoza powstała w spokojnym czasie: drobne uchybienia można naprawić, zanim zauważą je klienci.
intro-crisis = Organizacja traci klientów lub pracowników: należy zacząć od początku listy, a każdy krok oceniać po jego wskaźniku.
to-act-on = { $n ->
    [0] Co wymaga działania
    [1] Jedna sprawa, która wymaga działania
    [2] Dwie sprawy, które wymagają działania
    [3] Trzy sprawy, które wymagają działania
    [4] Cztery sprawy, które wymagają działania
    [5] Pięć spraw, które wymagają działania
   *[other] Co wymaga działania
}
nothing-to-act-on = Żadna słabość nie jest dość pewna, by na jej podstawie działać. To, co na nie wskazuje, opisano wśród hipotez.
strengths-to-extend = { $n ->
    [1] Mocna strona warta rozwinięcia
    [2] Dwie mocne strony warte rozwinięcia
    [3] Trzy mocne strony warte rozwinięcia
   *[other] Mocne strony warte rozwinięcia
}
no-strengths = Żadna mocna strona nie jest dość pewna, by ją wymienić.
what-changed = Co się zmieniło
first-cycle = To pierwszy cykl: nie ma jeszcze z czym porównywać.
no-real-change = Od cyklu { $previous } nic nie zmieniło się bardziej, niż mógłby to sprawić przypadek.
more-changes = { $n ->
    [one] oraz { $n } dalsza rzeczywista zmiana w wykazie dowodów
    [few] oraz { $n } dalsze rzeczywiste zmiany w wykazie dowodów
    [many] oraz { $n } dalszych rzeczywistych zmian w wykazie dowodów
   *[other] oraz { $n } dalszej rzeczywistej zmiany w wykazie dowodów
}
actions-judged = Co dały działania
not-yet-known = Czego jeszcze nie wiadomo
all-known = Każda faza dostarczyła tyle, ile potrzeba do syntezy, i każdy obszar dało się ocenić.
gate-have-need = jest { $have }, potrzeba { $need }
effort-small = kwestia dni
effort-medium = kwestia tygodni
effort-large = kwestia miesięcy

## Spis treści
contents = Spis treści
areas = Obszary
matrix = Triangulacja
findings = Ustalenia
hypotheses = Hipotezy do sprawdzenia
phase-short-jobs = Stanowiska
phase-short-questionnaire = Kwestionariusz
phase-short-interviews = Wywiady
phase-short-partners = Partnerzy
errors-title = Częste błędy: trzy głosy
evidence = Dowody
method-title = Metoda i jakość danych
glossary = Słownik

## Liczby
# Words of one letter that never end a printed line, written together.
one-letter-words = aiouwz
estimate-interval = { $value } ({ $low }–{ $high })
estimate-from-to = { $value } (od { $low } do { $high })
from-to = od { $low } do { $high }
n-of = { $n } z { $of }
withheld-no-data = nie zmierzono
withheld-not-scored = bez punktacji
withheld-small-group = ukryto: za mało osób
withheld-complement = ukryto: ujawniłoby mniejszą grupę
withheld-short-series = ukryto: krótka seria
withheld-too-few = ukryto: za mało odpowiedzi dla metody
withheld-no-variation = nieokreślone: wszystkie odpowiedzi jednakowe
withheld-not-computed = nie obliczano: wystarczą średnie
change-better = { $difference }: rzeczywista zmiana na lepsze
change-worse = { $difference }: rzeczywista zmiana na gorsze
change-noise = { $difference }: zmiana w granicach przypadku
change-not-comparable = nieporównywalne z poprzednim cyklem
basis-people = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
}
basis-people-of = { $n } z { $of ->
    [one] { $of } osoby
   *[other] { $of } osób
}
basis-person-days = { $n ->
    [one] { $n } osobodzień
    [few] { $n } osobodni
    [many] { $n } osobodni
   *[other] { $n } osobodnia
}
basis-person-days-of = { $n } z { $of ->
    [one] { $of } osobodnia
   *[other] { $of } osobodni
}
basis-interviews = { $n ->
    [one] { $n } wywiad
    [few] { $n } wywiady
    [many] { $n } wywiadów
   *[other] { $n } wywiadu
}
basis-interviews-of = wywiady: { $n } z { $of ->
    [one] { $of } osoby
   *[other] { $of } osób
}
basis-handoffs = { $n ->
    [one] { $n } przekazana sprawa
    [few] { $n } przekazane sprawy
    [many] { $n } przekazanych spraw
   *[other] { $n } przekazanej sprawy
}
basis-handoffs-of = { $n } z { $of ->
    [one] { $of } przekazanej sprawy
   *[other] { $of } przekazanych spraw
}
basis-incidents = { $n ->
    [one] { $n } zdarzenie
    [few] { $n } zdarzenia
    [many] { $n } zdarzeń
   *[other] { $n } zdarzenia
}
basis-incidents-of = { $n } z { $of ->
    [one] { $of } zdarzenia
   *[other] { $of } zdarzeń
}
basis-periods = { $n ->
    [one] { $n } okres
    [few] { $n } okresy
    [many] { $n } okresów
   *[other] { $n } okresu
}
basis-periods-of = { $n } z { $of ->
    [one] { $of } okresu
   *[other] { $of } okresów
}
basis-tasks = { $n ->
    [one] { $n } zadanie
    [few] { $n } zadania
    [many] { $n } zadań
   *[other] { $n } zadania
}
basis-tasks-of = { $n } z { $of ->
    [one] { $of } zadania
   *[other] { $of } zadań
}
caution-short-series = za mało danych, by wyciągać wnioski
caution-two-peaked = dwa obozy odpowiedzi
caution-careless = niestaranne odpowiedzi zmieniają wynik
caution-self-report = z deklaracji, nie z obserwacji

## Poziomy, klasy, pewność
level-poor = słaby
level-good = dobry
level-professional = profesjonalny
level-none = brak poziomu
class-weakness = słabość
class-strength = mocna strona
class-sound = w porządku
class-watch = do obserwacji
class-insufficient = za mało danych
certainty = Pewność
certainty-high = pewność wysoka
certainty-moderate = pewność umiarkowana
certainty-low = pewność niska
certainty-very-low = pewność bardzo niska
kind-weakness = Słabość
kind-strength = Mocna strona
kind-contradiction = Sprzeczność
kind-change = Zmiana
kind-single-point = Zależy od jednej osoby
kind-insufficient = Za mało danych
reason-coverage = { $known ->
    [yes] Opiera się tylko na { $figure } tych, których dotyczy.
   *[no] Opiera się na zbyt małej części tych, których dotyczy.
}
reason-interval = Przedział obejmuje granicę między dwoma poziomami.
reason-contradiction = { $known ->
    [yes] Dwie fazy przeczą sobie: różnica wynosi { $figure } pkt.
   *[no] Dwie fazy przeczą sobie.
}
reason-single-phase = Opiera się na ocenie z jednej tylko fazy.
reason-short-series = { $known ->
    [yes] Krótka seria, liczba obserwacji: { $figure }.
   *[no] Krótka seria: mało obserwacji.
}
reason-disagreement = { $known ->
    [yes] Oceniający nie są zgodni (zgodność r*wg { $figure }).
   *[no] Oceniający nie są zgodni.
}
reason-two-peaked = Odpowiedzi dzielą się na dwa obozy.
reason-careless = Niestaranne odpowiedzi zmieniają wynik.
reason-not-significant = Przy tylu stwierdzeniach naraz może to być przypadek.
reason-untested = Nie da się wykluczyć przypadku, bo nie można wyznaczyć błędu.
reason-twice = { $reason } Ten powód liczy się podwójnie.
reason-about = { $about }: { $reason }

## Obszary i macierz
areas-lead = Każdy znak to ocena obszaru od 0 do 100, a linia to jej przedział ufności { $confidence }. Kształt mówi o poziomie.
areas-lead-previous = Puste kółko to ocena z poprzedniego cyklu tam, gdzie zmiana jest rzeczywista.
areas-table = Obszary: ocena, klasa i pewność
area = Obszar
score = Ocena
class = Klasa
change = Zmiana
contradiction-between = Sprzeczność: { $first } i { $second }.
chart-areas = Obszary na poziomie słabym: { $poor }, dobrym: { $good }, profesjonalnym: { $professional }; bez oceny: { $unknown }.
matrix-lead = Co każda faza mówi o każdym obszarze, w tej samej skali od 0 do 100. Puste pole oznacza, że faza o nim milczy; tam, gdzie dwie fazy się różnią, warto przyjrzeć się bliżej.
matrix-caption = Obszary i fazy: ocena oraz jej podstawa
phase-silent = brak wypowiedzi
evidence-short = dowód

## Ustalenia
findings-lead = W kolejności priorytetu. Każde ustalenie podaje, na czym się opiera i co obniża jego pewność.
no-findings = Żadne ustalenie nie jest dość pewne, by je podać.
hypotheses-lead = Poniższe stwierdzenia mają bardzo niską pewność. Przed działaniem trzeba je sprawdzić; żadnego z nich nie ma na pierwszej stronie.
what-to-do = Co zrobić
rests-on = Opiera się na
priority-factors = Priorytet { $priority }: nasilenie { $severity } na 100 × waga { $weight } × pewność { $factor }.

## Faza 1
jobs-lead = Opisy stanowisk wobec tego, co pracownicy deklarują i co zaobserwowano. Spisy zadań: { $inventories } z { $of }; { $days ->
    [one] { $days } zaobserwowany osobodzień
    [few] { $days } zaobserwowane osobodni
    [many] { $days } zaobserwowanych osobodni
   *[other] { $days } zaobserwowanego osobodnia
}.
time-title = Na co idzie czas pracy
chart-time = Największa część zaobserwowanego czasu: { $name }, { $share } ({ $days ->
    [one] { $days } osobodzień
    [few] { $days } osobodni
    [many] { $days } osobodni
   *[other] { $days } osobodnia
}).
show-table = Pokaż dane w tabeli
category = Czynność
share-of-time = Udział w czasie pracy
tasks-of = Zadania: { $position }
tasks-caption = Opisane, deklarowane, zaobserwowane
number-sign = Nr
task = Zadanie
status = Stan
described = W opisie
declared-by = Deklaruje
of-time = { $share } czasu
observed-time = Czas zaobserwowany
importance = Ważność
urgency = Pilność
core-task = kluczowe
belongs-to = w opisie stanowiska: { $position }
sources = Źródła
no-sources = brak komórek
yes = tak
no = nie
task-confirmed = potwierdzone
task-partial = wykonują niektórzy
task-unperformed = nikt nie wykonuje
task-undescribed = nieopisane
task-misplaced = opisane gdzie indziej
task-contested = sporne
quadrant-important-urgent = ważne i pilne
quadrant-important-calm = ważne, niepilne
quadrant-urgent-only = pilne, nieważne
quadrant-neither = nieważne i niepilne
chart-quadrants = { $position }: liczba ocenionych zadań: { $tasks }, w tym pilnych, choć nieważnych: { $fire }. Numery na wykresie to numery zadań w tabeli. Jeśli numer musiał się odsunąć, linia prowadzi od jego właściwego miejsca.
doubtful-title = Zadania, które mogą być opisanymi
doubtful-lead = Te sformułowania są bliskie opisanemu zadaniu, ale nie na tyle, by uznać je za to samo. Każde trzeba raz potwierdzić lub odrzucić.
as-written = Jak zapisano
described-task = Zadanie z opisu
similarity = Podobieństwo

## Faza 2
questionnaire-lead = Liczba pracowników, którzy odpowiedzieli: { $n } z { $of }.
breakdowns-title = Udział w badaniu i oceny według grup
breakdowns-lead = Grup mniejszych niż { $minimum } osób nie pokazano, podobnie jak liczb, z których dałoby się taką grupę wyliczyć.
breakdown-caption = Oceny obszarów: { $name }
answered-of = Odpowiedziało
items-title = Odpowiedzi na poszczególne pytania
items-lead = Odpowiedzi korzystne leżą na prawo od linii środkowej, niekorzystne na lewo; najbardziej zdecydowane mają najmocniejszy kolor, a neutralne leżą na środku. Stwierdzenia ze znakiem ‡ są sformułowane przecząco, a ich oceny odwrócono. Liczba po prawej to udział odpowiedzi korzystnych.
items-caption = Rozkład odpowiedzi, udział korzystnych z przedziałem oraz granice na wypadek, gdyby wszyscy, którzy nie odpowiedzieli, odpowiedzieli tak samo albo inaczej
items-caption-paired = Rozkład odpowiedzi, udział wysokich z przedziałem oraz granice na wypadek, gdyby wszyscy, którzy nie odpowiedzieli, odpowiedzieli tak samo albo inaczej
chart-items = { $items ->
    [one] Jedno pytanie, odpowiedzi korzystne: { $share } („{ $name }”)
   *[other] Liczba pytań: { $items }; najmniej korzystne, { $share }: „{ $name }”
}
chart-items-paired = { $items ->
    [one] Jedno pytanie, odpowiedzi wysokie: { $share } („{ $name }”)
   *[other] Liczba pytań: { $items }; najmniej odpowiedzi wysokich, { $share }: „{ $name }”
}
chart-items-withheld = Liczba pytań: { $items }; odpowiedzi ukryto.
reversed = ‡ { $text }
reversed-note = Stwierdzenia ze znakiem ‡ są sformułowane przecząco, a ich oceny odwrócono.
question = Pytanie
answers = Odpowiedzi
answered = Odpowiedziało
favourable = korzystne
unfavourable = niekorzystne
answers-low = odpowiedzi niskie
answers-high = odpowiedzi wysokie
paired-questions-title = Pytania w parach
paired-questions-lead = Na wykresie odpowiedzi wysokie leżą na prawo od linii środkowej, niskie na lewo, a neutralne na środku; liczba po prawej to udział odpowiedzi wysokich. Wysoka odpowiedź sama w sobie nie jest ani dobra, ani zła – liczy się luka. Lukę oblicza się z odpowiedzi osób, które odpowiedziały na oba pytania, i przed zaokrągleniem, dlatego może być inna niż różnica obu ocen.
question-list-items = Obszary
question-list-outcome = Ocena ogólna
question-list-errors = Częste błędy
question-list-demand-support = Wymagania i wsparcie
question-list-myths = Pięć mitów
question-list-expectations = Oczekiwania
two-peaked = dwa obozy odpowiedzi
demand-support-title = Wymagania i wsparcie
demand-support-lead = Ile praca wymaga od człowieka, a na ile człowiek jest do tego przygotowany i upoważniony. Dodatnia luka oznacza więcej wymagań niż wsparcia.
demand = Wymagania
support = Wsparcie
myths-title = Pięć mitów: przekonanie i praktyka
myths-lead = Na ile ludzie wierzą w mit, a na ile dział postępuje zgodnie z prawdą. Różnica między przekonaniem a praktyką jest warta rozmowy.
belief = Przekonanie
practice = Praktyka
subject = Temat
gap = Luka

## Faza 3
interviews-lead = Liczba osób, z którymi przeprowadzono wywiad: { $n } z { $of }. Wątek liczy się raz w wywiadzie, choćby wspomniano o nim wielokrotnie.
codes-title = O czym się mówi
codes-caption = Udział wywiadów, w których pojawia się wątek, i średnie zabarwienie od −2 do +2
chart-codes = Najczęściej mówi się o: { $name }, { $share } ({ $interviews ->
    [one] { $interviews } wywiad
    [few] { $interviews } wywiady
    [many] { $interviews } wywiadów
   *[other] { $interviews } wywiadu
}).
code = Wątek
prevalence = Udział wywiadów
valence = Zabarwienie
quotes-title = Własnymi słowami
saturation-title = Nasycenie
saturation-lead = { $last ->
    [0] Ostatni wywiad nie wniósł nowego wątku: dalsze wywiady zapewne niewiele by dodały.
   *[other] Ostatni wywiad wciąż wnosił nowe wątki ({ $last }): dalsze wywiady mogą dodać kolejne.
} Wątków, które tylko obejmują węższe, nie wliczono.
saturation-caption = Nowe wątki w kolejnych wywiadach, według daty
interview = Wywiad
new-codes = Nowe wątki

## Faza 4
partners-lead = Działy współpracujące, których wysłuchano lub których pracę zmierzono: { $n } z { $of }.
both-ways-title = Oceny w obie strony
both-ways-caption = Oceny 0–100: jak obsługa ocenia partnera, jak partner ocenia siebie, jak ocenia obsługę
partner = Partner
rated-by-service = Oceniany przez obsługę
rates-itself = Ocenia siebie
rates-service = Ocenia obsługę
handoffs-title = Sprawy przekazane
handoffs = Sprawy
handoffs-more = Sprawy przekazane: obietnice i czekanie
median-hours = Mediana godzin do odpowiedzi
p90-hours = 90% odpowiedzi w ciągu (godz.)
unanswered = Bez odpowiedzi
promises = Ze wszystkich spraw wynikające z jego obietnicy
waiting = Zaobserwowane czekanie, min dziennie
incidents-title = Zdarzenia, które dotknęły klientów
incidents-caption = Zdarzenia według działu, który je spowodował
incidents = Zdarzenia
unannounced = Bez uprzedzenia obsługi
customers = Dotknięci klienci
series-title = Wskaźniki operacyjne: sygnał czy szum
series-upper = granica { $value }
series-lower = granica { $value }
series-mean = średnia { $value }
series-last = ostatnio { $value }
series-feeling = odczucie { $value }
chart-series-short = { $name }: krótka seria ({ $points ->
    [one] { $points } okres
    [few] { $points } okresy
    [many] { $points } okresów
   *[other] { $points } okresu
}); bez oceny.
feeling-sentence = Co klient odczułby teraz: { $feeling }; średnia w długim okresie: { $mean }.
better-higher = im więcej, tym lepiej
better-lower = im mniej, tym lepiej
better-neither = ani więcej, ani mniej nie znaczy lepiej
period = Okres od
value = Wartość
signal = sygnał

## Częste błędy
errors-lead = Ta sama lista, na którą odpowiedzieli pracownicy, partnerzy i obserwatorzy. Tam, gdzie głosy się różnią, jest martwe pole.
errors-caption = Udział osób, które mówią, że zdarza się to często
error = Błąd
voice-staff = Pracownicy
voice-partners = Partnerzy
voice-observer = Obserwator

## Dowody
evidence-lead = Każda liczba, na której opierają się ustalenia i obszary, wraz z plikami i komórkami, z których pochodzi.
evidence-caption = Wskaźniki z przedziałem, podstawą i źródłami
indicator = Wskaźnik
basis = Podstawa
actions-title = Działania postanowione po wcześniejszych cyklach
actions-caption = Czy działania przyniosły oczekiwany skutek?
action = Działanie
owner = Odpowiada
due = Termin
target = Cel
moved = Zmiana
verdict = Wynik
action-moved = widać efekt
action-not-moved = nie widać efektu
action-too-early = termin jeszcze nie minął
action-not-measurable = nie da się zmierzyć

## Metoda
method-lead = Na co te liczby pozwalają, a na co nie.
cycle-notes = Uwagi do tego cyklu:
gates-title = Czy danych wystarczyło?
gates-caption = Co dostarczyła każda faza i ile potrzeba do syntezy
phase = Faza
what-counts = Co się liczy
have = Jest
need = Potrzeba
ready = Gotowość
gate-passed = wystarczy
gate-failed = za mało
gate-person-days = zaobserwowane osobodni
gate-series-points = okresy danych operacyjnych
gate-interviews = uczestnicy wywiadów
gate-response = zwrot kwestionariuszy
gate-inventories = pracownicy ze spisem zadań
gate-partners = działy współpracujące, które się wypowiedziały
certainty-title = Co znaczy pewność
certainty-lead = Punktem wyjścia jest pewność wysoka; obniża ją każda słabość danych, a każdy powód podano przy ustaleniu.
certainty-means-high = Można na tym polegać.
certainty-means-moderate = Działać i sprawdzać, czy wskaźnik się zmienia.
certainty-means-low = Działać tylko tam, gdzie pomyłka mało kosztuje, i zebrać więcej danych.
certainty-means-very-low = Hipoteza do sprawdzenia, nigdy na pierwszej stronie.
levels-title = Trzy rodzaje obsługi
level-means-poor = Ocena poniżej { $cut }: z tego powodu odchodzą klienci.
level-means-good = Ocena od { $low }, ale poniżej { $high }: obsługa spełnia swoje zadanie, a może być lepsza.
level-means-professional = Ocena od { $cut }: mocna strona warta rozwinięcia.
rules-title = Zasady tego raportu
rule-intervals = Przedziały podano przy poziomie ufności { $confidence }, z uwzględnieniem liczby wszystkich osób; tam, gdzie odpowiedzieli wszyscy, przedziału nie ma.
rule-minimum-group = Wynik grupy pokazuje się tylko wtedy, gdy stoi za nim co najmniej { $minimum } osób i nie da się z niego wyliczyć mniejszej grupy.
rule-false-discovery = Spośród wszystkich stwierdzeń raportu najwyżej około { $rate } może być dziełem przypadku (Benjamini–Hochberg).
rule-priority = Priorytet to nasilenie razy waga obszaru razy współczynnik pewności. Nasilenie mówi, jak daleko poza granicą leży ocena, w procentach drogi do końca skali, a przy sprzecznościach i zmianach – o ile punktów różnią się oceny.
rule-change = Zmianę nazywa się rzeczywistą tylko wtedy, gdy jest większa, niż mógłby sprawić przypadek; reszta to szum.
rule-instrument = Instrument: { $name }, wersja { $version }.
made-with = Przygotowano w programie { $tool }; instrument: { $instrument }, wersja { $version }.

## Słownik
term-area = obszar
means-area = Jeden wymiar pracy działu obsługi, na przykład narzędzia albo współpraca.
term-score = ocena
means-score = Liczba od 0 do 100, gdzie 100 to najlepiej, dzięki czemu różne miary można porównać.
term-level = poziom
means-level = Słaby, dobry lub profesjonalny: miejsce oceny wobec dwóch granic.
term-evidence = dowód
means-evidence = Jedna zmierzona liczba z przedziałem, podstawą i komórkami, z których pochodzi.
term-finding = ustalenie
means-finding = Wniosek dotyczący obszaru, który wynika z dowodów.
term-certainty = pewność
means-certainty = Na ile można polegać na ustaleniu.
term-priority = priorytet
means-priority = Kolejność działania.
term-interval = przedział
means-interval = Zakres, w którym prawdopodobnie leży prawdziwa liczba.
term-real-change = rzeczywista zmiana
means-real-change = Różnica między dwoma cyklami większa, niż mógłby sprawić przypadek.
term-matrix = triangulacja
means-matrix = Spojrzenie na ten sam obszar z kilku stron: stanowiska, pracownicy, wywiady, partnerzy.
term-watch = do obserwacji
means-watch = Dane nie rozstrzygają jeszcze, czy to słabość, mocna strona, czy poziom w porządku: trzeba zmierzyć ponownie.
term-fire-fighting = gaszenie pożarów
means-fire-fighting = Czas na sprawy pilne, lecz nieważne.
term-xmr = granice naturalne
means-xmr = Zakres, w którym wskaźnik się waha, gdy nic się nie zmieniło (wykres XmR).
term-feeling = odczucie klientów
means-feeling = Średnia, w której najwięcej ważą ostatnie okresy, tak jak w pamięci.
term-minimum-group = najmniejsza grupa
means-minimum-group = Najmniejsza liczba osób, których wyniki się pokazuje.

## Problemy z szablonami
template-name = Szablon używa nazwy „{ $found }”, która nie jest tu znana{ $guessed ->
    [yes] ; czy chodziło o „{ $nearest }”?
   *[no] .
}
    .help = Proszę poprawić nazwę albo usunąć plik, a zostanie użyty szablon wbudowany.
template-wrong = Nie można użyć szablonu: { $detail }.
    .help = Proszę poprawić ten wiersz albo usunąć plik, a zostanie użyty szablon wbudowany.
