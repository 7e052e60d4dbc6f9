# Kilka działów jednej grupy obok siebie.
cli-portfolio = Zestaw obok siebie kilka audytów jednej grupy – tylko to, co każdy z nich może ujawnić
cli-portfolio-folders = Foldery audytów, co najmniej dwa
cli-portfolio-cycle = Cykl wszystkich audytów, np. 2026-H2; domyślnie najnowszy wspólny, a gdy go brak – najnowszy każdego z nich
cli-portfolio-format = Formaty (html, md, json) rozdzielone przecinkami; domyślnie wszystkie
cli-portfolio-output = Folder docelowy; domyślnie „portfolio” w bieżącym folderze

portfolio-one = Do zestawienia potrzebne są co najmniej dwa audyty.
    .help = Proszę podać foldery wszystkich działów, na przykład: diagnoza portfolio audyty/*
portfolio-twice = Ten audyt podano dwa razy.
    .help = Proszę podać każdy folder tylko raz.
portfolio-same-results = Wyniki tego audytu są takie same jak w { $other }: wygląda na jego kopię.
    .help = Proszę pominąć kopię albo wczytać do niej właściwe pliki.
portfolio-no-common-cycle = Audyty nie mają wspólnego cyklu; pokazano najnowszy cykl każdego z nich: { $cycles }.
    .help = Proszę podać w --cycle cykl, który mają wszystkie; inaczej różnica może wynikać z czasu, a nie z działu.

portfolio-title = Działy obok siebie
portfolio-departments-count = { $n ->
    [one] { $n } porównany dział
    [few] { $n } porównane działy
    [many] { $n } porównanych działów
   *[other] { $n } porównanego działu
}
portfolio-whole = Stan działów
portfolio-whole-row = Wszystkie obszary razem
portfolio-verdict-ranked = Działy różnią się bardziej, niż tłumaczy to przypadek. Uszeregowano je według ocen ściągniętych ku średniej wszystkich działów, tym mocniej, im mniej pewna jest ocena.
portfolio-verdict-no-evidence = Nic nie świadczy o tym, że działy jako całość się różnią: ich oceny nie są od siebie dalej, niż tłumaczy to przypadek. Kolejność poniżej to kolejność podania i o niczym nie mówi.
portfolio-verdict-too-few = { $n ->
    [0] Żaden dział nie ma oceny ogólnej, którą można by porównać, więc działów nie uszeregowano. Stoją w kolejności podania.
    [one] Tylko jeden dział ma ocenę ogólną, którą można porównać, więc działów nie uszeregowano. Stoją w kolejności podania.
    [few] Tylko { $n } działy mają ocenę ogólną, którą można porównać; do uszeregowania potrzeba pięciu. Stoją w kolejności podania.
   *[other] Tylko { $n } działów ma ocenę ogólną, którą można porównać; do uszeregowania potrzeba pięciu. Stoją w kolejności podania.
}
portfolio-chart = Działy w kolejności podania, która nie jest rankingiem; linia to przedział oceny.
portfolio-chart-ranked = Działy od najwyższej oceny do najniższej; oceny ściągnięto ku średniej wszystkich działów. Tam, gdzie linie mocno na siebie zachodzą, kolejność może być przypadkowa.
portfolio-as-named = W kolejności podania działów, która nie jest rankingiem.
portfolio-department = Dział
portfolio-level = Poziom
portfolio-cycle = Cykl
portfolio-people = Osoby
portfolio-apart = Nieporównywalne
portfolio-apart-lead = Te działy zdiagnozowano inaczej. Ich ocen nie uwzględniono w dalszej części.
portfolio-unlike-instrument = nieporównywalny: inny instrument ({ $instrument })
portfolio-unlike-version = nieporównywalny: inna wersja instrumentu ({ $instrument })
portfolio-unlike-cut-offs = nieporównywalny: inne granice poziomów albo inne wagi faz ({ $instrument })
portfolio-cell-area = nieporównywalne: brak obszaru
portfolio-cell-indicators = nieporównywalne: inne wskaźniki
portfolio-cell-wording = nieporównywalne: inne brzmienie pytań
portfolio-matrix = Obszary i działy
portfolio-matrix-lead = Oceny od 0 do 100, takie jak w raporcie każdego działu; kolor i kształt mówią o poziomie. „Słabość” i „mocna strona” podano tylko tam, gdzie nie tłumaczy tego przypadek.
portfolio-orders = W których obszarach działy się różnią
portfolio-orders-lead = Uszeregowanie pokazano tylko tam, gdzie co najmniej pięć działów różni się bardziej, niż tłumaczy to przypadek. „Miejsce” to najlepsze i najgorsze miejsce, jakie dział może zajmować; działów o wspólnych miejscach nie da się rozróżnić. Przedziały podano przy poziomie ufności { $confidence }.
portfolio-place = Miejsce
portfolio-drawn = Ocena ściągnięta ku średniej
portfolio-raw = Ocena z diagnozy
portfolio-no-evidence = Nic nie świadczy o różnicach:
portfolio-too-few = Mniej niż pięć porównywalnych ocen:
portfolio-common = Co działy mają wspólnego
portfolio-common-lead = To samo ustalenie w co najmniej dwóch działach wskazuje na przyczynę poza każdym z nich: system, zasadę, wspólnego partnera. To hipoteza do sprawdzenia.
portfolio-holds = Działy: { $n } z { $of }
portfolio-nothing-common = Żadne ustalenie nie powtarza się w dwóch działach.
portfolio-method = Jak porównano działy
portfolio-method-release = Z każdego działu podano tu tylko to, co może pokazać jego własny raport; obowiązuje jego własna najmniejsza grupa.
portfolio-method-phases = Ocena obszaru opiera się na fazach, które dział przeprowadził. Jeżeli działy przeprowadziły różne fazy, część różnicy może z tego wynikać.
portfolio-method-order = To, czy działy się różnią, sprawdzono dla wszystkich obszarów i całości w jednej procedurze; z podanych różnic przypadkowych może być najwyżej około { $rate }.
portfolio-method-cause = Różnica nic nie mówi o swojej przyczynie: działy mają różnych klientów, produkty i zadania.
