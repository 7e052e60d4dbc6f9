# Táblázatok: mi a baj egy fájllal

sheet-unreadable = A fájl nem olvasható: { $reason }.
    .help = Ellenőrizze, hogy megvan-e, és van-e joga olvasni.
sheet-file-empty = A fájl üres.
    .help = Ellenőrizze, hogy a megfelelő fájlt küldték-e; a program semmit sem olvasott be.
sheet-file-too-large = A fájl nagyobb a megengedettnél ({ $limit } MB).
    .help = Törölje belőle a képeket és a válaszokat nem tartalmazó munkalapokat, vagy bontsa több fájlra.
sheet-too-large = A munkalap túl nagy (legfeljebb { $rows } sor és { $columns } oszlop lehet), vagy több cellája van, mint amennyi beolvasható.
    .help = Törölje a szélein lévő üres, de formázott sorokat és oszlopokat, vagy bontsa több fájlra.
sheet-broken = A munkafüzet sérült vagy hiányos, nem olvasható.
    .help = Nyissa meg táblázatkezelőben, és mentse újra, vagy kérje el ismét.
sheet-hostile = A munkafüzet a valóságosnál jóval nagyobb tartalmat állít magáról; az ilyen fájlok célja a programok megbénítása, ezért nem nyitottuk meg.
    .help = Másolja a cellákat új munkafüzetbe, vagy kérje el a fájlt újra egy ismert munkatárstól.
sheet-password = A munkafüzet jelszóval védett.
    .help = Nyissa meg, távolítsa el a jelszót (Fájl > Információ > Füzetvédelem), és mentse.
sheet-not-a-workbook = Ez nem xlsx, xlsb vagy ods munkafüzet.
    .help = Mentse xlsx vagy csv formátumban, és olvassa be újra.
sheet-not-text = Ez se nem munkafüzet, se nem szövegfájl.
    .help = Beolvasható formátumok: xlsx, xlsb, xls, ods, csv.
sheet-lone-quote = Az itt megnyitott idézőjel nincs lezárva a mező végén.
    .help = Zárja le; idézőjelek közötti mezőben az idézőjelet kétszer kell írni: "".
sheet-no-rows = Fejléc van, de alatta nincs válaszokat tartalmazó sor.
    .help = Ellenőrizze, hogy a megfelelő munkalapot küldték-e; a program semmit sem olvasott be.
sheet-hidden = Rejtett munkalap, nem olvastuk be: „{ $sheet }”.
    .help = Ha válaszok vannak rajta, tegye láthatóvá a munkafüzetben.
sheet-left-out = Ennek a munkalapnak nincs ismert fejléce, nem olvastuk be: „{ $sheet }”.
    .help = Ha nincsenek rajta válaszok, nincs teendő; különben adja az oszlopoknak a mérőeszköz azonosítóit vagy szövegeit.
sheet-no-header = Egyik sor sem látszik fejlécnek: az első 50 sor egyikében sincs legalább két ismert oszlopnév.
    .help = Adja az oszlopoknak a mérőeszköz azonosítóit vagy szövegeit, vagy induljon ki a program űrlapjából.
sheet-no-header-of-kind = Egyik sor sem látszik ilyen fejlécnek: { $kind }.
    .help = Adja az oszlopoknak a mérőeszköz azonosítóit vagy szövegeit, induljon ki a program űrlapjából, vagy adjon meg más --as értéket.
sheet-kind-unclear = A fejléc többféle válaszhoz egyformán jól illik: { $kinds }.
    .help = Adja meg, melyikről van szó, például: --as tasks.
sheet-total = A sor így kezdődik: „{ $found }”, ezért összesítésnek vettük, nem válasznak.
    .help = Ha az, nincs teendő; különben módosítsa az első celláját.
sheet-second-table = Itt újra megjelenik egy korábbi fejléc ({ $first }. sor): második táblázat kezdődik.
    .help = Ha a lentebbi válaszok ugyanahhoz a táblázathoz tartoznak, törölje ezt a sort; különben tegye őket külön munkalapra.

rows-hidden = { $count ->
    [one] Egy sor rejtett, de így is beolvastuk: { $rows }.
   *[other] { $count } sor rejtett, de így is beolvastuk: { $rows }.
}
    .help = Ha számítanak, nincs teendő; különben törölje őket. Szűrő is elrejthet sorokat.
