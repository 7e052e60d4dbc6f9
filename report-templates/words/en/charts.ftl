# Charts: what their marks and sentences say.

chart-withheld = withheld
chart-matrix = Cells by level: poor { $poor }, good { $good }, professional { $professional }.{ $withheld ->
    [0] { "" }
   *[other] { " " }Withheld, because too few people are behind them (hatched): { $withheld }.
}{ $silent ->
    [0] { "" }
   *[other] { " " }Blank, because the phase says nothing: { $silent }.
}
chart-changes = Really better: { $better }; really worse: { $worse }; no more than chance: { $noise }.{ $apart ->
    [0] { "" }
   *[other] { " " }Not comparable: { $apart }.
} The upright bars show the interval of the score now.
slope-better = really better
slope-worse = really worse
slope-noise = no more than chance
slope-apart = not comparable
three-way-described = Described
three-way-declared = Declared
three-way-observed = Observed
three-way-yes = yes
three-way-no = no
chart-three-way = { $position }: tasks in all: { $tasks }; confirmed: { $confirmed }, done by some: { $partial }, done by nobody: { $unperformed }, not described: { $undescribed }, described elsewhere: { $misplaced }, contested: { $contested }. The percentages are the share of holders who declare a task and the share of the observed time it takes.
chart-three-way-on = { $position }: tasks { $first } to { $last } of { $tasks }.
saturation-axis = interviews in order of date
saturation-total = themes so far
saturation-after = by here enough people were asked
valence-good = spoken of well
valence-mixed = mixed, neutral or not shown
valence-bad = spoken of badly
time-lost = Waiting, failures, others’ errors
time-usual = Other work
changes-lead = Each line leads from the score of an area in the previous cycle to its score now; the label at its end gives the score now and, in brackets, the change. Both scores come from what both cycles asked alike, so they may differ a little from the scores in the section on areas. Changes are worked out before rounding. The marks of this cycle stand side by side only so that they can be told apart. Only bold lines are real changes. Nothing is extrapolated.
