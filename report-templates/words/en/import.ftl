# Sheets: what is wrong with a file

sheet-unreadable = The file cannot be read: { $reason }.
    .help = Check that it is there and that you may read it.
sheet-file-empty = The file is empty.
    .help = Check that the right file was sent; nothing was imported.
sheet-file-too-large = The file is larger than { $limit } MB.
    .help = Remove pictures and sheets that contain no answers, or split it into several files.
sheet-too-large = The sheet is larger than { $rows } rows or { $columns } columns, or holds more cells than can be read.
    .help = Delete the empty formatted rows and columns at its edges, or split it into several files.
sheet-broken = The workbook is damaged or incomplete and cannot be read.
    .help = Open it in a spreadsheet program and save it again, or have it sent again.
sheet-hostile = The workbook claims to hold far more than it does; files like this are made to harm programs, so it was not opened.
    .help = Copy the cells into a new workbook, or have the file sent again by somebody you know.
sheet-password = The workbook is locked with a password.
    .help = Open it, remove the password (File > Info > Protect Workbook), and save it.
sheet-not-a-workbook = This is not an xlsx, xlsb or ods workbook.
    .help = Save it as xlsx or csv and import it again.
sheet-not-text = This is neither a workbook nor a text file.
    .help = Import xlsx, xlsb, xls, ods or csv.
sheet-lone-quote = A quotation mark is opened here and not closed where its field ends.
    .help = Close it, or write a quotation mark inside a quoted field twice: "".
sheet-no-rows = There is a header, but no row of answers below it.
    .help = Check that the right sheet was sent; nothing was imported.
sheet-hidden = The sheet “{ $sheet }” is hidden and was not read.
    .help = Show it in the workbook if it holds answers.
sheet-left-out = The sheet “{ $sheet }” has no header that is known and was not read.
    .help = Nothing, if it holds no answers; otherwise give its columns the ids or texts of the instrument.
sheet-no-header = No row looks like a header: none of the first 50 rows names at least two columns that are known.
    .help = Give the columns the ids or texts of the instrument, or start from a form of the tool.
sheet-no-header-of-kind = No row looks like a header of { $kind }.
    .help = Give the columns the ids or texts of the instrument, start from a form of the tool, or import with another --as.
sheet-kind-unclear = The header fits several kinds of answers equally well: { $kinds }.
    .help = Say which it is, as in: --as tasks.
sheet-total = The row begins with “{ $found }” and was taken for a total and not for an answer.
    .help = Nothing, if it is one; otherwise change its first cell.
sheet-second-table = The header of row { $first } appears here again: a second table begins.
    .help = Delete this row if the answers below belong to the same table; otherwise put them on a sheet of their own.

form-of-other-kind = This form was made for { $found }, but was imported as { $expected }.
    .help = Leave --as out: the form knows what it is.
form-of-unknown-kind = The form says that it holds “{ $found }”, which is not a kind of answers.
    .help = Start from a fresh form, or say what it holds with --as.
form-of-other-instrument = This form belongs to the instrument “{ $found }”; this audit uses “{ $expected }”.
    .help = Check that the file belongs to this audit.
form-of-other-version = This form was made for version { $found } of the instrument; this audit uses version { $expected }.
    .help = Compare the wording before you compare the results.

# Headers

header-twice = “{ $found }” is the same field as column { $first }.
    .help = Delete or rename one of the two columns.
header-nearly = “{ $found }” is not known; did you mean “{ $meant }” ({ $similarity }% alike)?
    .help = Confirm it with --mapping, or correct the header; rename it clearly if it is something else.
header-left-behind = { $count ->
    [one] One column matches nothing and stays behind: { $headers }.
   *[other] { $count } columns match nothing and stay behind: { $headers }.
}
    .help = Nothing, if they are not needed; otherwise give them the ids or texts of the instrument.
header-missing = A column is missing for { $kind }: expected “{ $expected }”.
    .help = Add the column, or rename the one that holds it.

# Values

