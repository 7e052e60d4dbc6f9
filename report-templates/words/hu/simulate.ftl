# Szimulált auditok.

simulate-made = Elkészült: { $path }, egy { $people } fős szimulált osztály. Ami igaz róla, az a TRUTH.csv fájlban áll. A következő lépések:
simulate-range = A(z) { $option } értéke { $found }; { $least } és { $most } közötti érték adható meg.
    .help = Válasszon értéket ebből a tartományból.
simulate-planted = A(z) { $option } értéke „{ $found }”, ez nem egy terület a pontjaival.
    .help = Írja be a terület azonosítóját, egy kettőspontot és a pontszámot, például tools:15; több esetén vesszővel válassza el.
cli-value-share = ARÁNY
cli-value-factor = SZORZÓ
cli-value-area-points = TERÜLET:PONT
