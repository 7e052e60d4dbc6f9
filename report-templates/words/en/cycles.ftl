# Cycles side by side, what the situation puts first, and what to find out next.

## Cycles
cycles-title = Cycles side by side
cycles-lead = Each picture shows one area over all cycles: a mark and its interval for every cycle, and a line between cycles that asked the same. A hollow circle is a cycle that cannot be compared with this one; a dotted line is a result that may not be shown. Nothing is continued into the future.
cycles-table = Scores in every cycle, and what may be said of the change
whole-department = The department as a whole
chart-trends = { $cycles } cycles side by side. Areas that really became better: { $better }; worse: { $worse }; changed by no more than chance: { $noise }; not comparable: { $refused }.
trend-real = { $difference } since { $cycle }: a real change
trend-noise = { $difference } since { $cycle }: no more than chance
trend-refused = not comparable with earlier cycles
comparable-reworded = asked in other words
comparable-other-phases = from other phases
comparable-nothing = not measured
since-cycle = since { $cycle }
slope = on average over { $n } cycles, from one to the next:
slope-noise = no more than chance
slope-real = a real trend
paired-title = The same people now and in { $previous }
paired-lead = Of those who answered both times, each is compared with himself or herself. That makes the change of an area surer; how the others answered counts in its score as before.
paired-caption = Mean difference of those who answered both times
paired-people = People
paired-difference = Difference
action-decided = decided after { $cycle }
action-expected = Expected

## Situation
situation-act-growth = A growing load strains first what is weak already: mend it before the load comes.
situation-act-stagnation = There is time to do each of them properly, one after another.
situation-act-crisis = Begin at the top, one step at a time, and leave the rest until the figure has moved.
situation-strengths-growth = These carry the growth: extend them first.
situation-strengths-stagnation = What works in calm times is what to build on when they change.
situation-strengths-crisis = Do not lose these while you mend the rest.

## What next
next-title = What would make the picture surer, the best for its cost first
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
    [one] wait for { $n } more week of operating figures
   *[other] wait for { $n } more weeks of operating figures
}
next-periods = { $n ->
    [one] wait for { $n } more period of operating figures
   *[other] wait for { $n } more periods of operating figures
}
next-raises = { $more ->
    [0] more certainty on { $areas }
   *[other] more certainty on { $areas } and { $more } more
}

## Mistakes in files
actions-twice = Actions stand both in cycle.yaml and in actions.yaml of this cycle.
    .help = Keep them in one of the two files.
