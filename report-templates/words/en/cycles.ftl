# Cycles side by side, what the situation puts first, and what to find out next.

## Cycles
cycles-title = Cycles side by side
cycles-lead = Each picture shows one area over all cycles: a mark and its interval for every cycle, joined by a line where the cycles asked the same questions. A hollow circle is a cycle that cannot be compared with this one; a dotted line is a result that may not be shown. Nothing is extrapolated.
cycles-table = Scores in every cycle, from what can be compared between them (so that they may differ a little from those of the areas), and what may be said of the change
cycles-reckoned = Changes are worked out before the scores are rounded.
whole-department = The department as a whole
chart-trends = { $cycles } cycles side by side. Areas really better: { $better }; really worse: { $worse }; changed by no more than chance: { $noise }; not comparable: { $refused }.
trend-real = { $difference } since { $cycle }: a real change
trend-noise = { $difference } since { $cycle }: no more than chance
trend-refused = not comparable with earlier cycles
comparable-reworded = worded differently
comparable-other-phases = based on other phases
comparable-nothing = not measured
since-cycle = since { $cycle }
slope = average change from one cycle to the next, over { $n } cycles:
slope-real = a real trend
paired-title = The same people now and in { $previous }
paired-lead = Everybody who answered both times is compared with his or her own earlier answers. That makes the change in an area more certain; the answers of the others count towards its score as before.
paired-caption = Mean difference of those who answered both times
paired-people = People
paired-difference = Difference
action-decided = decided after { $cycle }
action-expected = Expected

## Situation
situation-act-growth = A growing load first strains what is already weak: put it right before the load arrives.
situation-act-stagnation = There is time to do this properly, one step after another.
situation-act-crisis = Begin at the top, one step at a time, and leave the rest until the figure has moved.
situation-strengths-growth = This is what growth will rest on: extend it first.
situation-strengths-stagnation = What works in calm times is what to build on when times change.
situation-strengths-crisis = Do not lose what works while you put the rest right.

## What next
next-title = What would make the picture surer, best value first
next-answers = { $n ->
    [one] { $n } more answer to the questionnaire
   *[other] { $n } more answers to the questionnaire
}
next-answers-from = { $n ->
    [one] { $n } more answer to the questionnaire from { $group }
   *[other] { $n } more answers to the questionnaire from { $group }
}
next-person-days = { $n ->
    [one] { $n } more observed person-day
   *[other] { $n } more observed person-days
}
next-interviews = { $n ->
    [one] { $n } more interview
   *[other] { $n } more interviews
}
next-weeks = { $n ->
    [one] { $n } more week of operating figures
   *[other] { $n } more weeks of operating figures
}
next-periods = { $n ->
    [one] { $n } more period of operating figures
   *[other] { $n } more periods of operating figures
}
next-raises = { $more ->
    [0] more certainty on { $areas }
    [one] more certainty on { $areas } and { $more } more area
   *[other] more certainty on { $areas } and { $more } more areas
}

## Mistakes in files
actions-twice = Actions are listed both in cycle.yaml and in actions.yaml of this cycle.
    .help = Keep them in one of the two files.