columns-hidden = { $count ->
    [one] Egy oszlop rejtett, de így is beolvastuk: { $columns }.
   *[other] { $count } oszlop rejtett, de így is beolvastuk: { $columns }.
}
    .help = Ha számítanak, nincs teendő; különben törölje őket.

form-of-other-kind = Az űrlap más célra készült ({ $found }), mint amire beolvassa ({ $expected }).
    .help = Hagyja el az --as kapcsolót: az űrlap tudja magáról, mi van benne.
form-of-unknown-kind = Az űrlap szerint „{ $found }” van benne, de ilyen válaszfajta nincs.
    .help = Induljon ki új űrlapból, vagy adja meg az --as kapcsolóval, mi van benne.
form-of-other-instrument = Az űrlap egy másik mérőeszközhöz tartozik („{ $found }”); ez az audit ezt használja: „{ $expected }”.
    .help = Ellenőrizze, hogy a fájl ehhez az audithoz tartozik-e.
form-of-other-version = Az űrlap a mérőeszköz más verziójához készült ({ $found }); ez az audit a következőt használja: { $expected }.
    .help = Az eredmények előtt a szövegezést vesse össze.

# Fejlécek

header-twice = „{ $found }” ugyanaz a mező, mint ez az oszlop: { $first }.
    .help = Törölje vagy nevezze át az egyik oszlopot.
header-nearly = Ismeretlen fejléc: „{ $found }”; erre gondolt: „{ $meant }” (hasonlóság: { $similarity }%)?
    .help = Erősítse meg a --mapping kapcsolóval, vagy javítsa ki a fejlécet; ha másról van szó, adjon neki egyértelműen eltérő nevet.
header-left-behind = { $count ->
    [one] Egy oszlop semmivel sem azonosítható, ezért kimarad: { $headers }.
   *[other] { $count } oszlop semmivel sem azonosítható, ezért kimarad: { $headers }.
}
    .help = Ha nincs rájuk szükség, nincs teendő; különben adja nekik a mérőeszköz azonosítóit vagy szövegeit.
header-missing = Hiányzik egy oszlop ({ $kind }); a várt fejléc: „{ $expected }”.
    .help = Vegye fel az oszlopot, vagy nevezze át azt, amelyikben ez az adat van.

# Értékek

more-cells = { $count ->
    [1] {""}
   *[other] {" "}Az oszlopban { $count } ilyen cella van: { $cells }.
}
value-error-cell = A cellában érték helyett hiba áll: „{ $found }”.{ more-cells }
    .help = Javítsa ki a képletet a munkafüzetben, vagy hagyja üresen a cellát.
value-not-calculated = A cellában soha ki nem számított képlet van, ezért nincs értéke.{ more-cells }
    .help = Nyissa meg a fájlt táblázatkezelőben, mentse, és olvassa be újra, vagy írja be az értéket a képlet helyére.
value-merged = Egyesített cellák: { $found }; csak az elsőnek van értéke, a többit üresnek olvasnánk.{ more-cells }
    .help = Szüntesse meg az egyesítést, és írja be az értéket mindegyik cellába.
value-required = A cella üres, pedig itt értékre van szükség.{ more-cells }
    .help = Töltse ki, vagy törölje a sort.
value-unknown-choice = Ismeretlen érték: „{ $found }”; a lehetséges értékek: { $expected }{ $near ->
    [0] {"."}
   *[other] {"."} Erre gondolt: „{ $meant }”?
}{ more-cells }
    .help = Javítsa ki a cellát. A hiányzó munkakört, bontást vagy osztályt az audit.yaml fájlba, minden mást a mérőeszközbe kell felvenni.
value-not-in-scale = Ez nem válasz erre a kérdésre: „{ $found }”; kód ({ $expected }) vagy a skála egyik felirata való ide.{ more-cells }
    .help = Javítsa ki a cellát, vagy ha nincs válasz, hagyja üresen.
value-date-in-scale = A cellában dátum áll: „{ $found }”; kód való ide ({ $expected }). A táblázatkezelők dátumot csinálnak az „1-2” és a „3/5” alakból.{ more-cells }
    .help = Állítsa az oszlopot szöveg formátumúra, és írja be újra a választ.
