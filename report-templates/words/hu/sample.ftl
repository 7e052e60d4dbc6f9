# A „sample” parancs: véletlen időpontok terve és pontossága

sample-plan = { $days } nap, naponta { $rounds } megfigyelés, alkalmanként { $people } fő, kiinduló szám (--seed): { $seed }
sample-day = { $day }. nap
sample-precision = Várható pontosság: { $days } embernap, { $moments } időponttal. Egy nap időpontjai hasonlítanak egymásra (korreláció: { $correlation }, mintavételi hatás: { $effect }), ezért együtt annyit mondanak, mint { $worth } független időpont. A { $confidence }-os intervallum félszélessége százalékpontban:
sample-few-days = { $days } megfigyelt embernap rövid sorozat: { $least } alatt nem adunk intervallumot.
sample-share = az idő aránya
sample-half = félszélesség
sample-compared = Félszélesség százalékpontban, { $share }-os aránynál; a több nap többet segít, mint a napi több megfigyelés:
sample-person-days = embernap
sample-rounds = naponta { $rounds } megfigyelés
sample-column-day = Nap
sample-column-person = Személy
sample-column-time = Időpont
sample-number = { $argument } értéke „{ $found }”; 1 és { $most } közötti egész szám kell.
    .help = Javítsa ki a számot.
sample-seed = --seed értéke „{ $found }”; egész szám kell.
    .help = Bármilyen szám jó, csak őrizze meg: ugyanaz a szám újra ugyanazt a tervet adja.
sample-time = { $argument } értéke „{ $found }”, ez nem időpont.
    .help = Írja így: 08:00.
sample-too-many-rounds = { $rounds } megfigyelés nem fér bele { $minutes } percbe.
    .help = Kérjen kevesebb megfigyelést, vagy hosszabb időt --from és --to között.
sample-too-few-days = A ciklusban { $found } munkanap van, kevesebb a kért { $days } napnál.
    .help = Kérjen kevesebb napot, vagy javítsa ki a ciklus dátumait.
sample-output = „{ $found }” se nem .csv, se nem .xlsx fájl.
    .help = Válasszon olyan fájlnevet, amely e végződések egyikét viseli.
cli-value-number = SZÁM
cli-value-time = IDŐPONT
