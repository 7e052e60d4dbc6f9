# Wykresy: co mówią ich znaki i zdania.

chart-withheld = ukryto
chart-matrix = Pola na poziomie słabym: { $poor }, dobrym: { $good }, profesjonalnym: { $professional }.{ $withheld ->
    [0] { "" }
   *[other] { " " }Ukryte, bo stoi za nimi zbyt mało osób (kreskowane): { $withheld }.
}{ $silent ->
    [0] { "" }
   *[other] { " " }Puste, bo faza milczy: { $silent }.
}
chart-changes = Rzeczywista poprawa: { $better }; rzeczywiste pogorszenie: { $worse }; zmiana w granicach przypadku: { $noise }.{ $apart ->
    [0] { "" }
   *[other] { " " }Nieporównywalne: { $apart }.
} Pionowe kreski pokazują przedział obecnej oceny.
slope-better = rzeczywista poprawa
slope-worse = rzeczywiste pogorszenie
slope-noise = w granicach przypadku
slope-apart = nieporównywalne
three-way-described = Opis
three-way-declared = Deklaracja
three-way-observed = Pomiar
three-way-yes = tak
three-way-no = nie
chart-three-way = { $position }: liczba zadań: { $tasks }; potwierdzone: { $confirmed }, wykonywane przez niektórych: { $partial }, przez nikogo: { $unperformed }, nieopisane: { $undescribed }, opisane gdzie indziej: { $misplaced }, sporne: { $contested }. Procenty oznaczają odsetek pracowników deklarujących zadanie oraz jego udział w zaobserwowanym czasie.
chart-three-way-on = { $position }: zadania od { $first } do { $last } z { $tasks }.
saturation-axis = wywiady według daty
saturation-total = wątki łącznie
saturation-after = do tego miejsca wywiadów było już dość
valence-good = mówi się o tym dobrze
valence-mixed = zabarwienie mieszane, neutralne lub ukryte
valence-bad = mówi się o tym źle
time-lost = Oczekiwanie, awarie, cudze błędy
time-usual = Pozostała praca
changes-lead = Każda linia prowadzi od oceny obszaru w poprzednim cyklu do jego obecnej oceny; podpis na jej końcu podaje obecną ocenę, a w nawiasie zmianę. Obie oceny wynikają tylko z tego, o co w obu cyklach pytano tak samo, dlatego mogą się nieco różnić od ocen w części o obszarach. Zmianę oblicza się przed zaokrągleniem. Znaki obecnego cyklu stoją obok siebie tylko po to, aby dało się je odróżnić. Tylko pogrubione linie oznaczają rzeczywistą zmianę. Linii nie przedłuża się w przyszłość.