value-code-and-label-differ = Itt a kód és a felirat két különböző válasz: „{ $found }”.{ more-cells }
    .help = Nézzen utána, melyikre gondoltak.
value-not-a-number = Ez nem szám: „{ $found }”.{ more-cells }
    .help = Csak számjegyeket írjon, egyetlen tizedesvesszővel vagy tizedesponttal, mértékegység nélkül.
value-date-for-number = A cellában dátum áll: „{ $found }”, pedig szám való ide.{ more-cells }
    .help = Állítsa az oszlopot szám formátumúra, és írja be újra az értéket.
value-negative = Nullánál kisebb érték: „{ $found }”.{ more-cells }
    .help = Javítsa ki a cellát.
value-not-whole = Ez nem egész szám: „{ $found }”.{ more-cells }
    .help = Javítsa ki a cellát.
value-not-yes-or-no = Ez se nem igen, se nem nem: „{ $found }”.{ more-cells }
    .help = Írjon igent vagy nemet, vagy ha nem tudni, hagyja üresen a cellát.
value-not-a-moment = Ez nem időponttal megadott dátum: „{ $found }”.{ more-cells }
    .help = Így írja: 2026-09-14 08:05 vagy 2026.09.14. 08:05.
value-not-a-date = Ez nem dátum: „{ $found }”.{ more-cells }
    .help = Így írja: 2026-09-14 vagy 2026.09.14.
value-not-a-period = Ez se nem dátum, se nem hét: „{ $found }”.{ more-cells }
    .help = Az első napot (2026-09-07) vagy az ISO szerinti hetet (2026-W37) írja be.
value-time-without-date = Időpont dátum nélkül: „{ $found }”.{ more-cells }
    .help = Írja elé a dátumot, vagy vegyen fel egy „dátum” oszlopot.
value-date-for-time = Ez dátum, pedig időpont való ide: „{ $found }”.{ more-cells }
    .help = Az időpontot írja be, például 08:05.
value-outside-cycle = A cikluson kívül esik: { $found }; a ciklus kezdete { $from }, vége { $to }.{ more-cells }
    .help = Ellenőrizze, nem cserélődött-e fel a nap és a hónap, és a megfelelő ciklusról van-e szó.
value-other-day = „{ $found }” nem a sor napjára esik ({ $expected }).{ more-cells }
    .help = Javítsa ki a dátumot vagy az időpontot.

# Emberek

person-no-column = Nincs olyan oszlop, amelyből kiderülne, ki kicsoda, ezért a válaszok nem kapcsolhatók össze: csak pillanatképek készíthetők.
    .help = Ha teheti, vegyen fel egy „azonosító” oszlopot e-mail-címmel vagy számmal.
person-no-key = Az auditnak nincs álnevesítő kulcsa, ezért az azonosítókat elhagytuk: csak pillanatképek készíthetők.
    .help = Ott végezze a beolvasást, ahol az audit kulcsát őrzik.
person-missing = A sorban nincs azonosító.{ more-cells }
    .help = Töltse ki, ha az illető válaszait másokkal össze kell kapcsolni.
person-not-an-identifier = Ez nem azonosíthat embert: „{ $found }”.{ more-cells }
    .help = Írjon e-mail-címet, számot vagy más szöveget.
person-twice = Ugyanaz az ember két sorban is válaszol: { $first }. és { $second }. sor.{ more-cells }
    .help = Hagyja meg az érvényes sort, és törölje a másikat.
person-in-text = { $count ->
    [one] A szövegekből egy személynevet, címet vagy számot eltávolítottunk.
   *[other] A szövegekből { $count } személynevet, címet vagy számot eltávolítottunk.
}
    .help = Nincs teendő: a tárolt adatokban […] áll a helyükön, az Ön fájlja változatlan marad.

# A válaszfajták

answers-no-question = A munkalapon nincs egyetlen kérdés sem a kérdőívből.
    .help = Adja az oszlopoknak a kérdések azonosítóit vagy szövegeit.
answers-none-in-row = A sorban nincs válasz, ezért kimaradt.{ more-cells }
    .help = Ha ott senki sem válaszolt, nincs teendő.
