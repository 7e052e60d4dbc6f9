# Several departments of a group side by side.
cli-portfolio = Put several audits of a group side by side, only what each may disclose
cli-portfolio-folders = Folders of the audits, at least two
cli-portfolio-cycle = The cycle of all of them, as 2026-H2; otherwise the latest that all have, else each one's latest
cli-portfolio-format = Formats (html, md, json), separated by commas; otherwise all
cli-portfolio-output = Folder to write into; otherwise “portfolio” where you are

portfolio-one = A portfolio needs at least two audits.
    .help = Name the folders of all departments, as in: diagnoza portfolio audits/*
portfolio-twice = This audit is named twice.
    .help = Name each folder once.
portfolio-same-results = The results of this audit are those of { $other }: it seems to be a copy of it.
    .help = Leave out the copy, or import the right files into it.
portfolio-no-common-cycle = The audits have no cycle in common; each one's latest is shown: { $cycles }.
    .help = Give a cycle that all of them have with --cycle; what differs may otherwise be the time and not the department.

portfolio-title = Departments side by side
portfolio-departments-count = { $n ->
    [one] { $n } department compared
   *[other] { $n } departments compared
}
portfolio-whole = Where the departments stand
portfolio-whole-row = All areas together
portfolio-verdict-ranked = The departments differ beyond chance. They stand in order of scores that are drawn towards the mean of all, the more so the less surely a score is known.
portfolio-verdict-no-evidence = There is no evidence that the departments differ as a whole: their scores lie no further apart than chance explains. The order below is the one in which they were named and says nothing.
portfolio-verdict-too-few = { $n ->
    [0] No department has an overall score that can be compared, so they are put in no order. They stand as they were named.
    [one] Only one department has an overall score that can be compared, so they are put in no order. They stand as they were named.
   *[other] Only { $n } departments have an overall score that can be compared; an order needs five. They stand as they were named.
}
portfolio-chart = The departments in the order in which they were named, which is no ranking; the line is the interval of the score.
portfolio-chart-ranked = The departments from the highest score to the lowest, each drawn towards the mean of all; where the lines overlap widely, the order may be chance.
portfolio-as-named = In the order in which the departments were named, which is no ranking.
portfolio-department = Department
portfolio-level = Level
portfolio-cycle = Cycle
portfolio-people = People
portfolio-apart = Not comparable
portfolio-apart-lead = These departments were diagnosed otherwise. Their scores are left out of everything below.
portfolio-unlike-instrument = not comparable: another instrument ({ $instrument })
portfolio-unlike-version = not comparable: another version of the instrument ({ $instrument })
portfolio-unlike-cut-offs = not comparable: other cut-offs of the levels or other weights of the phases ({ $instrument })
portfolio-cell-area = not comparable: area missing
portfolio-cell-indicators = not comparable: other indicators
portfolio-cell-wording = not comparable: other wording
portfolio-matrix = Areas and departments
portfolio-matrix-lead = Scores from 0 to 100 as each department's own report gives them; colour and shape tell the level. “Weakness” and “strength” stand only where that is more than chance.
portfolio-orders = In which areas departments differ
portfolio-orders-lead = An order is shown only where at least five departments differ beyond chance. “Place” is the best and the worst place that a department may have; departments that share places cannot be told apart. Intervals are at { $confidence }.
portfolio-place = Place
portfolio-drawn = Score drawn to the mean
portfolio-raw = Score as diagnosed
portfolio-no-evidence = No evidence of differences:
portfolio-too-few = Fewer than five comparable scores:
portfolio-common = What departments have in common
portfolio-common-lead = The same finding in at least two departments points to a cause outside any one of them: a system, a rule, a partner that all share. That it does is a hypothesis to check.
portfolio-holds = { $n } of { $of } departments
portfolio-nothing-common = No finding holds in two departments.
portfolio-method = How the departments are compared
portfolio-method-release = Of each department stands here only what its own report may show; its own smallest group counts.
portfolio-method-phases = An area's score rests on the phases that a department has carried out. Where departments carried out different ones, part of a difference may come from that.
portfolio-method-order = Whether departments differ is tested for all areas and the whole in one procedure; of the differences stated, about { $rate } at most may be due to chance.
portfolio-method-cause = A difference says nothing of its cause: departments have different customers, products and tasks.
