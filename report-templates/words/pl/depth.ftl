## Faza 2 pogłębiona
neutral = neutralne
neutral-unfavourable-bounds = Granice przy udziale mówią, ile wynosiłby on wśród wszystkich pracowników, gdyby każdy, kto nie odpowiedział, odpowiedział inaczej albo tak samo.
bounds-of = granice { $low }–{ $high }
agreement-rwg = r*wg
agreement-ad = AD
depth-title = Na ile można polegać na odpowiedziach
two-peaked-area = { $area }: odpowiedzi dzielą się na dwa obozy – wiele wysokich i wiele niskich, mało pomiędzy nimi. Średnia nie opisuje żadnego z nich; warto przyjrzeć się rozkładowi i zapytać, co je dzieli.
depth-agreement-lead = r*wg wynosi 1, gdy wszyscy mówią to samo, 0, gdy odpowiedzi są rozrzucone jak losowe, a mniej niż 0, gdy zdania są przeciwne; wartości ujemnych nie sprowadza się do zera. AD to średnia odległość odpowiedzi od ich średniej, w stopniach skali; przy pięciostopniowej skali za zgodność uznaje się AD poniżej 0,83.
depth-areas-title = Zgodność i rzetelność według obszarów
depth-areas-caption = Ocena z przedziałem, zgodność odpowiedzi oraz spójność stwierdzeń
alpha = Alfa
omega = Omega
reliability-column = Spójność stwierdzeń
reliability-shown = liczba stwierdzeń: { $items }
reliability-interval-only = tylko przedział, bo alfa jest niestabilna: na wszystkie stwierdzenia odpowiedziało mniej niż 30 osób
reliability-too-few-people = nie podano: na wszystkie stwierdzenia odpowiedziało mniej niż 10 osób
reliability-too-few-items = nie podano: przy mniej niż trzech stwierdzeniach nie da się mówić o rzetelności
reliability-no-variation = nie podano: na któreś stwierdzenie wszyscy odpowiedzieli tak samo
careless-title = Odpowiedzi udzielone bez czytania
careless-people = { $n ->
    [one] Odpowiedzi { $n } osoby wyglądają na udzielone bez czytania
   *[other] Odpowiedzi { $n } osób wyglądają na udzielone bez czytania
} (ciąg takich samych odpowiedzi, brak zróżnicowania, sprzeczność między stwierdzeniami o przeciwnej wymowie – co najmniej dwie z tych oznak).
careless-few = Albo niczyje odpowiedzi nie wyglądają na udzielone bez czytania, albo dotyczy to tak niewielu osób (mniej niż { $minimum }), że ich liczby nie podano.
careless-kept = Nikogo nie pominięto w żadnym wyniku.
careless-none = Bez tych osób każdy wniosek byłby taki sam.
careless-differs = Tam, gdzie bez tych osób wniosek byłby inny, podano oba wyniki:
careless-all = Wszyscy
careless-without = Bez osób oznaczonych
differences-title = Grupy na tle reszty działu
differences-lead = { $compared ->
    [one] Wykonano { $compared } porównanie grupy z resztą działu
    [few] Wykonano { $compared } porównania grup z resztą działu
   *[many] Wykonano { $compared } porównań grup z resztą działu
} (na rangach); podano tylko to, co utrzymuje się wśród wszystkich stwierdzeń tego raportu.
differences-none = Żadna grupa nie różni się od reszty w żadnym obszarze bardziej, niż tłumaczy to przypadek.
differences-untested = Żadnej grupy nie można porównać z resztą: po obu stronach musi być co najmniej { $minimum } osób, których wyniki wolno pokazać.
difference-better = { $group }, { $area }: o { $points } pkt wyżej niż reszta działu.
difference-worse = { $group }, { $area }: o { $points } pkt niżej niż reszta działu.
ranking-ranked = { $breakdown }: grupy różnią się w poniższych obszarach. Oceny ściągnięto ku średniej wszystkich grup, tym mocniej, im mniej osób odpowiedziało, aby małe grupy nie wychodziły na czoło lub na koniec przez przypadek.
ranking-no-evidence = { $breakdown }: nic nie świadczy o różnicach między grupami, dlatego ich nie uszeregowano.
ranking-too-few-groups = { $breakdown }: pokazano mniej niż pięć grup, dlatego ich nie uszeregowano.
ranking-caption = { $breakdown }: kolejność grup, { $area }
ranking-as-answered = Z odpowiedzi
ranking-shrunken = Ściągnięte ku średniej
drivers-title = Co idzie w parze z oceną ogólną
drivers-outcome = Ocena ogólna to odpowiedź na stwierdzenie: „{ $text }”
drivers-weights = { $people ->
    [one] { $people } osoba oceniła wszystkie obszary
    [few] { $people } osoby oceniły wszystkie obszary
   *[many] { $people } osób oceniło wszystkie obszary
}. Razem obszary wyjaśniają { $explained } różnic w ocenie ogólnej. Miejsca pokazują, na ile pewna jest kolejność. To, co idzie w parze, nie musi być przyczyną.
drivers-together = Wag obszarów nie podano: potrzeba do tego { $needed } osób z oceną w każdym obszarze, a jest ich { $people }. Tabela pokazuje, jak ściśle każdy obszar idzie w parze z oceną ogólną (korelacja rang, od −1 do 1); przedział obejmujący 0 znaczy, że związku może wcale nie być. To, co idzie w parze, nie musi być przyczyną.
drivers-too-few = Zbyt mało osób odpowiedziało i na stwierdzenia obszarów, i na pytanie ogólne, aby można było cokolwiek powiedzieć.
drivers-no-variation = Nic nie można powiedzieć: ocena ogólna albo któryś obszar nie różnicuje osób lub jeden obszar wynika z innych.
drivers-table = Obszary a ocena ogólna
drivers-weight = Waga (Shapley)
drivers-johnson = Waga (Johnson)
drivers-place = Miejsce
drivers-places = { $place } ({ $low }–{ $high })
drivers-correlation = Idzie w parze (Spearman)
open-title = Pytania otwarte
open-answered = { $n ->
    [one] Odpowiedziała { $n } osoba.
    [few] Odpowiedziały { $n } osoby.
   *[many] Odpowiedziało { $n } osób.
}
open-few = Odpowiedziało mniej niż { $minimum } osób albo nikt.
open-not-quoted = Odpowiedzi nie pokazano: odpowiadających nie uprzedzono, że ich słowa mogą zostać przytoczone.
open-nothing-quoted = Żadna odpowiedź nie spełniła warunków cytowania (długość, brak nazwisk, numerów i adresów).
range-of = od { $low } do { $high }
