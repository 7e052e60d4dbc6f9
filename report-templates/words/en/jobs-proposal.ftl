## The proposed job description

proposal-title = Proposed job description: { $position }
proposal-comment = What the description should be, according to the evidence of { $cycle }. It is a proposal: read it, change it and decide.
proposal-basis =
    { $days ->
        [0] Rests on the task inventories of { $n } of { $of } people in the department.
        [one] Rests on the task inventories of { $n } of { $of } people in the department and on { $days } observed person-day.
       *[other] Rests on the task inventories of { $n } of { $of } people in the department and on { $days } observed person-days.
    }
proposal-how-to-read = Insertions and deletions are marked as changes: accept or reject each. The reason stands beside it.
proposal-tasks = Tasks
proposal-elsewhere-title = Done here, and to be decided on
proposal-reasons = Reasons
proposal-task = Task
proposal-change = Proposal
proposal-reason = What the evidence says
proposal-keep = keep
proposal-settle = keep and settle
proposal-add = add
proposal-remove = remove
proposal-elsewhere = give back, or describe here
proposal-stop = describe, or stop doing it
proposal-done-by = { $share } of those asked do it.
proposal-nobody =
    { $days ->
        [0] None of those asked does it.
        [one] None of those asked does it, and it was not seen on { $days } observed person-day.
       *[other] None of those asked does it, and it was not seen on { $days } observed person-days.
    }
proposal-important = Mean importance: { $importance }.
proposal-important-core = Mean importance: { $importance }; a core task.
proposal-time = It takes { $share } of the declared time.
proposal-contested = Those who do it disagree on how important it is.
proposal-partial = Only some do it: say who should.
proposal-belongs = It is in the description of “{ $position }”.
proposal-too-few = Too few people of the position “{ $position }” filled in a task inventory for a proposal that gives nobody away.
    .help = Nothing can be proposed below the smallest group shown; gather more inventories.
