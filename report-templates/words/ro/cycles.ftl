# Ciclurile unul lângă altul, ce pune situația pe primul loc și ce merită aflat mai departe.

## Cycles
cycles-title = Ciclurile unul lângă altul
cycles-lead = Fiecare imagine arată un domeniu în toate ciclurile: un semn cu intervalul său pentru fiecare ciclu și o linie între ciclurile în care s-a întrebat același lucru. Un cerc gol este un ciclu care nu se poate compara cu cel de acum; o linie punctată este un rezultat care nu poate fi arătat. Nimic nu este prelungit în viitor.
cycles-table = Scorurile din fiecare ciclu și ce se poate spune despre schimbare
whole-department = Departamentul în ansamblu
chart-trends = Cicluri comparate: { $cycles }. Domenii care s-au îmbunătățit cu adevărat: { $better }; care s-au înrăutățit: { $worse }; schimbate doar cât poate produce întâmplarea: { $noise }; care nu se pot compara: { $refused }.
trend-real = { $difference } față de { $cycle }: schimbare reală
trend-noise = { $difference } față de { $cycle }: nu depășește întâmplarea
trend-refused = nu se poate compara cu ciclurile anterioare
comparable-reworded = întrebări formulate altfel
comparable-other-phases = din alte faze
comparable-nothing = nemăsurat
since-cycle = față de { $cycle }
slope = în medie, de la un ciclu la altul ({ $n }):
slope-noise = nu depășește întâmplarea
slope-real = tendință reală
paired-title = Aceleași persoane acum și în { $previous }
paired-lead = Răspunsurile fiecărei persoane care a completat chestionarul în ambele cicluri sunt comparate cu propriile răspunsuri. Schimbarea unui domeniu devine astfel mai sigură; răspunsurile celorlalți intră în scor ca până acum.
paired-caption = Diferența medie la cei care au răspuns de ambele ori
paired-people = Persoane
paired-difference = Diferență
action-decided = hotărâtă după { $cycle }
action-expected = Așteptat

## Situation
situation-act-growth = O sarcină tot mai mare apasă întâi pe ce este deja slab: îndreptați aceste lucruri înainte să vină.
situation-act-stagnation = Este timp ca fiecare să fie rezolvat temeinic, pe rând.
situation-act-crisis = Începeți de sus, pas cu pas, și lăsați restul până când se mișcă cifra.
situation-strengths-growth = Pe acestea se sprijină creșterea: extindeți-le întâi.
situation-strengths-stagnation = Pe ce funcționează în vremuri liniștite se poate construi când acestea se schimbă.
situation-strengths-crisis = Nu le pierdeți în timp ce îndreptați restul.

## What next
next-title = Ce ar face imaginea mai sigură, începând cu ce merită cel mai mult costul
next-answers = { $n ->
    [one] încă { $n } răspuns la chestionar
    [few] încă { $n } răspunsuri la chestionar
   *[other] încă { $n } de răspunsuri la chestionar
}
next-answers-from = { $n ->
    [one] încă { $n } răspuns la chestionar din grupul „{ $group }”
    [few] încă { $n } răspunsuri la chestionar din grupul „{ $group }”
   *[other] încă { $n } de răspunsuri la chestionar din grupul „{ $group }”
}
next-person-days = { $n ->
    [one] încă { $n } zi-om observată
    [few] încă { $n } zile-om observate
   *[other] încă { $n } de zile-om observate
}
next-interviews = { $n ->
    [one] încă { $n } interviu
    [few] încă { $n } interviuri
   *[other] încă { $n } de interviuri
}
next-weeks = { $n ->
    [one] așteptați încă { $n } săptămână de cifre operaționale
    [few] așteptați încă { $n } săptămâni de cifre operaționale
   *[other] așteptați încă { $n } de săptămâni de cifre operaționale
}
next-periods = { $n ->
    [one] așteptați încă { $n } perioadă de cifre operaționale
    [few] așteptați încă { $n } perioade de cifre operaționale
   *[other] așteptați încă { $n } de perioade de cifre operaționale
}
next-raises = { $more ->
    [0] mai multă certitudine la { $areas }
    [one] mai multă certitudine la { $areas } și încă un domeniu
    [few] mai multă certitudine la { $areas } și încă { $more } domenii
   *[other] mai multă certitudine la { $areas } și încă { $more } de domenii
}

## Mistakes in files
actions-twice = Acțiunile acestui ciclu sunt scrise și în cycle.yaml, și în actions.yaml.
    .help = Păstrați-le într-un singur fișier.
