# Ábrák: mit mondanak a jeleik és a mondataik.

chart-withheld = nem látható
chart-matrix = Gyenge szintű cellák: { $poor }, jó szintűek: { $good }, professzionális szintűek: { $professional }.{ $withheld ->
    [0] { "" }
   *[other] { " " }Nem láthatók, mert túl kevesen állnak mögöttük (vonalkázva): { $withheld }.
}{ $silent ->
    [0] { "" }
   *[other] { " " }Üresek, mert a szakasz nem szól róluk: { $silent }.
}
chart-changes = Valódi javulás: { $better }; valódi romlás: { $worse }; a véletlennel is magyarázható: { $noise }.{ $apart ->
    [0] { "" }
   *[other] { " " }Nem összehasonlítható: { $apart }.
} A függőleges vonalak a mostani pontszám intervallumát mutatják.
slope-better = valódi javulás
slope-worse = valódi romlás
slope-noise = a véletlen is megmagyarázza
slope-apart = nem összehasonlítható
three-way-described = Leírt
three-way-declared = Említett
three-way-observed = Megfigyelt
three-way-yes = igen
three-way-no = nem
chart-three-way = { $position }: a feladatok száma: { $tasks }; megerősített: { $confirmed }, csak néhányan végzik: { $partial }, senki sem végzi: { $unperformed }, nincs leírva: { $undescribed }, máshol van leírva: { $misplaced }, vitatott: { $contested }. A százalékok azt mutatják, a munkatársak mekkora része említi a feladatot, és az a megfigyelt időből mennyit tesz ki.
chart-three-way-on = { $position }: { $first }–{ $last }. feladat, összesen { $tasks }.
saturation-axis = interjúk időrendben
saturation-total = témák eddig összesen
saturation-after = eddig már elég interjú készült
valence-good = jót mondanak róla
valence-mixed = vegyes, semleges vagy nem látható hangvétel
valence-bad = rosszat mondanak róla
time-lost = Várakozás, rendszerhibák, mások hibái
time-usual = Egyéb munka
changes-lead = Egy-egy vonal köti össze a területek előző ciklusbeli és mostani pontszámát; a vonal végén a mostani pontszám, zárójelben a változás áll. Mindkét pontszám abból adódik, amit a két ciklusban ugyanúgy kérdeztünk, ezért kissé eltérhet a területekről szóló részben közölt pontszámtól. A változást kerekítés előtt számoljuk ki. A mostani ciklus jelei csak azért állnak egymás mellett, hogy meg lehessen különböztetni őket. Csak a vastag vonal jelent valódi változást. Előrejelzést nem készítünk.
