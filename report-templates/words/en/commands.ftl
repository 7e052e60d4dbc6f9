## The command line

cli = Cyclic diagnosis of a customer-service department
cli-usage = Usage:
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-any-help = Show this help
cli-any-language = Language of messages and reports (en, hu, pl, ro); by default the audit's, then that of LANG
cli-any-quiet = Print only what was asked for, and errors
cli-any-audit = The audit folder
cli-any-cycle = The cycle, for example 2026-H2; by default the latest
cli-version = Show the version
cli-new = Create an audit folder, ready to be filled in
cli-new-folder = The folder to create; it must be empty or not exist yet
cli-forms = Write the workbooks that people fill in
cli-forms-output = Folder to write into; by default AUDIT/forms
cli-forms-whom = Only for these positions and partners, for example agent,billing
cli-forms-html = Also write the questionnaires as web pages for phones
cli-import = Import sheets (xlsx, xlsb, xls, ods, csv) and interview notes (md, docx, txt, qdpx), all or nothing
cli-import-files = Files to import
cli-import-kind = What the files hold, when they do not say so themselves
cli-import-mapping = A mapping of columns that was confirmed (NAME.mapping.yaml)
cli-import-dry-run = Read and check, write nothing
cli-import-marked = Write NAME.marked.xlsx: a copy of the file with a comment on every bad cell
cli-import-accept-valid = Import the good rows; the others go into NAME.left-out.xlsx
cli-import-output = Folder for these copies; by default the current folder
cli-check = Show every problem of every file, with its place
cli-status = Show what each phase has and what it still needs
cli-report = Make the report: the main job
cli-report-format = Formats, separated by commas; by default all
cli-report-output = Folder to write into; by default the cycle's 5-report
cli-trace = Trace a finding back to its evidence, and to the files and cells behind it
cli-trace-finding = Id of a finding, an area or an indicator, or “overall”
cli-schema = Print the JSON Schema of a file of the audit or of diagnosis.json
cli-schema-kind = Which one; a wrong word lists them all
cli-completions = Print a completion script
cli-completions-shell = For which shell

severity-error = error
severity-warning = warning
severity-help = what to do
problems-found =
    { $problems ->
        [one] { $problems } problem stops the work; the audit is as it was.
       *[other] { $problems } problems stop the work; the audit is as it was.
    }

wrote = Wrote { $path }
new-made = Made the audit folder { $path }. Begin with its README.md.
check-clean =
    { $cycles ->
        [one] No errors in the audit and its { $cycles } cycle.
       *[other] No errors in the audit and its { $cycles } cycles.
    }
imported =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } row taken into { $cycle }
       *[other] { $file }: { $kind }, { $rows } rows taken into { $cycle }
    }
imported-before = { $file }: { $kind }, already in { $cycle }; nothing changed
would-import =
    { $rows ->
        [one] { $file }: { $kind }, { $rows } row is ready for { $cycle } (dry run, nothing written)
       *[other] { $file }: { $kind }, { $rows } rows are ready for { $cycle } (dry run, nothing written)
    }
kind-tasks = task inventory
kind-observations = observation log
kind-answers = questionnaire answers
kind-partners = partner questionnaire
kind-handoffs = handoff log
kind-incidents = incident log
kind-series = operating figures
kind-notes = interview notes

no-cycle = The audit has no cycle yet.
    .help = Make a folder cycles/2026-H2 with a cycle.yaml that says from when to when it runs.
unknown-cycle = There is no cycle “{ $found }”; the cycles are: { $expected }.
    .help = Name one of these with --cycle, or make a folder with a cycle.yaml for the new one.
cannot-write = The file cannot be written: { $reason }.
    .help = Free some space or choose a folder that you may write to with --output. The files that were there are unchanged.
output-is-file = This is a file; what is written goes into a folder.
    .help = Name a folder with --output: it is created if it does not exist.
notes-taken = The cycle { $cycle } already has other notes under the name “{ $found }”.
    .help = Give this file another name, or delete the notes in the cycle's folder 3-interviews if these replace them.
notes-twice = Coder { $coder } already has notes on the interview “{ $interview }” in this cycle: { $first }.
    .help = Give this interview another id, or another coder; or keep only one of the two files.
answers-again =
    { $rows ->
        [one] { $rows } row of this file is in the cycle already, from the file “{ $source }”.
       *[other] { $rows } rows of this file are in the cycle already, from the file “{ $source }”.
    }
    .help = If this file replaces the other, take the other back first with “diagnoza retract AUDIT { $batch }”; otherwise delete these rows.
more-people-than-there-are = { $n } people answered, but the department has { $of }.
    .help = Correct the headcounts in audit.yaml, or under populations in the cycle's cycle.yaml; or delete a batch that was imported twice.
more-people-than-in-group = { $n } people of “{ $group }” answered, but it has { $of }.
    .help = Correct the headcounts in audit.yaml, or under populations in the cycle's cycle.yaml; or look for people who named the wrong group.
trace-nothing = There is no evidence for it in this cycle yet.
status-response-complement = { $group }: not shown (it would reveal a smaller group)
answers-in-two-files =
    { $rows ->
        [one] { $rows } row of this file is also in the file “{ $source }”.
       *[other] { $rows } rows of this file are also in the file “{ $source }”.
    }
    .help = Give only the file that counts, or delete these rows from one of the two.
cannot-read-notes = The file of notes cannot be read: { $reason }.
    .help = Save them as a Markdown file in UTF-8 that you may read.
unknown-finding = Nothing in this cycle has the id “{ $found }”.
    .help =
        { $guessed ->
            [yes] Did you mean “{ $near }”? The findings are: { $expected }. Areas, indicators and “overall” can be traced too.
           *[no] The findings are: { $expected }. Areas, indicators and “overall” can be traced too.
        }

withheld = not shown (too few people)
trace-basis-people =
    { $known ->
        [yes] basis: { $n } of { $of } people
       *[no] { $n ->
            [one] basis: { $n } person
           *[other] basis: { $n } people
        }
    }
trace-basis-person-days =
    { $n ->
        [one] basis: { $n } observed person-day
       *[other] basis: { $n } observed person-days
    }
trace-basis-interviews =
    { $n ->
        [one] basis: { $n } interview
       *[other] basis: { $n } interviews
    }
trace-basis-handoffs =
    { $n ->
        [one] basis: { $n } handoff
       *[other] basis: { $n } handoffs
    }
trace-basis-incidents =
    { $n ->
        [one] basis: { $n } incident
       *[other] basis: { $n } incidents
    }
trace-basis-periods =
    { $n ->
        [one] basis: { $n } period
       *[other] basis: { $n } periods
    }
trace-basis-tasks =
    { $n ->
        [one] basis: { $n } task
       *[other] basis: { $n } tasks
    }
trace-cells = { $file }: { $cells }
trace-cells-of-sheet = { $file }, sheet “{ $sheet }”: { $cells }

status-gate-passed = { $what }: { $have } (needed: { $need })
status-gate-open = { $what }: { $have }, { $need } needed
status-response = { $group }: { $n } of { $of } answered
status-response-withheld = { $group }: not shown (too few people)
status-ready = ✓ 5. Ready for synthesis
status-not-ready = ✗ 5. Not ready for synthesis: { $why }

## Wrong command lines

cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-audit = AUDIT
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-id = ID
cli-value-kind = KIND
cli-value-formats = FORMATS
cli-value-code = CODE
cli-value-finding = FINDING
cli-value-shell = SHELL
cli-possible-values = possible values:
cli-default = default:
use-unknown-command =
    { $guessed ->
        [yes] There is no command “{ $found }”; did you mean “{ $near }”?
       *[no] There is no command “{ $found }”; the commands are { $expected }.
    }
    .help = Write it as: { $usage }. “diagnoza --help” explains what each command does.
use-unknown-argument =
    { $guessed ->
        [yes] “{ $argument }” is not understood here; did you mean “{ $near }”?
       *[no] “{ $argument }” is not understood here.
    }
    .help = Write it as: { $usage }. With --help the command lists its options; put a path that contains spaces in quotes.
use-missing-argument = This is missing on the command line: { $argument }.
    .help = Write it as: { $usage }
use-no-value = Nothing follows { $argument }, where a value is expected.
    .help = Write the value after it, or leave the option out.
use-unknown-value =
    { $guessed ->
        [yes] “{ $found }” is not a value of { $argument }; did you mean “{ $near }”?
       *[no] “{ $found }” is not a value of { $argument }.
    }
    .help = Choose one of { $expected }.
use-twice = { $argument } appears twice on the command line.
    .help = Keep one of the two.
use-together = { $argument } and { $prior } exclude one another.
    .help = Give one of the two.
use-too-many = { $argument } takes no value; found: “{ $found }”.
    .help = Leave the value out.

wrote-marked =
    { $cells ->
        [one] Wrote { $path }: { $cells } cell is marked. It contains everything your file contains, names included: delete it once you have corrected your file.
       *[other] Wrote { $path }: { $cells } cells are marked. It contains everything your file contains, names included: delete it once you have corrected your file.
    }
nothing-to-mark = { $file }: there is no cell to mark.
wrote-left-out =
    { $rows ->
        [one] { $rows } row was left out and is in { $path }: correct it there and import that file.
       *[other] { $rows } rows were left out and are in { $path }: correct them there and import that file.
    }
would-leave-out =
    { $rows ->
        [one] { $file }: { $rows } row would be left out.
       *[other] { $file }: { $rows } rows would be left out.
    }
cli-rules = Try the finding rules: which are stated, which are not, and by how much they miss
cli-rules-all = Every area and partner on a line of its own

cli-disclosure = List what is hidden and why, and try to work it out from what is shown
cli-disclosure-json = Print the attack as JSON

cli-sample = Draw the random moments of a work-sampling plan
cli-sample-audit = Folder of an audit: the file is its observation sheet, with dates drawn from the latest cycle
cli-sample-days = Days to observe; 5 if not given
cli-sample-rounds = Moments a day; 12 if not given
cli-sample-people = People looked at in each round; 1 if not given
cli-sample-seed = Number that decides the draw; 1 if not given
cli-sample-from = Beginning of the time in which to look; 08:00 if not given
cli-sample-to = End of that time; 16:00 if not given
cli-sample-output = File to write the plan to: .csv or .xlsx
cli-interviews = Show how far coders agree and where they differ
cli-interviews-export = Write the notes (.qdpx) or the codebook (.qdc) for a qualitative-analysis program
cli-interviews-release = Write release.yaml with every passage that waits for your yes or no; decisions stay
cli-code = Go through passages of a note that may be worth a code
cli-code-note = The notes: a path, or a name in the cycle's 3-interviews
cli-value-note = NOTE
cli-simulate = Write a whole audit whose true values are known, for training and for trying out the tool
cli-simulate-folder = Folder to create; it must be empty or not exist yet
cli-simulate-people = People in the department
cli-simulate-response = Share of them who answer, from 0.05 to 1
cli-simulate-seed = Seed of all draws: the same one gives the same files
cli-simulate-cycles = Number of half-year cycles
cli-simulate-weak = Areas to place this many points below the cut-off for good service, as in tools:15
cli-simulate-strong = Areas to place this many points above the cut-off for professional service
cli-simulate-change = Areas that move by this many points in the last cycle, as in honesty:-12
cli-simulate-noise = How widely answers scatter: 1 is as among real people
cli-jobs = Show job descriptions and the matching of free-text tasks; take descriptions in, propose new ones
cli-jobs-import = A job description to take in (docx, xlsx, xls, ods, csv, yaml); needs --position
cli-jobs-position = Only this position; with --import, whose description it is
cli-jobs-propose = Write what the descriptions should be, according to the evidence (yaml, docx, md)
cli-jobs-output = Folder to write into; by default the audit’s jobs, and for proposals the cycle’s 5-report/jobs
