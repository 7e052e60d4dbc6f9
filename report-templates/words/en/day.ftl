# The working day: profile by the hour, own logs, workload, quadrants

day-title = The working day and the workload
day-profile-title = The observed day by the hour
day-profile-caption = Share of working time by hour, with its interval
day-hour = Hour
day-person-days = Person-days
day-core = Work for customers
day-rest = Searching, administration, other
day-lost = Waiting, failures, others’ errors
chart-day = Least time is left for customers in the hour { $least } ({ $core }), and most is lost to waiting, failures and others’ errors in the hour { $most } ({ $lost }). The figure on the right is the share of time for customers.
day-some-withheld = Hours in which fewer than { $least } people were observed are not shown, nor those from which they could be worked out.
day-all-withheld = Fewer than { $least } people were observed, so the day is not shown by the hour.
day-own-title = What people logged themselves
day-own-lead = { $days ->
    [one] { $days } day was logged by the person who worked it. It is shown beside the observed days and never added to them.
   *[other] { $days } days were logged by the people who worked them. They are shown beside the observed days and never added to them.
}
day-own = Own log
day-observed = Observed
role-core = Work for customers
role-searching = Searching
role-waiting = Waiting
role-failure = Failures
role-rework = Others’ errors
role-administration = Administration
role-other = Other
workload-title = Declared and observed time: { $position }
workload-lead = People name shares of their working time; a log shows others. A task is called over- or under-declared only where the difference is more than chance.
workload-correlation = Rank correlation between the two:
workload-caption = Minutes a day, and shares of the time spent on tasks
workload-declared-minutes = Declared, min a day
workload-observed-minutes = Observed, min a day
workload-declared-share = Share of declared time
workload-observed-share = Share of observed time on tasks
workload-verdict = Comparison
load-over-declared = more declared than seen
load-under-declared = less declared than seen
load-no-difference = no difference beyond chance
load-unknown = too little is known
quadrants-of = Importance and urgency: { $position }
quadrants-title = Importance, urgency and time
quadrants-caption = Time by quadrant, over the tasks that enough people rated
quadrant = Quadrant
quadrant-tasks = Tasks
frequent-unimportant = { $tasks ->
    [one] One task is frequent but not important to those who do it:
   *[other] { $tasks } tasks are frequent but not important to those who do them:
}
concordance = { $position }: how far people rank the importance of their common tasks alike (Kendall’s W; 0 as at random, 1 all alike):
