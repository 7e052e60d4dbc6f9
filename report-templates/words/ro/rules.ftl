# Finding rules: mistakes in their conditions, and the command that tries them.

id-of-member = câmp
id-of-word = cuvânt
nothing-follows = În spatele „{ $found }” nu se află nimic: ultima parte nu are câmpuri proprii.
    .help = Folosiți ceea ce se cunoaște, de exemplu: o_failures_a_day.value, area.score, area.change.verdict.
rules-count = { $rules ->
    [one] { $rules } regulă, număr de încercări: { $trials }.
    [few] { $rules } reguli, număr de încercări (ansamblu, domenii, departamente): { $trials }.
   *[other] { $rules } de reguli, număr de încercări (ansamblu, domenii, departamente): { $trials }.
}
rules-stated = Îndeplinite ({ $rules }):
rules-withheld = Îndeplinite, dar absente din raport, pentru că se sprijină pe ceva ce nu poate fi arătat ({ $rules }):
rules-short = Neîndeplinite, începând cu cele mai apropiate ({ $rules }):
rules-other = Neîndeplinite, fără să fie o chestiune de măsură ({ $rules }):
rules-unknown = Nu au putut fi încercate: ceva nu a fost măsurat sau nu poate fi arătat ({ $rules }):
rules-by = { $clause }: valoarea este { $found }, diferența { $distance }
rules-times = cazuri: { $times }