more-cells = { $count ->
    [1] {""}
   *[other] {" "}The column has { $count } such cells: { $cells }.
}
value-error-cell = The cell holds the error “{ $found }” and no value.{ more-cells }
    .help = Correct the formula in the workbook, or leave the cell empty.
value-not-calculated = The cell holds a formula that was never calculated, so it has no value.{ more-cells }
    .help = Open the file in a spreadsheet program, save it and import it again; or put the value in place of the formula.
value-merged = The cells { $found } are merged: only the first of them holds a value, and the others would be read as empty.{ more-cells }
    .help = Take the merged cells apart and write the value into each of them.
rows-hidden = { $count ->
    [one] One row is hidden and was read all the same: { $rows }.
   *[other] { $count } rows are hidden and were read all the same: { $rows }.
}
    .help = Nothing, if they count; otherwise delete them. A filter hides rows too.
columns-hidden = { $count ->
    [one] One column is hidden and was read all the same: { $columns }.
   *[other] { $count } columns are hidden and were read all the same: { $columns }.
}
    .help = Nothing, if they count; otherwise delete them.
value-required = The cell is empty; a value is expected here.{ more-cells }
    .help = Fill it in, or delete the row.
value-unknown-choice = “{ $found }” is not known; expected one of: { $expected }{ $near ->
    [0] {"."}
   *[other] {"."} Did you mean “{ $meant }”?
}{ more-cells }
    .help = Correct the cell. A missing position, group or department is added in audit.yaml, anything else in the instrument.
value-not-in-scale = “{ $found }” is not an answer to this question; expected a code { $expected } or a label of its scale.{ more-cells }
    .help = Correct the cell, or leave it empty if there is no answer.
value-date-in-scale = The cell holds the date “{ $found }”; expected a code { $expected }. Spreadsheet programs turn “1-2” and “3/5” into dates.{ more-cells }
    .help = Format the column as text and type the answer again.
value-several-answers = “{ $found }” contains several answers to a question that takes one.{ more-cells }
    .help = Keep the one that counts.
value-code-and-label-differ = In “{ $found }” the code and the label are two different answers.{ more-cells }
    .help = Check which of the two was meant.
value-not-a-number = “{ $found }” is not a number.{ more-cells }
    .help = Write digits only, with one decimal comma or point, without a unit.
value-date-for-number = The cell holds the date “{ $found }” where a number is expected.{ more-cells }
    .help = Format the column as a number and type the value again.
value-negative = “{ $found }” is below zero.{ more-cells }
    .help = Correct the cell.
value-not-whole = “{ $found }” is not a whole number.{ more-cells }
    .help = Correct the cell.
value-not-yes-or-no = “{ $found }” is neither yes nor no.{ more-cells }
    .help = Write yes or no, or leave the cell empty if it is not known.
value-not-a-moment = “{ $found }” is not a date with a time of day.{ more-cells }
    .help = Write it like 2026-09-14 08:05 or 14.09.2026 08:05.
value-not-a-date = “{ $found }” is not a date.{ more-cells }
    .help = Write it like 2026-09-14 or 14.09.2026.
value-not-a-period = “{ $found }” is neither a date nor a week.{ more-cells }
    .help = Write the first day (2026-09-07) or the ISO week (2026-W37).
value-time-without-date = “{ $found }” is a time of day without a date.{ more-cells }
    .help = Write the date before it, or add a column “date”.
value-date-for-time = “{ $found }” is a date where a time of day is expected.{ more-cells }
    .help = Write the time of day, like 08:05.
value-outside-cycle = { $found } lies outside the cycle, which runs from { $from } to { $to }.{ more-cells }
    .help = Check that day and month have not changed places, and that the cycle is the right one.
value-other-day = “{ $found }” is not on the day of its row, { $expected }.{ more-cells }
    .help = Correct the date or the time.

# People

person-no-column = There is no column that tells people apart, so answers cannot be linked: only cross-sectional results are possible.
    .help = Add a column “person” with an e-mail address or a number, if you may.
person-no-key = The audit has no key for pseudonyms, so identifiers were dropped: only cross-sectional results are possible.
    .help = Import where the key of the audit is kept.
