# Sablonok: mi lehet a jelentésben az audit sajátja.
cli-templates = Megmutatja a jelentés azon fájljait, amelyeket az audit lecserélhet, vagy bemásolja őket az auditba
cli-templates-eject = Ezeket a fájlokat vagy mappákat az audit report-templates mappájába másolja; név nélkül mindet
cli-templates-force = Az audit saját fájljait is lecseréli
cli-value-name = NÉV
templates-folder = { $folder } ({ $files } fájl, az auditban: { $own })
template-built-in = beépített
template-same = másolat, változatlan
template-own = az audit saját fájlja
template-outdated = az audit saját fájlja; a beépített a másolás óta megváltozott
template-origin-unknown = az audit saját fájlja; nem tudni, melyik beépítettből származik
template-added = az audit saját kiegészítése
templates-copied = { $files ->
    [0] Nem volt mit a(z) { $folder } mappába másolni.
   *[other] { $files } fájl bemásolva a(z) { $folder } mappába.
}
templates-origin = Mely beépített fájlokról készültek az itteniek (SHA-256). A program írja; kérjük, őrizze meg.
templates-no-audit = Ebben a mappában nincs audit.yaml.
    .help = Adja meg az audit mappáját; újat a „diagnoza new MAPPA” készít.
template-not-there = A sablonok között nincs „{ $found }” nevű fájl vagy mappa{ $guessed ->
    [yes] ; erre gondolt: „{ $nearest }”?
   *[no] .
}
    .help = A „diagnoza templates AUDIT” mindet felsorolja.
template-kept = Az audit saját fájlja változatlan marad.
    .help = Ha a beépítettre kívánja cserélni, ismételje meg a parancsot a --force kapcsolóval és ezzel a névvel.
template-unused = Ez a fájl semmit sem helyettesít, és más fájl sem építi be, ezért a program nem használja{ $guessed ->
    [yes] ; erre gondolt: „{ $nearest }”?
   *[no] .
}
    .help = Javítsa ki a nevet, vagy építse be a fájlt az audit valamelyik saját sablonjába.
