# Locuri

place-file = { $file }
place-text = { $file }, rândul { $line }, coloana { $column }
place-cell = { $file }, foaia „{ $sheet }”, celula { $cell }
place-csv-cell = { $file }, rândul { $line }, coloana { $column } ({ $letters })
place-row = { $file }, foaia „{ $sheet }”, rândul { $row }
place-csv-row = { $file }, rândul { $line }
place-command-line = linia de comandă

# Texte și fișiere

unknown-language = Nu există texte în limba „{ $found }”; limbile disponibile: { $known }.
    .help = Alegeți una dintre ele sau puneți un folder cu textele ei în report-templates/words.
words-syntax = Acesta nu este un mesaj Fluent: se aștepta „cheie = text”.
    .help = Căutați o acoladă neînchisă, un semn egal lipsă sau un text care începe la capătul rândului.
unreadable-file = Fișierul nu poate fi citit: { $reason }.
    .help = Verificați că există, că este text simplu în UTF-8 și că aveți dreptul să îl citiți.

# YAML

not-utf8 = Acest octet nu este text UTF-8.
    .help = Salvați fișierul în UTF-8 (în cele mai multe editoare: Salvare cu codificare).
empty-file = Fișierul este gol.
    .help = Completați-l sau ștergeți-l, dacă poate lipsi.
yaml-syntax = Acest rând nu poate fi citit ca YAML.
    .help = Verificați indentarea, spațiul de după fiecare două puncte și ghilimelele textelor care conțin „: ” sau „ #”.
yaml-tab = Indentarea conține un tabulator.
    .help = Înlocuiți-l cu spații: YAML nu permite aici tabulatoare.
yaml-open-quote = Niște ghilimele deschise aici sau mai sus nu au fost închise.
    .help = Închideți-le sau ștergeți ambele semne.
yaml-open-bracket = O paranteză deschisă aici sau mai sus nu a fost închisă.
    .help = Închideți-o.
yaml-too-deep = Valorile sunt imbricate pe mai mult de 64 de niveluri.
    .help = Niciun fișier de audit nu are nevoie de atât; verificați parantezele și indentarea.
yaml-too-large = Fișierul conține peste 250.000 de valori, aliasurile fiind numărate ca ceea ce înlocuiesc.
    .help = Împărțiți-l sau scrieți în întregime ceea ce repetă aliasurile.
yaml-unknown-anchor = Acest alias trimite la o ancoră care nu este definită mai sus.
    .help = Dacă nu este un alias, puneți textul între ghilimele.
yaml-second-document = Aici începe al doilea document; într-un fișier este permis unul singur.
    .help = Ștergeți rândul „---”.
yaml-key-no-text = Cheia trebuie să fie un text simplu.
    .help = Verificați parantezele și indentarea acestui rând.
yaml-duplicate-key = Cheia „{ $found }” apare de două ori.
    .help = Păstrați una dintre ele.
yaml-nothing = nimic
yaml-list = o listă
yaml-mapping = chei cu valori

unknown-key = „{ $found }” nu este o cheie permisă aici; cheile sunt: { $expected }.
    .help = Corectați-o sau ștergeți-o.
unknown-key-did-you-mean = „{ $found }” nu este o cheie permisă aici; ați vrut să scrieți „{ $guess }”?
    .help = Corectați-o sau ștergeți-o; cheile sunt: { $expected }.
missing-key = Lipsește cheia „{ $key }”.
    .help = Adăugați-o împreună cu valoarea ei.
unknown-choice = „{ $found }” nu este permis aici; valori posibile: { $expected }.
    .help = Corectați valoarea.
unknown-choice-did-you-mean = „{ $found }” nu este permis aici; ați vrut să scrieți „{ $guess }”?
    .help = Valori posibile: { $expected }.
expected-text = Aici trebuie să fie un text; găsit: { $found }.
    .help = Scrieți un text, între ghilimele dacă are caractere speciale.
expected-text-or-languages = Aici trebuie să fie un text sau câte un text pentru fiecare limbă (en: …, ro: …); găsit: { $found }.
    .help = Scrieți un singur text pentru toate limbile sau câte un rând pentru fiecare limbă.