person-missing = The row has no identifier.{ more-cells }
    .help = Fill it in if the person's answers are to be linked with others.
person-not-an-identifier = “{ $found }” cannot identify a person.{ more-cells }
    .help = Write an e-mail address, a number or another text.
person-twice = The same person answers in row { $first } and in row { $second }.{ more-cells }
    .help = Keep the row that counts and delete the other.
person-in-text = { $count ->
    [one] One name, address or number of a person was taken out of the texts.
   *[other] { $count } names, addresses or numbers of people were taken out of the texts.
}
    .help = Nothing: they are replaced by […] in the store, and your file stays as it is.

# The kinds

answers-no-question = The sheet has no question of the questionnaire.
    .help = Give the columns the ids or texts of the questions.
answers-none-in-row = The row has no answer at all and was left out.{ more-cells }
    .help = Nothing, if nobody answered there.
tasks-not-rated = The task is not rated and was left out.{ more-cells }
    .help = Nothing, if the person does not do it; otherwise rate it.
tasks-twice = The same person names the same task in row { $first } and in row { $second }.{ more-cells }
    .help = Keep the row that counts and delete the other.
partners-twice = The same person rates the same department in row { $first } and in row { $second }.{ more-cells }
    .help = Keep the row that counts and delete the other.
handoffs-before-opened = { $found } lies before the request itself, { $expected }.{ more-cells }
    .help = Check which of the two moments is wrong.
observations-end-before-start = The activity ends at { $found }, before its start at { $start }.{ more-cells }
    .help = Correct start or end; an activity over midnight needs full dates.
observations-overlap = Row { $second } begins at { $found }, while row { $first } of the same person lasts until { $until }.{ more-cells }
    .help = Correct one of the two; nobody does two things at once in a log.
observations-no-end = The last activity of the day has no end.{ more-cells }
    .help = Add its end, or a last row of the category “end of day”.
series-no-figure = The sheet has none of the figures in logs.yaml.
    .help = Give the columns the ids or names of the figures.
series-period-twice = The same period is in row { $first } and in row { $second }.{ more-cells }
    .help = Keep the row that counts and delete the other.
series-shares = All values of “{ $found }” lie between 0 and 1, but its unit is percent.
    .help = If they are shares (0.14 for 14%), multiply them by 100 and import again.

# Interview notes

notes-no-front-matter = The notes do not begin with their data between two lines “---”.
    .help = Begin the file with: ---, interview: W01, date: 2026-09-14, position: …, coder: …, consent: true, ---; one per line.
notes-unknown-position = “{ $found }” is not a position of this audit; expected one of: { $expected }.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean “{ $meant }”?
}
    .help = Correct the position, or add it to audit.yaml.
notes-person = Names do not belong in interview notes; the one here was left out.
    .help = Delete the line: the interview has an id, and a position is enough.
notes-unknown-code = “#{ $found }” is neither an area nor a code of interviews.yaml.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean “#{ $meant }”?
}
    .help = Correct the code, or add it to instrument/interviews.yaml.
