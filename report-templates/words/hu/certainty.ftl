# Mennyire biztos egy megállapítás, és mely indikátorokat vet össze egy szabály.

reason-barely-significant = A jelentés összes állítása között is megállja a helyét, de csak hajszállal.

rule-differ = Ebben a szabályban a „differ” kulcsnál két különböző indikátornak kell állnia, a szabály fajtája pedig csak „contradiction” lehet: „{ $rule }”.
    .help = Adja meg a két összevetett indikátort, például így: differ: [pe_jargon, e_jargon]. Más fajtájú szabályból hagyja el a „differ” kulcsot.
