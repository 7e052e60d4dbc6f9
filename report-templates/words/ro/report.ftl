# Cuvintele raportului.

## Prima pagină
report-title = Diagnoza departamentului de servicii clienți
skip-to-content = Salt la raport
cycle-named = ciclul { $cycle }
people = { $n ->
    [one] { $n } persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
}
where-it-stands = Unde se află departamentul
no-overall-score = Se știe prea puțin pentru un scor general
points = pct.
percentage-points = p.p.
areas-classed = Domenii în care se poate trage o concluzie: { $n } din { $of }.
intro-growth = Organizația crește: ce funcționează azi trebuie să reziste la o încărcare mai mare, de aceea punctele forte de dezvoltat contează la fel de mult ca punctele slabe.
intro-stagnation = Diagnoza se face într-o perioadă liniștită: micile neajunsuri pot fi îndreptate înainte să le observe clienții.
intro-crisis = Organizația pierde clienți sau angajați: începeți cu punctele din capul listei și evaluați fiecare pas după indicatorul lui.
to-act-on = { $n ->
    [0] Unde trebuie acționat
    [one] Un lucru asupra căruia trebuie acționat
    [2] Două lucruri asupra cărora trebuie acționat
    [3] Trei lucruri asupra cărora trebuie acționat
    [4] Patru lucruri asupra cărora trebuie acționat
    [5] Cinci lucruri asupra cărora trebuie acționat
   *[other] Unde trebuie acționat
}
nothing-to-act-on = Niciun punct slab nu este destul de cert pentru a acționa. Ce indică totuși un punct slab se găsește la ipoteze.
strengths-to-extend = { $n ->
    [one] Un punct forte de dezvoltat
    [2] Două puncte forte de dezvoltat
    [3] Trei puncte forte de dezvoltat
   *[other] Puncte forte de dezvoltat
}
no-strengths = Niciun punct forte nu este destul de cert pentru a fi numit.
what-changed = Ce s-a schimbat
first-cycle = Acesta este primul ciclu: încă nu există termen de comparație.
no-real-change = Față de ciclul { $previous }, nicio schimbare nu este mai mare decât ar putea produce întâmplarea.
more-changes = { $n ->
    [one] și încă { $n } schimbare reală, între dovezi
    [few] și încă { $n } schimbări reale, între dovezi
   *[other] și încă { $n } de schimbări reale, între dovezi
}
actions-judged = Ce au adus acțiunile
not-yet-known = Ce nu se știe încă
all-known = Fiecare etapă a adus ce este necesar pentru sinteză și fiecare domeniu a putut fi evaluat.
gate-have-need = disponibil: { $have }, necesar: { $need }
effort-small = câteva zile
effort-medium = câteva săptămâni
effort-large = câteva luni

## Cuprins
contents = Cuprins
areas = Domenii
matrix = Triangulare
findings = Constatări
hypotheses = Ipoteze de verificat
phase-short-jobs = Posturi
phase-short-questionnaire = Chestionar
phase-short-interviews = Interviuri
phase-short-partners = Parteneri
errors-title = Greșeli frecvente, trei voci
evidence = Dovezi
method-title = Metoda și calitatea datelor
glossary = Glosar

