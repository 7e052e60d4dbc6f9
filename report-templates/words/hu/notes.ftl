# Interjújegyzetek és más programok jegyzetté váló szövegei
notes-code-in-memo = Ez a kódra mutató hivatkozás idézetblokkban áll: ami ott van, az feljegyzés, és nem számít bele.
    .help = Vegye ki a szövegrészt az idézetblokkból, ha az interjúban hangzott el.
notes-valences = A(z) „{ $found }” { $valences } hangvételértéket ad { $codes } kódhoz.
    .help = Írjon egy értéket az összes kódhoz, vagy egyet-egyet mindegyikhez: [szöveg](#tools,#cooperation "-2,0").
document-empty = A dokumentumban nincs szöveg.
    .help = Ellenőrizze, hogy ez-e a megfelelő fájl; a képeken lévő szöveg nem olvasható.
refi-no-project = A fájl nem tartalmaz REFI-QDA-projektet: hiányzik belőle a .qde végződésű rész.
    .help = Exportálja a projektet a programjából „REFI-QDA-projektként” (.qdpx), és azt a fájlt olvassa be.
refi-broken-archive = A fájl sérült vagy hiányos, ezért nem nyitható meg.
    .help = Exportálja újra a projektet, és az új fájlt olvassa be.
refi-broken = Ettől a sortól a fájl nem szabályos XML.
    .help = Exportálja újra a programjából, és az új fájlt olvassa be.
refi-hostile = A fájl jóval többet tartalmaz, mint amennyit egy projekt tartalmazhat; az ilyen fájlok a programok megkárosítására készülnek, ezért a program nem olvasta be.
    .help = Kérje el a fájlt újra a küldőtől; egy nagyon nagy projektet bontson többre.
refi-other = A fájl ezzel kezdődik: „{ $found }”; ezt vártuk: „{ $expected }”.
    .help = A projektek végződése .qdpx, a kódkönyveké .qdc; exportálja újra a programjából.
refi-no-codes = A kódkönyvben nincs egyetlen kód sem.
    .help = Exportálja újra a kódkönyvet a programjából.
refi-no-texts = A projektben nincs olyan szöveg, amelyből jegyzet lehetne.
    .help = Exportálja a szövegekkel együtt; pusztán a felvételek és képek nem olvashatók.
refi-text-missing = A(z) „{ $name }” szöveg nincs a fájlban: hiányzik: { $path }.
    .help = A projektet a szövegekkel együtt (nem hivatkozva) exportálja, vagy olvassa be külön ezt a szöveget.
refi-outside = A(z) „{ $name }” egyik kijelölése ({ $start }–{ $end }) a szövegen kívül esik, ezért kimaradt.
    .help = Nyissa meg ezt a részt a programjában, jelölje ki újra, és exportálja még egyszer.
refi-links = { $count ->
   *[other] { $count } szövegrészek közötti kapcsolat kimaradt: a jegyzetekben ezeknek nincs helye.
}
    .help = Nincs teendő: a projektben megmarad.
refi-sets = { $count ->
   *[other] { $count } halmaz kimaradt: a jegyzetekben a halmazoknak nincs helye.
}
    .help = Nincs teendő: a projektben megmarad.
refi-graphs = { $count ->
   *[other] { $count } ábra kimaradt: a jegyzetekben a rajzoknak nincs helye.
}
    .help = Nincs teendő: a projektben megmarad.
refi-pictures = { $count ->
   *[other] { $count } kép kimaradt: csak szövegből lesz jegyzet.
}
    .help = Nincs teendő: a projektben megmarad.
refi-recordings = { $count ->
   *[other] { $count } felvétel kimaradt: csak szövegből lesz jegyzet.
}
    .help = Nincs teendő: a projektben megmarad.
refi-transcripts = { $count ->
   *[other] { $count } felvétel leirata kimaradt.
}
    .help = Nincs teendő: a projektben megmarad.
refi-selections = { $count ->
   *[other] { $count } képen, felvételen vagy PDF-oldalon lévő kijelölés kimaradt.
}
    .help = Nincs teendő: a projektben megmarad.
refi-documents = { $count ->
   *[other] { $count } szöveg nélküli PDF kimaradt.
}
    .help = Nincs teendő: a projektben megmarad.
refi-notes = { $count ->
   *[other] { $count } olyan megjegyzés kimaradt, amely egyik szöveghez sem tartozik.
}
    .help = Nincs teendő: a projektben megmarad.
refi-coded-cases = { $count ->
   *[other] { $count } egész esethez rendelt kód kimaradt: itt csak szövegrészek kódolhatók.
}
    .help = Nincs teendő: a projektben megmarad.
refi-coded-sources = { $count ->
   *[other] { $count } egész szöveghez rendelt kód kimaradt: itt csak szövegrészek kódolhatók.
}
    .help = Nincs teendő: a projektben megmarad.
plan-written = Csak Ön tudja megmondani, kinek a szavai ezek, és mit jelentenek itt a kódok; a kérdések itt vannak: { $plan }.
    .help = Töltse ki a fájlt, majd végezze el újra a beolvasást ezzel: --mapping { $plan }.
plan-advice = Mik ezek a szövegek. interview: azonosító, vagy "", ha a szöveg kimarad; date: 2026-09-14; position: az audit.yaml egyik azonosítója; consent: hozzájárult-e a személy az idézéshez. coder: monogram. means: az interviews.yaml egyik azonosítója, vagy "", ha a kód kimarad.
plan-unused = Ez a fájl szövegekről szól, de a megadott fájlok egyike sem szöveg.
    .help = Adja meg azt a projektet vagy dokumentumot, amelyhez készült, vagy hagyja el a --mapping kapcsolót.
plan-interview = A(z) „{ $found }” nem lehet interjú azonosítója.
    .help = Csak betűket, számjegyeket, - és _ jelet használjon.
plan-interview-twice = Két szövegnek „{ $found }” az azonosítója.
    .help = Adjon minden interjúnak saját azonosítót.
plan-date = A(z) „{ $found }” nem dátum.
    .help = Az interjú napját így írja: 2026-09-14.
plan-position = A(z) „{ $found }” nem munkakör ebben az auditban; a lehetőségek: { $expected }.
    .help = Írja be a megkérdezett személy munkakörét.
plan-coder = A(z) „{ $found }” nem jelölhet kódolót.
    .help = Írjon monogramot: csak betűk, számjegyek, - és _.
plan-code = A(z) „{ $found }” se nem terület, se nem az interviews.yaml kódja.
    .help = Írjon azonosítót az interviews.yaml fájlból, vagy ""-t, ha a kód kimarad.
plan-code-near = A(z) „{ $found }” se nem terület, se nem az interviews.yaml kódja. Erre gondolt: „{ $expected }”?
    .help = Írjon azonosítót az interviews.yaml fájlból, vagy ""-t, ha a kód kimarad.
plan-left-out = A(z) „{ $name }” szöveg a fájl szerint kimaradt.
    .help = Adjon neki azonosítót a fájlban, ha be kell kerülnie.
plan-no-source = A --mapping kapcsolóval megadott fájl nem szól erről a szövegről: „{ $name }”.
    .help = Törölje a fájlt, és végezze el a beolvasást --mapping nélkül: a fájl újra elkészül.
plan-codes-left-out = { $count } kódolás kimaradt, mert a kódjuk itt semmit sem jelent: { $codes }.
    .help = Írja be a jelentésüket a --mapping kapcsolóval megadott fájlba, ha be kell kerülniük.
plan-empty-codings = A(z) „{ $name }” szöveg { $count } kódolása csak szóközt tartalmazott, és kimaradt.
    .help = Nincs teendő.
plan-names = A(z) „{ $name }” szövegben { $count } név, cím vagy szám helyére […] került.
    .help = Nézze át a jegyzeteket, mielőtt továbbadja őket.
plan-perhaps-names = A(z) „{ $name }” szövegben maradhatott még név; a szöveg sorai: { $lines } (összesen { $count }).
    .help = Nézze meg a jegyzeteket, és a nevek helyére írjon […] jelet.
codebook-alone = A kódkönyvet külön kell beolvasni: megváltoztatja, mi állhat a jegyzetekben.
    .help = Előbb a .qdc fájlt olvassa be, azután a többit.
codebook-no-area = A(z) „{ $code }” kód a legfelső szinten áll, és nem területe ennek a mérőeszköznek.{ $near ->
    [0] {""}
   *[other] {" "}Erre gondolt: „{ $meant }”?
}
    .help = Helyezze a programjában valamelyik terület alá (nevük az areas.yaml fájlban van), és exportálja újra a kódkönyvet.
codebook-not-last = Ebben a fájlban nem a kódok listája az utolsó, ezért nem írható mögé semmi.
    .help = Tegye a „codes:” listát a fájl végére, és olvassa be újra a kódkönyvet.
codebook-known = A kódkönyv minden kódja ismert ({ $known }).
codebook-would = Új kód: { $new }; ismert: { $known }. Ide kerülnének: { $file }.
codebook-taken = Új kód: { $new }; ismert: { $known }. Itt találhatók: { $file }; nevüket ott kell lefordítani.
