# A munkanap: óránkénti kép, saját naplók, leterheltség, negyedek

day-title = A munkanap és a leterheltség
day-profile-title = A megfigyelt nap óráról órára
day-profile-caption = A munkaidő megoszlása óránként, intervallummal
day-hour = Óra
day-person-days = Embernapok
day-core = Munka az ügyfelekért
day-rest = Keresés, adminisztráció, egyéb
day-lost = Várakozás, rendszerhibák, mások hibái
chart-day = Az ügyfelekre { $least } óra között marad a legkevesebb idő ({ $core }), várakozásra, rendszerhibákra és mások hibáinak javítására pedig { $most } óra között megy el a legtöbb ({ $lost }). A jobb oldali szám az ügyfelekre fordított idő aránya.
day-some-withheld = Nem mutatjuk azokat az órákat, amelyekben { $least } főnél kevesebbet figyeltek meg, és azokat sem, amelyekből ezek kiszámíthatók volnának.
day-all-withheld = { $least } főnél kevesebbet figyeltek meg, ezért a napot nem mutatjuk óráról órára.
day-own-title = Amit a munkatársak maguk jegyeztek fel
day-own-lead = { $days } napot az jegyzett fel, aki maga dolgozta végig. Ezeket a megfigyelt napok mellett mutatjuk, és soha nem vonjuk össze velük.
day-own = Saját napló
day-observed = Megfigyelés
role-core = Munka az ügyfelekért
role-searching = Keresés
role-waiting = Várakozás
role-failure = Rendszerhibák
role-rework = Mások hibái
role-administration = Adminisztráció
role-other = Egyéb
workload-title = Megadott és megfigyelt idő: { $position }
workload-lead = A munkatársak megmondják, mennyi időt visznek el a feladatok; a megfigyelés megmutatja, mennyit valójában. Egy feladatot csak akkor mondunk túl- vagy alábecsültnek, ha a különbség nagyobb a véletlennél.
workload-correlation = A kettő rangkorrelációja:
workload-caption = Perc naponta, és a feladatokra fordított idő megoszlása
workload-declared-minutes = Megadott, perc naponta
workload-observed-minutes = Megfigyelt, perc naponta
workload-declared-share = A megadott idő aránya
workload-observed-share = A feladatokra fordított megfigyelt idő aránya
workload-verdict = Összevetés
load-over-declared = többet adtak meg a megfigyeltnél
load-under-declared = kevesebbet adtak meg a megfigyeltnél
load-no-difference = nincs a véletlennél nagyobb különbség
load-unknown = túl keveset tudunk
quadrants-of = Fontosság és sürgősség: { $position }
quadrants-title = Fontosság, sürgősség és idő
quadrants-caption = Idő negyedenként, azoknál a feladatoknál, amelyeket elegen értékeltek
quadrant = Negyed
quadrant-tasks = Feladatok
frequent-unimportant = { $tasks ->
    [one] Egy feladat gyakori, de azoknak, akik végzik, nem fontos:
   *[other] { $tasks } feladat gyakori, de azoknak, akik végzik, nem fontos:
}
concordance = { $position }: mennyire egyformán rangsorolják a munkatársak a közös feladatok fontosságát (Kendall-féle W; 0: mintha véletlenszerű volna, 1: mindenki egyformán):
