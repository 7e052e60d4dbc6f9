# The words of the report.

## First page
report-title = Diagnosis of the service department
skip-to-content = Skip to the report
cycle-named = cycle { $cycle }
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
where-it-stands = Where the department stands
no-overall-score = Too little is known for an overall score
points = point | points
percentage-points = percentage point | percentage points
areas-classed = { $n ->
    [0] No area could be judged beyond chance.
   *[other] { $of ->
        [one] { $n } of { $of } area could be judged beyond chance.
       *[other] { $n } of { $of } areas could be judged beyond chance.
    }
}
intro-growth = The organisation is growing: what works today must hold under a heavier load, so strengths to extend matter as much as weaknesses.
intro-stagnation = The diagnosis is made in calm times: small failings can be mended before customers notice them.
intro-crisis = The organisation is losing customers or people: begin with the points at the top of the list, and judge each step by its figure.
to-act-on = { $n ->
    [0] What to act on
    [one] One thing to act on
    [2] Two things to act on
    [3] Three things to act on
    [4] Four things to act on
    [5] Five things to act on
   *[other] What to act on
}
nothing-to-act-on = No weakness is certain enough to act on. What points that way is listed under the hypotheses.
strengths-to-extend = { $n ->
    [one] A strength to extend
    [2] Two strengths to extend
    [3] Three strengths to extend
   *[other] Strengths to extend
}
no-strengths = No strength is certain enough to be named.
what-changed = What changed
first-cycle = This is the first cycle: there is nothing to compare with yet.
no-real-change = Since { $previous } nothing changed by more than chance.
more-changes = { $n ->
    [one] and { $n } more real change among the evidence
   *[other] and { $n } more real changes among the evidence
}
actions-judged = Actions, judged
not-yet-known = What is not yet known
all-known = Every phase brought what synthesis needs, and every area could be judged.
gate-have-need = { $have } available, { $need } needed
effort-small = a matter of days
effort-medium = a matter of weeks
effort-large = a matter of months

## Contents
contents = Contents
areas = Areas
matrix = Triangulation
findings = Findings
hypotheses = Hypotheses to check
phase-short-jobs = Jobs
phase-short-questionnaire = Questionnaire
phase-short-interviews = Interviews
phase-short-partners = Partners
errors-title = Common errors, three voices
evidence = Evidence
method-title = Method and data quality
glossary = Glossary

## Numbers
# Words of one letter that never end a printed line, written together.
one-letter-words = { "" }
estimate-interval = { $value } ({ $low }–{ $high })
estimate-from-to = { $value } ({ $low } to { $high })
from-to = { $low } to { $high }
n-of = { $n } of { $of }
withheld-no-data = not measured
withheld-not-scored = no score
withheld-small-group = withheld: too few people
withheld-complement = withheld: would reveal a smaller group
withheld-short-series = withheld: short series
withheld-too-few = withheld: too few answers for the method
withheld-no-variation = undefined: all answers alike
withheld-not-computed = not worked out: the means are enough
change-better = { $difference }: better, a real change
change-worse = { $difference }: worse, a real change
change-noise = { $difference }: no more than chance
change-not-comparable = not comparable with the previous cycle
basis-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
basis-people-of = { $n } of { $of } people
basis-person-days = { $n ->
    [one] { $n } person-day
   *[other] { $n } person-days
}
basis-person-days-of = { $of ->
    [one] { $n } of { $of } person-day
   *[other] { $n } of { $of } person-days
}
basis-interviews = { $n ->
    [one] { $n } interview
   *[other] { $n } interviews
}
basis-interviews-of = { $n } of { $of } people interviewed
basis-handoffs = { $n ->
    [one] { $n } handoff
   *[other] { $n } handoffs
}
basis-handoffs-of = { $of ->
    [one] { $n } of { $of } handoff
   *[other] { $n } of { $of } handoffs
}
basis-incidents = { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}
basis-incidents-of = { $of ->
    [one] { $n } of { $of } incident
   *[other] { $n } of { $of } incidents
}
basis-periods = { $n ->
    [one] { $n } period
   *[other] { $n } periods
}
basis-periods-of = { $of ->
    [one] { $n } of { $of } period
   *[other] { $n } of { $of } periods
}
basis-tasks = { $n ->
    [one] { $n } task
   *[other] { $n } tasks
}
basis-tasks-of = { $of ->
    [one] { $n } of { $of } task
   *[other] { $n } of { $of } tasks
}
caution-short-series = too little data for a conclusion
caution-two-peaked = two camps of answers
caution-careless = careless answers change the result
caution-self-report = reported, not observed

