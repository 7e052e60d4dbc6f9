# Columns of the logs

header-handoffs-kind = Kind of request; kind; type of request; request type
header-handoffs-reopened = Opened again; reopened; opened again after it was closed
header-incidents-detected = First noticed on; detected; detected on; date detected
header-incidents-told = Service told on; told; told on; date told
incidents-before-began = { $found } is before the incident itself began, { $expected }.{ more-cells }
    .help = Check which of the two moments is wrong.
incidents-told-before-detected = Service was told at { $found }, before the incident was noticed, { $expected }.{ more-cells }
    .help = Check which of the two moments is wrong. For a warning of something still to come, enter the moment of the warning in both columns.

id-of-change = declared change

# Logs in the report

handoffs-censored = Requests from service to the partner. Those still open count for as long as they were followed (Kaplan–Meier)
closed-median-hours = Median hours until closed
closed-p90-hours = Hours until 90% are closed
reopened = Opened again
kinds-title = Handoffs by kind of request
kinds-caption = Kinds as written in the log; rare ones are taken together
kind-of-request = Kind of request
kind-other = no kind, or rare kinds
telling-minutes = Median minutes until service was told
calls-in-log = Calls caused, by the log
calls-in-series = Calls above the mean
calls-beyond-limit = of these above the limit
excess-lead = The log counts the calls that somebody attributed to an incident. The call series shows how many calls above the usual number came in during the periods in which the incidents began; those above the upper natural limit are more than noise explains. A period with incidents of two departments counts for both. Where the interval includes zero, the series shows no trace of the incidents: other weeks were as busy.
noticed-caption = Who noticed incidents first, by the department that caused them
noticed-first = Noticed first by
noticed-total = Total

# Operating figures

series-how-to-read = Within the shaded natural limits (XmR) ups and downs are noise. A ring marks a point that meets a detection rule: outside the limits, eight in a row on one side of the mean, or three of four nearer a limit than the mean. Over many periods one of the rules is met by chance now and then, so only a filled diamond is a signal: in 96 of 100 cases, chance alone would put no stretch of the whole series as far out. The triangle on the right shows what customers feel now, since they remember the last periods best.
series-without-limits = No series is long enough for natural limits yet, so that ups and downs cannot be judged. The triangle on the right shows what customers feel now, since they remember the last periods best.
series-half-life = In that feeling the weight of a period halves every { $periods } periods.
series-short-since-change = { $name }: only { $points ->
    [one] { $points } period
   *[other] { $points } periods
} since the last declared change, a short series; no judgement yet.
series-noise = { $name }: noise. Nothing in the last { $recent ->
    [one] { $recent } period
   *[other] { $recent } periods
} is a signal; the last one ({ $last }) is within the ordinary ups and downs.
series-signal = { $name }: signal. { $signals ->
    [one] { $signals } of the last { $recent } periods lies further out than chance explains.
   *[other] { $signals } of the last { $recent } periods lie further out than chance explains.
}
series-earlier = { $name }: noise now. There was a signal, but not in the last { $recent ->
    [one] { $recent } period.
   *[other] { $recent } periods.
}
series-marks = { $marks ->
    [one] One point meets a detection rule; over so many periods that happens by chance.
   *[other] { $marks } points meet a detection rule; over so many periods that happens by chance.
}
series-weekdays = The usual ups and downs of the week have been taken out.
series-without-weekdays = Without the weekday pattern
series-rule = What it means
series-mark-outside = outside the limits
series-mark-run = eight in a row on one side
series-mark-near = three of four near a limit
