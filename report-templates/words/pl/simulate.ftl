# Symulowane audyty.

simulate-made = Utworzono { $path }: symulowany dział, liczba osób: { $people }. To, co jest o nim prawdą, zapisano w TRUTH.csv. Dalej:
simulate-range = { $option } ma wartość { $found }; dozwolone są wartości od { $least } do { $most }.
    .help = Proszę wybrać wartość z tego przedziału.
simulate-planted = { $option } ma wartość „{ $found }”, a to nie jest obszar z liczbą punktów.
    .help = Proszę podać identyfikator obszaru, dwukropek i punkty, np. tools:15; kilka pozycji oddziela się przecinkami.
cli-value-share = UDZIAŁ
cli-value-factor = MNOŻNIK
cli-value-area-points = OBSZAR:PUNKTY
