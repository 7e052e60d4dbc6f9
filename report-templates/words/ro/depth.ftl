## Etapa 2 în profunzime
neutral = neutre
neutral-unfavourable-bounds = Limitele de lângă o pondere arată cât ar fi ea în rândul tuturor angajaților dacă toți cei care nu au răspuns ar fi răspuns altfel sau, dimpotrivă, la fel.
bounds-of = limite { $low }–{ $high }
agreement-rwg = r*wg
agreement-ad = AD
depth-title = Cât de mult vă puteți baza pe răspunsuri
two-peaked-area = { $area }: răspunsurile se împart în două tabere, multe sus și multe jos, puține între ele. Media nu o descrie pe niciuna; priviți distribuția și întrebați ce le desparte.
depth-agreement-lead = r*wg este 1 când toți spun același lucru, 0 când răspunsurile sunt împrăștiate la întâmplare și sub 0 când părerile sunt opuse; valorile sub 0 nu sunt aduse la 0. AD este distanța medie a răspunsurilor față de media lor, în trepte ale scalei; la cinci răspunsuri posibile, acordul începe sub 0,83.
depth-areas-title = Acord și fidelitate pe domenii
depth-areas-caption = Scorul cu intervalul lui, acordul asupra afirmațiilor și coerența acestora
alpha = Alfa
omega = Omega
reliability-column = Coerența afirmațiilor
reliability-shown = afirmații: { $items }
reliability-interval-only = numai intervalul, instabil: mai puțin de 30 de persoane au răspuns la toate afirmațiile
reliability-too-few-people = nu se dă: mai puțin de 10 persoane au răspuns la toate afirmațiile
reliability-too-few-items = nu se dă: cu mai puțin de trei afirmații nu se poate vorbi de fidelitate
reliability-no-variation = nu se dă: la o afirmație toți au răspuns la fel
careless-title = Răspunsuri date fără a citi
careless-people = { $n ->
    [one] Răspunsurile unei persoane par date fără a citi
    [few] Răspunsurile a { $n } persoane par date fără a citi
   *[other] Răspunsurile a { $n } de persoane par date fără a citi
} (același răspuns la rând, lipsă de variație, contradicții între afirmații formulate opus: cel puțin două dintre aceste semne).
careless-few = Fie nu există răspunsuri care par date fără a citi întrebările, fie este vorba de atât de puține persoane (sub { $minimum }), încât numărul lor nu se arată.
careless-kept = Nimeni nu a fost exclus din calcule.
careless-none = Nicio concluzie nu ar fi alta fără ele.
careless-differs = Acolo unde concluzia ar fi alta fără ele, sunt date ambele rezultate:
careless-all = Toți
careless-without = Fără persoanele semnalate
differences-title = Grupurile față de restul departamentului
differences-lead = { $compared ->
    [one] S-a făcut o comparație a unui grup cu restul departamentului
    [few] S-au făcut { $compared } comparații ale grupurilor cu restul departamentului
   *[other] S-au făcut { $compared } de comparații ale grupurilor cu restul departamentului
}, pe ranguri; se menționează numai ceea ce se confirmă ținând cont de toate afirmațiile acestui raport.
differences-none = Niciun grup nu diferă de rest în niciun domeniu mai mult decât explică întâmplarea.
differences-untested = Niciun grup nu poate fi comparat cu restul: de fiecare parte trebuie să fie persoane ale căror rezultate se pot arăta, în număr de cel puțin { $minimum }.
difference-better = { $group }, { $area }: cu { $points } pct. peste restul departamentului.
difference-worse = { $group }, { $area }: cu { $points } pct. sub restul departamentului.
ranking-ranked = { $breakdown }: grupurile diferă în domeniile de mai jos. Scorurile sunt apropiate de media tuturor, cu atât mai mult cu cât au răspuns mai puține persoane, pentru ca grupurile mici să nu ajungă primele sau ultimele din întâmplare.
ranking-no-evidence = { $breakdown }: nu există dovezi că grupurile diferă, așa că nu sunt puse în ordine.
ranking-too-few-groups = { $breakdown }: se arată mai puțin de cinci grupuri, așa că nu sunt puse în ordine.
ranking-caption = { $breakdown }: grupurile în ordine, { $area }
ranking-as-answered = Din răspunsuri
ranking-shrunken = Apropiat de medie
drivers-title = Ce se asociază cu aprecierea generală
drivers-outcome = Aprecierea generală este răspunsul la afirmația: „{ $text }”
drivers-weights = { $people ->
    [one] O persoană a apreciat toate domeniile
    [few] { $people } persoane au apreciat toate domeniile
   *[other] { $people } de persoane au apreciat toate domeniile
}. Împreună, domeniile explică { $explained } din diferențele de apreciere generală. Locurile arată cât de sigură este ordinea. O asociere nu este neapărat o cauză.
drivers-together = Ponderile domeniilor nu se dau: numărul de persoane cu scor la fiecare domeniu trebuie să fie cel puțin { $needed }, iar acum este { $people }. Tabelul arată cât de strâns se asociază fiecare domeniu cu aprecierea generală (corelația rangurilor, de la −1 la 1); un interval care îl cuprinde pe 0 spune că legătura poate să nu existe. O asociere nu este neapărat o cauză.
drivers-too-few = Prea puține persoane au răspuns atât la domenii, cât și la întrebarea generală pentru a se putea spune ceva.
drivers-no-variation = Nu se poate spune nimic: aprecierea generală sau un domeniu nu variază sau un domeniu decurge din celelalte.
drivers-table = Domeniile alături de aprecierea generală
drivers-weight = Pondere (Shapley)
drivers-johnson = Pondere (Johnson)
drivers-place = Loc
drivers-places = { $place } ({ $low }–{ $high })
drivers-correlation = Asociere (Spearman)
open-title = Întrebări deschise
open-answered = { $n ->
    [one] A răspuns o persoană.
    [few] Au răspuns { $n } persoane.
   *[other] Au răspuns { $n } de persoane.
}
open-few = Numărul celor care au răspuns este sub { $minimum } sau nu a răspuns nimeni.
open-not-quoted = Răspunsurile nu se arată: oamenii nu au fost înștiințați că ar putea fi citați.
open-nothing-quoted = Niciun răspuns nu a îndeplinit condițiile de citare (lungime, fără nume, numere sau adrese).
range-of = de la { $low } la { $high }
