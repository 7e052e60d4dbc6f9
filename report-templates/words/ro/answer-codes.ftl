# Coduri de răspuns ale altor programe.

value-answer-code = „{ $found }” este un cod de răspuns al programului care a scris fișierul; nu se știe ce înseamnă pe scala „{ $scale }”.{ more-cells }
    .help = Exportați textele complete ale răspunsurilor sau scrieți în fișierul de corespondență, la answers, ce înseamnă fiecare cod: { $expected }, na (nu se aplică), skip (omis) sau missing (fără răspuns). Apoi importați din nou cu --mapping.
