# Cykle obok siebie, co sytuacja stawia na pierwszym miejscu i czego dowiedzieć się w następnej kolejności.

## Cycles
cycles-title = Cykle obok siebie
cycles-lead = Każdy rysunek pokazuje jeden obszar we wszystkich cyklach: znak z przedziałem dla każdego cyklu i linię między cyklami, w których pytano o to samo. Puste kółko oznacza cykl, którego nie da się porównać z obecnym, a linia kropkowana – wynik, którego nie wolno pokazać. Linii nie przedłuża się w przyszłość.
cycles-table = Oceny we wszystkich cyklach, z danych porównywalnych między nimi (mogą się więc nieco różnić od ocen w części o obszarach), i co można powiedzieć o zmianie
cycles-reckoned = Zmianę oblicza się przed zaokrągleniem ocen.
whole-department = Cały dział
chart-trends = Porównane cykle: { $cycles }. Obszary rzeczywiście lepsze: { $better }; gorsze: { $worse }; zmienione w granicach przypadku: { $noise }; nieporównywalne: { $refused }.
trend-real = { $difference } od { $cycle }: rzeczywista zmiana
trend-noise = { $difference } od { $cycle }: w granicach przypadku
trend-refused = nieporównywalne z wcześniejszymi cyklami
comparable-reworded = inne brzmienie pytań
comparable-other-phases = z innych faz
comparable-nothing = nie mierzono
since-cycle = od { $cycle }
slope = średnio z cyklu na cykl (liczba cykli: { $n }):
slope-real = rzeczywisty trend
paired-title = Te same osoby teraz i w cyklu { $previous }
paired-lead = Odpowiedzi każdej osoby, która wypełniła ankietę w obu cyklach, porównano z jej własnymi. Dzięki temu zmianę w obszarze widać pewniej; odpowiedzi pozostałych osób wchodzą do oceny tak jak dotąd.
paired-caption = Średnia różnica u osób, które odpowiedziały dwa razy
paired-people = Liczba osób
paired-difference = Różnica
action-decided = postanowiono po cyklu { $cycle }
action-expected = Oczekiwano

## Situation
situation-act-growth = Rosnące obciążenie najpierw uderzy w to, co już dziś jest słabe: lepiej poprawić to zawczasu.
situation-act-stagnation = Jest czas, by każdą z tych spraw załatwić porządnie, jedną po drugiej.
situation-act-crisis = Należy zacząć od początku listy, krok po kroku, a resztę odłożyć, aż wskaźnik się zmieni.
situation-strengths-growth = To one udźwigną wzrost: warto je rozwijać w pierwszej kolejności.
situation-strengths-stagnation = Na tym, co działa w spokojnym czasie, warto budować, zanim przyjdą zmiany.
situation-strengths-crisis = Tego nie wolno stracić przy naprawianiu reszty.

## What next
next-title = Co dałoby pewniejszy obraz (najpierw to, co najbardziej się opłaca)
next-answers = { $n ->
    [one] jeszcze { $n } wypełniona ankieta
    [few] jeszcze { $n } wypełnione ankiety
    [many] jeszcze { $n } wypełnionych ankiet
   *[other] jeszcze { $n } wypełnionej ankiety
}
next-answers-from = { $n ->
    [one] jeszcze { $n } wypełniona ankieta z grupy „{ $group }”
    [few] jeszcze { $n } wypełnione ankiety z grupy „{ $group }”
    [many] jeszcze { $n } wypełnionych ankiet z grupy „{ $group }”
   *[other] jeszcze { $n } wypełnionej ankiety z grupy „{ $group }”
}
next-person-days = { $n ->
    [one] jeszcze { $n } osobodzień obserwacji
    [few] jeszcze { $n } osobodni obserwacji
    [many] jeszcze { $n } osobodni obserwacji
   *[other] jeszcze { $n } osobodnia obserwacji
}
next-interviews = { $n ->
    [one] jeszcze { $n } wywiad
    [few] jeszcze { $n } wywiady
    [many] jeszcze { $n } wywiadów
   *[other] jeszcze { $n } wywiadu
}
next-weeks = { $n ->
    [one] poczekać na wskaźniki z jeszcze { $n } tygodnia
    [few] poczekać na wskaźniki z kolejnych { $n } tygodni
    [many] poczekać na wskaźniki z kolejnych { $n } tygodni
   *[other] poczekać na wskaźniki z jeszcze { $n } tygodnia
}
next-periods = { $n ->
    [one] poczekać na wskaźniki z jeszcze { $n } okresu
    [few] poczekać na wskaźniki z kolejnych { $n } okresów
    [many] poczekać na wskaźniki z kolejnych { $n } okresów
   *[other] poczekać na wskaźniki z jeszcze { $n } okresu
}
next-raises = { $more ->
    [0] większa pewność – { $areas }
    [one] większa pewność – { $areas } i jeszcze { $more } obszar
    [few] większa pewność – { $areas } i jeszcze { $more } obszary
    [many] większa pewność – { $areas } i jeszcze { $more } obszarów
   *[other] większa pewność – { $areas } i jeszcze { $more } obszaru
}

## Mistakes in files
actions-twice = Działania tego cyklu są zapisane i w cycle.yaml, i w actions.yaml.
    .help = Proszę je zostawić tylko w jednym z tych plików.