## Numere
# Words of one letter that never end a printed line, written together.
one-letter-words = { "" }
estimate-interval = { $value } ({ $low }–{ $high })
estimate-from-to = { $value } (de la { $low } la { $high })
from-to = de la { $low } la { $high }
n-of = { $n } din { $of }
withheld-no-data = nemăsurat
withheld-not-scored = fără scor
withheld-small-group = neafișat: prea puține persoane
withheld-complement = neafișat: ar dezvălui un grup mai mic
withheld-short-series = neafișat: serie scurtă
withheld-too-few = neafișat: prea puține răspunsuri pentru această metodă
withheld-no-variation = nedefinit: toate răspunsurile sunt la fel
withheld-not-computed = necalculat: mediile sunt suficiente
change-better = { $difference }: mai bine, schimbare reală
change-worse = { $difference }: mai rău, schimbare reală
change-noise = { $difference }: în limitele întâmplării
change-not-comparable = nu se poate compara cu ciclul anterior
basis-people = { $n ->
    [one] { $n } persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
}
basis-people-of = { $of ->
    [one] { $n } din { $of } persoană
    [few] { $n } din { $of } persoane
   *[other] { $n } din { $of } de persoane
}
basis-person-days = { $n ->
    [one] { $n } zi-om
    [few] { $n } zile-om
   *[other] { $n } de zile-om
}
basis-person-days-of = { $of ->
    [one] { $n } din { $of } zi-om
    [few] { $n } din { $of } zile-om
   *[other] { $n } din { $of } de zile-om
}
basis-interviews = { $n ->
    [one] { $n } interviu
    [few] { $n } interviuri
   *[other] { $n } de interviuri
}
basis-interviews-of = interviuri: { $n } din { $of }
basis-handoffs = { $n ->
    [one] { $n } caz transmis
    [few] { $n } cazuri transmise
   *[other] { $n } de cazuri transmise
}
basis-handoffs-of = { $of ->
    [one] { $n } din { $of } caz transmis
    [few] { $n } din { $of } cazuri transmise
   *[other] { $n } din { $of } de cazuri transmise
}
basis-incidents = { $n ->
    [one] { $n } incident
    [few] { $n } incidente
   *[other] { $n } de incidente
}
basis-incidents-of = { $of ->
    [one] { $n } din { $of } incident
    [few] { $n } din { $of } incidente
   *[other] { $n } din { $of } de incidente
}
basis-periods = { $n ->
    [one] { $n } perioadă
    [few] { $n } perioade
   *[other] { $n } de perioade
}
basis-periods-of = { $of ->
    [one] { $n } din { $of } perioadă
    [few] { $n } din { $of } perioade
   *[other] { $n } din { $of } de perioade
}
basis-tasks = { $n ->
    [one] { $n } sarcină
    [few] { $n } sarcini
   *[other] { $n } de sarcini
}
basis-tasks-of = { $of ->
    [one] { $n } din { $of } sarcină
    [few] { $n } din { $of } sarcini
   *[other] { $n } din { $of } de sarcini
}
caution-short-series = prea puține date pentru o concluzie
caution-two-peaked = răspunsuri în două tabere
caution-careless = răspunsurile date neglijent schimbă rezultatul
caution-self-report = declarat, nu observat

## Niveluri, clase, certitudine
level-poor = slab
level-good = bun
level-professional = profesionist
level-none = fără nivel
class-weakness = punct slab
class-strength = punct forte
class-sound = în regulă
class-watch = de urmărit
class-insufficient = dovezi insuficiente
certainty = Certitudine
certainty-high = certitudine ridicată
certainty-moderate = certitudine moderată
certainty-low = certitudine scăzută
certainty-very-low = certitudine foarte scăzută
kind-weakness = Punct slab
kind-strength = Punct forte
kind-contradiction = Contradicție
kind-change = Schimbare
kind-single-point = Depinde de o singură persoană
kind-insufficient = Dovezi insuficiente
reason-coverage = { $known ->
    [yes] Se sprijină numai pe { $figure } dintre cei vizați.
   *[no] Se sprijină pe prea puțini dintre cei vizați.
}
reason-interval = Intervalul trece peste pragul dintre două niveluri.
reason-contradiction = { $known ->
    [yes] Două etape se contrazic (diferența, în puncte: { $figure }).
   *[no] Două etape se contrazic.
}
reason-single-phase = Se sprijină pe scorul unei singure etape.
reason-short-series = { $known ->
    [yes] Serie scurtă, număr de observații: { $figure }.
   *[no] Serie scurtă: puține observații.
}
reason-disagreement = { $known ->
    [yes] Evaluatorii nu sunt de acord între ei (acord r*wg { $figure }).
   *[no] Evaluatorii nu sunt de acord între ei.
}
reason-two-peaked = Răspunsurile se împart în două tabere.
reason-careless = Răspunsurile date neglijent schimbă rezultatul.
reason-not-significant = La atâtea afirmații puse alături, poate fi vorba de întâmplare.
reason-untested = Întâmplarea nu poate fi exclusă, fiindcă eroarea nu se poate calcula.
reason-twice = { $reason } Acest motiv contează dublu.
reason-about = { $about }: { $reason }

