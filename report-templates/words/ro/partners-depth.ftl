# Columns of the logs

header-handoffs-kind = Tipul solicitării; tip; tipul cazului; felul solicitării
header-handoffs-reopened = Redeschis; redeschisă; redeschis după închidere
header-incidents-detected = Observat la; depistat; depistat la; data depistării
header-incidents-told = Servicii clienți anunțat la; anunțat la; data anunțării
incidents-before-began = { $found } este înainte de începutul incidentului, { $expected }.{ more-cells }
    .help = Verificați care dintre cele două momente este greșit.
incidents-told-before-detected = Departamentul de servicii clienți a fost anunțat la { $found }, înainte ca incidentul să fie observat, { $expected }.{ more-cells }
    .help = Verificați care dintre cele două momente este greșit. Cine avertizează despre ceva ce urmează scrie momentul avertizării în ambele coloane.

id-of-change = schimbare declarată

# Logs in the report

handoffs-censored = Solicitări ale departamentului de servicii clienți către partener. Ce este încă deschis contează atât cât a fost urmărit (Kaplan–Meier)
closed-median-hours = Ore până la închidere (mediana)
closed-p90-hours = Ore în care se închid 90 % din cazuri
reopened = Redeschise
kinds-title = Cazuri transmise după tipul solicitării
kinds-caption = Tipurile așa cum sunt scrise în registru; cele rare sunt grupate
kind-of-request = Tipul solicitării
kind-other = fără tip sau tipuri rare
telling-minutes = Minute până la anunțarea serviciilor clienți (mediana)
calls-in-log = Apeluri provocate, după registru
calls-in-series = Apeluri peste medie
calls-beyond-limit = din care peste limită
excess-lead = Registrul numără apelurile pe care cineva le-a pus pe seama unui incident. Seria apelurilor arată cu cât au fost mai multe decât de obicei în perioadele în care au început incidentele; cele peste limita naturală superioară nu mai pot fi zgomot. O perioadă cu incidente din două departamente contează la amândouă. Unde intervalul cuprinde zero, seria nu arată nicio urmă a incidentelor: alte săptămâni au fost la fel de aglomerate.
noticed-caption = Cine a observat primul incidentele, după departamentul care le-a provocat
noticed-first = Cine a observat primul
noticed-total = Total

# Operating figures

series-how-to-read = Între limitele naturale umbrite (XmR), urcușurile și coborâșurile sunt zgomot. Un cerc gol marchează un punct care îndeplinește o regulă de detectare: în afara limitelor, opt la rând de aceeași parte a mediei sau trei din patru mai aproape de limită decât de medie. Pe parcursul multor perioade, câte o regulă se îndeplinește din întâmplare, așa că semnal este doar rombul plin: porțiunea din care face parte se abate mai mult decât s-ar abate, din întâmplare, orice porțiune a întregii serii în 96 din 100 de cazuri. Triunghiul din dreapta arată ce simt clienții acum, fiindcă își amintesc cel mai bine ultimele perioade.
series-without-limits = Nicio serie nu este încă destul de lungă pentru a avea limite naturale, așa că urcușurile și coborâșurile nu pot fi apreciate. Triunghiul din dreapta arată ce simt clienții acum, fiindcă își amintesc cel mai bine ultimele perioade.
series-half-life = În această percepție, ponderea unei perioade se înjumătățește la fiecare { $periods ->
    [one] perioadă.
    [few] { $periods } perioade.
   *[other] { $periods } de perioade.
}
series-short-since-change = { $name }: doar { $points ->
    [one] { $points } perioadă
    [few] { $points } perioade
   *[other] { $points } de perioade
} de la ultima schimbare declarată, o serie scurtă; încă fără concluzie.
series-noise = { $name }: zgomot. În { $recent ->
    [one] ultima perioadă
    [few] ultimele { $recent } perioade
   *[other] ultimele { $recent } de perioade
} nu este niciun semnal; ultima ({ $last }) este o variație obișnuită.
series-signal = { $name }: semnal. Dintre ultimele perioade, se abat mai mult decât explică întâmplarea: { $signals } din { $recent }.
series-earlier = { $name }: acum zgomot. A existat un semnal, dar nu în { $recent ->
    [one] ultima perioadă.
    [few] ultimele { $recent } perioade.
   *[other] ultimele { $recent } de perioade.
}
series-marks = { $marks ->
    [one] Un punct îndeplinește o regulă de detectare;
    [few] { $marks } puncte îndeplinesc o regulă de detectare;
   *[other] { $marks } de puncte îndeplinesc o regulă de detectare;
} la atâtea perioade, acest lucru apare și din întâmplare.
series-weekdays = Variațiile obișnuite din cursul săptămânii au fost scoase.
series-without-weekdays = Fără tiparul săptămânii
series-rule = Ce înseamnă
series-mark-outside = în afara limitelor
series-mark-run = opt la rând de aceeași parte
series-mark-near = trei din patru aproape de limită
