# Several departments of a group side by side.
cli-portfolio = Put several audits of a group side by side, showing only what each may disclose
cli-portfolio-folders = Folders of the audits, at least two
cli-portfolio-cycle = The cycle to compare, for example 2026-H2; by default the latest that all have, or else each one's latest
cli-portfolio-format = Formats (html, md, json), separated by commas; by default all
cli-portfolio-output = Folder to write into; by default “portfolio” in the current folder

portfolio-one = A portfolio needs at least two audits.
    .help = Name the folders of all departments, as in: diagnoza portfolio audits/*
portfolio-twice = This audit is named twice.
    .help = Name each folder once.
portfolio-same-results = This audit has the same results as { $other }: it seems to be a copy of it.
    .help = Leave out the copy, or import the right files into it.
portfolio-no-common-cycle = The audits have no cycle in common; each one's latest is shown: { $cycles }.
    .help = Name a cycle that all of them have with --cycle; otherwise a difference may come from the time and not from the department.

portfolio-title = Departments side by side
portfolio-departments-count = { $n ->
    [one] { $n } department compared
   *[other] { $n } departments compared
}
portfolio-whole = Where the departments stand
portfolio-whole-row = All areas together
portfolio-verdict-ranked = The departments differ beyond chance. They are listed in order of their scores, each drawn towards the mean of all, the more strongly the less certain it is.
portfolio-verdict-no-evidence = There is no evidence that the departments differ as a whole: their scores lie no further apart than chance explains. The order below is the one in which they were named and means nothing.
portfolio-verdict-too-few = { $n ->
    [0] No department has an overall score that can be compared, so they are not put in order. They are listed as they were named.
    [one] Only one department has an overall score that can be compared, so they are not put in order. They are listed as they were named.
   *[other] Only { $n } departments have an overall score that can be compared; an order needs five. They are listed as they were named.
}
portfolio-chart = The departments in the order in which they were named, which is not a ranking; the line is the interval of the score.
portfolio-chart-ranked = The departments from the highest score to the lowest, each drawn towards the mean of all; where the lines overlap widely, the order may be chance.
portfolio-as-named = In the order in which the departments were named, which is not a ranking.
portfolio-department = Department
portfolio-level = Level
portfolio-cycle = Cycle
portfolio-people = People
portfolio-apart = Not comparable
portfolio-apart-lead = These departments were diagnosed differently. Their scores are left out of everything below.
portfolio-unlike-instrument = not comparable: a different instrument ({ $instrument })
portfolio-unlike-version = not comparable: another version of the instrument ({ $instrument })
portfolio-unlike-cut-offs = not comparable: different cut-offs for the levels or different weights for the phases ({ $instrument })
portfolio-cell-area = not comparable: area missing
portfolio-cell-indicators = not comparable: different indicators
portfolio-cell-wording = not comparable: different wording
portfolio-matrix = Areas and departments
portfolio-matrix-lead = Scores from 0 to 100 as each department's own report gives them; colour and shape show the level. “Weakness” and “strength” appear only where the result is more than chance.
portfolio-orders = Areas in which departments differ
portfolio-orders-lead = An order is shown only where at least five departments differ beyond chance. “Place” gives the best and the worst place that a department may hold; departments that share places cannot be told apart. Intervals are at { $confidence }.
portfolio-place = Place
portfolio-drawn = Score drawn towards the mean
portfolio-raw = Score as diagnosed
portfolio-no-evidence = No evidence of differences:
portfolio-too-few = Fewer than five comparable scores:
portfolio-common = What departments have in common
portfolio-common-lead = The same finding in at least two departments points to a cause outside any one of them: a system, a rule or a partner that they all share. That is a hypothesis to check.
portfolio-holds = { $n } of { $of } departments
portfolio-nothing-common = No finding holds in two departments.
portfolio-method = How the departments are compared
portfolio-method-release = For each department, only what its own report may show appears here; its own minimum group applies.
portfolio-method-phases = An area's score rests on the phases that a department has carried out. Where departments carried out different ones, part of a difference may come from that.
portfolio-method-order = Whether departments differ is tested for all areas and the whole in one procedure; of the differences stated, at most about { $rate } may be due to chance.
portfolio-method-cause = A difference says nothing about its cause: departments have different customers, products and tasks.
