# Co mówi sama synteza, w każdym języku kwestionariusza i reguł: te słowa czyta się bez wszystkich pozostałych.

breakdown-position = Stanowisko
phase-jobs = 1 · Stanowiska i zadania
phase-questionnaire = 2 · Kwestionariusz
phase-interviews = 3 · Wywiady
phase-partners = 4 · Działy współpracujące
pool-name =
    { $groups ->
        [one] Pozostałe łącznie ({ $groups } grupa)
        [few] Pozostałe łącznie ({ $groups } grupy)
       *[many] Pozostałe łącznie ({ $groups } grup)
    }