expected-whole-number = Aici trebuie să fie un număr întreg; găsit: { $found }.
    .help = Scrieți numai cifre, fără ghilimele.
expected-count = Aici trebuie să fie un număr întreg de la 0 la patru miliarde; găsit: { $found }.
    .help = Scrieți numai cifre, fără ghilimele.
expected-number = Aici trebuie să fie un număr; găsit: { $found }.
    .help = Scrieți zecimalele cu punct (0.67), fără ghilimele și fără unitate de măsură.
expected-true-false = Aici trebuie să fie true sau false; găsit: { $found }.
    .help = Scrieți true (adevărat) sau false (fals).
expected-date = Aici trebuie să fie o dată; găsit: { $found }.
    .help = Scrieți-o ca an-lună-zi, de exemplu 2026-09-14.
expected-list = Aici trebuie să fie o listă; găsit: { $found }.
    .help = Scrieți fiecare element pe rândul lui, începând cu „- ”.
expected-mapping = Aici trebuie să fie chei cu valori; găsit: { $found }.
    .help = Scrieți câte o pereche „cheie: valoare” pe rând, indentată sub rândul de deasupra.

# Deschiderea unui audit

no-folder = Acest folder nu există.
    .help = Verificați calea sau creați un audit nou cu „diagnoza new FOLDER”.
not-a-folder = Acesta este un fișier; un audit este un folder.
    .help = Indicați folderul în care se află audit.yaml.
unreadable-folder = Folderul nu poate fi citit: { $reason }.
    .help = Verificați că aveți dreptul să îl citiți.
empty-folder = Folderul este gol: nu conține niciun audit.
    .help = Creați unul cu „diagnoza new FOLDER”.
folder-not-empty = Folderul nu este gol.
    .help = Indicați un folder nou sau gol: nimic nu se suprascrie vreodată.
no-audit = Folderul nu este un audit: nu conține fișierul audit.yaml.
    .help = Indicați folderul în care se află audit.yaml sau creați un audit nou cu „diagnoza new FOLDER”.
no-cycles = Auditul nu are încă niciun ciclu.
    .help = Creați un folder, de exemplu cycles/2026-H2, cu un fișier cycle.yaml care spune de când până când durează ciclul.
no-such-cycle = Nu există ciclul „{ $found }”; există: { $known }.
    .help = Alegeți unul dintre ele sau creați-i folderul în cycles.
cycle-without-file = Ciclul nu are fișierul cycle.yaml.
    .help = Scrieți unul care spune de când până când durează ciclul (from: 2026-09-01, to: 2026-11-13).
bad-key = Cheia de pseudonimizare este deteriorată: se așteptau 64 de cifre hexazecimale.
    .help = Restaurați fișierul din copia de siguranță; cu altă cheie, persoanele din ciclurile anterioare nu mai sunt recunoscute.
unwritable-file = Fișierul nu poate fi scris: { $reason }.
    .help = Verificați că folderul există, că aveți drept de scriere și că discul nu este plin.
unknown-instrument = Nu există instrumentul „{ $found }”; există: { $known }.
    .help = Corectați valoarea sau omiteți cheia pentru a folosi instrumentul implicit. Un instrument propriu are nevoie de toate fișierele sale, inclusiv instrument.yaml, într-un singur folder: instrument din audit sau cel indicat în linia de comandă.
unknown-instrument-did-you-mean = Nu există instrumentul „{ $found }”; ați vrut să scrieți „{ $guess }”?
    .help = Corectați valoarea sau omiteți cheia pentru a folosi instrumentul implicit. Un instrument propriu are nevoie de toate fișierele sale, inclusiv instrument.yaml, într-un singur folder: instrument din audit sau cel indicat în linia de comandă.
instrument-file-missing = Instrumentului îi lipsește fișierul { $file }.
    .help = Adăugați-l lângă celelalte fișiere ale instrumentului; puteți copia și modifica fișierul unui instrument integrat.
instrument-file-unknown = „{ $found }” nu înlocuiește niciun fișier al instrumentului și nu este folosit.
    .help = Redenumiți-l sau ștergeți-l; fișierele sunt: { $known }.
instrument-file-unknown-did-you-mean = „{ $found }” nu înlocuiește niciun fișier al instrumentului și nu este folosit; ați vrut să scrieți „{ $guess }”?
    .help = Redenumiți-l sau ștergeți-l.

