# Foi de calcul: ce nu este în regulă cu un fișier

sheet-unreadable = Fișierul nu poate fi citit: { $reason }.
    .help = Verificați că există și că aveți dreptul să îl citiți.
sheet-file-empty = Fișierul este gol.
    .help = Verificați dacă a fost trimis fișierul potrivit; nu s-a importat nimic.
sheet-file-too-large = Fișierul depășește { $limit } MB.
    .help = Ștergeți imaginile și foile fără răspunsuri sau împărțiți-l în mai multe fișiere.
sheet-too-large = Foaia depășește limitele (rânduri: { $rows }, coloane: { $columns }) sau conține mai multe celule decât se pot citi.
    .help = Ștergeți rândurile și coloanele goale, dar formatate, de la margini sau împărțiți foaia în mai multe fișiere.
sheet-broken = Registrul de lucru este deteriorat sau incomplet și nu poate fi citit.
    .help = Deschideți-l într-un program de calcul tabelar și salvați-l din nou sau cereți să fie retrimis.
sheet-hostile = Registrul de lucru declară un conținut mult mai mare decât are; astfel de fișiere sunt făcute ca să dăuneze programelor, așa că nu a fost deschis.
    .help = Copiați celulele într-un registru de lucru nou sau cereți unei persoane cunoscute să retrimită fișierul.
sheet-password = Registrul de lucru este protejat cu parolă.
    .help = Deschideți-l, eliminați parola (Fișier > Informații > Protejare registru de lucru) și salvați-l.
sheet-not-a-workbook = Acesta nu este un registru de lucru xlsx, xlsb sau ods.
    .help = Salvați-l ca xlsx sau csv și importați-l din nou.
sheet-not-text = Acesta nu este nici registru de lucru, nici fișier text.
    .help = Importați xlsx, xlsb, xls, ods sau csv.
sheet-lone-quote = Ghilimelele deschise aici nu sunt închise la capătul câmpului.
    .help = Închideți-le; în interiorul unui câmp între ghilimele, semnul se scrie de două ori: "".
sheet-no-rows = Există un antet, dar sub el nu este niciun rând cu răspunsuri.
    .help = Verificați dacă a fost trimisă foaia potrivită; nu s-a importat nimic.
sheet-hidden = Foaia „{ $sheet }” este ascunsă și nu a fost citită.
    .help = Dacă are răspunsuri, afișați-o în registrul de lucru.
sheet-left-out = Foaia „{ $sheet }” nu are un antet cunoscut și nu a fost citită.
    .help = Dacă nu are răspunsuri, nu trebuie făcut nimic; altfel dați coloanelor identificatorii sau textele din instrument.
sheet-no-header = Niciun rând nu seamănă cu un antet: printre primele 50 de rânduri nu este niciunul cu cel puțin două coloane cunoscute.
    .help = Dați coloanelor identificatorii sau textele din instrument ori porniți de la un formular al programului.
sheet-no-header-of-kind = Niciun rând nu seamănă cu un antet pentru: { $kind }.
    .help = Dați coloanelor identificatorii sau textele din instrument, porniți de la un formular al programului sau importați cu alt --as.
sheet-kind-unclear = Antetul se potrivește la fel de bine mai multor feluri de răspunsuri: { $kinds }.
    .help = Precizați care este, de exemplu: --as tasks.
sheet-total = Rândul începe cu „{ $found }” și a fost considerat un total, nu un răspuns.
    .help = Dacă este un total, nu trebuie făcut nimic; altfel schimbați prima celulă.
sheet-second-table = Antetul de pe rândul { $first } apare aici din nou: începe un al doilea tabel.
    .help = Ștergeți acest rând dacă răspunsurile de mai jos țin de același tabel; altfel puneți-le pe o foaie separată.

rows-hidden = { $count ->
    [one] Un rând este ascuns și a fost totuși citit: { $rows }.
    [few] { $count } rânduri sunt ascunse și au fost totuși citite: { $rows }.
   *[other] { $count } de rânduri sunt ascunse și au fost totuși citite: { $rows }.
}
    .help = Dacă trebuie luate în seamă, nu trebuie făcut nimic; altfel ștergeți-le. Și un filtru ascunde rânduri.
columns-hidden = { $count ->
    [one] O coloană este ascunsă și a fost totuși citită: { $columns }.
    [few] { $count } coloane sunt ascunse și au fost totuși citite: { $columns }.
   *[other] { $count } de coloane sunt ascunse și au fost totuși citite: { $columns }.
}
    .help = Dacă trebuie luate în seamă, nu trebuie făcut nimic; altfel ștergeți-le.

form-of-other-kind = Formularul a fost făcut pentru altceva ({ $found }) decât felul cu care este importat ({ $expected }).
    .help = Omiteți --as: formularul știe ce conține.
form-of-unknown-kind = Formularul spune că are „{ $found }”, dar nu există un asemenea fel de răspunsuri.
    .help = Porniți de la un formular nou sau precizați cu --as ce conține.
form-of-other-instrument = Formularul ține de instrumentul „{ $found }”; acest audit folosește „{ $expected }”.
    .help = Verificați dacă fișierul ține de acest audit.
form-of-other-version = Formularul a fost făcut pentru versiunea { $found } a instrumentului; acest audit folosește versiunea { $expected }.
    .help = Comparați formulările înainte de a compara rezultatele.

# Antete

header-twice = „{ $found }” este același câmp cu coloana { $first }.
    .help = Ștergeți sau redenumiți una dintre cele două coloane.
header-nearly = „{ $found }” nu este cunoscut; este vorba despre „{ $meant }” (asemănare { $similarity } %)?
    .help = Confirmați cu --mapping sau corectați antetul; dacă este altceva, dați-i un nume clar diferit.
header-left-behind = { $count ->
    [one] O coloană nu se potrivește cu nimic și este ignorată: { $headers }.
    [few] { $count } coloane nu se potrivesc cu nimic și sunt ignorate: { $headers }.
   *[other] { $count } de coloane nu se potrivesc cu nimic și sunt ignorate: { $headers }.
}
    .help = Dacă nu sunt necesare, nu trebuie făcut nimic; altfel dați-le identificatorii sau textele din instrument.
header-missing = Lipsește o coloană pentru: { $kind }; se aștepta „{ $expected }”.
    .help = Adăugați coloana sau redenumiți-o pe cea care are aceste date.

# Valori

more-cells = { $count ->
    [1] {""}
    [few] {" "}În coloană sunt { $count } astfel de celule: { $cells }.
   *[other] {" "}În coloană sunt { $count } de astfel de celule: { $cells }.
}
value-error-cell = Celula conține eroarea „{ $found }” și nicio valoare.{ more-cells }
    .help = Corectați formula din registrul de lucru sau lăsați celula goală.
value-not-calculated = Celula conține o formulă care nu a fost calculată niciodată, deci nu are valoare.{ more-cells }
    .help = Deschideți fișierul într-un program de calcul tabelar, salvați-l și importați-l din nou sau scrieți valoarea în locul formulei.
value-merged = Celulele { $found } sunt îmbinate: numai prima are o valoare, celelalte ar fi citite ca goale.{ more-cells }
    .help = Desfaceți îmbinarea și scrieți valoarea în fiecare celulă.
value-required = Celula este goală, dar aici este nevoie de o valoare.{ more-cells }
    .help = Completați-o sau ștergeți rândul.
value-unknown-choice = „{ $found }” nu este cunoscut; se aștepta una dintre valorile: { $expected }{ $near ->
    [0] {"."}
   *[other] {"."} Este vorba despre „{ $meant }”?
}{ more-cells }
    .help = Corectați celula. Un post, o împărțire sau un departament care lipsește se adaugă în audit.yaml, orice altceva în instrument.
value-not-in-scale = „{ $found }” nu este un răspuns la această întrebare; se aștepta un cod { $expected } sau o etichetă din scală.{ more-cells }
    .help = Corectați celula sau lăsați-o goală dacă nu există răspuns.
