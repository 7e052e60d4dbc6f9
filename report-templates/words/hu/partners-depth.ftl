# Columns of the logs

header-handoffs-kind = A kérés fajtája; fajta; ügytípus; a kérés típusa
header-handoffs-reopened = Újranyitva; újra megnyitva; újranyitott
header-incidents-detected = Észlelés ideje; észlelve; észlelték
header-incidents-told = Az ügyfélszolgálat értesítése; értesítés ideje; értesítették
incidents-before-began = { $found } korábbi, mint az incidens kezdete, { $expected }.{ more-cells }
    .help = Ellenőrizze, melyik időpont hibás.
incidents-told-before-detected = Az ügyfélszolgálatot ekkor értesítették: { $found }, az incidens észlelése előtt, { $expected }.{ more-cells }
    .help = Ellenőrizze, melyik időpont hibás. Ha valaki előre szólt valamiről, ami még csak ezután következett, az értesítés időpontját írja mindkét oszlopba.

id-of-change = bejelentett változás

# Logs in the report

handoffs-censored = Az ügyfélszolgálat kérései a társosztályhoz. Ami még nyitva van, annyi ideig számít, ameddig figyelték (Kaplan–Meier)
closed-median-hours = Órák a lezárásig (medián)
closed-p90-hours = Órák, amelyeken belül az ügyek 90%-a lezárul
reopened = Újranyitva
kinds-title = Továbbított ügyek a kérés fajtája szerint
kinds-caption = A fajták úgy, ahogy a nyilvántartásban állnak; a ritkák együtt
kind-of-request = A kérés fajtája
kind-other = fajta nélkül vagy ritka fajták
telling-minutes = Percek az ügyfélszolgálat értesítéséig (medián)
calls-in-log = Okozott hívások a nyilvántartás szerint
calls-in-series = Hívások az átlagon felül
calls-beyond-limit = ebből a határ fölött
excess-lead = A nyilvántartás azokat a hívásokat számolja, amelyeket valaki egy incidensnek tulajdonított. A hívások sorozata azt mutatja, mennyivel jött több a szokásosnál azokban az időszakokban, amelyekben az incidensek kezdődtek; ami a felső természetes határ fölött van, az már nem lehet zaj. Az az időszak, amelyben két osztálynak is volt incidense, mindkettőnél számít. Ahol az intervallum tartalmazza a nullát, ott a sorozatban nincs nyoma az incidenseknek: más hetek is ugyanilyen forgalmasak voltak.
noticed-caption = Ki vette észre először az incidenseket, az okozó osztály szerint
noticed-first = Ki vette észre először
noticed-total = Összesen

# Operating figures

series-how-to-read = Az árnyékolt természetes határokon (XmR) belül az ingadozás zaj. Az üres kör olyan pontot jelöl, amely teljesít egy észlelési szabályt: a határokon kívül van, nyolc egymás utáni egyike az átlag ugyanazon oldalán, vagy négyből három közelebb van a határhoz, mint az átlaghoz. Sok időszak alatt valamelyik szabály véletlenül is teljesül néha, ezért csak a teli rombusz jelzés: az ilyen pontsor annyira eltér, amennyire puszta véletlenből a teljes sorozat egyetlen pontsora sem térne el 100 esetből 96-ban. A jobb oldali háromszög azt mutatja, mit éreznek most az ügyfelek, hiszen az utolsó időszakokra emlékeznek a legjobban.
series-without-limits = Egyik sorozat sem elég hosszú még ahhoz, hogy természetes határai legyenek, ezért az ingadozás nem ítélhető meg. A jobb oldali háromszög azt mutatja, mit éreznek most az ügyfelek, hiszen az utolsó időszakokra emlékeznek a legjobban.
series-half-life = Az érzékelt értékben egy időszak súlya minden { $periods } időszak után feleződik.
series-short-since-change = { $name }: csak { $points ->
    [one] { $points } időszak
   *[other] { $points } időszak
} az utolsó bejelentett változás óta, rövid sorozat; még nem ítélhető meg.
series-noise = { $name }: zaj. Az utolsó { $recent ->
    [one] { $recent } időszakban
   *[other] { $recent } időszakban
} nincs jelzés; az utolsó ({ $last }) szokásos ingadozás.
series-signal = { $name }: jelzés. Az utolsó { $recent ->
    [one] { $recent } időszakból
   *[other] { $recent } időszakból
} ennyi van messzebb, mint amit a véletlen megmagyaráz: { $signals }.
series-earlier = { $name }: most zaj. Volt jelzés, de nem az utolsó { $recent ->
    [one] { $recent } időszakban.
   *[other] { $recent } időszakban.
}
series-marks = { $marks ->
    [one] Egy pont teljesít észlelési szabályt;
   *[other] { $marks } pont teljesít észlelési szabályt;
} ennyi időszak alatt ez véletlenül is előfordul.
series-weekdays = A hét szokásos ingadozását kivettük.
series-without-weekdays = A hét mintázata nélkül
series-rule = Mit jelent
series-mark-outside = a határokon kívül
series-mark-run = nyolc egymás után egy oldalon
series-mark-near = négyből három a határ közelében