## Levels, classes, certainty
level-poor = poor
level-good = good
level-professional = professional
level-none = no level
class-weakness = weakness
class-strength = strength
class-sound = sound
class-watch = watch
class-insufficient = insufficient evidence
certainty = Certainty
certainty-high = high certainty
certainty-moderate = moderate certainty
certainty-low = low certainty
certainty-very-low = very low certainty
kind-weakness = Weakness
kind-strength = Strength
kind-contradiction = Contradiction
kind-change = Change
kind-single-point = Rests on one person
kind-insufficient = Insufficient evidence
reason-coverage = { $known ->
    [yes] It rests on only { $figure } of those concerned.
   *[no] It rests on too few of those concerned.
}
reason-interval = The interval spans a cut-off between two levels.
reason-contradiction = { $known ->
    [yes] Two phases contradict one another: { $figure } points apart.
   *[no] Two phases contradict one another.
}
reason-single-phase = It rests on the score of a single phase.
reason-short-series = { $known ->
    [yes] Short series: only { $figure } observations.
   *[no] Short series: few observations.
}
reason-disagreement = { $known ->
    [yes] Raters disagree (agreement r*wg { $figure }).
   *[no] Raters disagree.
}
reason-two-peaked = The answers form two camps.
reason-careless = Careless answers change the result.
reason-not-significant = With so many statements side by side it may be chance.
reason-untested = Chance cannot be ruled out, because no margin of error can be worked out.
reason-twice = { $reason } This reason counts twice.
reason-about = { $about }: { $reason }

## Areas and matrix
areas-lead = Each mark is an area’s score from 0 to 100, the line its { $confidence } interval. The shape tells the level.
areas-lead-previous = A hollow circle is the score of the previous cycle where the change is real.
areas-table = Areas: score, class and certainty
area = Area
score = Score
class = Class
change = Change
contradiction-between = Contradiction: { $first } and { $second }.
chart-areas = { $poor ->
    [0] No area scores poor
    [one] One area scores poor
   *[other] { $poor } areas score poor
}, { $good } score good and { $professional } professional; { $unknown ->
    [0] every area has a score.
    [one] one area has no score.
   *[other] { $unknown } areas have no score.
}
matrix-lead = What each phase says of each area, on the same scale of 0 to 100. An empty cell means that the phase says nothing about it; where two phases disagree, look closer.
matrix-caption = Areas by phases: score and what it rests on
phase-silent = nothing said
evidence-short = evidence

## Findings
findings-lead = In order of priority. Each finding names what it rests on and everything that lowers its certainty.
no-findings = No finding is certain enough to be stated.
hypotheses-lead = What follows has very low certainty. Check it before you act; none of it appears on the first page.
what-to-do = What to do
rests-on = Rests on
priority-factors = Priority { $priority }: severity { $severity } of 100 × weight { $weight } × certainty { $factor }.

## Phase 1
jobs-lead = Job descriptions against what employees declare and what was observed: { $inventories } of { $of } task inventories, { $days ->
    [one] { $days } observed person-day
   *[other] { $days } observed person-days
}.
time-title = Where working time goes
chart-time = Largest share of the observed time: { $name }, { $share } ({ $days ->
    [one] { $days } person-day
   *[other] { $days } person-days
}).
show-table = Show the figures as a table
category = Activity
share-of-time = Share of working time
tasks-of = Tasks: { $position }
tasks-caption = Described, declared, observed
number-sign = No.
task = Task
status = Status
described = Described
declared-by = Declared by
of-time = { $share } of time
observed-time = Observed time
importance = Importance
urgency = Urgency
core-task = core
belongs-to = described for: { $position }
sources = Sources
no-sources = no cells
yes = yes
no = no
task-confirmed = confirmed
task-partial = done by some
task-unperformed = done by nobody
task-undescribed = not described
task-misplaced = described elsewhere
task-contested = contested
quadrant-important-urgent = important and urgent
quadrant-important-calm = important, not urgent
quadrant-urgent-only = urgent, not important
quadrant-neither = neither
chart-quadrants = { $position }: { $fire ->
    [0] none of { $tasks } rated tasks is urgent without being important.
    [one] one of { $tasks } rated tasks is urgent without being important.
   *[other] { $fire } of { $tasks } rated tasks are urgent without being important.
} The numbers are those of the tasks in the table. Where one had to give way, a line leads from its true place.
doubtful-title = Tasks that may be among the described ones
doubtful-lead = These wordings come close to a described task, but not close enough to count as one. Confirm or reject each once.
as-written = As written
described-task = Described task
similarity = Similarity

