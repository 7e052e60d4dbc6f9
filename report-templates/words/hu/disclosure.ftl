## Mi mutatható meg

withheld-pooled = más csoportokkal összevonva
pool-holds = „{ $pool }”: { $groups }. E csoportok némelyike túl kicsi ahhoz, hogy külön szerepeljen.
status-response-pooled = { $group }: más csoportokkal összevonva látható
disclosure-questionnaire = A kérdőívben elrejtve
disclosure-nothing = semmi: minden csoport elég nagy
disclosure-elsewhere = Máshol elrejtve
disclosure-hidden = { $group }: { $reason }
disclosure-some-scores = látható, néhány pontszám kivételével
disclosure-answers = a válaszok száma: a támadás { $low } és { $high } közé szorította; a szükséges szélesség legalább { $needed }
disclosure-answers-by-total = a válaszok száma: { $low } és { $high } között, ahogy az már az ügyfélszolgálat egészének eredményéből is következik
disclosure-score = a legszűkebben behatárolt pontszám ({ $area }): { $low } és { $high } között; a szükséges szélesség legalább { $needed } pont
disclosure-score-by-total = a legszűkebben behatárolt pontszám ({ $area }): { $low } és { $high } között, ahogy az már az ügyfélszolgálat egészének eredményéből is következik
disclosure-contradicts = a látható számok ellentmondanak egymásnak, ezért nem adható meg tartomány
disclosure-rated-by-service = { $partner } az ügyfélszolgálat szemével
disclosure-rates-service = { $partner } véleménye az ügyfélszolgálatról
disclosure-rates-itself = { $partner } önértékelése
disclosure-withstood =
    { $tried ->
        [0] Nem volt mit kikövetkeztetni, és egyetlen különbség sem különít el senkit.
        [one] A támadás { $tried } elrejtett számmal próbálkozott, és nem tudta a megengedettnél szűkebben behatárolni.
       *[other] A támadás { $tried } elrejtett számmal próbálkozott, és egyiket sem tudta a megengedettnél szűkebben behatárolni.
    }
disclosure-unlinked = Egyes válaszoknak nincs álnevük: nem tudható, hány emberben különböznek a ciklusok.
disclosure-worked-out = „{ $group }” eredménye kiszámítható a láthatókból: { $reached }.
    .help = Ne adja tovább a jelentést. Emelje meg a minimum-group értékét az audit.yaml fájlban, vagy hagyjon ki belőle egy bontást.
disclosure-exposed = { $minimum ->
        [one] E csoportok összeadásával és kivonásával egyes emberek válaszai kiszámíthatók: { $groups }.
       *[other] E csoportok összeadásával és kivonásával { $minimum } főnél kevesebb ember válaszai kiszámíthatók: { $groups }.
    }
    .help = Ne adja tovább a jelentést. Emelje meg a minimum-group értékét az audit.yaml fájlban, vagy hagyjon ki belőle egy bontást.
disclosure-across =
    { $people ->
        [one] „{ $now }” és a(z) { $cycle } ciklus „{ $then }” eredménye között csak { $people } érkező vagy távozó ember a különbség.
       *[other] „{ $now }” és a(z) { $cycle } ciklus „{ $then }” eredménye között csak { $people } érkező vagy távozó ember a különbség.
    }
    .help = Ne adja tovább a jelentést. Emelje meg a minimum-group értékét az audit.yaml fájlban, vagy hagyjon ki belőle egy bontást.
