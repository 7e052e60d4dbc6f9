# A jelentés Word-dokumentumként: a feliratok eleje és a sablonok hibái.
word-table-before = { "" }
word-table-after = . táblázat:
word-figure-before = { "" }
word-figure-after = . ábra:
word-not-xml = Ebből a sablonból nem lesz olyan dokumentumrész, amelyet a Word el tud olvasni: { $detail }.
    .help = Ellenőrizze, hogy minden címke le van-e zárva, és hogy a saját „&” és „<” jelek „&amp;” és „&lt;” alakban szerepelnek-e.
word-unpacked = A Word-dokumentum egyik ábráját nem sikerült megrajzolni: { $detail }.
    .help = Ellenőrizze, hogy a saját brand/charts.css fájl teljes-e, vagy válasszon másik formátumot.
