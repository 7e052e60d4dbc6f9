# Places

place-file = { $file }
place-text = { $file }, line { $line }, column { $column }
place-cell = { $file }, sheet “{ $sheet }”, cell { $cell }
place-csv-cell = { $file }, line { $line }, column { $column } ({ $letters })
place-row = { $file }, sheet “{ $sheet }”, row { $row }
place-csv-row = { $file }, line { $line }
place-command-line = command line

# Words and files

unknown-language = There are no words in the language “{ $found }”; the languages are { $known }.
    .help = Choose one of them, or put a folder with its words under report-templates/words.
words-syntax = This is not a Fluent message: expected “key = text”.
    .help = Look for an open brace, a missing equals sign, or a text that starts at the beginning of its line.
unreadable-file = The file cannot be read: { $reason }.
    .help = Check that it is there, that it is plain text in UTF-8, and that you may read it.

# YAML

not-utf8 = This byte is not UTF-8 text.
    .help = Save the file as UTF-8 (in most editors: Save with encoding).
empty-file = The file is empty.
    .help = Fill it in, or delete it if it may be absent.
yaml-syntax = This line cannot be read as YAML.
    .help = Check the indentation, the space after each colon, and that a text containing “: ” or “ #” is in quotes.
yaml-tab = There is a tab in the indentation.
    .help = Replace it with spaces: YAML does not allow tabs here.
yaml-open-quote = A quotation mark was opened here or above and never closed.
    .help = Close it, or leave both out.
yaml-open-bracket = A bracket was opened here or above and never closed.
    .help = Close it.
yaml-too-deep = The values are nested more than 64 levels deep.
    .help = No file of an audit needs that; check the brackets and the indentation.
yaml-too-large = The file holds more than 250,000 values, with aliases counted as what they stand for.
    .help = Split it, or write out what the aliases repeat.
yaml-unknown-anchor = This alias names an anchor that is not defined above it.
    .help = Put the text in quotes if no alias is meant.
yaml-second-document = A second document begins here; only one is allowed in a file.
    .help = Remove the line “---”.
yaml-key-no-text = A key must be plain text.
    .help = Check the brackets and the indentation of this line.
yaml-duplicate-key = The key “{ $found }” appears twice.
    .help = Keep one of the two.
yaml-nothing = nothing
yaml-list = a list
yaml-mapping = keys with values

unknown-key = “{ $found }” is not a key here; the keys are { $expected }.
    .help = Correct or remove it.
unknown-key-did-you-mean = “{ $found }” is not a key here; did you mean “{ $guess }”?
    .help = Correct or remove it; the keys are { $expected }.
missing-key = The key “{ $key }” is missing.
    .help = Add it with its value.
unknown-choice = “{ $found }” is not allowed here; choose one of { $expected }.
    .help = Correct the value.
unknown-choice-did-you-mean = “{ $found }” is not allowed here; did you mean “{ $guess }”?
    .help = Choose one of { $expected }.
expected-text = This should be a text; found: { $found }.
    .help = Write a text, in quotes if it contains special characters.
expected-text-or-languages = This should be a text, or texts by language (en: …, pl: …); found: { $found }.
    .help = Write one text for all languages, or one line for each language.
expected-whole-number = This should be a whole number; found: { $found }.
    .help = Write digits only, without quotes.
expected-count = This should be a whole number from 0 to four billion; found: { $found }.
    .help = Write digits only, without quotes.
expected-number = This should be a number; found: { $found }.
    .help = Write decimals with a point (0.67), without quotes and without a unit.
expected-true-false = This should be true or false; found: { $found }.
    .help = Write true or false.
expected-date = This should be a date; found: { $found }.
    .help = Write it as year-month-day, as in 2026-09-14.
expected-list = This should be a list; found: { $found }.
    .help = Write each element on its own line, beginning with “- ”.
expected-mapping = These should be keys with values; found: { $found }.
    .help = Write one “key: value” per line, indented under the line above.

# Opening an audit

no-folder = There is no such folder.
    .help = Check the path, or make a new audit with “diagnoza new FOLDER”.
not-a-folder = This is a file; an audit is a folder.
    .help = Give the folder that audit.yaml lies in.
