# Comanda „sample”: un plan de momente aleatorii și precizia lui

sample-plan = { $days ->
    [one] O zi
    [few] { $days } zile
   *[other] { $days } de zile
}, { $rounds ->
    [one] o observare
    [few] { $rounds } observări
   *[other] { $rounds } de observări
} pe zi, { $people ->
    [one] o persoană
    [few] { $people } persoane
   *[other] { $people } de persoane
} de fiecare dată, valoarea inițială (--seed): { $seed }
sample-day = ziua { $day }
sample-precision = Precizia de așteptat: { $days ->
    [one] { $days } zi-om
    [few] { $days } zile-om
   *[other] { $days } de zile-om
}, număr de momente: { $moments }. Momentele aceleiași zile seamănă între ele (corelație { $correlation }, efect de design { $effect }): împreună spun cât { $worth ->
    [one] un singur moment independent
    [few] { $worth } momente independente
   *[other] { $worth } de momente independente
}. Jumătatea lățimii intervalului de { $confidence }, în puncte procentuale:
sample-few-days = { $days ->
    [one] O singură zi-om observată înseamnă
    [few] { $days } zile-om observate înseamnă
   *[other] { $days } de zile-om observate înseamnă
} o serie scurtă: sub { $least } nu se dă niciun interval.
sample-share = ponderea timpului
sample-half = jumătatea lățimii
sample-compared = Jumătatea lățimii intervalului, în puncte procentuale, la o pondere de { $share }; mai multe zile ajută mai mult decât mai multe observări:
sample-person-days = zile-om
sample-rounds = observări pe zi: { $rounds }
sample-column-day = Ziua
sample-column-person = Persoana
sample-column-time = Ora
sample-number = { $argument } este „{ $found }”; se așteaptă un număr întreg de la 1 la { $most }.
    .help = Corectați numărul.
sample-seed = --seed este „{ $found }”; se așteaptă un număr întreg.
    .help = Luați orice număr și păstrați-l: același număr dă din nou același plan.
sample-time = { $argument } este „{ $found }”, ceea ce nu este o oră.
    .help = Scrieți-o ca 08:00.
sample-too-many-rounds = Atâtea observări ({ $rounds }) nu încap în { $minutes } min.
    .help = Cereți mai puține observări sau un timp mai lung între --from și --to.
sample-too-few-days = Ciclul are mai puține zile lucrătoare ({ $found }) decât s-au cerut ({ $days }).
    .help = Cereți mai puține zile sau corectați datele ciclului.
sample-output = „{ $found }” nu este un fișier .csv și nici .xlsx.
    .help = Alegeți un nume de fișier cu una dintre aceste terminații.
cli-value-number = NUMĂR
cli-value-time = ORĂ
