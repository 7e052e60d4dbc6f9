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
