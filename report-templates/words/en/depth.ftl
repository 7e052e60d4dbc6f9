## Phase 2 in depth
neutral = neutral
neutral-unfavourable-bounds = The bounds beside a share say what it would be among all employees if everybody who did not answer had answered the other way, or the same way.
bounds-of = bounds { $low }–{ $high }
agreement-rwg = r*wg
agreement-ad = AD
depth-title = How far the answers carry
two-peaked-area = { $area }: the answers fall into two camps, many high and many low with few in between. The mean describes neither; look at the distribution and ask what separates the two.
depth-agreement-lead = r*wg is 1 when everybody says the same, 0 when the answers are scattered as by chance, and below 0 when people hold opposite views; it is not cut off at 0. AD is the mean distance of the answers from their mean, in steps of the scale; on a scale of five answers, people agree where it is below 0.83.
depth-areas-title = Agreement and reliability by area
depth-areas-caption = Score with interval, agreement of the statements, and how well they hang together
alpha = Alpha
omega = Omega
reliability-column = How well the statements hang together
reliability-shown = { $items } statements
reliability-interval-only = interval only, unstable: fewer than 30 people answered all statements
reliability-too-few-people = not given: fewer than 10 people answered all statements
reliability-too-few-items = not given: an area of fewer than three statements has no reliability to speak of
reliability-no-variation = not given: everybody gave the same answer to a statement
careless-title = Answers given without reading
careless-people = { $n ->
    [one] The answers of one person look as if they had been given without reading
   *[other] The answers of { $n } people look as if they had been given without reading
} (the same answer in a row, no spread, contradictions between statements of opposite wording: at least two of these).
careless-few = Either nobody’s answers look as if they had been given without reading, or those of fewer than { $minimum } people do, and their number is not shown.
careless-kept = Nobody was left out of any figure.
careless-none = No conclusion would be different without them.
careless-differs = Where the conclusion would be different without them, both results are given here:
careless-all = Everybody
careless-without = Without those flagged
differences-title = Groups against the rest of the department
differences-lead = { $compared ->
    [one] One comparison of a group with everybody else was made
   *[other] { $compared } comparisons of a group with everybody else were made
} by ranks; only what holds up among all the statements of this report is given.
differences-none = No group differs from the rest in any area by more than chance.
differences-untested = No group can be compared with the rest: both need at least { $minimum } people whose results may be shown.
difference-better = { $group }, { $area }: { $points } points above the rest of the department.
difference-worse = { $group }, { $area }: { $points } points below the rest of the department.
ranking-ranked = { $breakdown }: the groups differ in the areas below. Scores are drawn towards the mean of all, the more so the fewer people answered, so that small groups do not come first or last by chance.
ranking-no-evidence = { $breakdown }: there is no evidence of differences between the groups, so they are not put in order.
ranking-too-few-groups = { $breakdown }: fewer than five groups are shown, so they are not put in order.
ranking-caption = { $breakdown }: groups in order, { $area }
ranking-as-answered = As answered
ranking-shrunken = Drawn towards the mean
drivers-title = What goes together with the overall judgement
drivers-outcome = The overall judgement is the answer to: “{ $text }”
drivers-weights = { $people } people judged every area. Together the areas explain { $explained } of the differences in the overall judgement. The places show how certain the order is. What goes together need not be a cause.
drivers-together = Weights of the areas are not given: they need { $needed } people with a score in every area; there are { $people }. The table shows how closely each area goes together with the overall judgement (rank correlation, −1 to 1); an interval that contains 0 means that there may be no relation at all. What goes together need not be a cause.
drivers-too-few = Too few people answered both the areas and the overall question for anything to be said.
drivers-no-variation = Nothing can be said: the overall judgement or an area does not vary, or one area follows from the others.
drivers-table = Areas beside the overall judgement
drivers-weight = Weight (Shapley)
drivers-johnson = Weight (Johnson)
drivers-place = Place
drivers-places = { $place } ({ $low }–{ $high })
drivers-correlation = Correlation (Spearman)
open-title = Open questions
open-answered = { $n ->
    [one] One person answered.
   *[other] { $n } people answered.
}
open-few = Fewer than { $minimum } people answered, or nobody did.
open-not-quoted = The answers are not shown: people were not told that they might be quoted.
open-nothing-quoted = No answer met the conditions for quoting (length; no names, numbers or addresses).
range-of = { $low } to { $high }
