## Munkaköri leírások és a saját szavakkal írt feladatok párosítása

jobs-described =
    { $tasks ->
        [one] { $position } ({ $id }): { $tasks } feladat, { $file }
       *[other] { $position } ({ $id }): { $tasks } feladat, { $file }
    }
jobs-undescribed = { $position } ({ $id }): nincs leírása
jobs-version = Változat: { $version }
jobs-matching =
    { $wordings ->
        [one] Saját szavakkal írt feladatok, { $cycle }: { $wordings } megfogalmazás
       *[other] Saját szavakkal írt feladatok, { $cycle }: { $wordings } megfogalmazás
    }
jobs-sure = biztosan egy leírt feladat: { $n }
jobs-new = egyik leírásban sincs benne: { $n } (feladat: { $more })
jobs-decisions = Ön már eldöntötte: { $n }
jobs-stale = döntés olyan megfogalmazásról, amelyet már senki sem használ: { $n }
jobs-doubtful =
    { $questions ->
        [0] nincs mit eldönteni
        [one] eldöntendő: { $questions } kérdés ({ $n } megfogalmazás); a megadott idő { $share }-át érinti
       *[other] eldöntendő: { $questions } kérdés ({ $n } megfogalmazás); a megadott idő { $share }-át érinti
    }
jobs-matches-written = Az eldöntendő kérdések ide kerültek: { $path }
jobs-matches-same = A fájl naprakész: { $path }
jobs-source = Forrás: { $file } (SHA-256 { $sha256 }…). Az azonosítók újabb beolvasáskor sem változnak.
jobs-taken-in =
    { $tasks ->
        [one] { $tasks } feladat került ide: { $path }. Használat előtt olvassa át.
       *[other] { $tasks } feladat került ide: { $path }. Használat előtt olvassa át.
    }
jobs-description-same = A fájl már ugyanezt mondja: { $path }

jobs-no-position = Az audit.yaml fájlban nincs „{ $found }” munkakör; ezek vannak: { $known }.
    .help = A --position után adja meg valamelyik azonosítót.
jobs-no-position-did-you-mean = Az audit.yaml fájlban nincs „{ $found }” munkakör; erre gondolt: „{ $guess }”?
    .help = A --position után ezek egyikét adja meg: { $known }.
jobs-whose = Nem derül ki, melyik munkakört írja le a fájl.
    .help = Adja hozzá a --position kapcsolót ezek egyikével: { $known }.
jobs-description-there = A(z) „{ $position }” munkakörnek már van leírása, más tartalommal.
    .help = Semmi sem íródott felül. Írja az újat máshová (--output MAPPA), és hasonlítsa össze, vagy előbb tegye félre a régi fájlt.

description-broken = A fájl nem olvasható Word-dokumentumként.
    .help = Nyissa meg szövegszerkesztőben, és mentse újra .docx formátumban.
description-hostile = A dokumentum a valóságosnál jóval nagyobb tartalmat jelez; az ilyen fájlok a programok megkárosítására készülnek, ezért a program nem nyitotta meg.
    .help = Másolja a szövegét új dokumentumba, vagy kérje el újra olyasvalakitől, akit ismer.
description-kind = Munkaköri leírást Word (.docx), táblázat (.xlsx, .xls, .ods, .csv) és YAML fájlból lehet beolvasni, PDF, RTF, ODT, Markdown és HTML fájlból nem.
    .help = Nyissa meg a fájlt szövegszerkesztőben, és mentse .docx formátumban.
description-without-tasks = Nem található feladat: nincs benne sem lista, sem feladattáblázat.
    .help = Írjon minden feladatot külön listaelembe vagy egy „Feladat” fejlécű oszlopba.
description-running-text =
    { $paragraphs ->
        [one] { $paragraphs } folyó szövegű bekezdés kimaradt; a feladatok listákból és táblázatokból származnak.
       *[other] { $paragraphs } folyó szövegű bekezdés kimaradt; a feladatok listákból és táblázatokból származnak.
    }
    .help = Ha feladat van bennük, tegye listaelemmé.
description-task-twice = A(z) „{ $task }” kétszer szerepel; egyszer került be.
    .help = Nincs teendő.
description-of-other-position = A fájl a(z) „{ $found }” munkakört írja le, de „{ $position }” leírásaként kellene beolvasni.
    .help = Ha ez a szándéka, nincs teendő.

match-without-wording = Nincs megfogalmazás, amelyről döntés született.
    .help = Írjon legalább egyet a „wordings” alá, vagy törölje a bejegyzést.
match-yes-to-nothing = A „yes” egy javaslatot fogad el, de a „perhaps” üres.
    .help = Írja be annak a feladatnak az azonosítóját, amelyet a megfogalmazások jelentenek, vagy azt, hogy „no”.
id-of-wording = megfogalmazás

matches-head =
    Amit a dolgozók saját szavaikkal feladatként írtak, ha nem biztosan leírt feladat. A fájlt a „diagnoza jobs” vezeti.
    Döntését a „means” után írja be:
    { "  " }yes      a megfogalmazások a „perhaps” alatti feladatot jelentik
    { "  " }no       önálló feladatot jelentenek
    { "  " }ID       ezt a leírt feladatot vagy az ilyen azonosítójú új feladatot (new-…) jelentik; két bejegyzés azonos azonosítója egyesíti őket
    Feladat szétválasztásához tegye a megfogalmazások egy részét külön bejegyzésbe. A döntés az ugyanazt mondó
    megfogalmazásokra is érvényes, most és minden beolvasás után. A „note” az Öné; a people, az hours és a likeness
    újraíródik. Amíg nincs döntés, ami kétséges, az sehol sem számít.
matches-doubtful = Eldöntendő: talán leírt feladat. Elöl az áll, ami a legtöbbet változtatná.
matches-new = Egyik leírásban sincs: új feladatok, ha másként nem dönt.
matches-decided = Eldöntve.
matches-stale = Eldöntve, de ezeket a megfogalmazásokat már senki sem használja.
