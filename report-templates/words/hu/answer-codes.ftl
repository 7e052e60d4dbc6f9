# Más programok válaszkódjai.

value-answer-code = „{ $found }”: a fájlt író program válaszkódja; nem tudni, mit jelent a(z) „{ $scale }” skálán.{ more-cells }
    .help = Exportálja a teljes válaszszövegeket, vagy írja be a megfeleltetés fájljába az answers alá, mit jelent az egyes kód: { $expected }, na (nem értelmezhető), skip (kihagyva) vagy missing (nincs válasz). Ezután olvassa be újra a --mapping kapcsolóval.
