# Polecenie „sample”: plan losowych chwil i jego dokładność

sample-plan = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}, liczba obserwacji w ciągu dnia: { $rounds }, { $people ->
    [one] { $people } osoba
    [few] { $people } osoby
   *[many] { $people } osób
} za każdym razem, ziarno losowania { $seed }:
sample-day = dzień { $day }
sample-precision = Spodziewana dokładność: { $days ->
    [one] { $days } osobodzień
    [few] { $days } osobodni
   *[many] { $days } osobodni
}, liczba chwil: { $moments }. Chwile jednego dnia są do siebie podobne (korelacja { $correlation }, efekt schematu { $effect }), więc razem mówią tyle, co niezależne chwile w liczbie { $worth }. Połowa szerokości przedziału { $confidence } w punktach procentowych:
sample-few-days = Liczba obserwowanych osobodni { $days } oznacza krótką serię: poniżej { $least } przedziału się nie podaje.
sample-share = udział w czasie
sample-half = połowa przedziału
sample-compared = Połowa szerokości przedziału w punktach procentowych przy udziale { $share }; więcej dni pomaga bardziej niż więcej obserwacji w ciągu dnia:
sample-person-days = osobodni
sample-rounds = obserwacji dziennie: { $rounds }
sample-column-day = Dzień
sample-column-person = Osoba
sample-column-time = Godzina
sample-number = { $argument } ma wartość „{ $found }”; oczekiwana jest liczba całkowita od 1 do { $most }.
    .help = Proszę poprawić liczbę.
sample-seed = --seed ma wartość „{ $found }”; oczekiwana jest liczba całkowita.
    .help = Wystarczy dowolna liczba, którą warto zapamiętać: ta sama da znów ten sam plan.
sample-time = { $argument } ma wartość „{ $found }”, a to nie jest godzina.
    .help = Proszę napisać np. 08:00.
sample-too-many-rounds = Tylu obserwacji ({ $rounds }) nie da się zmieścić w czasie { $minutes } min.
    .help = Proszę zmniejszyć liczbę obserwacji albo wydłużyć czas między --from a --to.
sample-too-few-days = Cykl ma mniej dni roboczych ({ $found }), niż podano ({ $days }).
    .help = Proszę zmniejszyć liczbę dni albo poprawić daty cyklu.
sample-output = „{ $found }” nie jest plikiem .csv ani .xlsx.
    .help = Proszę wybrać nazwę pliku z jednym z tych rozszerzeń.
cli-value-number = LICZBA
cli-value-time = GODZINA
