# Aspectul propriu al consultantului: culori, siglă, ordinea secțiunilor.
brand-colour = Aici ar trebui să fie o culoare, de exemplu #1c5a7d, dar s-a găsit „{ $found }”.
    .help = Scrieți culoarea ca # urmat de șase cifre hexazecimale.
brand-section = Nu există secțiunea „{ $found }”{ $guessed ->
    [yes] {" "}(ați vrut să scrieți „{ $nearest }”?)
   *[no] {""}
    }.
    .help = Secțiunile sunt { $known }; câte un nume pe rând.
brand-section-twice = Secțiunea „{ $found }” apare a doua oară.
    .help = Treceți fiecare secțiune o singură dată.
brand-logo = Acest fișier nu poate fi folosit ca siglă.
    .help = Salvați sigla în format SVG (logo.svg) sau PNG (logo.png).
brand-logo-large = Sigla are mai mult de un megabyte.
    .help = Salvați-o la dimensiuni mai mici: o lățime de 800 de pixeli este suficientă.