## Domenii și matrice
areas-lead = Fiecare semn este scorul unui domeniu de la 0 la 100, iar linia este intervalul lui de { $confidence }. Forma arată nivelul.
areas-lead-previous = Un cerc gol este scorul din ciclul anterior, acolo unde schimbarea este reală.
areas-table = Domenii: scor, încadrare și certitudine
area = Domeniu
score = Scor
class = Încadrare
change = Schimbare
contradiction-between = Contradicție: { $first } și { $second }.
chart-areas = Domenii cu nivel slab: { $poor }, bun: { $good }, profesionist: { $professional }; fără scor: { $unknown }.
matrix-lead = Ce spune fiecare etapă despre fiecare domeniu, pe aceeași scară de la 0 la 100. O celulă goală înseamnă că etapa nu spune nimic despre el; unde două etape diferă, priviți mai atent.
matrix-caption = Domenii și etape: scorul și pe ce se sprijină
phase-silent = nu spune nimic
evidence-short = dovada

## Constatări
findings-lead = În ordinea priorității. Fiecare constatare arată pe ce se sprijină și tot ce îi scade certitudinea.
no-findings = Nicio constatare nu este destul de certă pentru a fi afirmată.
hypotheses-lead = Cele ce urmează au o certitudine foarte scăzută. Verificați-le înainte de a acționa; niciuna nu apare pe prima pagină.
what-to-do = Ce este de făcut
rests-on = Se sprijină pe
priority-factors = Prioritate { $priority }: gravitate { $severity } din 100 × ponderea { $weight } × certitudinea { $factor }.

## Etapa 1
jobs-lead = Fișele de post față de ce declară angajații și ce s-a observat. Liste de sarcini: { $inventories } din { $of }. Baza observării: { $days ->
    [one] { $days } zi-om
    [few] { $days } zile-om
   *[other] { $days } de zile-om
}.
time-title = Cum se consumă timpul de lucru
chart-time = Cea mai mare parte a timpului observat: { $name }, { $share } ({ $days ->
    [one] { $days } zi-om
    [few] { $days } zile-om
   *[other] { $days } de zile-om
}).
show-table = Arată cifrele într-un tabel
category = Activitate
share-of-time = Pondere din timpul de lucru
tasks-of = Sarcini: { $position }
tasks-caption = Descrise, declarate, observate
number-sign = Nr.
task = Sarcină
status = Stare
described = Descrisă
declared-by = Declarată de
of-time = { $share } din timp
observed-time = Timp observat
importance = Importanță
urgency = Urgență
core-task = de bază
belongs-to = descrisă pentru: { $position }
sources = Surse
no-sources = fără celule
yes = da
no = nu
task-confirmed = confirmată
task-partial = făcută de unii
task-unperformed = nefăcută de nimeni
task-undescribed = nedescrisă
task-misplaced = descrisă în altă parte
task-contested = controversată
quadrant-important-urgent = importante și urgente
quadrant-important-calm = importante, neurgente
quadrant-urgent-only = urgente, neimportante
quadrant-neither = nici importante, nici urgente
chart-quadrants = { $position }: sarcini evaluate: { $tasks }; dintre ele, urgente fără a fi importante: { $fire }. Numerele sunt cele ale sarcinilor din tabel. Unde un număr a trebuit mutat, o linie pornește din locul lui adevărat.
doubtful-title = Sarcini care ar putea fi dintre cele descrise
doubtful-lead = Aceste formulări se apropie de o sarcină descrisă, dar nu destul pentru a fi socotite drept aceeași sarcină. Confirmați sau respingeți fiecare formulare, o singură dată.
as-written = Cum a fost scrisă
described-task = Sarcina descrisă
similarity = Asemănare

