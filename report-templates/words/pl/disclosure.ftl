## Co wolno pokazać

withheld-pooled = pokazano łącznie z innymi grupami
pool-holds = „{ $pool }” obejmuje: { $groups }. Niektóre z tych grup są zbyt małe, by pokazać je osobno.
status-response-pooled = { $group }: pokazano łącznie z innymi grupami
disclosure-questionnaire = Ukryte w kwestionariuszu
disclosure-nothing = nic: każda grupa jest wystarczająco liczna
disclosure-elsewhere = Ukryte w innych miejscach
disclosure-hidden = { $group }: { $reason }
disclosure-some-scores = pokazano, z wyjątkiem niektórych ocen
disclosure-answers = liczba odpowiedzi: atak zawęził ją do przedziału od { $low } do { $high }; wymagana szerokość to co najmniej { $needed }
disclosure-answers-by-total = liczba odpowiedzi: od { $low } do { $high }, co wynika już z wyniku całego działu
disclosure-score = najwęziej określona ocena ({ $area }): od { $low } do { $high }; wymagana szerokość w punktach to co najmniej { $needed }
disclosure-score-by-total = najwęziej określona ocena ({ $area }): od { $low } do { $high }, co wynika już z wyniku całego działu
disclosure-contradicts = pokazane liczby są ze sobą sprzeczne, więc nie da się podać przedziału
disclosure-rated-by-service = { $partner }: ocena wystawiona przez dział obsługi
disclosure-rates-service = { $partner }: ocena działu obsługi
disclosure-rates-itself = { $partner }: ocena własna
disclosure-withstood =
    { $tried ->
        [0] Nie było czego odtwarzać, a żadna różnica nikogo nie wyodrębnia.
        [one] Atak próbował odtworzyć { $tried } ukrytą liczbę i nie zawęził jej bardziej, niż wolno.
        [few] Atak próbował odtworzyć { $tried } ukryte liczby i żadnej nie zawęził bardziej, niż wolno.
       *[many] Atak próbował odtworzyć { $tried } ukrytych liczb i żadnej nie zawęził bardziej, niż wolno.
    }
disclosure-unlinked = Część odpowiedzi nie ma pseudonimu: nie da się ustalić, iloma osobami różnią się cykle.
disclosure-worked-out = Wynik grupy „{ $group }” można wyliczyć z tego, co pokazano: { $reached }.
    .help = Raportu nie wolno przekazywać dalej. Proszę podnieść minimum-group w pliku audit.yaml albo usunąć z niego jeden z podziałów.
disclosure-exposed = { $minimum ->
        [one] Dodając i odejmując te grupy, można poznać odpowiedzi pojedynczych osób: { $groups }.
       *[other] Dodając i odejmując te grupy, można poznać odpowiedzi mniej niż { $minimum } osób: { $groups }.
    }
    .help = Raportu nie wolno przekazywać dalej. Proszę podnieść minimum-group w pliku audit.yaml albo usunąć z niego jeden z podziałów.
disclosure-across =
    { $people ->
        [one] Wynik „{ $now }” różni się od wyniku „{ $then }” z cyklu { $cycle } tylko o { $people } osobę, która przybyła lub odeszła.
        [few] Wynik „{ $now }” różni się od wyniku „{ $then }” z cyklu { $cycle } tylko o { $people } osoby, które przybyły lub odeszły.
       *[many] Wynik „{ $now }” różni się od wyniku „{ $then }” z cyklu { $cycle } tylko o { $people } osób, które przybyły lub odeszły.
    }
    .help = Raportu nie wolno przekazywać dalej. Proszę podnieść minimum-group w pliku audit.yaml albo usunąć z niego jeden z podziałów.
