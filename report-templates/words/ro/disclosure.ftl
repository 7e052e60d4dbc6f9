## Ce se poate afișa

withheld-pooled = afișat împreună cu alte grupuri
pool-holds = „{ $pool }” cuprinde: { $groups }. Unele dintre aceste grupuri sunt prea mici pentru a fi afișate separat.
status-response-pooled = { $group }: se afișează împreună cu alte grupuri
disclosure-questionnaire = Ascuns în chestionar
disclosure-nothing = nimic: fiecare grup este suficient de mare
disclosure-elsewhere = Ascuns în alte locuri
disclosure-hidden = { $group }: { $reason }
disclosure-some-scores = afișat, cu excepția unor scoruri
disclosure-answers = numărul răspunsurilor: atacul l-a încadrat între { $low } și { $high }; lățimea necesară este de cel puțin { $needed }
disclosure-answers-by-total = numărul răspunsurilor: între { $low } și { $high }, după cum reiese deja din totalul departamentului
disclosure-score = scorul încadrat cel mai strâns ({ $area }): între { $low } și { $high }; lățimea necesară, în puncte, este de cel puțin { $needed }
disclosure-score-by-total = scorul încadrat cel mai strâns ({ $area }): între { $low } și { $high }, după cum reiese deja din totalul departamentului
disclosure-contradicts = cifrele afișate se contrazic, deci nu se poate da un interval
disclosure-rated-by-service = { $partner }, evaluat de departamentul de servicii clienți
disclosure-rates-service = { $partner }, evaluarea departamentului de servicii clienți
disclosure-rates-itself = { $partner }, autoevaluare
disclosure-withstood =
    { $tried ->
        [0] Nu a fost nimic de dedus și nicio diferență nu izolează pe nimeni.
        [one] Atacul a încercat { $tried } cifră ascunsă și nu a putut-o încadra mai strâns decât este permis.
        [few] Atacul a încercat { $tried } cifre ascunse și nu a putut încadra niciuna mai strâns decât este permis.
       *[other] Atacul a încercat { $tried } de cifre ascunse și nu a putut încadra niciuna mai strâns decât este permis.
    }
disclosure-unlinked = Unele răspunsuri nu au pseudonim: nu se poate ști prin câte persoane diferă ciclurile.
disclosure-worked-out = Rezultatul grupului „{ $group }” se poate deduce din ce este afișat: { $reached }.
    .help = Nu transmiteți raportul mai departe. Măriți minimum-group în audit.yaml sau eliminați de acolo o împărțire pe grupuri.
disclosure-exposed = { $minimum ->
        [one] Prin adunarea și scăderea acestor grupuri se află răspunsurile unor persoane: { $groups }.
        [few] Prin adunarea și scăderea acestor grupuri se află răspunsurile a mai puțin de { $minimum } persoane: { $groups }.
       *[other] Prin adunarea și scăderea acestor grupuri se află răspunsurile a mai puțin de { $minimum } de persoane: { $groups }.
    }
    .help = Nu transmiteți raportul mai departe. Măriți minimum-group în audit.yaml sau eliminați de acolo o împărțire pe grupuri.
disclosure-across =
    { $people ->
        [one] Rezultatul „{ $now }” diferă de „{ $then }” din { $cycle } printr-o singură persoană venită sau plecată.
        [few] Rezultatul „{ $now }” diferă de „{ $then }” din { $cycle } prin { $people } persoane venite sau plecate.
       *[other] Rezultatul „{ $now }” diferă de „{ $then }” din { $cycle } prin { $people } de persoane venite sau plecate.
    }
    .help = Nu transmiteți raportul mai departe. Măriți minimum-group în audit.yaml sau eliminați de acolo o împărțire pe grupuri.
