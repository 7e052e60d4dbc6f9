# The command “sample”: a plan of random moments and its precision

sample-plan = { $days ->
    [one] One day
   *[other] { $days } days
} of { $rounds } rounds, { $people ->
    [one] one person
   *[other] { $people } people
} per round, seed { $seed }:
sample-day = day { $day }
sample-precision = Precision to expect: { $days ->
    [one] { $days } person-day
   *[other] { $days } person-days
} with { $moments } moments. Moments of one day resemble one another (correlation { $correlation }, design effect { $effect }): together they are worth as much as { $worth } independent ones. Half-width of the { $confidence } interval in percentage points:
sample-few-days = { $days } observed person-days are a short series: no interval is given below { $least }.
sample-share = share of time
sample-half = half-width
sample-compared = Half-width in percentage points for a share of { $share }; more days help more than more rounds:
sample-person-days = person-days
sample-rounds = { $rounds } rounds a day
sample-column-day = Day
sample-column-person = Person
sample-column-time = Time
sample-number = { $argument } is “{ $found }”; a whole number from 1 to { $most } is expected.
    .help = Correct the number.
sample-seed = --seed is “{ $found }”; a whole number is expected.
    .help = Take any number and keep it: the same one gives the same plan again.
sample-time = { $argument } is “{ $found }”, which is not a time of day.
    .help = Write it like 08:00.
sample-too-many-rounds = { $rounds } rounds do not fit into { $minutes } minutes.
    .help = Ask for fewer rounds, or for a longer time between --from and --to.
sample-too-few-days = The cycle has { $found } working days, fewer than the { $days } asked for.
    .help = Ask for fewer days, or correct the dates of the cycle.
sample-output = “{ $found }” is neither a .csv nor an .xlsx file.
    .help = Choose a file name with one of these endings.
cli-value-number = NUMBER
cli-value-time = TIME
