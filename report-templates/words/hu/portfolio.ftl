# Egy cégcsoport több ügyfélszolgálata egymás mellett.
cli-portfolio = Egy cégcsoport több auditját egymás mellé állítja, csak azt, amit mindegyik felfedhet
cli-portfolio-folders = Az auditok mappái, legalább kettő
cli-portfolio-cycle = Mindegyik audit ciklusa, például 2026-H2; enélkül a legújabb közös, ha nincs ilyen, mindegyiknek a saját legújabb ciklusa
cli-portfolio-format = Formátumok (html, md, json) vesszővel elválasztva; enélkül mind
cli-portfolio-output = A célmappa; enélkül a „portfolio” mappa az aktuális mappában

portfolio-one = Az összehasonlításhoz legalább két audit kell.
    .help = Adja meg az összes ügyfélszolgálat mappáját, például: diagnoza portfolio auditok/*
portfolio-twice = Ez az audit kétszer szerepel.
    .help = Minden mappát csak egyszer adjon meg.
portfolio-same-results = Ennek az auditnak ugyanazok az eredményei, mint ennek: { $other }; a másolatának tűnik.
    .help = Hagyja ki a másolatot, vagy olvassa be a megfelelő fájlokat abba az auditba.
portfolio-no-common-cycle = Az auditoknak nincs közös ciklusuk; mindegyiknek a legújabb ciklusa látható: { $cycles }.
    .help = Adjon meg a --cycle kapcsolóval egy olyan ciklust, amely mindegyikben megvan; különben az eltérés az időből is fakadhat.

portfolio-title = Ügyfélszolgálatok egymás mellett
portfolio-departments-count = { $n ->
    [one] { $n } ügyfélszolgálat összehasonlítása
   *[other] { $n } ügyfélszolgálat összehasonlítása
}
portfolio-whole = Hol tartanak az ügyfélszolgálatok
portfolio-whole-row = Minden terület együtt
portfolio-verdict-ranked = Az ügyfélszolgálatok a véletlennél jobban eltérnek egymástól. A sorrend alapját adó pontszámokat az összes ügyfélszolgálat átlaga felé húzzuk, annál erősebben, minél bizonytalanabbak.
portfolio-verdict-no-evidence = Semmi sem utal arra, hogy az ügyfélszolgálatok egészükben eltérnének: pontszámaik nincsenek távolabb egymástól, mint amit a véletlen megmagyaráz. Az alábbi sorrend a megadás sorrendje, és nem jelent semmit.
portfolio-verdict-too-few = { $n ->
    [0] Egyik ügyfélszolgálatnak sincs összevethető összesített pontszáma, ezért nincs sorrend. A megadás sorrendjében szerepelnek.
    [one] Csak egy ügyfélszolgálatnak van összevethető összesített pontszáma, ezért nincs sorrend. A megadás sorrendjében szerepelnek.
   *[other] Csak { $n } ügyfélszolgálatnak van összevethető összesített pontszáma; a sorrendhez öt kell. A megadás sorrendjében szerepelnek.
}
portfolio-chart = Az ügyfélszolgálatok a megadás sorrendjében, amely nem rangsor; a vonal a pontszám intervalluma.
portfolio-chart-ranked = Az ügyfélszolgálatok a legmagasabb pontszámtól a legalacsonyabbig, mindegyik az összes ügyfélszolgálat átlaga felé húzva; ahol a vonalak nagyrészt fedik egymást, a sorrend véletlen is lehet.
portfolio-as-named = A megadás sorrendjében, amely nem rangsor.
portfolio-department = Ügyfélszolgálat
portfolio-level = Szint
portfolio-cycle = Ciklus
portfolio-people = Létszám
portfolio-apart = Nem összevethető
portfolio-apart-lead = Ezeknél az ügyfélszolgálatoknál más módon készült a diagnózis. Pontszámaik mindenből kimaradtak, ami alább olvasható.
portfolio-unlike-instrument = nem összevethető: más mérőeszköz ({ $instrument })
portfolio-unlike-version = nem összevethető: a mérőeszköz más változata ({ $instrument })
portfolio-unlike-cut-offs = nem összevethető: mások a szintek küszöbei vagy a szakaszok súlyai ({ $instrument })
portfolio-cell-area = nem összevethető: hiányzó terület
portfolio-cell-indicators = nem összevethető: más indikátorok
portfolio-cell-wording = nem összevethető: más megfogalmazás
portfolio-matrix = Területek és ügyfélszolgálatok
portfolio-matrix-lead = Pontszámok 0 és 100 között, ahogyan az egyes ügyfélszolgálatok saját jelentésében állnak; a szín és az alak a szintet mutatja. A „gyengeség” és az „erősség” csak ott szerepel, ahol nem a véletlenről van szó.
portfolio-orders = Mely területeken térnek el az ügyfélszolgálatok
portfolio-orders-lead = Sorrend csak ott látható, ahol legalább öt ügyfélszolgálat a véletlennél jobban eltér. A „helyezés” az a legjobb és legrosszabb hely, amelyen egy ügyfélszolgálat állhat; amelyek helyezései átfedik egymást, azok nem különböztethetők meg. Az intervallumok megbízhatósági szintje { $confidence }.
portfolio-place = Helyezés
portfolio-drawn = Az átlag felé húzott pontszám
portfolio-raw = A diagnózis pontszáma
portfolio-no-evidence = Semmi sem utal eltérésre:
portfolio-too-few = Ötnél kevesebb összevethető pontszám:
portfolio-common = Ami közös az ügyfélszolgálatokban
portfolio-common-lead = Ha ugyanaz a megállapítás legalább két ügyfélszolgálatra érvényes, az rajtuk kívüli okra utal: egy rendszerre, egy szabályra, egy közös partnerre. Ez ellenőrizendő feltevés.
portfolio-holds = Ügyfélszolgálatok: { $n } / { $of }
portfolio-nothing-common = Egyik megállapítás sem érvényes két ügyfélszolgálatra.
portfolio-method = Hogyan készült az összehasonlítás
portfolio-method-release = Mindegyik ügyfélszolgálatról csak az szerepel itt, amit a saját jelentése is megmutathat; mindegyiknél a saját legkisebb csoportja a mérvadó.
portfolio-method-phases = Egy terület pontszáma azokon a szakaszokon alapul, amelyeket az ügyfélszolgálat elvégzett. Ahol ezek különböznek, az eltérés egy része ebből is fakadhat.
portfolio-method-order = Hogy van-e eltérés, azt az összes területre és az egészre egyetlen eljárásban vizsgáljuk; a kimondott eltérések közül legfeljebb körülbelül ennyi lehet a véletlen műve: { $rate }.
portfolio-method-cause = Az eltérés nem mond semmit az okáról: az ügyfélszolgálatoknak mások az ügyfeleik, a termékeik és a feladataik.
