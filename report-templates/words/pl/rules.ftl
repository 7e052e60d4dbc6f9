# Finding rules: mistakes in their conditions, and the command that tries them.

id-of-member = pole
id-of-word = słowo
nothing-follows = Za „{ $found }” nic nie stoi: ostatnia część nie ma własnych pól.
    .help = Proszę użyć tego, co jest znane, np.: o_failures_a_day.value, area.score, area.change.verdict.
rules-count = { $rules ->
    [one] { $rules } reguła, liczba prób: { $trials }.
    [few] { $rules } reguły, liczba prób (całość, obszary, działy): { $trials }.
   *[other] { $rules } reguł, liczba prób (całość, obszary, działy): { $trials }.
}
rules-stated = Spełnione ({ $rules }):
rules-withheld = Spełnione, ale nieobecne w raporcie, bo opierają się na tym, czego nie wolno pokazać ({ $rules }):
rules-short = Niespełnione, od najbliższych spełnienia ({ $rules }):
rules-other = Niespełnione; nie jest to kwestia liczby ({ $rules }):
rules-unknown = Nie dało się sprawdzić – czegoś nie zmierzono lub nie wolno tego pokazać ({ $rules }):
rules-by = { $clause }: jest { $found }, różnica { $distance }
rules-times = liczba przypadków: { $times }
