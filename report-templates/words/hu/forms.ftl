# A kitöltendő űrlapok. A munkalap neve legfeljebb 31 karakter.

form-sheet-tasks = Feladatok
form-sheet-observations = Megfigyelés
form-sheet-answers = Kérdőív
form-sheet-partners = Társosztályok
form-sheet-handoffs = Továbbított ügyek
form-sheet-incidents = Incidensek
form-sheet-series = Mutatók

form-title-tasks = Feladatlista
form-title-observations = Munkanap-megfigyelés
form-title-answers = Munkatársi kérdőív
form-title-partners = Kérdőív az osztályok együttműködéséről
form-title-handoffs = Az osztályok közötti kérések nyilvántartása
form-title-incidents = Az ügyfeleket érintő incidensek naplója
form-title-series = Működési mutatók

form-introduction-handoffs = Egy sor egy kérés, amellyel az egyik osztály a másikhoz fordult. Kérjük, jegyezze fel, mikor küldték el, mikor érkezett az első használható válasz, és mikor zárták le; ami nem történt meg, azt hagyja üresen. Ha a kért dolgot valamelyik osztály előzőleg megígérte az ügyfélnek, válassza ki az utolsó oszlopban.
form-introduction-incidents = Egy sor egy incidens, amelyet az ügyfelek is észrevettek: hibás számla, üzemzavar, kampány, amelyről senki sem tudott. Kérjük, válassza ki, melyik osztály okozta és ki vette észre először, és jelölje, kapott-e az ügyfélszolgálat értesítést, mielőtt az ügyfelek telefonálni kezdtek.
form-introduction-series = Egy sor egy időszak, vagyis egy nap vagy egy hét: kérjük, az első napját írja be. Amit nem mérnek, azt hagyja üresen. A százalékok 0 és 100 közötti számok.

# Útmutató minden munkafüzetben

form-sheet-instructions = Kitöltési útmutató
form-how = Így kell kitölteni
form-how-sheet = Nyissa meg a(z) „{ $sheet }” munkalapot (a fülek alul vannak).
form-hint-tasks = Egy sor egy feladat: értékelje azokat, amelyeket végez, a többit hagyja változatlanul, és írja alájuk, ami hiányzik.
form-hint-observations = Egy sor egy tevékenység: mikor kezdődött, mi volt az, és mi szakította meg.
form-hint-answers = Egy sor egy személy: balról jobbra haladva válaszoljon.
form-hint-partners = Egy sor egy értékelt osztály: balról jobbra haladva válaszoljon.
form-hint-handoffs = Egy sor egy megkeresés az egyik osztálytól a másikhoz.
form-hint-incidents = Egy sor egy esemény, amelyet az ügyfelek észrevettek.
form-hint-series = Egy sor egy nap vagy egy hét.
form-how-person = Minden sorába ugyanazt az azonosítót írja: az e-mail-címét vagy a dolgozói számát. Beolvasáskor kód lép a helyébe.
form-how-list = Kattintson egy cellára, és válasszon a listájából (a kis nyíl mellette). Csak az fogadható el, ami a listán szerepel.
form-how-date = A dátumot így írja: 2026-09-14, az időpontot így: 08:05, a kettőt együtt így: 2026-09-14 08:05.
form-how-empty = Hagyja üresen, amit nem tud, vagy ami nem történt meg. Kérjük, ne módosítsa a fejléceket, és ne egyesítsen cellákat.
form-how-send = Mentse a fájlt, és küldje vissza annak, akitől kapta.
form-wrong = Ez nem szerepel az űrlapon
form-wrong-choice = Válasszon a cella listájából, vagy hagyja üresen.
form-wrong-number = Írjon nullát vagy annál nagyobb számot, mértékegység nélkül.
form-wrong-date = Írjon dátumot, például 2026-09-14.
form-wrong-time = Írjon időpontot, például 08:05.
form-wrong-moment = Írjon dátumot időponttal, például 2026-09-14 08:05.
form-for-unknown = „{ $found }” nem munkakör és nem is együttműködő osztály ebben az auditban; ezek vannak: { $expected }.
    .help = Az azonosítójukkal nevezze meg őket, vesszővel elválasztva, például: --for agent,billing.
form-page-failed = Ebből a sablonból nem készíthető oldal: { $reason }.
    .help = Javítsa ki a sablont, vagy törölje az auditból, hogy a beépített legyen érvényes.

# A kérdőív mint weboldal

page-person = Az Ön azonosítója
page-person-help = E-mail-cím vagy dolgozói szám. A válaszok beolvasásakor kód lép a helyébe.
page-choose = Kérjük, válasszon…
page-part = Rész:
page-open = Saját szavaival
page-open-help = Kérjük, senkit ne nevezzen meg.
page-save = Válaszok mentése fájlba
page-send = Fájl küldése…
page-clear = Minden válasz törlése
page-clear-sure = Törli az oldal összes válaszát?
page-kept = A válaszok ebben a böngészőben maradnak, amíg nem törli őket; magától semmi sem kerül elküldésre. A végén egy fájlt kap, amelyet vissza kell küldenie.
page-saved = Mentve. Kérjük, küldje vissza ezt a fájlt annak, akitől az oldalt kapta:
page-progress = Válaszok:
page-nothing = Még nincs egyetlen válasz sem.
page-check = Kérjük, töltse ki:
