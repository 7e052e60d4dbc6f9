## Job descriptions and the matching of free-text tasks

jobs-described =
    { $tasks ->
        [one] { $position } ({ $id }): { $tasks } task, { $file }
       *[other] { $position } ({ $id }): { $tasks } tasks, { $file }
    }
jobs-undescribed = { $position } ({ $id }): no description
jobs-version = Version: { $version }
jobs-matching =
    { $wordings ->
        [one] Tasks in people’s own words, { $cycle }: { $wordings } wording
       *[other] Tasks in people’s own words, { $cycle }: { $wordings } wordings
    }
jobs-sure = certainly a described task: { $n }
jobs-new = in no description: { $n } (tasks: { $more })
jobs-decisions = decided by you: { $n }
jobs-stale = decisions on wordings that nobody uses any more: { $n }
jobs-doubtful =
    { $questions ->
        [0] nothing to decide
        [one] to decide: { $questions } question on { $n ->
                [one] { $n } wording
               *[other] { $n } wordings
            }; { $share } of the declared time depends on it
       *[other] to decide: { $questions } questions on { $n } wordings; { $share } of the declared time depends on them
    }
jobs-matches-written = Wrote what is to be decided: { $path }
jobs-matches-same = { $path } is up to date.
jobs-source = From { $file } (SHA-256 { $sha256 }…). The ids stay the same when the file is taken in again.
jobs-taken-in =
    { $tasks ->
        [one] Took { $tasks } task into { $path }. Read it through before you use it.
       *[other] Took { $tasks } tasks into { $path }. Read it through before you use it.
    }
jobs-description-same = { $path } says the same already.

jobs-no-position = There is no position “{ $found }” in audit.yaml; the positions are: { $known }.
    .help = Give --position one of these ids.
jobs-no-position-did-you-mean = There is no position “{ $found }” in audit.yaml; did you mean “{ $guess }”?
    .help = Give --position one of these ids: { $known }.
jobs-whose = The command does not say which position the file describes.
    .help = Add --position with one of: { $known }.
jobs-description-there = “{ $position }” already has a description, and it differs from this one.
    .help = Nothing was replaced. Write the new one elsewhere with --output FOLDER and compare, or move the old file away first.

description-broken = The file cannot be read as a Word document.
    .help = Open it in a word processor and save it as .docx again.
description-hostile = The document claims to hold far more than it does; such files are made to harm programs, so it was not opened.
    .help = Copy its text into a new document, or ask somebody you know to send it again.
description-kind = Job descriptions are read from Word (.docx), sheets (.xlsx, .xls, .ods, .csv) and YAML, not from PDF, RTF, ODT, Markdown or HTML.
    .help = Open the file in a word processor and save it as .docx.
description-without-tasks = No tasks were found: there is neither a list nor a table of tasks.
    .help = Write each task as a list item of its own, or in a column headed “Task”.
description-running-text =
    { $paragraphs ->
        [one] { $paragraphs } paragraph of running text was left out; tasks are taken from lists and tables.
       *[other] { $paragraphs } paragraphs of running text were left out; tasks are taken from lists and tables.
    }
    .help = If the text contains a task, make it a list item.
description-task-twice = “{ $task }” appears twice; it was taken in once.
    .help = There is nothing you need to do.
description-of-other-position = The file describes “{ $found }”, but is being taken in as the description of “{ $position }”.
    .help = There is nothing you need to do if that is what you want.

match-without-wording = The entry has no wording to decide on.
    .help = List at least one under “wordings”, or delete the entry.
match-yes-to-nothing = “yes” agrees to a proposal, but “perhaps” is empty.
    .help = Write the id of the task that the wordings mean, or “no”.
id-of-wording = wording

matches-head =
    What people wrote as tasks in their own words, as far as it is not surely a described task. Kept by “diagnoza jobs”.
    Decide by writing after “means”:
    { "  " }yes      the wordings mean the task under “perhaps”
    { "  " }no       they are a task of their own
    { "  " }ID       they mean this described task, or the new task with this id (new-…); one id in two entries joins them
    To split a task, put some of its wordings into an entry of their own. A decision holds for wordings that say the same,
    now and after every import. “note” is yours; people, hours and likeness are rewritten each time. What is doubtful
    counts nowhere until you have decided.
matches-doubtful = To decide: perhaps a described task. What would change most stands first.
matches-new = In no description: new tasks, unless you say otherwise.
matches-decided = Decided.
matches-stale = Decided, but nobody uses these wordings any more.