notes-valence = “{ $found }” is not a valence; expected a whole number from -2 (very bad) to +2 (very good).
    .help = Write it like [text](#code "-1"), or leave it out.
notes-empty-passage = The passage coded with “#{ $found }” is empty.
    .help = Put the words of the interview between the square brackets.

# What kinds of answers are called

sheet-kind-tasks = task inventories
sheet-kind-observations = observations
sheet-kind-answers = the employee questionnaire
sheet-kind-partners = the partner questionnaire
sheet-kind-handoffs = handoffs
sheet-kind-incidents = incidents
sheet-kind-series = operating figures

# Headers by which columns are known, separated by semicolons; the first is printed on the forms.

header-person = Identifier (e-mail or number); identifier; person; employee; employee id; employee number; staff number; respondent; observed person; person observed; user; login
header-email = e-mail; email; e-mail address; email address; mail
header-name = name; full name; first and last name; name and surname; surname; last name; first name; employee name
header-personal = IP address; IP; phone; phone number; telephone; address; date of birth; birth date; signature; supervisor
header-position = Position; job; job title; role; post
header-date = Date; day; date of observation
header-method = Method; method of observation; mode
header-task = Task; task performed; what do you do; activity; duty
header-importance = Importance; important; how important
header-urgency = Urgency; urgent; how urgent
header-frequency = Frequency; how often
header-minutes = Minutes each time; minutes; time in minutes; duration; duration in minutes
header-start = Start; begin; start time; from; begins
header-end = End; end time; to; until; ends
header-category = Category; activity category; category of activity; type of activity
header-observations-task = Task; activity; description; what happens
header-interruptions = Interruptions; number of interruptions
header-systems = Systems; systems used; number of systems
header-windows = Windows; windows used; number of windows
header-partner = Department waited for; partner; department; waiting for
header-partners-from = Who rates; your department; from; rating department; rater
header-partners-to = Who is rated; rated department; to; department rated; department being rated
header-handoffs-from = Who asks; from; from department; requesting department; sender
header-handoffs-to = Who is asked; to; to department; asked department; recipient
header-opened = Asked on; opened; date opened; sent; requested
header-answered = First useful answer on; answered; date answered; reply; replied
header-closed = Closed on; closed; date closed; finished
header-outcome = Outcome; result
header-promised-by = Promised to the customer by; promised by; promise
header-cause = Department that caused it; cause; caused by; department
header-began = Began on; began; start; date; when
header-noticed-by = Who noticed first; noticed by; detected by
header-told-before = Service told before customers called; told before; warned; announced
header-customers = Customers affected; customers; number of customers
header-calls = Calls caused; calls; number of calls
header-period = Period; date; week; day; week beginning

# What people write in cells, separated by semicolons.

answer-yes = Yes; y; true; 1
answer-no = No; n; false; 0
answer-not-applicable = n/a; na; not applicable; does not apply
answer-missing = no answer; not answered; {not_answered}
answer-skipped = not shown; question not shown; not displayed; {question_not_shown}
method-sampled = Sampled; sampling; work sampling; momentary
method-continuous = Continuous; continuous log
category-end-of-day = End of day; end of work; end
department-service = service; customer service
department-observer = Observer; consultant
row-total = Total; sum; average; mean

# The marked copy

marked-was-row = This was row { $row } of the file.
marked-cannot-copy = No marked copy can be written: { $reason }.
    .help = Correct the places that are named here, or save the file as xlsx and try again.
observations-log-left-out = The row is good, but the log of this person is only right as a whole.
    .help = Correct the other rows of this person, then import them together.

# Files of survey programs

source-codebook = This file describes a LimeSurvey survey and contains no answers.
    .help = Export the responses (Responses > Export) and import that file.
header-of-program = { $count ->
    [one] One column is the survey program's own and stays behind: { $headers }.
   *[other] { $count } columns are the survey program's own and stay behind: { $headers }.
}
    .help = Nothing: they hold times, versions and the program's own numbers.

# Mappings of columns

mapping-unknown-field = The mapping gives the column “{ $header }” to “{ $found }”, which is not a field of this instrument.
    .help = Correct the field in the mapping, or leave it empty for a column that stays behind.
mapping-written = Some columns or answer codes need a decision; they are listed in { $mapping }.
    .help = Check every entry in it, leave the fields of columns that stay behind empty, and import again with --mapping { $mapping }.
mapping-of-other-headers = The mapping was made for headers other than those of the files given.
    .help = Pass it with the file that it was made for, or import without it to get a new one.
mapping-used = A mapping confirmed before was used for these headers: { $mapping }.
    .help = Delete that file if the columns mean something else now.
mapping-kept = The mapping is kept for the next time: { $mapping }
mapping-ask = Column { $column } of { $file }, “{ $header }”, looks like the field { $field } ({ $similarity }% alike).
mapping-ask-text = It asks: “{ $text }”
mapping-ask-answer = Is it that
mapping-ask-yes = yes
mapping-ask-no = no, something else: the column stays behind
mapping-advice = Which column is which field, and which answer every code stands for. Check every field; leave it empty ("") for a column that stays behind. Then import again with --mapping and this file.