unreadable-folder = The folder cannot be read: { $reason }.
    .help = Check that you may read it.
empty-folder = The folder is empty: there is no audit in it.
    .help = Make one with “diagnoza new FOLDER”.
folder-not-empty = The folder is not empty.
    .help = Give a new or an empty folder: nothing is ever overwritten.
no-audit = The folder is not an audit: it has no file audit.yaml.
    .help = Give the folder that audit.yaml lies in, or make a new audit with “diagnoza new FOLDER”.
no-cycles = The audit has no cycle yet.
    .help = Make a folder such as cycles/2026-H2 with a file cycle.yaml that says from when to when it runs.
no-such-cycle = There is no cycle “{ $found }”; the cycles are: { $known }.
    .help = Choose one of them, or make its folder under cycles.
cycle-without-file = The cycle has no file cycle.yaml.
    .help = Write one that says from when to when the cycle runs (from: 2026-09-01, to: 2026-11-13).
bad-key = The key is damaged: expected 64 hexadecimal digits.
    .help = Restore the file from your backup; with another key the people of earlier cycles are not recognised.
unwritable-file = The file cannot be written: { $reason }.
    .help = Check that the folder is there, that you may write to it, and that the disk is not full.
unknown-instrument = There is no instrument “{ $found }”; there is { $known }.
    .help = Correct the value, or leave the key out for the default instrument. An instrument of your own needs all its files, instrument.yaml among them, in one folder: instrument in the audit, or the folder named on the command line.
unknown-instrument-did-you-mean = There is no instrument “{ $found }”; did you mean “{ $guess }”?
    .help = Correct the value, or leave the key out for the default instrument. An instrument of your own needs all its files, instrument.yaml among them, in one folder: instrument in the audit, or the folder named on the command line.
instrument-file-missing = The instrument has no file { $file }.
    .help = Add it beside the other files of the instrument; you may copy that of a built-in one and change it.
instrument-file-unknown = “{ $found }” replaces no file of the instrument and is not used.
    .help = Rename or remove it; the files are { $known }.
instrument-file-unknown-did-you-mean = “{ $found }” replaces no file of the instrument and is not used; did you mean “{ $guess }”?
    .help = Rename or remove it.

# What an id names

id-of-area = area
id-of-scale = scale
id-of-item = item
id-of-question = question
id-of-pair = pair
id-of-error = error of the checklist
id-of-code = code
id-of-theme = code or area
id-of-category = category
id-of-role = role of a category
id-of-series = figure
id-of-choice = choice
id-of-indicator = indicator
id-of-measure = measure
id-of-rule = rule
id-of-variable = variable
id-of-position = position
id-of-partner = partner
id-of-group = group
id-of-value = value
id-of-population = population
id-of-description = job description
id-of-task = task
id-of-action = action

unknown-id = “{ $found }” ({ $kind }) does not exist; there is: { $known }.
    .help = Correct the id, or declare it.
unknown-id-did-you-mean = “{ $found }” ({ $kind }) does not exist; did you mean “{ $guess }”?
    .help = Correct the id, or declare it. There is: { $known }.
duplicate-id = “{ $found }” ({ $kind }) appears twice; first in { $file }, line { $line }.
    .help = Give one of the two another id.
empty-id = An id may not be empty.
    .help = Write a short word without spaces.
reserved-id = The id “{ $found }” is already used for something else.
    .help = Choose another one.
missing-language = The text is missing in: { $languages }.
    .help = Add it in each of these languages.
out-of-range = { $found } is out of range: from { $least } to { $most } is allowed.
    .help = Correct the value.
not-greater-than = { $found } may not be greater than { $limit }.
    .help = Correct one of the two values.
not-below = { $found } must be below { $limit }.
    .help = Correct one of the two values.
levels-order = The cut-offs must rise between 0 and 100; found good { $good }, professional { $professional }.
    .help = Write the lower one under good and the higher one under professional.
scale-too-short = A scale needs at least two answers.
    .help = Add the missing answers with their codes.
codes-not-ascending = The code { $found } comes after { $before }; codes must rise from answer to answer.
    .help = Sort the answers, and give each code once.
times-a-week-codes = There must be one number for each code of the frequency scale: { $codes }.
    .help = Add the missing codes and remove those that the scale does not have.