# Ce denumește un id

id-of-area = domeniu
id-of-scale = scală
id-of-item = afirmație
id-of-question = întrebare
id-of-pair = pereche
id-of-error = greșeală din listă
id-of-code = cod
id-of-theme = cod sau domeniu
id-of-category = categorie
id-of-role = rolul unei categorii
id-of-series = indicator operațional
id-of-choice = variantă
id-of-indicator = indicator
id-of-measure = măsură
id-of-rule = regulă
id-of-variable = variabilă
id-of-position = post
id-of-partner = departament partener
id-of-group = împărțire
id-of-value = valoare
id-of-population = efectiv
id-of-description = fișa postului
id-of-task = sarcină
id-of-action = acțiune

unknown-id = „{ $found }” ({ $kind }) nu există; există: { $known }.
    .help = Corectați identificatorul sau declarați-l.
unknown-id-did-you-mean = „{ $found }” ({ $kind }) nu există; ați vrut să scrieți „{ $guess }”?
    .help = Corectați identificatorul sau declarați-l. Există: { $known }.
duplicate-id = „{ $found }” ({ $kind }) apare de două ori; prima dată în { $file }, rândul { $line }.
    .help = Dați-i unuia dintre ele alt identificator.
empty-id = Un identificator nu poate fi gol.
    .help = Scrieți un cuvânt scurt, fără spații.
reserved-id = Identificatorul „{ $found }” este deja folosit pentru altceva.
    .help = Alegeți altul.
missing-language = Textul lipsește în: { $languages }.
    .help = Adăugați-l în fiecare dintre aceste limbi.
out-of-range = { $found } este în afara limitelor: sunt permise valori de la { $least } la { $most }.
    .help = Corectați valoarea.
not-greater-than = { $found } nu poate fi mai mare decât { $limit }.
    .help = Corectați una dintre cele două valori.
not-below = { $found } trebuie să fie sub { $limit }.
    .help = Corectați una dintre cele două valori.
levels-order = Pragurile trebuie să crească între 0 și 100; găsit: good { $good }, professional { $professional }.
    .help = Scrieți pragul mai mic la good și pe cel mai mare la professional.
scale-too-short = O scală are nevoie de cel puțin două răspunsuri.
    .help = Adăugați răspunsurile lipsă împreună cu codurile lor.
codes-not-ascending = Codul { $found } vine după { $before }; codurile trebuie să crească de la un răspuns la altul.
    .help = Ordonați răspunsurile și dați fiecare cod o singură dată.
times-a-week-codes = Trebuie să existe câte un număr pentru fiecare cod al scalei de frecvență: { $codes }.
    .help = Adăugați codurile lipsă și ștergeți-le pe cele pe care scala nu le are.
pulse-area-twice = „{ $found }” și „{ $other }” țin de același domeniu, „{ $area }”; versiunea scurtă pune o singură întrebare pe domeniu.
    .help = Păstrați una dintre ele.
code-is-area = „{ $found }” este un domeniu, iar orice domeniu este oricum și cod.
    .help = Ștergeți codul.
indicator-name = O condiție nu poate folosi numele „{ $found }”.
    .help = Folosiți litere, cifre și liniuțe de subliniere, începeți cu o literă și evitați cuvinte precum areas, area, cycle, and, or.
anchors-order = Ancorele trebuie fie să crească toate, fie să scadă toate, de la worst, prin good și professional, până la best.
    .help = Ordonați cele patru valori; nu pot exista două egale.
unit-forms = Unitatea „{ $found }” are prea multe forme ({ $forms }); în limba { $language } o unitate are cel mult { $most }.
    .help = Scrieți formele în ordinea one, few, many, other, câte are limba, despărțite prin |; ultima servește pentru toate celelalte. O unitate care nu se schimbă se scrie o singură dată.
unit-form-empty = Una dintre formele unității „{ $found }” (limba { $language }) este goală.
    .help = Scrieți forma sau ștergeți-o împreună cu semnul |; ultima formă se folosește acolo unde lipsește una proprie.
measure-without-of = Măsura „{ $measure }” are o singură valoare; „of” nu denumește nimic aici.
    .help = Ștergeți „of”.