## Phase 2
questionnaire-lead = { $n } of { $of } employees answered.
breakdowns-title = Response and scores by group
breakdowns-lead = Groups of fewer than { $minimum } people are not shown, nor is a figure from which such a group could be worked out.
breakdown-caption = Area scores by { $name }
answered-of = Answered
items-title = Answers to each question
items-lead = Favourable answers lie to the right of the middle line, unfavourable ones to the left; the strongest answers have the strongest colour, neutral ones straddle it. Statements marked ‡ are worded negatively and have been reversed. The figure on the right is the favourable share.
items-caption = Shares of answers, favourable share with interval, and the bounds if all who did not answer had answered one way, or the other
items-caption-paired = Shares of answers, share of high answers with interval, and the bounds if all who did not answer had answered one way, or the other
chart-items = { $items ->
    [one] One question, { $share } favourable: “{ $name }”
   *[other] { $items } questions; the least favourable, with { $share }: “{ $name }”
}
chart-items-paired = { $items ->
    [one] One question, { $share } high answers: “{ $name }”
   *[other] { $items } questions; the fewest high answers, { $share }: “{ $name }”
}
chart-items-withheld = { $items ->
    [one] One question; its answers are withheld.
   *[other] { $items } questions; their answers are withheld.
}
reversed = ‡ { $text }
reversed-note = Statements marked ‡ are worded negatively and have been reversed.
question = Question
answers = Answers
answered = Answered
favourable = favourable
unfavourable = unfavourable
answers-low = low answers
answers-high = high answers
paired-questions-title = Paired questions
paired-questions-lead = In the chart high answers lie to the right of the middle line, low ones to the left, neutral ones straddle it; the figure on the right is the share of high answers. High is neither good nor bad by itself: what counts is the gap. A gap is worked out from those who answered both questions, and before rounding, so it may differ from the difference of the two scores.
question-list-items = Areas
question-list-outcome = Overall judgement
question-list-errors = Common errors
question-list-demand-support = Demand and support
question-list-myths = The five myths
question-list-expectations = Expectations
two-peaked = two camps of answers
demand-support-title = Demand and support
demand-support-lead = How much the job demands of a person, and how far he or she is equipped and authorised for it. A positive gap means more demand than support.
demand = Demand
support = Support
myths-title = The five myths: belief and practice
myths-lead = How far people believe the myth, and how far the department acts on the truth. Belief and practice that differ are worth a conversation.
belief = Belief
practice = Practice
subject = Subject
gap = Gap

## Phase 3
interviews-lead = { $n } of { $of } people were interviewed. A theme counts once per interview, however often it was mentioned.
codes-title = What people talk about
codes-caption = Prevalence by interview, and mean valence from −2 to +2
chart-codes = Talked about most: { $name }, in { $share } of { $interviews ->
    [one] { $interviews } interview
   *[other] { $interviews } interviews
}.
code = Theme
prevalence = Share of interviews
valence = Valence
quotes-title = In their own words
saturation-title = Saturation
saturation-lead = { $last ->
    [0] The last interview brought no new theme: more interviews would probably add little.
    [one] The last interview still brought a new theme: more interviews may add others.
   *[other] The last interview still brought { $last } new themes: more interviews may add others.
} Themes that merely hold narrower ones are not counted.
saturation-caption = New themes by interview, in order of date
interview = Interview
new-codes = New themes

## Phase 4
partners-lead = { $n } of { $of } cooperating departments were heard or measured.
both-ways-title = Ratings in both directions
both-ways-caption = Scores 0–100: how service rates the partner, how the partner rates itself, how it rates service
partner = Partner
rated-by-service = Rated by service
rates-itself = Rates itself
rates-service = Rates service
handoffs-title = Handoffs
handoffs = Handoffs
handoffs-more = Handoffs: promises and waiting
median-hours = Median hours to answer
p90-hours = Hours until 90% are answered
unanswered = Unanswered
promises = Of all handoffs, resting on its promise
waiting = Observed waiting, min a day
incidents-title = Incidents that hit customers
incidents-caption = Incidents by the department that caused them
incidents = Incidents
unannounced = Not announced to service
customers = Customers affected
series-title = Operating figures: signal or noise
series-upper = limit { $value }
series-lower = limit { $value }
series-mean = mean { $value }
series-last = last { $value }
series-feeling = felt { $value }
chart-series-short = { $name }: only { $points ->
    [one] { $points } period
   *[other] { $points } periods
}, a short series; no judgement.
feeling-sentence = What a customer would feel now: { $feeling }; what the long run says: { $mean }.
better-higher = more is better
better-lower = less is better
better-neither = neither more nor less is better
period = Period from
value = Value
signal = signal

