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
    .help = Check the indentation, the space after each colon, and that a text holding “: ” or “ #” stands in quotes.
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
yaml-key-no-text = A key must be a plain text.
    .help = Check the brackets and the indentation of this line.
yaml-duplicate-key = The key “{ $found }” stands twice.
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
    .help = Write a text, in quotes if it holds special characters.
expected-text-or-languages = This should be a text, or texts by language (en: …, pl: …); found: { $found }.
    .help = Write one text for all languages, or one line for each language.
expected-whole-number = This should be a whole number; found: { $found }.
    .help = Write digits only, without quotes.
expected-count = This should be a whole number, 0 or more; found: { $found }.
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
    .help = Write one “key: value” a line, indented under the line above.