tasks-not-rated = A feladat nincs értékelve, ezért kimaradt.{ more-cells }
    .help = Ha az illető nem végzi, nincs teendő; különben értékelje.
tasks-twice = Ugyanaz az ember ugyanazt a feladatot két sorban is megadja: { $first }. és { $second }. sor.{ more-cells }
    .help = Hagyja meg az érvényes sort, és törölje a másikat.
partners-twice = Ugyanaz az ember ugyanazt az osztályt két sorban is értékeli: { $first }. és { $second }. sor.{ more-cells }
    .help = Hagyja meg az érvényes sort, és törölje a másikat.
handoffs-before-opened = Ez megelőzi magát a kérést ({ $expected }): { $found }.{ more-cells }
    .help = Nézzen utána, melyik időpont hibás.
observations-end-before-start = A tevékenység vége ({ $found }) megelőzi a kezdetét ({ $start }).{ more-cells }
    .help = Javítsa ki a kezdetet vagy a véget; éjfélen átnyúló tevékenységhez teljes dátum kell.
observations-overlap = Átfedés ugyanannál az embernél: { $second }. sor, kezdete { $found }; { $first }. sor, vége { $until }.{ more-cells }
    .help = Javítsa ki az egyiket; a megfigyelési lapon senki sem végez két dolgot egyszerre.
observations-no-end = A nap utolsó tevékenységének nincs vége.{ more-cells }
    .help = Írja be a végét, vagy vegyen fel utolsó sort „nap vége” kategóriával.
series-no-figure = A munkalapon nincs egyetlen mutató sem a logs.yaml fájlból.
    .help = Adja az oszlopoknak a mutatók azonosítóit vagy neveit.
series-period-twice = Ugyanaz az időszak két sorban is szerepel: { $first }. és { $second }. sor.{ more-cells }
    .help = Hagyja meg az érvényes sort, és törölje a másikat.
series-shares = Az oszlop minden értéke 0 és 1 közé esik, pedig a mértékegysége százalék: „{ $found }”.
    .help = Ha törtek (0,14 a 14% helyett), szorozza meg őket 100-zal, és olvassa be újra.

# Interjújegyzetek

notes-no-front-matter = A jegyzet nem az adataival kezdődik két „---” sor között.
    .help = Így kezdje a fájlt: ---, interview: W01, date: 2026-09-14, position: …, coder: …, consent: true, ---; mindegyiket külön sorban.
notes-unknown-position = Ebben az auditban nincs ilyen munkakör: „{ $found }”; a lehetséges értékek: { $expected }.{ $near ->
    [0] {""}
   *[other] {" "}Erre gondolt: „{ $meant }”?
}
    .help = Javítsa ki a munkakört, vagy vegye fel az audit.yaml fájlba.
notes-person = Interjújegyzetbe nem való név; az itt lévőt elhagytuk.
    .help = Törölje a sort: az interjúnak van azonosítója, és elég a munkakör.
notes-unknown-code = Ez se nem terület, se nem kód az interviews.yaml fájlból: „#{ $found }”.{ $near ->
    [0] {""}
   *[other] {" "}Erre gondolt: „#{ $meant }”?
}
    .help = Javítsa ki a kódot, vagy vegye fel az instrument/interviews.yaml fájlba.
