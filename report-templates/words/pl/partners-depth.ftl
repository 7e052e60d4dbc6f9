# Columns of the logs

header-handoffs-kind = Rodzaj sprawy; rodzaj; typ sprawy; typ zgłoszenia; rodzaj zgłoszenia
header-handoffs-reopened = Otwarto ponownie; ponownie otwarta; wznowiona; wznowiono
header-incidents-detected = Wykryto; wykryto dnia; data wykrycia; czas wykrycia
header-incidents-told = Powiadomiono obsługę; powiadomiono; data powiadomienia; czas powiadomienia
incidents-before-began = { $found } to wcześniej niż początek zdarzenia, { $expected }.{ more-cells }
    .help = Proszę sprawdzić, który z tych dwóch momentów jest błędny.
incidents-told-before-detected = Obsługę powiadomiono { $found }, czyli zanim wykryto zdarzenie, { $expected }.{ more-cells }
    .help = Proszę sprawdzić, który z tych dwóch momentów jest błędny. Kto uprzedza o tym, co dopiero nastąpi, wpisuje moment uprzedzenia w obu kolumnach.

id-of-change = zapowiedziana zmiana

# Logs in the report

handoffs-censored = Sprawy przekazane partnerowi przez obsługę. Sprawa wciąż otwarta liczy się tak długo, jak długo ją obserwowano (Kaplan–Meier)
closed-median-hours = Mediana godzin do zamknięcia
closed-p90-hours = 90% zamkniętych w ciągu (godz.)
reopened = Otwarte ponownie
kinds-title = Sprawy przekazane według rodzaju
kinds-caption = Rodzaje tak, jak zapisano je w rejestrze; rzadkie ujęto razem
kind-of-request = Rodzaj sprawy
kind-other = bez rodzaju lub rzadkie rodzaje
telling-minutes = Mediana minut do powiadomienia obsługi
calls-in-log = Wywołane połączenia według rejestru
calls-in-series = Połączenia ponad średnią
calls-beyond-limit = w tym ponad granicą
excess-lead = Rejestr liczy połączenia, które ktoś przypisał zdarzeniu. Seria połączeń pokazuje, o ile więcej niż zwykle było ich w okresach, w których zdarzenia się zaczęły; tych ponad górną granicą naturalną nie da się wytłumaczyć szumem. Okres ze zdarzeniami dwóch działów liczy się u obu. Jeśli przedział obejmuje zero, w serii nie widać śladu zdarzeń: inne tygodnie były równie pracowite.
noticed-caption = Kto pierwszy zauważył zdarzenia, według działu, w którym powstały
noticed-first = Kto zauważył pierwszy
noticed-total = Razem

# Operating figures

series-how-to-read = W zacienionych granicach naturalnych (XmR) wzrosty i spadki są szumem. Kółkiem otoczono punkt, który spełnia regułę wykrywania: leży poza granicami, jest jednym z ośmiu kolejnych po tej samej stronie średniej albo jednym z trzech na cztery kolejne leżących bliżej granicy niż średniej. Przy wielu okresach któraś z reguł bywa spełniona przypadkiem, dlatego sygnałem jest dopiero wypełniony romb: jego odcinek leży dalej, niż w 96 seriach na 100 przypadek wyniósłby jakikolwiek odcinek całej serii. Trójkąt po prawej pokazuje, co klienci odczuwają teraz, bo najlepiej pamiętają ostatnie okresy.
series-without-limits = Żadna seria nie jest jeszcze dość długa, aby miała granice naturalne, więc wzrostów i spadków nie można ocenić. Trójkąt po prawej pokazuje, co klienci odczuwają teraz, bo najlepiej pamiętają ostatnie okresy.
series-half-life = W tym odczuciu waga okresu maleje o połowę co { $periods ->
    [one] { $periods } okres.
    [few] { $periods } okresy.
    [many] { $periods } okresów.
   *[other] { $periods } okresu.
}
series-short-since-change = { $name }: od ostatniej zapowiedzianej zmiany tylko { $points ->
    [one] { $points } okres
    [few] { $points } okresy
   *[many] { $points } okresów
}, krótka seria; jeszcze bez oceny.
series-noise = { $name }: szum. { $recent ->
    [one] W ostatnim okresie nie ma sygnału
   *[other] W ostatnich { $recent } okresach nie ma sygnału
}; ostatni wynik ({ $last }) to zwykłe wahanie.
series-signal = { $name }: sygnał. Ostatnie okresy, które leżą dalej, niż tłumaczy to przypadek: { $signals } z { $recent }.
series-earlier = { $name }: teraz szum. Sygnał był, ale nie { $recent ->
    [one] w ostatnim okresie.
   *[other] w ostatnich { $recent } okresach.
}
series-marks = { $marks ->
    [one] Jeden punkt spełnia regułę wykrywania;
    [few] { $marks } punkty spełniają regułę wykrywania;
   *[many] { $marks } punktów spełnia regułę wykrywania;
} przy tylu okresach zdarza się to przypadkiem.
series-weekdays = Usunięto zwykłe wahania w ciągu tygodnia.
series-without-weekdays = Bez wzorca tygodniowego
series-rule = Co to znaczy
series-mark-outside = poza granicami
series-mark-run = osiem kolejnych po jednej stronie
series-mark-near = trzy z czterech blisko granicy