rule-without-area = Regula „{ $rule }” nu ține de niciun domeniu.
    .help = Adăugați „area: …” sau, pentru a o încerca la fiecare domeniu, „each: area”.
rule-without-evidence = Regula „{ $rule }” nu se sprijină pe niciun indicator.
    .help = Enumerați indicatorii la „evidence”, cel mai important fiind primul.
rule-condition = Condiția nu poate fi citită: { $reason }.
    .help = Scrieți-o ca în exemplul: o_failures_a_day.value >= 1 and areas["tools"].class == "weakness".
rule-text = Textul nu poate fi citit ca șablon: { $reason }.
    .help = Verificați acoladele duble, ca în {"{{"} o_failures_a_day.value {"}}"}.

# Organizația

no-positions = Nu este declarat niciun post.
    .help = Enumerați posturile din departament, cu numărul de angajați pe fiecare.
headcount-zero = Numărul de angajați este 0.
    .help = Scrieți câte persoane sunt sau ștergeți înregistrarea.
group-sum = Numărul total de persoane din împărțirea „{ $group }” este { $found }, iar departamentul are { $expected }.
    .help = Corectați numerele sau adăugați o valoare pentru ceilalți: fiecare persoană ține de o singură valoare.
minimum-group-too-small = Cel mai mic grup afișat nu poate fi sub { $least }; găsit: { $found }.
    .help = Scrieți { $least } sau mai mult ori omiteți cheia.
instrument-language = Instrumentul nu este scris în limba „{ $found }”, ci în: { $known }.
    .help = Alegeți una dintre limbile lui sau traduceți instrumentul în folderul instrument al auditului.
dates-order = Ciclul se termină la { $to }, înainte să înceapă, la { $from }.
    .help = Corectați una dintre cele două date.
cycles-overlap = Ciclul începe înainte să se fi terminat „{ $previous }”.
    .help = Corectați datele sau denumiți folderele astfel încât ciclul mai vechi să fie primul în ordine alfabetică.

# Datele păstrate

batch-without-provenance = Lotul nu are fișier de proveniență și nu este folosit.
    .help = Importați din nou fișierul-sursă sau ștergeți lotul.
provenance-without-batch = Fișierul de proveniență nu are lot.
    .help = Importați din nou fișierul-sursă sau ștergeți acest fișier.
provenance-kind = Proveniența indică „{ $found }”, dar numele fișierului indică „{ $expected }”.
    .help = Ștergeți ambele fișiere ale lotului și importați din nou fișierul-sursă.
bad-provenance = Fișierul de proveniență este deteriorat în acest loc.
    .help = Ștergeți ambele fișiere ale lotului și importați din nou fișierul-sursă.
stored-column-missing = Lotul păstrat nu are coloana „{ $field }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-row-length = Numărul de celule din rând este { $found } în loc de { $expected }.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-not-utf8 = Rândul nu este text UTF-8.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-count = Aici trebuie să fie un număr întreg; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-code = Aici trebuie să fie un cod de răspuns; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-answer = Aici trebuie să fie un cod de răspuns, „na”, „skip” sau nimic; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-number = Aici trebuie să fie un număr; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-date = Aici trebuie să fie o dată de forma 2026-09-14; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-date-time = Aici trebuie să fie un moment de forma 2026-09-14T08:05; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.
stored-yes-no = Aici trebuie să fie yes, no sau nimic; găsit: „{ $found }”.
    .help = Loturile nu se modifică manual: ștergeți lotul și importați din nou fișierul-sursă.

# Scheme

unknown-schema = Nu există schema „{ $found }”; există: { $known }.
    .help = Alegeți una dintre ele.
unknown-schema-did-you-mean = Nu există schema „{ $found }”; ați vrut să scrieți „{ $guess }”?
    .help = Alegeți una dintre: { $known }.

# De ce nu a putut fi citit sau scris un fișier

reason-not-there = nu există
reason-not-allowed = nu aveți dreptul
reason-taken = există deja ceva cu acest nume
reason-no-folder = o parte din cale nu este un folder
reason-is-folder = este un folder
reason-full = nu mai este loc pentru el
reason-read-only = discul poate fi doar citit
reason-not-utf8 = nu este text în UTF-8
