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