value-date-in-scale = Celula conține data „{ $found }”; se aștepta un cod { $expected }. Programele de calcul tabelar transformă „1-2” și „3/5” în date.{ more-cells }
    .help = Formatați coloana ca text și scrieți răspunsul din nou.
value-code-and-label-differ = În „{ $found }”, codul și eticheta sunt două răspunsuri diferite.{ more-cells }
    .help = Verificați care dintre ele este cel corect.
value-not-a-number = „{ $found }” nu este un număr.{ more-cells }
    .help = Scrieți numai cifre, cu o singură virgulă sau un singur punct zecimal, fără unitate de măsură.
value-date-for-number = Celula conține data „{ $found }”, dar se aștepta un număr.{ more-cells }
    .help = Formatați coloana ca număr și scrieți valoarea din nou.
value-negative = „{ $found }” este mai mic decât zero.{ more-cells }
    .help = Corectați celula.
value-not-whole = „{ $found }” nu este un număr întreg.{ more-cells }
    .help = Corectați celula.
value-not-yes-or-no = „{ $found }” nu înseamnă nici da, nici nu.{ more-cells }
    .help = Scrieți „da” sau „nu” ori lăsați celula goală dacă nu se știe.
value-not-a-moment = „{ $found }” nu este o dată cu oră.{ more-cells }
    .help = Scrieți-o ca 2026-09-14 08:05 sau 14.09.2026 08:05.
value-not-a-date = „{ $found }” nu este o dată.{ more-cells }
    .help = Scrieți-o ca 2026-09-14 sau 14.09.2026.
value-not-a-period = „{ $found }” nu este nici dată, nici săptămână.{ more-cells }
    .help = Scrieți prima zi (2026-09-07) sau săptămâna ISO (2026-W37).
value-time-without-date = „{ $found }” este o oră fără dată.{ more-cells }
    .help = Scrieți data înaintea ei sau adăugați o coloană „data”.
value-date-for-time = „{ $found }” este o dată, dar se aștepta o oră.{ more-cells }
    .help = Scrieți ora, de exemplu 08:05.
value-outside-cycle = { $found } este în afara ciclului, care durează de la { $from } până la { $to }.{ more-cells }
    .help = Verificați dacă ziua și luna nu sunt inversate și dacă ciclul este cel potrivit.
value-other-day = „{ $found }” nu este în ziua rândului său, { $expected }.{ more-cells }
    .help = Corectați data sau ora.

# Persoane

person-no-column = Nicio coloană nu deosebește persoanele între ele, deci răspunsurile nu pot fi legate: sunt posibile numai imagini de moment.
    .help = Dacă vă este permis, adăugați o coloană „identificator” cu o adresă de e-mail sau un număr.
person-no-key = Auditul nu are cheie de pseudonimizare, deci identificatorii au fost eliminați: sunt posibile numai imagini de moment.
    .help = Importați fișierul acolo unde este păstrată cheia auditului.
person-missing = Rândul nu are identificator.{ more-cells }
    .help = Completați-l dacă răspunsurile persoanei trebuie legate de altele.
person-not-an-identifier = „{ $found }” nu poate identifica o persoană.{ more-cells }
    .help = Scrieți o adresă de e-mail, un număr sau alt text.
person-twice = Aceeași persoană răspunde pe rândul { $first } și pe rândul { $second }.{ more-cells }
    .help = Păstrați rândul corect și ștergeți-l pe celălalt.
person-in-text = { $count ->
    [one] Din texte a fost scos un nume, o adresă sau un număr al unei persoane.
    [few] Din texte au fost scoase { $count } nume, adrese sau numere ale unor persoane.
   *[other] Din texte au fost scoase { $count } de nume, adrese sau numere ale unor persoane.
}
    .help = Nu trebuie făcut nimic: în datele păstrate sunt înlocuite cu […], iar fișierul dumneavoastră rămâne neschimbat.

# Feluri de răspunsuri

