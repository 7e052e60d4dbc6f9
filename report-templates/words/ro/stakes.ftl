# Ce este în joc și ce se poate câștiga extinzând punctele forte.
stakes-title = Ce este în joc
stakes-lead = Venitul expus riscului, calculat din ce a declarat organizația despre clienții ei. Este un calcul pe ipoteze, nu o măsurătoare: arată cât de mare ar fi suma dacă ipotezele de mai jos sunt corecte.
stakes-caveat = Diagnoza nu arată că clienții pleacă din cauza acestor domenii și nici că ar rămâne dacă domeniile s-ar îmbunătăți. Împărțirea pierderilor pe domenii este o apreciere.
stakes-declared = Venit declarat ca pierdut anual din cauza calității serviciului
stakes-total = Din acesta, expus riscului unde serviciul este sub nivelul profesionist
stakes-areas = Venitul anual expus riscului, pe domenii
stakes-at-risk = Expus riscului anual
stakes-below = Puncte sub nivelul profesionist
stakes-weight = Pondere
stakes-range = { $likely } ({ $low }–{ $high })
stakes-assumptions = Pe ce se sprijină
stakes-assumption = Ipoteză
stakes-likely = Valoarea cea mai probabilă (minimă–maximă)
stakes-source = Sursă
stakes-id-customers = Numărul de clienți
stakes-id-revenue-a-customer = Venitul anual de la un client
stakes-id-yearly-loss = Clienți pierduți într-un an
stakes-id-word-of-mouth = Alți clienți pe care îi ia cu el un client pierdut
stakes-id-due-to-service = Partea din pierderi pusă pe seama calității serviciului
stakes-how = Fiecare valoare a fost extrasă din intervalul ei { $draws ->
    [one] o dată
    [few] de { $draws } ori
   *[other] de { $draws } de ori
} (distribuție triunghiulară, sămânța { $seed }). Se afișează valoarea mediană, iar în paranteză intervalul de la cuantila { $low } la cuantila { $high }. De la scorul { $nothing } în sus, un domeniu nu expune riscului nimic din partea care îi revine, la scorul { $everything } o expune în întregime, iar între cele două scoruri dependența este liniară.
stakes-no-currency = Moneda lipsește.
    .help = Scrieți-o așa cum trebuie să apară după sumă, de exemplu RON sau EUR.
stakes-range-order = Valorile intervalului nu sunt în ordine: low { $low }, likely { $likely }, high { $high }.
    .help = Scrieți întâi valoarea cea mai mică, apoi cea mai probabilă, apoi cea mai mare; două dintre ele pot fi egale.
stakes-no-source = Valoarea nu are sursă.
    .help = Scrieți de unde provine: dintr-un raport, dintr-un registru sau a cui este aprecierea. Sursa apare lângă rezultat.
stakes-no-rules = Instrumentul { $instrument } nu spune cum se împarte pe domenii ce este în joc, de aceea raportul nu va arăta venitul expus riscului.
    .help = Adăugați „stakes” cu ponderile domeniilor în instrument/instrument.yaml sau ștergeți „stakes” din cycle.yaml.

benefits-title = Ce ar putea aduce dezvoltarea punctelor forte
benefits-lead = Domenii în care un grup lucrează profesionist, iar altele rămân în urma lui mai mult decât explică întâmplarea. Punctele sunt distanța dintre grupuri, deci tot ce se poate câștiga, cel mult, învățând de la acel grup.
benefits-best = { $breakdown }: { $group }, scor { $score }
benefits-other = { $group } (scor { $score }): cel mult { $gain } pct. (de la { $low } la { $high })
benefits-all = Pe toate grupurile afișate: cel mult { $gain } pct.
