# Amit maga a szintézis mond, a kérdőív és a szabályok minden nyelvén: ezeket a szavakat a többi nélkül olvassuk be.

breakdown-position = Munkakör
phase-jobs = 1 · Munkakörök és feladatok
phase-questionnaire = 2 · Kérdőív
phase-interviews = 3 · Interjúk
phase-partners = 4 · Társosztályok
pool-name =
    { $groups ->
        [one] A többi összevonva ({ $groups } csoport)
       *[other] A többi összevonva ({ $groups } csoport)
    }
