# Wygląd konsultanta: kolory, logo, kolejność rozdziałów.
brand-colour = W tym miejscu powinien być kolor, na przykład #1c5a7d, a znaleziono „{ $found }”.
    .help = Proszę zapisać kolor jako # i sześć cyfr szesnastkowych.
brand-section = Nie ma rozdziału „{ $found }”{ $guessed ->
    [yes] {" "}(czy chodziło o „{ $nearest }”?)
   *[no] {""}
    }.
    .help = Rozdziały to { $known }; w każdym wierszu jedna nazwa.
brand-section-twice = Rozdział „{ $found }” jest wymieniony po raz drugi.
    .help = Proszę zostawić każdy rozdział tylko w jednym miejscu.
brand-logo = Tego pliku nie można użyć jako logo.
    .help = Proszę zapisać logo w formacie SVG (logo.svg) albo PNG (logo.png).
brand-logo-large = Logo ma więcej niż jeden megabajt.
    .help = Proszę je zapisać w mniejszym rozmiarze: wystarczy szerokość 800 pikseli.
