# Ce sună altfel acolo unde sunt serviți utilizatori, nu clienți. Un audit cu acest instrument primește aceste cuvinte.

report-title = Diagnoza serviciului de suport IT
intro-stagnation = Diagnoza se face într-o perioadă liniștită: micile neajunsuri pot fi îndreptate înainte să le observe utilizatorii.
intro-crisis = Serviciul pierde încrederea utilizatorilor sau angajați: începeți cu punctele din capul listei și judecați fiecare pas după indicatorul lui.
level-means-poor = Scor sub { $cut }: utilizatorii caută alte căi sau renunță.
day-core = Muncă pentru utilizatori
role-core = Muncă pentru utilizatori
chart-day = Cel mai puțin timp rămâne pentru utilizatori în intervalul { $least } ({ $core }), iar cel mai mult se pierde cu așteptarea, căderile de sistem și tichetele revenite în intervalul { $most } ({ $lost }).
incidents-title = Incidente care i-au afectat pe utilizatori
customers = Utilizatori afectați
feeling-sentence = Ce ar percepe acum un utilizator: { $feeling }; ce se vede pe termen lung: { $mean }.
series-how-to-read = Între limitele naturale umbrite (XmR), urcușurile și coborâșurile sunt zgomot. Un cerc gol marchează un punct care îndeplinește o regulă de detectare: în afara limitelor, opt la rând de aceeași parte a mediei sau trei din patru mai aproape de limită decât de medie. Pe parcursul multor perioade, câte o regulă se îndeplinește din întâmplare, așa că semnal este doar rombul plin: porțiunea lui se află mai departe decât așază întâmplarea orice porțiune a întregii serii în 96 din 100 de cazuri. Triunghiul din dreapta arată ce simt utilizatorii acum, fiindcă își amintesc cel mai bine ultimele perioade.
term-feeling = percepția utilizatorilor
column-feeling = Ce simt utilizatorii acum
form-title-incidents = Registrul incidentelor care i-au afectat pe utilizatori
form-introduction-incidents = Un rând este un incident pe care l-au observat utilizatorii: o defecțiune, o rețea lentă, lucrări planificate de care nu știa nimeni. Vă rugăm să alegeți echipa care l-a provocat și pe cel care l-a observat primul și să precizați dacă serviciul de suport fusese anunțat înainte să sune utilizatorii.
form-hint-incidents = Un rând este un incident pe care l-au observat utilizatorii.
