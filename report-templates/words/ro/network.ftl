# Dependencies between departments

network-title = Cine depinde de cine
network-lead = Fiecare linie duce de la servicii clienți la un departament și înapoi. Cu cât este mai groasă, cu atât trec mai multe solicitări pe acolo; culoarea, liniuțele și forma arată cum evaluează o parte pe cealaltă. O linie punctată: nicio evaluare nu se poate afișa.
chart-network = Evaluat cel mai slab de servicii clienți: { $name }, { $score } din 100.
chart-network-withheld = Departamentele și solicitările către ele; nicio evaluare a lor nu poate fi afișată.
dependencies-title = Fiecare departament prin ochii celorlalte
dependencies-caption = Scoruri 0–100; în chenar, pe diagonală: cum se vede departamentul pe sine
dependencies-rater = Cine evaluează
dependencies-rated = Cine este evaluat
dependencies-not-asked = neîntrebat
chart-dependencies = Evaluări: { $ratings }; { $shown ->
    [0] niciuna nu se afișează, fiindcă au răspuns prea puțini (chenar întrerupt).
   *[other] slabe: { $poor }; neafișate fiindcă au răspuns prea puțini (chenar întrerupt): { $withheld }.
} O liniuță înseamnă că nu a fost întrebat nimeni. În chenar, pe diagonală: cum se vede departamentul pe sine.
gaps-title = Cele mai mari diferențe
gaps-lead = Aici două priviri diferă mai mult decât explică întâmplarea (puncte de la 0 la 100, 100 este cel mai bine). Afirmațiile marcate cu ‡ sunt formulate negativ și au fost inversate. Diferența se calculează înainte de rotunjire.
gap-self-view = „{ $item }”, despre „{ $about }”: își acordă singur { $against }, iar „{ $from }” îi acordă { $seen }. Diferența: { $gap ->
    [one] { $gap } punct.
    [few] { $gap } puncte.
   *[other] { $gap } de puncte.
}
gap-expectation = „{ $item }”, despre „{ $about }”, evaluat de „{ $from }”: așteptat { $against }, perceput { $seen }. Diferența: { $gap ->
    [one] { $gap } punct.
    [few] { $gap } puncte.
   *[other] { $gap } de puncte.
}
