## Fișele de post și potrivirea sarcinilor scrise cu propriile cuvinte

jobs-described =
    { $tasks ->
        [one] { $position } ({ $id }): o sarcină, { $file }
        [few] { $position } ({ $id }): { $tasks } sarcini, { $file }
       *[other] { $position } ({ $id }): { $tasks } de sarcini, { $file }
    }
jobs-undescribed = { $position } ({ $id }): fără fișă de post
jobs-version = Versiunea: { $version }
jobs-matching =
    { $wordings ->
        [one] Sarcini scrise cu propriile cuvinte, { $cycle }: o formulare
        [few] Sarcini scrise cu propriile cuvinte, { $cycle }: { $wordings } formulări
       *[other] Sarcini scrise cu propriile cuvinte, { $cycle }: { $wordings } de formulări
    }
jobs-sure = cu siguranță o sarcină descrisă: { $n }
jobs-new = în nicio fișă de post: { $n } (sarcini: { $more })
jobs-decisions = decise de dumneavoastră: { $n }
jobs-stale = decizii privind formulări pe care nu le mai folosește nimeni: { $n }
jobs-doubtful =
    { $questions ->
        [0] nimic de decis
        [one] de decis: o întrebare (formulări: { $n }); de ea depinde { $share } din timpul declarat
        [few] de decis: { $questions } întrebări (formulări: { $n }); de ele depinde { $share } din timpul declarat
       *[other] de decis: { $questions } de întrebări (formulări: { $n }); de ele depinde { $share } din timpul declarat
    }
jobs-matches-written = Întrebările care așteaptă decizia dumneavoastră sunt în: { $path }
jobs-matches-same = Fișierul { $path } este la zi.
jobs-source = Din { $file } (SHA-256 { $sha256 }…). Identificatorii rămân aceiași când fișierul este preluat din nou.
jobs-taken-in =
    { $tasks ->
        [one] S-a preluat o sarcină în { $path }. Citiți fișierul înainte de a-l folosi.
        [few] S-au preluat { $tasks } sarcini în { $path }. Citiți fișierul înainte de a-l folosi.
       *[other] S-au preluat { $tasks } de sarcini în { $path }. Citiți fișierul înainte de a-l folosi.
    }
jobs-description-same = Fișierul { $path } spune deja același lucru.

jobs-no-position = În audit.yaml nu există postul „{ $found }”; există: { $known }.
    .help = Indicați după --position unul dintre acești identificatori.
jobs-no-position-did-you-mean = În audit.yaml nu există postul „{ $found }”; ați vrut să scrieți „{ $guess }”?
    .help = Indicați după --position unul dintre acești identificatori: { $known }.
jobs-whose = Nu s-a spus ce post descrie fișierul.
    .help = Adăugați --position cu unul dintre: { $known }.
jobs-description-there = Postul „{ $position }” are deja o fișă, cu alt conținut.
    .help = Nu s-a înlocuit nimic. Scrieți fișa nouă în altă parte cu --output FOLDER și comparați, sau mutați întâi fișierul vechi.

description-broken = Fișierul nu poate fi citit ca document Word.
    .help = Deschideți-l într-un procesor de text și salvați-l din nou ca .docx.
description-hostile = Documentul declară mult mai mult conținut decât are; astfel de fișiere se fac pentru a dăuna programelor, de aceea nu a fost deschis.
    .help = Copiați textul într-un document nou sau rugați o persoană cunoscută să trimită din nou fișierul.
description-kind = Fișele de post se citesc din Word (.docx), foi de calcul (.xlsx, .xls, .ods, .csv) și YAML, nu din PDF, RTF, ODT, Markdown sau HTML.
    .help = Deschideți fișierul într-un procesor de text și salvați-l ca .docx.
description-without-tasks = Nu s-au găsit sarcini: nu există nici listă, nici tabel de sarcini.
    .help = Scrieți fiecare sarcină ca element de listă sau într-o coloană cu titlul „Sarcină”.
description-running-text =
    { $paragraphs ->
        [one] Un paragraf de text obișnuit a fost lăsat deoparte; sarcinile se iau din liste și tabele.
        [few] { $paragraphs } paragrafe de text obișnuit au fost lăsate deoparte; sarcinile se iau din liste și tabele.
       *[other] { $paragraphs } de paragrafe de text obișnuit au fost lăsate deoparte; sarcinile se iau din liste și tabele.
    }
    .help = Dacă în ele se află o sarcină, faceți din ea un element de listă.
description-task-twice = „{ $task }” apare de două ori; s-a luat o singură dată.
    .help = Nu trebuie făcut nimic.
description-of-other-position = Fișierul descrie postul „{ $found }”, dar este preluat pentru „{ $position }”.
    .help = Dacă aceasta este intenția, nu trebuie făcut nimic.

match-without-wording = Nu există nicio formulare despre care să se decidă.
    .help = Scrieți cel puțin una la „wordings” sau ștergeți înregistrarea.
match-yes-to-nothing = „yes” confirmă o propunere, dar „perhaps” este gol.
    .help = Scrieți identificatorul sarcinii la care se referă formulările sau „no”.
id-of-wording = formulare

matches-head =
    Ce au scris oamenii ca sarcini, cu propriile cuvinte, dacă nu este cu siguranță o sarcină descrisă. Fișierul este ținut la zi de „diagnoza jobs”.
    Decideți scriind după „means”:
    { "  " }yes      formulările înseamnă sarcina de la „perhaps”
    { "  " }no       sunt o sarcină de sine stătătoare
    { "  " }ID       înseamnă această sarcină descrisă sau sarcina nouă cu acest identificator (new-…); același identificator în două înregistrări le unește
    Pentru a împărți o sarcină, mutați o parte dintre formulări într-o înregistrare a lor. O decizie este valabilă și pentru
    formulările care spun același lucru, acum și după fiecare import. „note” vă aparține; people, hours și likeness se
    scriu din nou. Până când decideți, ce este îndoielnic nu intră în niciun calcul.
matches-doubtful = De decis: poate o sarcină descrisă. Mai întâi ce ar schimba cel mai mult.
matches-new = În nicio fișă de post: sarcini noi, dacă nu decideți altfel.
matches-decided = Decise.
matches-stale = Decise, dar nimeni nu mai folosește aceste formulări.
