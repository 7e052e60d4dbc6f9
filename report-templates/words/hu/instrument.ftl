# A mérőeszköz, amelyet egy audit használ.

cli-new-instrument = Mérőeszköz: egy beépített azonosítója vagy a saját mérőeszköz fájljainak mappája
cli-simulate-instrument = Mérőeszköz: egy beépített azonosítója vagy a saját mérőeszköz fájljainak mappája
instrument-other-id = A mérőeszköz azonosítója „{ $itself }”, az audit.yaml viszont ezt adja meg: „{ $found }”.
    .help = Írja be az audit.yaml fájlba: instrument: { $itself }, hogy az űrlapjai felismerhetők legyenek.
instrument-cast-empty = A(z) { $list } lista üres.
    .help = Írjon bele legalább egyet: a szimulált osztálynak kell partner és feladat is.
instrument-cast-idle = Ehhez a munkakörhöz nincs leírt feladat: „{ $position }”.
    .help = Írjon le legalább egyet: a szimulált osztály legtöbb munkatársa ebben a munkakörben dolgozik.
