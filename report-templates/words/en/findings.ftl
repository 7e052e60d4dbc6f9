# What the synthesis itself says, in every language of the instrument: these words are read without all the others.

breakdown-position = Position
phase-jobs = 1 · Jobs and tasks
phase-questionnaire = 2 · Questionnaire
phase-interviews = 3 · Interviews
phase-partners = 4 · Cooperating departments
pool-name =
    { $groups ->
        [one] Others together ({ $groups } group)
       *[other] Others together ({ $groups } groups)
    }