## Etapa 2
questionnaire-lead = Au răspuns { $n } din { $of ->
    [one] { $of } angajat
    [few] { $of } angajați
   *[other] { $of } de angajați
}.
breakdowns-title = Răspunsuri și scoruri pe grupuri
breakdowns-lead = Nu se afișează grupurile cu un număr de persoane sub { $minimum } și nicio cifră din care s-ar putea deduce un asemenea grup.
breakdown-caption = Scorurile domeniilor după: { $name }
answered-of = Au răspuns
items-title = Răspunsurile la fiecare întrebare
items-lead = Răspunsurile favorabile sunt la dreapta liniei de mijloc, cele nefavorabile la stânga; cele mai categorice au culoarea cea mai intensă, cele neutre trec peste linie. Afirmațiile marcate cu ‡ sunt formulate negativ și au fost inversate. Cifra din dreapta este ponderea răspunsurilor favorabile.
items-caption = Ponderile răspunsurilor, ponderea favorabilă cu intervalul ei și limitele dacă toți cei care nu au răspuns ar fi răspuns la fel sau, dimpotrivă, altfel
items-caption-paired = Ponderile răspunsurilor, ponderea valorilor ridicate cu intervalul ei și limitele dacă toți cei care nu au răspuns ar fi răspuns la fel sau, dimpotrivă, altfel
chart-items = { $items ->
    [one] O întrebare, răspunsuri favorabile { $share }: „{ $name }”
    [few] { $items } întrebări; cea mai puțin favorabilă, cu { $share }: „{ $name }”
   *[other] { $items } de întrebări; cea mai puțin favorabilă, cu { $share }: „{ $name }”
}
chart-items-paired = { $items ->
    [one] O întrebare, valori ridicate { $share }: „{ $name }”
    [few] { $items } întrebări; cele mai puține valori ridicate, { $share }: „{ $name }”
   *[other] { $items } de întrebări; cele mai puține valori ridicate, { $share }: „{ $name }”
}
chart-items-withheld = { $items ->
    [one] O întrebare; răspunsurile ei nu se afișează.
    [few] { $items } întrebări; răspunsurile lor nu se afișează.
   *[other] { $items } de întrebări; răspunsurile lor nu se afișează.
}
reversed = ‡ { $text }
reversed-note = Afirmațiile marcate cu ‡ sunt formulate negativ și au fost inversate.
question = Întrebare
answers = Răspunsuri
answered = Au răspuns
favourable = favorabile
unfavourable = nefavorabile
answers-low = valori scăzute
answers-high = valori ridicate
paired-questions-title = Întrebări în perechi
paired-questions-lead = În grafic, răspunsurile cu valori ridicate sunt la dreapta liniei de mijloc, cele cu valori scăzute la stânga, iar cele neutre trec peste linie; cifra din dreapta este ponderea valorilor ridicate. O valoare ridicată nu este în sine nici bună, nici rea: contează diferența. Diferența se calculează din răspunsurile celor care au răspuns la ambele întrebări și înainte de rotunjire, așa că poate să nu coincidă cu diferența dintre cele două scoruri.
question-list-items = Domenii
question-list-outcome = Aprecierea generală
question-list-errors = Greșeli frecvente
question-list-demand-support = Cerințe și sprijin
question-list-myths = Cele cinci mituri
question-list-expectations = Așteptări
two-peaked = răspunsuri în două tabere
demand-support-title = Cerințe și sprijin
demand-support-lead = Cât de mult cere postul de la un angajat și cât de bine este acesta pregătit și împuternicit pentru ceea ce i se cere. O diferență pozitivă înseamnă mai multe cerințe decât sprijin.
demand = Cerințe
support = Sprijin
myths-title = Cele cinci mituri: convingere și practică
myths-lead = Cât de mult cred oamenii în mit și în ce măsură departamentul procedează, de fapt, altfel. Unde convingerea și practica diferă, merită o discuție.
belief = Convingere
practice = Practică
subject = Temă
gap = Diferență

## Etapa 3
interviews-lead = Au fost intervievate { $n } din { $of ->
    [one] { $of } persoană
    [few] { $of } persoane
   *[other] { $of } de persoane
}. O temă contează o singură dată pe interviu, oricât de des a fost amintită.
codes-title = Despre ce se vorbește
codes-caption = Răspândire pe interviuri și tonalitate medie de la −2 la +2
chart-codes = Tema cea mai frecventă: { $name }, ponderea { $share } din { $interviews ->
    [one] { $interviews } interviu
    [few] { $interviews } interviuri
   *[other] { $interviews } de interviuri
}.
code = Temă
prevalence = Pondere din interviuri
valence = Tonalitate
quotes-title = Cu cuvintele lor
saturation-title = Saturație
saturation-lead = { $last ->
    [0] Ultimul interviu nu a adus nicio temă nouă: mai multe interviuri ar adăuga, probabil, puțin.
    [one] Ultimul interviu a mai adus o temă nouă: mai multe interviuri pot adăuga altele.
    [few] Ultimul interviu a mai adus { $last } teme noi: mai multe interviuri pot adăuga altele.
   *[other] Ultimul interviu a mai adus { $last } de teme noi: mai multe interviuri pot adăuga altele.
} Temele care doar cuprind altele mai restrânse nu au fost numărate.
saturation-caption = Teme noi pe interviu, în ordinea datei
interview = Interviu
new-codes = Teme noi