## Common errors
errors-lead = The same list, answered by staff, by partners and by observers. Where the voices differ, there is a blind spot.
errors-caption = Share who say that it happens often
error = Error
voice-staff = Staff
voice-partners = Partners
voice-observer = Observer

## Evidence
evidence-lead = Every figure that findings and areas rest on, with the files and cells behind it.
evidence-caption = Indicators with interval, basis and sources
indicator = Indicator
basis = Basis
actions-title = Actions decided after earlier cycles
actions-caption = Did each action move its target?
action = Action
owner = Who
due = Due
target = Target
moved = Change
verdict = Verdict
action-moved = moved its target
action-not-moved = did not move its target
action-too-early = not due yet
action-not-measurable = cannot be measured

## Method
method-lead = What the figures can carry, and what they cannot.
cycle-notes = Notes on this cycle:
gates-title = Was there enough?
gates-caption = What each phase brought, and what synthesis needs
phase = Phase
what-counts = What counts
have = Available
need = Needed
ready = Ready
gate-passed = enough
gate-failed = not enough
gate-person-days = observed person-days
gate-series-points = points in the series
gate-interviews = people interviewed
gate-response = response rate
gate-inventories = employees with a task inventory
gate-partners = partners heard
certainty-title = What certainty means
certainty-lead = Certainty starts high and is lowered for every weakness of the data; each reason is printed beside the finding.
certainty-means-high = Build on it.
certainty-means-moderate = Act on it, and watch whether the figure moves.
certainty-means-low = Act only where a mistake costs little, and gather more.
certainty-means-very-low = A hypothesis to check, never on the first page.
levels-title = The three kinds of service
level-means-poor = Score below { $cut }: customers are being lost over it.
level-means-good = Score from { $low } to below { $high }: it serves, and can be better.
level-means-professional = Score from { $cut }: a strength worth extending.
rules-title = Rules of this report
rule-intervals = Intervals are given at { $confidence } and allow for how many people there are; where everybody answered, none is given.
rule-minimum-group = { $minimum ->
    [one] A result for a group is shown from { $minimum } person on.
   *[other] A result for a group is shown only if at least { $minimum } people stand behind it, and no smaller group can be worked out from it.
}
rule-false-discovery = Of all the statements in the report, at most about { $rate } may be due to chance (Benjamini–Hochberg).
rule-priority = Priority is severity times the weight of the area times a factor for certainty. Severity is how far beyond the cut-off a score lies, in percent of the way to the end of the scale; of contradictions and changes, how many points apart.
rule-change = A change is called real only if it is more than chance; everything else is noise.
rule-instrument = Instrument: { $name }, version { $version }.
made-with = Made with { $tool }; instrument: { $instrument }, version { $version }.

## Glossary
term-area = area
means-area = One dimension of how a service department works, such as tools or cooperation.
term-score = score
means-score = A figure from 0 to 100, where 100 is best, so that different measures can be compared.
term-level = level
means-level = Poor, good or professional: where a score lies between the two cut-offs.
term-evidence = evidence
means-evidence = One measured figure with its interval, what it rests on, and the cells it comes from.
term-finding = finding
means-finding = A conclusion on an area that the evidence supports.
term-certainty = certainty
means-certainty = How far a finding can be relied on.
term-priority = priority
means-priority = The order in which to act.
term-interval = interval
means-interval = The range in which the true figure probably lies.
term-real-change = real change
means-real-change = A difference between two cycles that is more than chance.
term-matrix = triangulation
means-matrix = Looking at the same area from several sides: jobs, staff, interviews, partners.
term-watch = watch
means-watch = The data do not yet settle whether it is weak, strong or sound: measure again.
term-fire-fighting = fire-fighting
means-fire-fighting = Time spent on what is urgent but not important.
term-xmr = natural limits
means-xmr = The range in which a figure moves when nothing has changed (XmR chart).
term-feeling = feeling of customers
means-feeling = A mean in which the last periods count most, as they do in memory.
term-minimum-group = minimum group
means-minimum-group = The smallest number of people whose results are shown.

## Problems with templates
template-name = The template uses “{ $found }”, which is not known here{ $guessed ->
    [yes] ; did you mean “{ $nearest }”?
   *[no] .
}
    .help = Correct the name, or delete the file so that the built-in template is used.
template-wrong = The template cannot be used: { $detail }.
    .help = Correct the line, or delete the file so that the built-in template is used.