pulse-area-twice = “{ $found }” and “{ $other }” are both of the area “{ $area }”; the short version asks one item per area.
    .help = Keep one of the two.
code-is-area = “{ $found }” is an area, and every area is a code anyway.
    .help = Remove the code.
indicator-name = A condition cannot name “{ $found }”.
    .help = Use letters, digits and underscores, begin with a letter, and avoid words such as areas, area, cycle, and, or.
anchors-order = The anchors must all rise or all fall, from worst through good and professional to best.
    .help = Sort the four values; no two may be equal.
unit-forms = The unit “{ $found }” has { $forms } forms; in language { $language } a unit has at most { $most }.
    .help = Write the forms in the order one, few, many, other, as far as the language has them, with | between them; the last one serves all others. A unit that does not change is written once.
unit-form-empty = One of the forms of the unit “{ $found }” (language { $language }) is empty.
    .help = Write the form, or leave it out with its |; the last form serves all that have none.
measure-without-of = The measure “{ $measure }” has a single value; “of” names nothing here.
    .help = Remove “of”.
rule-without-area = The rule “{ $rule }” belongs to no area.
    .help = Add “area: …”, or “each: area” to try it for every area.
rule-without-evidence = The rule “{ $rule }” rests on no indicator.
    .help = Name the indicators under “evidence”, the most important one first.
rule-condition = The condition cannot be read: { $reason }.
    .help = Write it as in: o_failures_a_day.value >= 1 and areas["tools"].class == "weakness".
rule-text = The text cannot be read as a template: { $reason }.
    .help = Check the double braces, as in {"{{"} o_failures_a_day.value {"}}"}.

# The organisation

no-positions = No position is declared.
    .help = List the jobs of the department with their headcounts.
headcount-zero = The headcount is 0.
    .help = Write how many people it is, or remove the entry.
group-sum = The values of “{ $group }” are { $found } people together, but the department has { $expected }.
    .help = Correct the headcounts, or add a value for the others: everybody belongs to exactly one value.
minimum-group-too-small = The smallest group shown may not be below { $least }; found: { $found }.
    .help = Write { $least } or more, or leave the key out.
instrument-language = The instrument is not written in “{ $found }”; it is in { $known }.
    .help = Choose one of its languages, or translate the instrument in the audit’s folder instrument.
dates-order = The cycle ends on { $to }, before it begins on { $from }.
    .help = Correct one of the two dates.
cycles-overlap = The cycle begins before “{ $previous }” has ended.
    .help = Correct the dates, or name the folders so that the earlier cycle sorts first.

# The store

batch-without-provenance = The batch has no provenance file and is not used.
    .help = Import its source file again, or delete it.
provenance-without-batch = The provenance file has no batch.
    .help = Import the source file again, or delete this file.
provenance-kind = The provenance says “{ $found }”, but the file’s name says “{ $expected }”.
    .help = Delete both files of the batch and import the source file again.
bad-provenance = The provenance file is damaged here.
    .help = Delete both files of the batch and import the source file again.
stored-column-missing = The stored batch has no column “{ $field }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-row-length = The row has { $found } cells instead of { $expected }.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-not-utf8 = The row is not UTF-8 text.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-count = This should be a whole number; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-code = This should be an answer code; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-answer = This should be an answer code, “na”, “skip” or nothing; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-number = This should be a number; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-date = This should be a date as in 2026-09-14; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-date-time = This should be a time as in 2026-09-14T08:05; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.
stored-yes-no = This should be yes, no or nothing; found: “{ $found }”.
    .help = Batches are not edited by hand: delete it and import the source file again.

# Schemas

unknown-schema = There is no schema “{ $found }”; there is: { $known }.
    .help = Choose one of them.
unknown-schema-did-you-mean = There is no schema “{ $found }”; did you mean “{ $guess }”?
    .help = Choose one of { $known }.

# Why a file could not be read or written

reason-not-there = it is not there
reason-not-allowed = you are not allowed to
reason-taken = there is already something with this name
reason-no-folder = a part of its path is not a folder
reason-is-folder = it is a folder
reason-full = there is no room left for it
reason-read-only = the disk is read-only
reason-not-utf8 = it is not text in UTF-8