## Etapa 4
partners-lead = Departamente partenere consultate sau măsurate: { $n } din { $of }.
both-ways-title = Evaluări în ambele sensuri
both-ways-caption = Scoruri 0–100: cum este evaluat partenerul de servicii clienți, cum se evaluează singur și cum evaluează el departamentul de servicii clienți
partner = Partener
rated-by-service = Nota dată de servicii clienți
rates-itself = Nota dată sieși
rates-service = Nota dată departamentului de servicii clienți
handoffs-title = Cazuri transmise
handoffs = Cazuri transmise
handoffs-more = Cazuri transmise: promisiuni și așteptare
median-hours = Ore până la răspuns (mediana)
p90-hours = Ore în care primesc răspuns 90 % din cazuri
unanswered = Fără răspuns
promises = Din toate cazurile, decurg din promisiunea sa
waiting = Așteptare observată, min pe zi
incidents-title = Incidente care i-au afectat pe clienți
incidents-caption = Incidente după departamentul care le-a provocat
incidents = Incidente
unannounced = Neanunțate la servicii clienți
customers = Clienți afectați
series-title = Indicatori operaționali: semnal sau zgomot
series-upper = limită { $value }
series-lower = limită { $value }
series-mean = medie { $value }
series-last = ultima { $value }
series-feeling = perceput { $value }
chart-series-short = { $name }: doar { $points ->
    [one] { $points } perioadă
    [few] { $points } perioade
   *[other] { $points } de perioade
}, o serie scurtă; fără concluzie.
feeling-sentence = Ce ar percepe acum un client: { $feeling }; ce se vede pe termen lung: { $mean }.
better-higher = mai mult înseamnă mai bine
better-lower = mai puțin înseamnă mai bine
better-neither = nici mai mult, nici mai puțin nu înseamnă mai bine
period = Perioada de la
value = Valoare
signal = semnal

## Greșeli frecvente
errors-lead = Aceeași listă, la care au răspuns angajații, partenerii și observatorii. Acolo unde vocile diferă se află un unghi mort.
errors-caption = Ponderea celor care spun că se întâmplă des
error = Greșeală
voice-staff = Angajați
voice-partners = Parteneri
voice-observer = Observator

## Dovezi
evidence-lead = Fiecare cifră pe care se sprijină constatările și domeniile, cu fișierele și celulele din spatele ei.
evidence-caption = Indicatori cu interval, bază și surse
indicator = Indicator
basis = Bază
actions-title = Acțiunile hotărâte după ciclurile anterioare
actions-caption = Se vede efectul fiecărei acțiuni asupra indicatorului-țintă?
action = Acțiune
owner = Cine
due = Termen
target = Țintă
moved = Schimbare
verdict = Rezultat
action-moved = efect vizibil
action-not-moved = fără efect vizibil
action-too-early = termenul nu a expirat încă
action-not-measurable = nu se poate măsura

