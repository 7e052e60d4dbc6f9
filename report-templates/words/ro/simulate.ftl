# Audituri simulate.

simulate-made = A fost creat { $path }: un departament simulat, număr de persoane: { $people }. Ce este adevărat despre el se află în TRUTH.csv. Urmează:
simulate-range = { $option } are valoarea { $found }; sunt permise valori de la { $least } la { $most }.
    .help = Alegeți o valoare din acest interval.
simulate-planted = { $option } are valoarea „{ $found }”, care nu este un domeniu cu puncte.
    .help = Scrieți identificatorul domeniului, două puncte și numărul de puncte, de exemplu tools:15; mai multe se despart prin virgulă.
cli-value-share = PONDERE
cli-value-factor = FACTOR
cli-value-area-points = DOMENIU:PUNCTE
