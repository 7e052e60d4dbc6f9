# Dzień pracy: przebieg godzina po godzinie, własne zapisy, obciążenie, ćwiartki

day-title = Dzień pracy i obciążenie
day-profile-title = Obserwowany dzień godzina po godzinie
day-profile-caption = Udział w czasie pracy według godzin, z przedziałem
day-hour = Godzina
day-person-days = Osobodni
day-core = Praca dla klientów
day-rest = Szukanie, administracja, inne
day-lost = Oczekiwanie, awarie, cudze błędy
chart-day = Najmniej czasu zostaje dla klientów w godzinach { $least } ({ $core }), a najwięcej tracone jest na oczekiwanie, awarie i cudze błędy w godzinach { $most } ({ $lost }).
day-some-withheld = Nie pokazujemy godzin, w których obserwowano mniej osób niż { $least }, ani tych, z których można by je wyliczyć.
day-all-withheld = Obserwowano mniej osób niż { $least }, dlatego przebiegu dnia godzina po godzinie nie pokazujemy.
day-own-title = Co pracownicy zapisali sami
day-own-lead = { $days ->
    [one] { $days } dzień opisała osoba, która go przepracowała. Pokazujemy go obok dni obserwowanych i nigdy z nimi nie łączymy.
    [few] { $days } dni opisały osoby, które je przepracowały. Pokazujemy je obok dni obserwowanych i nigdy z nimi nie łączymy.
   *[many] { $days } dni opisały osoby, które je przepracowały. Pokazujemy je obok dni obserwowanych i nigdy z nimi nie łączymy.
}
day-own = Własny zapis
day-observed = Obserwacja
role-core = Praca dla klientów
role-searching = Szukanie
role-waiting = Oczekiwanie
role-failure = Awarie
role-rework = Cudze błędy
role-administration = Administracja
role-other = Inne
workload-title = Czas deklarowany i obserwowany: { $position }
workload-lead = Pracownicy podają, ile czasu zajmują im zadania; obserwacja pokazuje, ile zajmują naprawdę. Zadanie uznajemy za zawyżone lub zaniżone tylko wtedy, gdy różnica przekracza przypadek.
workload-correlation = Korelacja rang obu:
workload-caption = Minuty dziennie i udziały w czasie poświęconym zadaniom
workload-declared-minutes = Deklarowane, min dziennie
workload-observed-minutes = Obserwowane, min dziennie
workload-declared-share = Udział w czasie deklarowanym
workload-observed-share = Udział w obserwowanym czasie zadań
workload-verdict = Porównanie
load-over-declared = deklarowane więcej, niż widać
load-under-declared = deklarowane mniej, niż widać
load-no-difference = brak różnicy większej niż przypadek
load-unknown = za mało danych
quadrants-title = Istotność, pilność i czas
quadrants-caption = Czas według ćwiartek, dla zadań ocenionych przez dostatecznie wiele osób
quadrant = Ćwiartka
quadrant-tasks = Zadania
frequent-unimportant = { $tasks ->
    [one] Jedno zadanie jest częste, a dla wykonujących mało istotne:
    [few] { $tasks } zadania są częste, a dla wykonujących mało istotne:
   *[many] { $tasks } zadań jest częstych, a dla wykonujących mało istotnych:
}
concordance = { $position }: na ile zgodnie pracownicy szeregują istotność wspólnych zadań (W Kendalla; 0 – jak przypadkiem, 1 – wszyscy jednakowo):
