# Az oldal a képernyőn: tájékozódás, szűrők, első oldal.

## Első oldal
direction-better = Irány: javuló
direction-worse = Irány: romló
direction-noise = Irány: változatlan
direction-not-comparable = Irány: az előző ciklussal nem összevethető
direction-first = Irány: a következő ciklustól lesz ismert
page-nothing-certain = Egyik gyengeség sem elég biztos ahhoz, hogy lépni kelljen.
page-owner = Felelős:

## Szűrés és rendezés
page-filter-findings = Megállapítások szűrése és rendezése
page-text = Tartalmazza
page-text-hint = A / billentyű a szűrőre ugrik, az Escape törli
page-kind = Fajta
page-all = mind
page-sort = Rendezés alapja
page-sort-priority = fontosság
page-sort-area = terület
page-sort-certainty = bizonyosság
page-filter-clear = Szűrők törlése
page-shown = Látható: { $shown } / { $all }
page-none = Ezeknek a szűrőknek semmi sem felel meg.
page-filter-evidence = Bizonyítékok szűrése
page-sort-hint = rendezés eszerint az oszlop szerint
page-sources-count = { $n } forrás

## Tájékozódás
page-back = Vissza az előző helyre
page-theme = Megjelenés
page-theme-light = világos
page-theme-dark = sötét
page-theme-auto = auto

## Csoportok, amelyekről semmi sem mutatható meg
breakdown-all-withheld = Ebben a bontásban semmi sem mutatható meg: { $name }. Minden csoport { $minimum } főnél kisebb, vagy következtetni engedne egy ilyen csoport eredményére.

## Témák, amelyekről semmi sem mutatható
codes-all-withheld = Az, hogy hány interjúban szerepel egy téma, nem mutatható meg: ehhez legalább { $minimum } ember kell.

## Nyilvántartások, amelyek nem érkeztek meg
page-handoffs-none = Ebben a ciklusban nem érkezett nyilvántartás a továbbított ügyekről, ezért nem ismert, mennyi ideig tartott az elintézésük.
page-incidents-none = Ebben a ciklusban nem érkezett nyilvántartás az incidensekről, ezért nem ismert, hány érintette az ügyfeleket.
