# Ciclurile unul lângă altul, ce pune situația pe primul loc și ce merită aflat mai departe.

## Cycles
cycles-title = Comparația ciclurilor
cycles-lead = Fiecare grafic arată un domeniu în toate ciclurile: câte un semn cu intervalul lui pentru fiecare ciclu și o linie între ciclurile în care s-a întrebat același lucru. Un cerc gol este un ciclu care nu se poate compara cu cel de acum; o linie punctată ține locul unui rezultat care nu poate fi arătat. Nimic nu este prelungit în viitor.
cycles-table = Scorurile din fiecare ciclu, din datele comparabile între cicluri (de aceea pot diferi puțin de cele de la domenii), și ce se poate spune despre schimbare
cycles-reckoned = Schimbarea se calculează înainte de rotunjirea scorurilor.
whole-department = Departamentul în ansamblu
chart-trends = Cicluri comparate: { $cycles }. Domenii cu o îmbunătățire reală: { $better }; cu o înrăutățire reală: { $worse }; în limitele întâmplării: { $noise }; care nu se pot compara: { $refused }.
trend-real = { $difference } față de { $cycle }: schimbare reală
trend-noise = { $difference } față de { $cycle }: în limitele întâmplării
trend-refused = nu se poate compara cu ciclurile anterioare
comparable-reworded = întrebări formulate altfel
comparable-other-phases = din alte etape
comparable-nothing = nemăsurat
since-cycle = față de { $cycle }
slope = în medie, de la un ciclu la altul, pe { $n ->
    [one] { $n } ciclu
    [few] { $n } cicluri
   *[other] { $n } de cicluri
}:
slope-real = tendință reală
paired-title = Aceleași persoane acum și în { $previous }
paired-lead = Pentru fiecare persoană care a completat chestionarul în ambele cicluri, răspunsurile de acum sunt comparate cu cele de atunci. Schimbarea unui domeniu se cunoaște astfel mai sigur; răspunsurile celorlalți intră în scor ca și până acum.
paired-caption = Diferența medie la cei care au răspuns de ambele ori
paired-people = Persoane
paired-difference = Diferență
action-decided = hotărâtă după { $cycle }
action-expected = Așteptat

## Situation
situation-act-growth = O încărcare în creștere apasă întâi pe ce este deja slab: îndreptați aceste lucruri înainte să se ajungă acolo.
situation-act-stagnation = Este timp ca fiecare să fie rezolvat temeinic, unul după altul.
situation-act-crisis = Începeți cu primul, pas cu pas, și lăsați restul până când se vede efectul în cifre.
situation-strengths-growth = Pe acestea se sprijină creșterea: începeți prin a le dezvolta.
situation-strengths-stagnation = Ce funcționează în vremuri liniștite este temelia pe care se poate construi când vremurile se schimbă.
situation-strengths-crisis = Nu le pierdeți în timp ce îndreptați restul.

## What next
next-title = Ce ar face imaginea mai sigură, începând cu ce aduce cel mai mult față de cost
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
    [one] așteptați indicatorii operaționali din încă { $n } săptămână
    [few] așteptați indicatorii operaționali din încă { $n } săptămâni
   *[other] așteptați indicatorii operaționali din încă { $n } de săptămâni
}
next-periods = { $n ->
    [one] așteptați indicatorii operaționali din încă { $n } perioadă
    [few] așteptați indicatorii operaționali din încă { $n } perioade
   *[other] așteptați indicatorii operaționali din încă { $n } de perioade
}
next-raises = { $more ->
    [0] mai multă certitudine pentru { $areas }
    [one] mai multă certitudine pentru { $areas } și încă un domeniu
    [few] mai multă certitudine pentru { $areas } și încă { $more } domenii
   *[other] mai multă certitudine pentru { $areas } și încă { $more } de domenii
}

## Mistakes in files
actions-twice = Acțiunile acestui ciclu sunt scrise și în cycle.yaml, și în actions.yaml.
    .help = Păstrați-le într-un singur fișier.
