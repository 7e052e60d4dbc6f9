# Ziua de lucru: profil pe ore, fișe proprii, încărcare, cadrane

day-title = Ziua de lucru și încărcarea
day-profile-title = Ziua observată, oră cu oră
day-profile-caption = Ponderea în timpul de lucru pe ore, cu intervalul ei
day-hour = Ora
day-person-days = Zile-om
day-core = Muncă pentru clienți
day-rest = Căutare, administrație, altele
day-lost = Așteptare, căderi, erorile altora
chart-day = Cel mai puțin timp rămâne pentru clienți în intervalul { $least } ({ $core }), iar cel mai mult se pierde cu așteptarea, căderile de sistem și erorile altora în intervalul { $most } ({ $lost }). Cifra din dreapta este ponderea timpului pentru clienți.
day-some-withheld = Nu sunt arătate orele în care au fost observate mai puțin de { $least ->
    [one] { $least } persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
} și nici cele din care acestea s-ar putea deduce.
day-all-withheld = Au fost observate mai puțin de { $least ->
    [one] { $least } persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
}, de aceea ziua nu este arătată oră cu oră.
day-own-title = Ce au notat angajații înșiși
day-own-lead = { $days ->
    [one] { $days } zi a fost notată chiar de persoana care a lucrat. Este arătată alături de zilele observate și nu se adună niciodată cu ele.
    [few] { $days } zile au fost notate chiar de persoanele care au lucrat. Sunt arătate alături de zilele observate și nu se adună niciodată cu ele.
   *[other] { $days } de zile au fost notate chiar de persoanele care au lucrat. Sunt arătate alături de zilele observate și nu se adună niciodată cu ele.
}
day-own = Fișă proprie
day-observed = Observare
role-core = Muncă pentru clienți
role-searching = Căutare
role-waiting = Așteptare
role-failure = Căderi de sistem
role-rework = Erorile altora
role-administration = Administrație
role-other = Altele
workload-title = Timp declarat și timp observat: { $position }
workload-lead = Angajații spun cât timp le iau sarcinile; observarea arată cât le iau de fapt. O sarcină este considerată supra- sau subdeclarată doar dacă diferența nu poate fi pusă pe seama întâmplării.
workload-correlation = Corelația dintre cele două ordonări (pe ranguri):
workload-caption = Minute pe zi și ponderi în timpul dedicat sarcinilor
workload-declared-minutes = Declarat, min pe zi
workload-observed-minutes = Observat, min pe zi
workload-declared-share = Ponderea în timpul declarat
workload-observed-share = Ponderea în timpul observat al sarcinilor
workload-verdict = Comparație
load-over-declared = declarat mai mult decât observat
load-under-declared = declarat mai puțin decât observat
load-no-difference = nicio diferență dincolo de întâmplare
load-unknown = se știe prea puțin
quadrants-of = Importanță și urgență: { $position }
quadrants-title = Importanță, urgență și timp
quadrants-caption = Timpul pe cadrane, pentru sarcinile evaluate de destule persoane
quadrant = Cadran
quadrant-tasks = Sarcini
frequent-unimportant = { $tasks ->
    [one] O sarcină este frecventă, dar puțin importantă pentru cei care o fac:
    [few] { $tasks } sarcini sunt frecvente, dar puțin importante pentru cei care le fac:
   *[other] { $tasks } de sarcini sunt frecvente, dar puțin importante pentru cei care le fac:
}
concordance = { $position }: cât de asemănător ordonează oamenii importanța sarcinilor comune (W al lui Kendall; 0 – ca la întâmplare, 1 – toți la fel):