answers-no-question = Foaia nu are nicio întrebare din chestionar.
    .help = Dați coloanelor identificatorii sau textele întrebărilor.
answers-none-in-row = Rândul nu are niciun răspuns și a fost omis.{ more-cells }
    .help = Dacă nu a răspuns nimeni acolo, nu trebuie făcut nimic.
tasks-not-rated = Sarcina nu este evaluată și a fost omisă.{ more-cells }
    .help = Dacă persoana nu o îndeplinește, nu trebuie făcut nimic; altfel evaluați-o.
tasks-twice = Aceeași persoană trece aceeași sarcină pe rândul { $first } și pe rândul { $second }.{ more-cells }
    .help = Păstrați rândul corect și ștergeți-l pe celălalt.
partners-twice = Aceeași persoană evaluează același departament pe rândul { $first } și pe rândul { $second }.{ more-cells }
    .help = Păstrați rândul corect și ștergeți-l pe celălalt.
handoffs-before-opened = { $found } este înaintea solicitării înseși, { $expected }.{ more-cells }
    .help = Verificați care dintre cele două momente este greșit.
observations-end-before-start = Activitatea se termină la { $found }, înaintea începutului ei, { $start }.{ more-cells }
    .help = Corectați începutul sau sfârșitul; o activitate trecută de miezul nopții are nevoie de date complete.
observations-overlap = Rândul { $second } începe la { $found }, iar rândul { $first } al aceleiași persoane durează până la { $until }.{ more-cells }
    .help = Corectați unul dintre ele; într-o fișă de observare, nimeni nu face două lucruri deodată.
observations-no-end = Ultima activitate a zilei nu are sfârșit.{ more-cells }
    .help = Adăugați sfârșitul ei sau un ultim rând cu categoria „sfârșitul zilei”.
series-no-figure = Foaia nu are niciun indicator din logs.yaml.
    .help = Dați coloanelor identificatorii sau numele indicatorilor.
series-period-twice = Aceeași perioadă apare pe rândul { $first } și pe rândul { $second }.{ more-cells }
    .help = Păstrați rândul corect și ștergeți-l pe celălalt.
series-shares = Toate valorile din „{ $found }” sunt între 0 și 1, dar unitatea este procentul.
    .help = Dacă sunt fracții (0,14 pentru 14 %), înmulțiți-le cu 100 și importați din nou.

# Note de interviu

notes-no-front-matter = Notele nu încep cu datele lor, între două rânduri „---”.
    .help = Începeți fișierul cu: ---, interview: W01, date: 2026-09-14, position: …, coder: …, consent: true, ---; fiecare pe rândul său.
notes-unknown-position = „{ $found }” nu este un post din acest audit; se aștepta una dintre valorile: { $expected }.{ $near ->
    [0] {""}
   *[other] {" "}Este vorba despre „{ $meant }”?
}
    .help = Corectați postul sau adăugați-l în audit.yaml.
notes-person = Numele nu au ce căuta în notele de interviu; cel de aici a fost omis.
    .help = Ștergeți rândul: interviul are un identificator, iar postul este de ajuns.
notes-unknown-code = „#{ $found }” nu este nici domeniu, nici cod din interviews.yaml.{ $near ->
    [0] {""}
   *[other] {" "}Este vorba despre „#{ $meant }”?
}
    .help = Corectați codul sau adăugați-l în instrument/interviews.yaml.