## Metoda
method-lead = Ce pot susține cifrele și ce nu.
cycle-notes = Observații despre acest ciclu:
gates-title = Au fost suficiente date?
gates-caption = Ce a adus fiecare etapă și de ce are nevoie sinteza
phase = Etapă
what-counts = Ce se numără
have = Există
need = Necesar
ready = Rezultat
gate-passed = suficient
gate-failed = insuficient
gate-person-days = zile-om observate
gate-series-points = perioade ale indicatorilor operaționali
gate-interviews = persoane intervievate
gate-response = rata de răspuns
gate-inventories = angajați cu lista sarcinilor
gate-partners = departamente partenere consultate
certainty-title = Ce înseamnă certitudinea
certainty-lead = Certitudinea pornește de la ridicată și scade cu fiecare slăbiciune a datelor; fiecare motiv este scris lângă constatare.
certainty-means-high = Vă puteți baza pe constatare.
certainty-means-moderate = Acționați și urmăriți dacă cifra se schimbă.
certainty-means-low = Acționați numai unde o greșeală costă puțin și adunați mai multe date.
certainty-means-very-low = O ipoteză de verificat, niciodată pe prima pagină.
levels-title = Cele trei feluri de servicii
level-means-poor = Scor sub { $cut }: din această cauză se pierd clienți.
level-means-good = Scor de la { $low } până sub { $high }: își îndeplinește rolul și se poate îmbunătăți.
level-means-professional = Scor de la { $cut } în sus: un punct forte care merită dezvoltat.
rules-title = Regulile acestui raport
rule-intervals = Intervalele sunt date la { $confidence } și țin seama de numărul de persoane; unde au răspuns toți, nu există interval.
rule-minimum-group = { $minimum ->
    [one] Rezultatul unui grup se afișează începând de la { $minimum } persoană.
    [few] Rezultatul unui grup se afișează numai dacă în spatele lui sunt cel puțin { $minimum } persoane și din el nu se poate deduce niciun grup mai mic.
   *[other] Rezultatul unui grup se afișează numai dacă în spatele lui sunt cel puțin { $minimum } de persoane și din el nu se poate deduce niciun grup mai mic.
}
rule-false-discovery = Dintre toate afirmațiile raportului, cel mult aproximativ { $rate } se pot datora întâmplării (Benjamini–Hochberg).
rule-priority = Prioritatea este gravitatea înmulțită cu ponderea domeniului și cu un factor pentru certitudine. Gravitatea arată cât de departe dincolo de prag este scorul, în procente din drumul până la capătul scalei, iar la contradicții și schimbări, câte puncte separă scorurile.
rule-change = O schimbare este numită reală numai dacă este mai mare decât ar putea produce întâmplarea; restul este zgomot.
rule-instrument = Instrument: { $name }, versiunea { $version }.
made-with = Întocmit cu { $tool }; instrumentul: { $instrument }, versiunea { $version }.

## Glosar
term-area = domeniu
means-area = O latură a felului în care lucrează un departament de servicii clienți, de exemplu instrumentele sau colaborarea.
term-score = scor
means-score = O cifră de la 0 la 100, unde 100 este cel mai bine, pentru ca măsuri diferite să poată fi comparate.
term-level = nivel
means-level = Slab, bun sau profesionist: locul scorului față de cele două praguri.
term-evidence = dovadă
means-evidence = O cifră măsurată, cu intervalul ei, cu baza pe care se sprijină și cu celulele din care provine.
term-finding = constatare
means-finding = O concluzie despre un domeniu, susținută de dovezi.
term-certainty = certitudine
means-certainty = Cât de mult vă puteți baza pe o constatare.
term-priority = prioritate
means-priority = Ordinea în care trebuie acționat.
term-interval = interval
means-interval = Limitele între care se află probabil cifra adevărată.
term-real-change = schimbare reală
means-real-change = O diferență între două cicluri mai mare decât cea pe care ar putea-o produce întâmplarea.
term-matrix = triangulare
means-matrix = Același domeniu privit din mai multe părți: posturi, angajați, interviuri, parteneri.
term-watch = de urmărit
means-watch = Datele nu hotărăsc încă dacă este un punct slab, unul forte sau ceva în regulă: măsurați din nou.
term-fire-fighting = stingerea incendiilor
means-fire-fighting = Timpul petrecut cu ce este urgent, dar neimportant.
term-xmr = limite naturale
means-xmr = Marja în care se mișcă o cifră când nu s-a schimbat nimic (grafic XmR).
term-feeling = percepția clienților
means-feeling = O medie în care ultimele perioade contează cel mai mult, așa cum se întâmplă și în amintire.
term-minimum-group = grup minim
means-minimum-group = Cel mai mic număr de persoane ale căror rezultate se afișează.

## Probleme cu șabloanele
template-name = Șablonul folosește „{ $found }”, care nu este cunoscut aici{ $guessed ->
    [yes] ; ați vrut să scrieți „{ $nearest }”?
   *[no] .
}
    .help = Corectați numele sau ștergeți fișierul, ca să fie folosit șablonul implicit.
template-wrong = Șablonul nu poate fi folosit: { $detail }.
    .help = Corectați rândul sau ștergeți fișierul, ca să fie folosit șablonul implicit.