notes-valence = A hangvétel értéke nem lehet „{ $found }”; egész szám való ide, -2 (nagyon rossz) és +2 (nagyon jó) között.
    .help = Így írja: [szöveg](#kód "-1"), vagy hagyja el.
notes-empty-passage = Üres az ezzel a kóddal jelölt részlet: „#{ $found }”.
    .help = Az interjú szavait tegye szögletes zárójelbe.

# A megjelölt másolat

marked-was-row = Ez a fájl { $row }. sora volt.
marked-cannot-copy = A megjelölt másolat nem készíthető el: { $reason }.
    .help = Javítsa ki az itt megnevezett helyeket, vagy mentse a fájlt xlsx formátumban, és próbálja újra.
observations-log-left-out = A sor jó, de ennek az embernek a megfigyelési lapja csak egészben érvényes.
    .help = Javítsa ki az illető többi sorát, majd olvassa be őket együtt.

# A válaszfajták neve

sheet-kind-tasks = feladatlisták
sheet-kind-observations = megfigyelések
sheet-kind-answers = munkatársi kérdőív
sheet-kind-partners = társosztályi kérdőív
sheet-kind-handoffs = továbbított ügyek
sheet-kind-incidents = incidensek
sheet-kind-series = működési mutatók

# Fejlécek, amelyekről az oszlopok felismerhetők, pontosvesszővel elválasztva; az elsőt nyomtatjuk az űrlapokra.

header-person = Azonosító (e-mail vagy szám); azonosító; személy; munkatárs; dolgozó; munkavállaló; alkalmazott; törzsszám; dolgozói törzsszám; dolgozói azonosító; munkavállalói azonosító; dolgozó azonosítója; válaszadó; kitöltő; megfigyelt személy; megfigyelt munkatárs; felhasználó; felhasználónév; bejelentkezési név
header-email = e-mail; email; e-mail-cím; e-mail cím; email cím; emailcím; mail
header-name = név; teljes név; családi és utónév; vezetéknév és keresztnév; vezetéknév; családnév; keresztnév; utónév; dolgozó neve; munkatárs neve; munkavállaló neve; kitöltő neve
header-personal = IP-cím; IP cím; telefon; telefonszám; mobil; mobilszám; lakcím; cím; születési dátum; születési idő; születési hely; anyja neve; TAJ-szám; TAJ szám; adóazonosító; adóazonosító jel; aláírás; felettes; közvetlen felettes
header-position = Munkakör; beosztás; pozíció; állás; munkakör megnevezése; szerepkör
header-date = Dátum; nap; kelt; megfigyelés dátuma; megfigyelés napja
header-method = Módszer; megfigyelés módszere; megfigyelés módja; felvétel módja
header-task = Feladat; elvégzett feladat; végzett feladat; feladat megnevezése; tevékenység; teendő; munkafeladat; mit csinál
header-importance = Fontosság; fontos; mennyire fontos; fontossága
header-urgency = Sürgősség; sürgős; mennyire sürgős; sürgőssége
header-frequency = Gyakoriság; milyen gyakran; gyakorisága; hányszor
header-minutes = Perc alkalmanként; perc; percek; idő percben; idő (perc); időtartam; időtartam (perc); időigény; időszükséglet
header-start = Kezdet; kezdete; kezdés; kezdő időpont; kezdési idő; mettől; indul
header-end = Vég; vége; befejezés; befejező időpont; befejezési idő; meddig
header-category = Kategória; tevékenység kategóriája; tevékenység fajtája; tevékenység típusa; tevékenységtípus; jelleg
header-observations-task = Feladat; tevékenység; leírás; tevékenység leírása; mi történik
header-interruptions = Megszakítások; megszakítások száma; félbeszakítások; zavarások száma
header-systems = Rendszerek; használt rendszerek; rendszerek száma; használt programok
header-windows = Ablakok; megnyitott ablakok; ablakok száma; használt ablakok
header-partner = Osztály, amelyre várni kell; társosztály; osztály; részleg; szervezeti egység; kire vár; mire vár
header-partners-from = Ki értékel; az Ön osztálya; saját osztály; értékelő; értékelő osztály; kitől
header-partners-to = Kit értékel; értékelt; értékelt osztály; értékelt részleg; kit
header-handoffs-from = Ki kér; kérő osztály; kérő; küldő; küldő osztály; feladó; kitől
header-handoffs-to = Kitől kér; kért osztály; címzett; címzett osztály; kinek; fogadó osztály
header-opened = Kérés ideje; megnyitva; megnyitás dátuma; elküldve; kérés dátuma; beérkezett; nyitás
header-answered = Első használható válasz ideje; megválaszolva; válasz dátuma; válasz ideje; válasz
header-closed = Lezárás ideje; lezárva; lezárás dátuma; lezárás; befejezve; zárás
header-outcome = Eredmény; kimenetel; elintézés módja
header-promised-by = Ki ígérte az ügyfélnek; ígérte; ki ígérte; ígéret
header-cause = Okozó osztály; okozta; ki okozta; ok; felelős osztály; osztály
header-began = Kezdete; kezdet; dátum; mikor; esemény dátuma; mikor történt
header-noticed-by = Ki vette észre először; észlelte; észrevette; ki vette észre; ki észlelte; bejelentő
header-told-before = Értesítés az ügyfelek hívása előtt; előzetes értesítés; előre értesítve; értesítve; előre szóltak; előre bejelentve
header-customers = Érintett ügyfelek; ügyfelek; ügyfelek száma; érintett ügyfelek száma
header-calls = Okozott hívások; hívások; hívások száma; hívásszám
header-period = Időszak; dátum; hét; nap; hét kezdete; hónap

# Amit a cellákba írni szoktak, pontosvesszővel elválasztva.

answer-yes = Igen; i; igaz
answer-no = Nem; hamis
answer-not-applicable = nem értelmezhető; nem releváns; nem vonatkozik rám; n. é.; n.é.
method-sampled = Pillanatfelvétel; mintavételes; mintavétel; munkamintavétel; mintavételes megfigyelés; véletlen időpontok
method-continuous = Folyamatos; folyamatos megfigyelés; munkanapfelvétel; munkanap-fényképezés
category-end-of-day = Nap vége; munkaidő vége; munka vége; műszak vége; vége
department-service = ügyfélszolgálat; ügyfélkapcsolat; ügyfélkezelés; vevőszolgálat; call center; telefonos ügyfélszolgálat
department-observer = Megfigyelő; tanácsadó; külső tanácsadó
row-total = Összesen; összeg; mindösszesen; átlag; végösszeg

answer-missing = nincs válasz; nem válaszolt; megválaszolatlan
answer-skipped = nem megjelenített kérdés; nem jelent meg

# Kérdőívprogramok exportja és megfeleltetések

value-several-answers = Egyválaszos kérdésre több válasz érkezett: „{ $found }”.{ more-cells }
    .help = Hagyja meg az érvényeset.
source-codebook = Ez a fájl egy LimeSurvey-kérdőív leírása, válaszok nincsenek benne.
    .help = Exportálja a válaszokat (Responses > Export), és azt a fájlt olvassa be.
header-of-program = { $count ->
    [one] Egy oszlop a kérdőívprogram sajátja, ezért kimarad: { $headers }.
   *[other] { $count } oszlop a kérdőívprogram sajátja, ezért kimarad: { $headers }.
}
    .help = Nincs teendő: időpontok, verziók és a program saját számai vannak bennük.
mapping-unknown-field = A megfeleltetés olyan mezőt ad ennek az oszlopnak („{ $header }”), amely ebben a mérőeszközben nem létezik: „{ $found }”.
    .help = Javítsa ki a mezőt a megfeleltetésben, vagy ha az oszlop kimarad, hagyja üresen.
mapping-written = Néhány oszlopról vagy válaszkódról dönteni kell; felsorolásuk itt található: { $mapping }.
    .help = Ellenőrizze benne az összes tételt, a kimaradó oszlopokét ürítse ki, majd olvassa be újra: --mapping { $mapping }.
mapping-of-other-headers = A megfeleltetés más fejlécekhez készült, mint amilyenek a megadott fájlokban vannak.
    .help = Azzal a fájllal adja meg, amelyikhez készült, vagy olvassa be nélküle, és akkor új készül.
mapping-used = Ezekhez a fejlécekhez egy korábban megerősített megfeleltetést használtunk: { $mapping }.
    .help = Törölje ezt a fájlt, ha az oszlopok most mást jelentenek.
mapping-kept = A megfeleltetést megőrizzük a következő alkalomra: { $mapping }
mapping-ask = { $file }, { $column } oszlop, „{ $header }”: hasonlít erre a mezőre: { $field } (hasonlóság: { $similarity }%).
mapping-ask-text = A mező szövege: „{ $text }”
mapping-ask-answer = Ugyanaz
mapping-ask-yes = igen
mapping-ask-no = nem, valami más: az oszlop kimarad
mapping-advice = Melyik oszlop melyik mező, és melyik kód melyik választ jelenti. Ellenőrizze az összes mezőt; ha egy oszlop kimarad, hagyja üresen (""). Ezután olvassa be újra a --mapping kapcsolóval és ezzel a fájllal.
