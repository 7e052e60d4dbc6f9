# Munkanapnaplók: óraátállítás, hézagok, mintavételi tervek

unknown-time-zone = „{ $found }” nem időzóna.{ $guessed ->
    [no] {""}
   *[yes] {" "}Erre gondolt: „{ $meant }”?
}
    .help = Az időzónát a földrésszel és a várossal adja meg, például Europe/Budapest.
observations-gap = A(z) { $first }. sor { $until } órakor véget ér, a(z) { $second }. sor { $found } órakor kezdődik, és a kettő között nincs bejegyzés: { $minutes } perc.{ more-cells }
    .help = Írja be, mi történt közben, vagy vegyen fel egy „szünet” kategóriájú sort. A be nem jegyzett idő sehol sem számít.
observations-after-midnight = A(z) { $second }. sor { $found } órakor kezdődik, a fölötte álló { $first }. sor pedig ugyanazon a napon { $before } órakor.{ more-cells }
    .help = Ha a műszak átnyúlt éjfélen, az éjfél utáni soroknál a következő nap dátumát adja meg; egyébként javítsa ki az időpontot.
observations-hour-skipped = { $found } nem létezett: az órákat ekkor előreállították.{ more-cells }
    .help = Javítsa ki az időpontot; azon az éjszakán egy órával később folytatódik az idő.
observations-hour-twice = { $found } azon az éjszakán kétszer is volt, és a naplóból nem derül ki, melyikről van szó.{ more-cells }
    .help = Írja az időpont után az UTC-től való eltérést: 02:20+02:00 az első, 02:20+01:00 a második alkalommal.
observations-offset = A(z) { $found } időpontnál megadott eltérés azon a napon nem felel meg az osztály időzónájának.{ more-cells }
    .help = Javítsa ki az eltérést vagy az audit.yaml time-zone sorát.
observations-time-zone = Azon az éjszakán óraátállítás lehetett, az audit.yaml pedig nem mondja meg, hol van az osztály: a percek száma nem állapítható meg.{ more-cells }
    .help = Vegyen fel egy sort az audit.yaml fájlba, például time-zone: Europe/Budapest, és végezze el újra a beolvasást.
observations-round-missed = A terv itt megfigyelést ír elő, de nincs bejegyzés; a sor kimaradt.{ more-cells }
    .help = Semmi, ha akkor nem volt kit megfigyelni. Ha az illető ott volt, és a tevékenység sehová sem illik, válassza az „egyéb” kategóriát.

header-by = Ki vezeti a naplót; naplót vezette; a naplót vezeti
by-observer = Megfigyelő; más személy; valaki más
by-self = A megfigyelt személy (önmegfigyelés); a megfigyelt személy; önmegfigyelés; saját napló; én

tasks-impossible-day = Egy személy feladatai ({ $first }–{ $last }. sor) összesen napi { $hours } órát tesznek ki; legfeljebb { $most } hihető. A legtöbb innen jön: { $largest }. sor.{ more-cells }
    .help = Kérdezze meg az illetőt, milyen gyakoriságra vagy hány percre gondolt. Semmi sem marad ki: a javításig a munkakör megadott idői túl magasak.
inventory-impossible-day = Egy személy feladatlistája a(z) { $file } fájlban összesen napi { $hours } órát tesz ki; legfeljebb { $most } hihető (sorok: { $rows }).
    .help = Kérdezze meg az illetőt, milyen gyakoriságra vagy hány percre gondolt, javítsa ki a fájlt, vonja vissza a köteget, és olvassa be újra.
