# Dzień pracy: przebieg godzina po godzinie, własne zapisy, obciążenie, ćwiartki

day-title = Dzień pracy i obciążenie
day-profile-title = Obserwowany dzień godzina po godzinie
day-profile-caption = Udział w czasie pracy według godzin, z przedziałem
day-hour = Godzina
day-person-days = Osobodni
day-core = Praca dla klientów
day-rest = Szukanie, administracja, inne
day-lost = Oczekiwanie, awarie, cudze błędy
chart-day = Najmniej czasu zostaje dla klientów w godzinach { $least } ({ $core }), a najwięcej tracone jest na oczekiwanie, awarie i cudze błędy w godzinach { $most } ({ $lost }). Liczba po prawej to udział czasu dla klientów.
day-some-withheld = Nie pokazano godzin, w których obserwowano mniej niż { $least } osób, ani tych, z których można by je wyliczyć.
day-all-withheld = Obserwowano mniej niż { $least } osób, dlatego przebiegu dnia godzina po godzinie nie pokazano.
day-own-title = Co pracownicy zapisali sami
day-own-lead = { $days ->
    [one] { $days } dzień opisała osoba, która go przepracowała. Pokazano go obok dni obserwowanych, bez łączenia z nimi.
    [few] { $days } dni opisały osoby, które je przepracowały. Pokazano je obok dni obserwowanych, bez łączenia z nimi.
   *[many] { $days } dni opisały osoby, które je przepracowały. Pokazano je obok dni obserwowanych, bez łączenia z nimi.
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
workload-lead = Pracownicy podają, ile czasu zajmują im zadania; obserwacja pokazuje, ile zajmują naprawdę. Czas zadania uznaje się za zawyżony lub zaniżony tylko wtedy, gdy różnica jest większa, niż tłumaczy to przypadek.
workload-correlation = Korelacja rang obu:
workload-caption = Minuty dziennie i udziały w czasie poświęconym zadaniom
workload-declared-minutes = Deklarowane, min dziennie
workload-observed-minutes = Obserwowane, min dziennie
workload-declared-share = Udział w czasie deklarowanym
workload-observed-share = Udział w obserwowanym czasie zadań
workload-verdict = Porównanie
load-over-declared = zadeklarowano więcej, niż zaobserwowano
load-under-declared = zadeklarowano mniej, niż zaobserwowano
load-no-difference = różnica w granicach przypadku
load-unknown = za mało danych
quadrants-of = Ważność i pilność: { $position }
quadrants-title = Ważność, pilność i czas
quadrants-caption = Czas według ćwiartek, dla zadań ocenionych przez dostatecznie wiele osób
quadrant = Ćwiartka
quadrant-tasks = Zadania
frequent-unimportant = { $tasks ->
    [one] Jedno zadanie jest częste, a dla wykonujących mało istotne:
    [few] { $tasks } zadania są częste, a dla wykonujących mało istotne:
   *[many] { $tasks } zadań jest częstych, a dla wykonujących mało istotnych:
}
concordance = { $position }: na ile zgodnie pracownicy szeregują wspólne zadania według ważności (W Kendalla; 0 – zgodność przypadkowa, 1 – pełna):
