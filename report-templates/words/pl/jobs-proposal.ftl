## Proponowany opis stanowiska

proposal-title = Proponowany opis stanowiska: { $position }
proposal-comment = Jaki powinien być opis według danych z cyklu { $cycle }. To propozycja: proszę ją przeczytać, zmienić i rozstrzygnąć.
proposal-basis =
    { $days ->
        [0] Podstawa: spisy zadań { $n } z { $of } osób w dziale.
        [one] Podstawa: spisy zadań { $n } z { $of } osób w dziale oraz { $days } zaobserwowany osobodzień.
        [few] Podstawa: spisy zadań { $n } z { $of } osób w dziale oraz { $days } zaobserwowane osobodni.
       *[many] Podstawa: spisy zadań { $n } z { $of } osób w dziale oraz { $days } zaobserwowanych osobodni.
    }
proposal-how-to-read = Wstawienia i usunięcia zaznaczono jako zmiany: każdą można przyjąć lub odrzucić. Obok podano uzasadnienie.
proposal-tasks = Zadania
proposal-elsewhere-title = Wykonywane tutaj, do rozstrzygnięcia
proposal-reasons = Uzasadnienie
proposal-task = Zadanie
proposal-change = Propozycja
proposal-reason = Co mówią dane
proposal-keep = zostawić
proposal-settle = zostawić i doprecyzować
proposal-add = dodać
proposal-remove = usunąć
proposal-elsewhere = oddać albo opisać tutaj
proposal-stop = opisać albo przestać wykonywać
proposal-done-by = Wykonuje je { $share } pytanych.
proposal-nobody =
    { $days ->
        [0] Nie wykonuje go nikt z pytanych.
        [one] Nie wykonuje go nikt z pytanych; nie widziano go też w czasie obserwacji ({ $days } osobodzień).
        [few] Nie wykonuje go nikt z pytanych; nie widziano go też w czasie obserwacji ({ $days } osobodni).
       *[many] Nie wykonuje go nikt z pytanych; nie widziano go też w czasie obserwacji ({ $days } osobodni).
    }
proposal-important = Średnia ważność: { $importance }.
proposal-important-core = Średnia ważność: { $importance }; zadanie kluczowe.
proposal-time = Zajmuje { $share } deklarowanego czasu.
proposal-contested = Wykonujący nie są zgodni co do tego, jak jest ważne.
proposal-partial = Wykonują je tylko niektórzy: trzeba ustalić, kto powinien.
proposal-belongs = Należy do opisu stanowiska „{ $position }”.
proposal-too-few = Za mało osób na stanowisku „{ $position }” oddało spis zadań, by propozycja nikogo nie wskazywała.
    .help = Poniżej najmniejszej pokazywanej grupy nic nie można zaproponować; potrzeba więcej spisów.
