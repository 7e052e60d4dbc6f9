# Formularele pe care le completează oamenii. Numele unei foi are cel mult 31 de caractere.

form-sheet-tasks = Sarcini
form-sheet-observations = Observare
form-sheet-answers = Chestionar
form-sheet-partners = Departamente
form-sheet-handoffs = Cazuri transmise
form-sheet-incidents = Incidente
form-sheet-series = Indicatori

form-title-tasks = Lista sarcinilor
form-title-observations = Observarea unei zile de lucru
form-title-answers = Chestionarul angajatului
form-title-partners = Chestionar privind colaborarea dintre departamente
form-title-handoffs = Registrul solicitărilor dintre departamente
form-title-incidents = Registrul incidentelor care i-au afectat pe clienți
form-title-series = Indicatori operaționali

form-introduction-handoffs = Un rând este o solicitare a unui departament către altul. Vă rugăm să notați când a fost trimisă, când a venit primul răspuns cu care s-a putut lucra și când a fost închisă; lăsați gol ce nu s-a întâmplat. Dacă un departament îi promisese clientului ceea ce se cere, alegeți-l în ultima coloană.
form-introduction-incidents = Un rând este un incident pe care l-au observat clienții: o factură greșită, o defecțiune, o campanie de care nu știa nimeni. Vă rugăm să alegeți departamentul care l-a provocat și pe cel care l-a observat primul și să precizați dacă departamentul de servicii clienți fusese anunțat înainte să sune clienții.
form-introduction-series = Un rând este o perioadă, o zi sau o săptămână: vă rugăm să scrieți prima ei zi. Lăsați gol ce nu se măsoară. Procentele sunt numere de la 0 la 100.

# Instrucțiunile fiecărui registru

form-sheet-instructions = Cum se completează
form-how = Cum se completează
form-how-sheet = Deschideți foaia „{ $sheet }” (filele sunt în partea de jos).
form-hint-tasks = Un rând este o sarcină: evaluați sarcinile pe care le îndepliniți, lăsați-le pe celelalte neschimbate și adăugați dedesubt ce lipsește.
form-hint-observations = Un rând este o activitate: când a început, ce a fost și ce a întrerupt-o.
form-hint-answers = Un rând este o persoană: răspundeți de la stânga la dreapta.
form-hint-partners = Un rând este un departament evaluat: răspundeți de la stânga la dreapta.
form-hint-handoffs = Un rând este o solicitare de la un departament către altul.
form-hint-incidents = Un rând este un incident observat de clienți.
form-hint-series = Un rând este o zi sau o săptămână.
form-how-person = Scrieți același identificator în fiecare dintre rândurile dumneavoastră: adresa de e-mail sau numărul de angajat. La preluarea foii, acesta este înlocuit cu un cod.
form-how-list = Faceți clic pe o celulă și alegeți din lista ei (săgeata mică de alături). Se acceptă numai ce este pe listă.
form-how-date = Scrieți datele ca 2026-09-14, orele ca 08:05, iar o dată cu oră ca 2026-09-14 08:05.
form-how-empty = Lăsați gol ce nu știți sau ce nu s-a întâmplat. Vă rugăm să nu schimbați titlurile și să nu îmbinați celule.
form-how-send = Salvați fișierul și trimiteți-l înapoi persoanei de la care îl aveți.
form-wrong = Nu face parte din formular
form-wrong-choice = Alegeți din lista acestei celule sau lăsați-o goală.
form-wrong-number = Scrieți un număr mai mare sau egal cu zero, fără unitate.
form-wrong-date = Scrieți o dată, de exemplu 2026-09-14.
form-wrong-time = Scrieți o oră, de exemplu 08:05.
form-wrong-moment = Scrieți o dată cu oră, de exemplu 2026-09-14 08:05.
form-for-unknown = „{ $found }” nu este nici post, nici departament cooperant al acestui audit; există: { $expected }.
    .help = Numiți-le prin id-urile lor, separate prin virgule, ca în: --for agent,billing.
form-page-failed = Pagina nu poate fi făcută din acest șablon: { $reason }.
    .help = Corectați șablonul sau ștergeți-l din audit, pentru a-l folosi pe cel încorporat.

# Chestionarul ca pagină

page-person = Identificatorul dumneavoastră
page-person-help = Adresa de e-mail sau numărul de angajat. La preluarea răspunsurilor este înlocuit cu un cod.
page-choose = Alegeți…
page-part = Partea
page-open = Cu propriile cuvinte
page-open-help = Vă rugăm să nu numiți pe nimeni.
page-save = Salvează răspunsurile într-un fișier
page-send = Trimite fișierul…
page-clear = Șterge toate răspunsurile
page-clear-sure = Ștergeți toate răspunsurile de pe această pagină?
page-kept = Răspunsurile rămân în acest browser până când le ștergeți; nimic nu se trimite de la sine. La sfârșit primiți un fișier de trimis înapoi.
page-saved = Salvat. Trimiteți acest fișier persoanei de la care aveți pagina:
page-progress = Răspunsuri:
page-nothing = Încă nu există niciun răspuns.
page-check = Completați:
