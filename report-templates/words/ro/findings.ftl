# Ce spune sinteza însăși, în fiecare limbă a instrumentului: aceste cuvinte se citesc fără toate celelalte.

breakdown-position = Post
phase-jobs = 1 · Posturi și sarcini
phase-questionnaire = 2 · Chestionar
phase-interviews = 3 · Interviuri
phase-partners = 4 · Departamente partenere
pool-name =
    { $groups ->
        [one] Celelalte împreună ({ $groups } grup)
        [few] Celelalte împreună ({ $groups } grupuri)
       *[other] Celelalte împreună ({ $groups } de grupuri)
    }
