# Logs of working days: clocks, gaps, sampling plans

unknown-time-zone = “{ $found }” is not a time zone.{ $guessed ->
    [no] {""}
   *[yes] {" "}Did you mean “{ $meant }”?
}
    .help = Write the zone with its continent and city, for example Europe/London.
observations-gap = Nothing is logged between row { $first }, which ends at { $until }, and row { $second }, which begins at { $found }: { $minutes } min.{ more-cells }
    .help = Add what was done in between, or a row of the category “break”. Time that is not logged counts nowhere.
observations-after-midnight = Row { $second } begins at { $found }, and row { $first } above it at { $before } of the same date.{ more-cells }
    .help = If the shift went over midnight, give the rows after midnight the date of the next day; otherwise correct the time.
observations-hour-skipped = { $found } did not exist: the clocks had been put forward past it.{ more-cells }
    .help = Correct the time; on that night the clock jumps ahead by an hour.
observations-hour-twice = { $found } occurred twice that night, and the log does not tell which of the two it is.{ more-cells }
    .help = Write the offset from UTC after the time, for example 02:20+02:00 for the first and 02:20+01:00 for the second time round.
observations-offset = The offset after { $found } is not that of the department’s time zone on that day.{ more-cells }
    .help = Correct the offset, or time-zone in audit.yaml.
observations-time-zone = The clocks may have changed that night, and audit.yaml does not say where the department is: the minutes cannot be known.{ more-cells }
    .help = Add a line to audit.yaml, for example time-zone: Europe/London, and import again.
observations-round-missed = The plan has a round here at which nothing was written down; it was left out.{ more-cells }
    .help = Nothing, if nobody could be looked at then. Choose “other” when the person was there and the activity fits nowhere.

header-by = Log kept by; kept by; log by
by-observer = An observer; observer; somebody else; other person
by-self = The person observed (own log); the person observed; self; myself; own log; self-observation

tasks-impossible-day = The tasks of one person (rows { $first } to { $last }) add up to { $hours } hours a working day; at most { $most } are plausible. Most of it comes from these rows: { $largest }.{ more-cells }
    .help = Ask the person which frequency or which minutes are meant. Nothing is left out: until it is corrected the declared times of this position are too high.
inventory-impossible-day = The task inventory of one person in { $file } adds up to { $hours } hours a working day; at most { $most } are plausible (rows: { $rows }).
    .help = Ask the person which frequency or which minutes are meant, correct the file, retract the batch and import it again.