notes-valence = „{ $found }” nu este o valență; se aștepta un număr întreg de la -2 (foarte rău) la +2 (foarte bine).
    .help = Scrieți-o ca [text](#cod "-1") sau omiteți-o.
notes-empty-passage = Fragmentul cu codul „#{ $found }” este gol.
    .help = Puneți cuvintele din interviu între parantezele drepte.

# Copia marcată

marked-was-row = Acesta era rândul { $row } din fișier.
marked-cannot-copy = Copia marcată nu poate fi scrisă: { $reason }.
    .help = Corectați locurile numite aici sau salvați fișierul ca xlsx și încercați din nou.
observations-log-left-out = Rândul este bun, dar fișa acestei persoane are sens numai întreagă.
    .help = Corectați celelalte rânduri ale persoanei, apoi importați-le împreună.

# Cum se numesc felurile de răspunsuri

sheet-kind-tasks = liste de sarcini
sheet-kind-observations = observări
sheet-kind-answers = chestionarul angajaților
sheet-kind-partners = chestionarul departamentelor partenere
sheet-kind-handoffs = cazuri transmise
sheet-kind-incidents = incidente
sheet-kind-series = indicatori operaționali

# Antetele după care se recunosc coloanele, separate prin punct și virgulă; primul se tipărește pe formulare.

header-person = Identificator (e-mail sau număr); identificator; persoană; angajat; salariat; marcă; nr. marcă; număr marcă; id angajat; număr angajat; nr. angajat; cod angajat; matricolă; număr matricol; respondent; persoana observată; utilizator; login
header-email = e-mail; email; adresă e-mail; adresa de e-mail; adresă email; adresa de email; mail; poștă electronică
header-name = nume; nume și prenume; nume complet; numele și prenumele; nume prenume; prenume și nume; prenume; nume angajat; nume salariat
header-personal = adresă IP; adresa IP; IP; telefon; număr de telefon; nr. telefon; nr. de telefon; mobil; CNP; serie și număr CI; adresă; adresa; domiciliu; data nașterii; semnătură; semnătura; șef direct; superior; superior ierarhic; manager direct
header-position = Post; funcție; funcția; denumirea postului; denumire post; poziție; rol; meserie; loc de muncă
header-date = Data; ziua; data observării; data observației; zi
header-method = Metoda; metoda de observare; mod de observare; tip observare
header-task = Sarcina; sarcină; sarcină îndeplinită; atribuție; atribuții; activitate; activitatea; ce faceți; responsabilitate; denumirea sarcinii
header-importance = Importanța; important; cât de important; cât de importantă; grad de importanță
header-urgency = Urgența; urgență; cât de urgent; cât de urgentă; grad de urgență
header-frequency = Frecvența; frecvență; cât de des; de câte ori; periodicitate
header-minutes = Minute de fiecare dată; minute; timp în minute; timp (min); durată; durata; durata în minute; durată (minute)
header-start = Început; de la; ora de început; ora începerii; start; începe
header-end = Sfârșit; până la; ora de sfârșit; ora terminării; ora încheierii; stop; se termină
header-category = Categoria; categorie; categoria activității; tip de activitate; tipul activității; fel de activitate
header-observations-task = Sarcina; activitate; activitatea; descriere; descrierea activității; ce se întâmplă
header-interruptions = Întreruperi; număr de întreruperi; nr. întreruperi; numărul întreruperilor
header-systems = Sisteme; sisteme folosite; sisteme utilizate; număr de sisteme; nr. sisteme; aplicații folosite; aplicații
header-windows = Ferestre; ferestre folosite; ferestre deschise; număr de ferestre; nr. ferestre
header-partner = Departamentul așteptat; departament partener; departament; departamentul; compartiment; serviciu; așteptare după
header-partners-from = Cine evaluează; departamentul dumneavoastră; departamentul meu; departament evaluator; de la; evaluator
header-partners-to = Cine este evaluat; departament evaluat; departamentul evaluat; către; evaluat
header-handoffs-from = Cine solicită; de la; de la departamentul; departament solicitant; departamentul solicitant; solicitant; expeditor
header-handoffs-to = Cui i se solicită; către; către departamentul; departament solicitat; departamentul solicitat; destinatar
header-opened = Solicitat la; deschis la; data deschiderii; trimis la; data trimiterii; data solicitării; data cererii
header-answered = Primul răspuns util la; răspuns la; data răspunsului; răspuns
header-closed = Închis la; data închiderii; finalizat la; data finalizării; închis; rezolvat la
header-outcome = Rezultat; rezultatul; mod de rezolvare; soluționare
header-promised-by = Promis clientului de; promis de; promisiune; cine a promis
header-cause = Departamentul care l-a provocat; cauza; provocat de; cauzat de; departament; departament responsabil
header-began = A început la; început; data; când; data incidentului; data producerii
header-noticed-by = Cine a observat primul; observat de; sesizat de; semnalat de; cine a observat
header-told-before = Servicii clienți anunțat înainte să sune clienții; anunțat înainte; avertizat; anunțat; anunțat din timp
header-customers = Clienți afectați; clienți; număr de clienți; nr. clienți; numărul clienților afectați
header-calls = Apeluri provocate; apeluri; număr de apeluri; nr. apeluri; telefoane
header-period = Perioada; perioadă; data; săptămâna; ziua; săptămâna începând cu; luna

# Ce scriu oamenii în celule, separat prin punct și virgulă.

answer-yes = Da; d; adevărat
answer-no = Nu; fals
answer-not-applicable = nu este cazul; nu e cazul; nu se aplică; n.c.
method-sampled = Momentană; observări instantanee; prin sondaj; sondaj; momente aleatorii; instantanee
method-continuous = Continuă; observare continuă; fotografierea zilei de lucru; fotografiere
category-end-of-day = Sfârșitul zilei; sfârșit de program; sfârșitul programului; final de zi; terminat
department-service = servicii clienți; serviciul clienți; departamentul de servicii clienți; departamentul servicii clienți; relații cu clienții; asistență clienți; suport clienți; call center
department-observer = Observator; observatorul; consultant; consultant extern
row-total = Total; total general; sumă; suma; medie; media

answer-missing = fără răspuns; niciun răspuns; necompletat
answer-skipped = întrebare neafișată; neafișat

# Export din programe de sondaje și corespondențe

value-several-answers = „{ $found }” conține mai multe răspunsuri la o întrebare care primește unul singur.{ more-cells }
    .help = Păstrați-l pe cel valabil.
source-codebook = Acest fișier descrie un sondaj LimeSurvey și nu conține răspunsuri.
    .help = Exportați răspunsurile (Responses > Export) și importați acel fișier.
header-of-program = { $count ->
    [one] O coloană ține de programul de sondaje și este ignorată: { $headers }.
    [few] { $count } coloane țin de programul de sondaje și sunt ignorate: { $headers }.
   *[other] { $count } de coloane țin de programul de sondaje și sunt ignorate: { $headers }.
}
    .help = Nu trebuie făcut nimic: conțin ore, versiuni și numere ale programului.
mapping-unknown-field = Corespondența atribuie coloana „{ $header }” câmpului „{ $found }”, care nu există în acest instrument.
    .help = Corectați câmpul din corespondență sau lăsați-l gol pentru o coloană de ignorat.
mapping-written = Unele coloane sau coduri de răspuns necesită o decizie; sunt enumerate în { $mapping }.
    .help = Verificați fiecare poziție din fișier, goliți câmpurile coloanelor de ignorat și importați din nou cu --mapping { $mapping }.
mapping-of-other-headers = Corespondența a fost făcută pentru alte antete decât cele ale fișierelor date.
    .help = Folosiți-o cu fișierul pentru care a fost făcută sau importați fără ea, ca să primiți una nouă.
mapping-used = Pentru aceste antete s-a folosit o corespondență confirmată anterior: { $mapping }.
    .help = Ștergeți acel fișier dacă acum coloanele înseamnă altceva.
mapping-kept = Corespondența este păstrată pentru data viitoare: { $mapping }
mapping-ask = Coloana { $column } din { $file }, „{ $header }”, seamănă cu câmpul { $field } (asemănare { $similarity } %).
mapping-ask-text = Textul lui: „{ $text }”
mapping-ask-answer = Este același lucru
mapping-ask-yes = da
mapping-ask-no = nu, altceva: coloana este ignorată
mapping-advice = Ce coloană este ce câmp și ce răspuns înseamnă fiecare cod. Verificați fiecare câmp; lăsați-l gol ("") pentru o coloană de ignorat. Apoi importați din nou cu --mapping și acest fișier.
