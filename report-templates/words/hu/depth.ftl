## 2. szakasz részletesen
neutral = semleges
neutral-unfavourable-bounds = Az arány melletti szélső értékek azt mondják meg, mekkora lenne az arány az összes dolgozó körében, ha mindenki, aki nem válaszolt, másként, illetve ugyanúgy válaszolt volna.
bounds-of = szélső értékek: { $low }–{ $high }
agreement-rwg = r*wg
agreement-ad = AD
depth-title = Mennyire lehet építeni a válaszokra
two-peaked-area = { $area }: a válaszok két táborra oszlanak, sok a magas és sok az alacsony, köztük kevés. Az átlag egyiket sem írja le; érdemes megnézni az eloszlást, és megkérdezni, mi választja el őket.
depth-agreement-lead = Az r*wg értéke 1, ha mindenki ugyanazt mondja, 0, ha a válaszok véletlenszerűen szóródnak, és 0 alatti, ha a vélemények ellentétesek; 0-nál nem vágjuk le. Az AD a válaszok átlagos távolsága az átlaguktól, a skála fokaiban; öt válaszlehetőségnél 0,83 alatt beszélünk egyetértésről.
depth-areas-title = Egyetértés és megbízhatóság területenként
depth-areas-caption = Pontszám intervallummal, egyetértés az állításokról és az állítások összetartozása
alpha = Alfa
omega = Omega
reliability-column = Az állítások összetartozása
reliability-shown = állítások száma: { $items }
reliability-interval-only = csak az intervallum, bizonytalan: harmincnál kevesebben válaszoltak minden állításra
reliability-too-few-people = nem közöljük: tíznél kevesebben válaszoltak minden állításra
reliability-too-few-items = nem közöljük: háromnál kevesebb állításnál nem beszélhetünk megbízhatóságról
reliability-no-variation = nem közöljük: valamelyik állításra mindenki ugyanazt válaszolta
careless-title = Olvasás nélkül adott válaszok
careless-people = { $n ->
    [one] Egy ember válaszai olvasás nélkül adottnak látszanak
   *[other] { $n } ember válaszai olvasás nélkül adottnak látszanak
} (ugyanaz a válasz egymás után, a válaszok nem szóródnak, ellentmondás az ellentétesen megfogalmazott állítások között: ezek közül legalább kettő).
careless-few = Vagy senkiről sem látszik, hogy olvasás nélkül válaszolt, vagy olyan kevesekről (kevesebb mint { $minimum } főről), hogy a számukat nem közöljük.
careless-kept = Egyetlen adatból sem hagytunk ki senkit.
careless-none = Nélkülük egyetlen következtetés sem lenne más.
careless-differs = Ahol nélkülük más lenne a következtetés, mindkét eredményt közöljük:
careless-all = Mindenki
careless-without = A megjelöltek nélkül
differences-title = Csoportok az osztály többi részéhez képest
differences-lead = { $compared ->
    [one] Egy összehasonlítás készült egy csoport és a többiek között
   *[other] { $compared } összehasonlítás készült egy-egy csoport és a többiek között
}, rangsorszámok alapján; csak azt mondjuk ki, ami a jelentés összes állítása között is megáll.
differences-none = Egyetlen csoport sem tér el a többiektől egyetlen területen sem a véletlennél jobban.
differences-untested = Egyetlen csoport sem hasonlítható össze a többiekkel: mindkét oldalon legalább { $minimum } olyan embernek kell lennie, akinek az eredménye bemutatható.
difference-better = { $group }, { $area }: { $points } ponttal az osztály többi része felett.
difference-worse = { $group }, { $area }: { $points } ponttal az osztály többi része alatt.
ranking-ranked = { $breakdown }: a csoportok az alábbi területeken különböznek. A pontszámokat az összes csoport átlaga felé húzzuk, annál erősebben, minél kevesebben válaszoltak, hogy a kis csoportok ne véletlenül kerüljenek az élre vagy a végére.
ranking-no-evidence = { $breakdown }: nincs bizonyíték arra, hogy a csoportok különböznek, ezért nem állítjuk őket sorrendbe.
ranking-too-few-groups = { $breakdown }: ötnél kevesebb csoport látható, ezért nem állítjuk őket sorrendbe.
ranking-caption = { $breakdown }: a csoportok sorrendje, { $area }
ranking-as-answered = A válaszokból
ranking-shrunken = Az átlag felé húzva
drivers-title = Mi jár együtt az összképpel
drivers-outcome = Az összképet az erre az állításra adott válasz mutatja: „{ $text }”
drivers-weights = { $people } ember értékelt minden területet. A területek együtt az összképben mutatkozó különbségeket ennyiben magyarázzák: { $explained }. A helyezések azt mutatják, mennyire biztos a sorrend. Ami együtt jár, nem feltétlenül ok.
drivers-together = A területek súlyát nem közöljük: ehhez { $needed } olyan ember kellene, akinek minden területen van pontszáma; most { $people } van. A táblázat azt mutatja, milyen szorosan jár együtt egy-egy terület az összképpel (rangkorreláció, −1 és 1 között); ha az intervallumban benne van a 0, lehet, hogy nincs is kapcsolat. Ami együtt jár, nem feltétlenül ok.
drivers-too-few = Túl kevesen válaszoltak a területekre és az összképre is ahhoz, hogy bármit mondani lehessen.
drivers-no-variation = Nem mondható semmi: az összkép vagy valamelyik terület nem változik emberről emberre, vagy az egyik terület a többiből következik.
drivers-table = A területek az összkép mellett
drivers-weight = Súly (Shapley)
drivers-johnson = Súly (Johnson)
drivers-place = Helyezés
drivers-places = { $place }. ({ $low }–{ $high }.)
drivers-correlation = Együtt jár (Spearman)
open-title = Nyitott kérdések
open-answered = { $n ->
    [one] Egy ember válaszolt.
   *[other] { $n } ember válaszolt.
}
open-few = A válaszolók száma { $minimum } alatti, vagy nem válaszolt senki.
open-not-quoted = A válaszokat nem közöljük: a kitöltőknek nem jeleztük, hogy idézhetjük őket.
open-nothing-quoted = Egyetlen válasz sem felelt meg az idézés feltételeinek (hossz, nincs benne név, szám vagy cím).
range-of = { $low } … { $high }
