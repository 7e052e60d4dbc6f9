# Az audit figyelése és a jelentés megjelenítése böngészőben.
cli-report-watch = Minden változás után újra elkészíti a jelentést, és böngészőben mutatja ezen a gépen
cli-report-port = Az oldal portja figyelés közben; alapértelmezés szerint egy szabad port
watch-begun = Figyelt audit: { $audit }. A jelentés: { $address } (leállítás: Ctrl-C)
watch-rebuilt = A(z) { $audit } audit jelentése újra elkészült.
watch-failed-report = A(z) { $audit } audit jelentése nem készíthető el; a figyelés folytatódik.
watch-port = A --port értéke „{ $found }”; 0 és 65535 közötti egész szám szükséges.
    .help = Hagyja el a kapcsolót: ekkor a program szabad portot választ.
watch-port-taken = Az oldal nem szolgálható ki ennek a gépnek a(z) { $found } portján.
    .help = A portot valószínűleg másik program használja. Adjon meg másikat, vagy hagyja el a --port kapcsolót.
watch-failed = A mappa változásai nem figyelhetők: { $detail }.
    .help = Készítse el a jelentést a --watch nélkül, vagy helyezze az auditot egy ezen a gépen lévő mappába.
watch-problems-title = A jelentés még nem készíthető el
watch-problems-lead = Amint kijavítja a fájlokat, a jelentés magától megjelenik itt.
