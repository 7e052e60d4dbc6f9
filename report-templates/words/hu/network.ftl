# Dependencies between departments

network-title = Ki kitől függ
network-lead = Minden vonal az ügyfélszolgálattól egy osztályhoz és vissza vezet. Minél vastagabb, annál több kérés megy arra; a szín, a szaggatás és az alak azt mutatja, hogyan értékeli egyik fél a másikat. Pontozott vonal: nincs megmutatható értékelés.
chart-network = Az ügyfélszolgálat szerint a leggyengébb: { $name }, 100-ból { $score }.
chart-network-withheld = Az osztályok és a hozzájuk küldött kérések; egyik értékelésük sem mutatható meg.
dependencies-title = Minden osztály a többiek szemével
dependencies-caption = Pontszámok 0–100; keretben, az átlóban: hogyan látja az osztály önmagát
dependencies-rater = Ki értékel
dependencies-rated = Kit értékel
dependencies-not-asked = nem kérdeztük
chart-dependencies = Értékelések: { $ratings }; { $shown ->
    [0] túl kevés válasz miatt egyik sem látható (szaggatott keret).
   *[other] gyenge: { $poor }; túl kevés válasz miatt nem látható (szaggatott keret): { $withheld }.
} A vonás azt jelenti, hogy senkit sem kérdeztünk. Keretben, az átlóban: hogyan látja az osztály önmagát.
gaps-title = A legnagyobb eltérések
gaps-lead = Itt két nézőpont jobban eltér, mint amit a véletlen megmagyaráz (0-tól 100-ig terjedő pontok, 100 a legjobb). A ‡ jelű állítások tagadó megfogalmazásúak, ezért megfordítottuk őket. Az eltérést kerekítés előtt számoljuk ki.
gap-self-view = „{ $item }” – erről az osztályról: „{ $about }”. Önmagának ennyit ad: { $against }; „{ $from }” ennyit ad neki: { $seen }. Az eltérés: { $gap } pont.
gap-expectation = „{ $item }” – erről az osztályról: „{ $about }”, értékeli: „{ $from }”. Elvárás: { $against }; tapasztalat: { $seen }. Az eltérés: { $gap } pont.
