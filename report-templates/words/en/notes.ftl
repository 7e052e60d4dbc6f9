# Notes, and texts of other programs that become notes
notes-code-in-memo = This link to a code is in a block quote: what is written there is a memo and is not counted.
    .help = Take the passage out of the block quote if it was said in the interview.
notes-valences = “{ $found }” gives { $valences } valences for { $codes ->
    [one] one code
   *[other] { $codes } codes
}.
    .help = Write one valence for all codes, or one for each: [text](#tools,#cooperation "-2,0").
document-empty = The document holds no words.
    .help = Check that it is the right file; text in pictures cannot be read.
refi-no-project = The file holds no REFI-QDA project: a part that ends in .qde is missing.
    .help = Export the project from your program as “REFI-QDA project” (.qdpx) and import that file.
refi-broken-archive = The file is damaged or incomplete and cannot be opened.
    .help = Export the project once more and import the new file.
refi-broken = The file is not well-formed XML from this line on.
    .help = Export it once more from your program and import the new file.
refi-hostile = The file holds far more than a project would; files like this are made to harm programs, so it was not read.
    .help = Ask the sender for the file again; split a very large project into several.
refi-other = The file begins with “{ $found }”; expected “{ $expected }”.
    .help = Projects end in .qdpx, codebooks in .qdc; export it once more from your program.
refi-no-codes = The codebook contains no codes.
    .help = Export the codebook once more from your program.
refi-no-texts = The project contains no text that could become notes.
    .help = Export it with its texts; recordings and pictures alone cannot be read.
refi-text-missing = The text “{ $name }” is not in the file: { $path } is missing.
    .help = Export the project with its texts inside (not linked), or import this text on its own.
refi-outside = A selection of “{ $name }” from { $start } to { $end } lies outside the text and was left out.
    .help = Open the passage in your program, mark it again, and export once more.
refi-links = { $count ->
    [one] { $count } link between passages was left behind: notes have no place for links.
   *[other] { $count } links between passages were left behind: notes have no place for links.
}
    .help = Nothing needs to be done; it stays in the project.
refi-sets = { $count ->
    [one] { $count } set was left behind: notes have no place for sets.
   *[other] { $count } sets were left behind: notes have no place for sets.
}
    .help = Nothing needs to be done; it stays in the project.
refi-graphs = { $count ->
    [one] { $count } graph was left behind: notes have no place for drawings.
   *[other] { $count } graphs were left behind: notes have no place for drawings.
}
    .help = Nothing needs to be done; it stays in the project.
refi-pictures = { $count ->
    [one] { $count } picture was left behind: only texts become notes.
   *[other] { $count } pictures were left behind: only texts become notes.
}
    .help = Nothing needs to be done; it stays in the project.
refi-recordings = { $count ->
    [one] { $count } recording was left behind: only texts become notes.
   *[other] { $count } recordings were left behind: only texts become notes.
}
    .help = Nothing needs to be done; it stays in the project.
refi-transcripts = { $count ->
    [one] { $count } transcript of a recording was left behind.
   *[other] { $count } transcripts of recordings were left behind.
}
    .help = Nothing needs to be done; it stays in the project.
refi-selections = { $count ->
    [one] { $count } selection in a picture, recording or PDF page was left behind.
   *[other] { $count } selections in pictures, recordings or PDF pages were left behind.
}
    .help = Nothing needs to be done; it stays in the project.
refi-documents = { $count ->
    [one] { $count } PDF without its text was left behind.
   *[other] { $count } PDFs without their text were left behind.
}
    .help = Nothing needs to be done; it stays in the project.
refi-notes = { $count ->
    [one] { $count } note that belongs to no text was left behind.
   *[other] { $count } notes that belong to no text were left behind.
}
    .help = Nothing needs to be done; it stays in the project.
refi-coded-cases = { $count ->
    [one] { $count } code of a whole case was left behind: only passages are coded here.
   *[other] { $count } codes of whole cases were left behind: only passages are coded here.
}
    .help = Nothing needs to be done; it stays in the project.
refi-coded-sources = { $count ->
    [one] { $count } code of a whole text was left behind: only passages are coded here.
   *[other] { $count } codes of whole texts were left behind: only passages are coded here.
}
    .help = Nothing needs to be done; it stays in the project.
plan-written = Only you can say whose words these are and what the codes mean here; the questions are in { $plan }.
    .help = Fill in the file, then import again with --mapping { $plan }.
plan-advice = What the texts are. interview: an id, or "" for a text that stays behind; date: 2026-09-14; position: an id of audit.yaml; consent: whether the person agreed to be quoted. coder: initials. means: an id of interviews.yaml, or "" for a code that stays behind.
plan-unused = This file is about texts, and none of the files given is one of them.
    .help = Give the project or document it was made for, or leave --mapping out.
plan-interview = “{ $found }” cannot be the id of an interview.
    .help = Use letters, digits, - and _ only.
plan-interview-twice = Two texts have the id “{ $found }”.
    .help = Give every interview an id of its own.
plan-date = “{ $found }” is not a date.
    .help = Write the day of the interview as 2026-09-14.
plan-position = “{ $found }” is not a position of this audit; expected one of: { $expected }.
    .help = Write the position of the person interviewed.
plan-coder = “{ $found }” cannot stand for a coder.
    .help = Write initials: letters, digits, - and _ only.
plan-code = “{ $found }” is neither an area nor a code of interviews.yaml.
    .help = Write an id of interviews.yaml, or "" to leave the code out.
plan-code-near = “{ $found }” is neither an area nor a code of interviews.yaml. Did you mean “{ $expected }”?
    .help = Write an id of interviews.yaml, or "" to leave the code out.
plan-left-out = The text “{ $name }” was left out, as the file says.
    .help = Give it an id in the file if it is to come in.
plan-no-source = The file given with --mapping says nothing about the text “{ $name }”.
    .help = Delete that file and import again without --mapping: it will be written again.
plan-codes-left-out = { $count ->
    [one] { $count } coding was
   *[other] { $count } codings were
} left out, as their codes mean nothing here: { $codes }.
    .help = Write what they mean into the file given with --mapping if they are to come in.
plan-empty-codings = { $count ->
    [one] { $count } coding
   *[other] { $count } codings
} of “{ $name }” contained nothing but spaces and stayed behind.
    .help = Nothing needs to be done.
plan-names = { $count ->
    [one] { $count } name, address or number
   *[other] { $count } names, addresses and numbers
} of people in “{ $name }” became […].
    .help = Look through the notes before they are passed on.
plan-perhaps-names = Something in “{ $name }” may still be a name: { $count ->
    [one] line
   *[other] lines
} { $lines } of the text.
    .help = Look at the notes and put […] in place of names.
codebook-alone = A codebook is imported on its own: it changes what notes may say.
    .help = Import the .qdc first, then the other files.
codebook-no-area = The code “{ $code }” stands at the top and is no area of this instrument.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean “{ $meant }”?
}
    .help = Nest it below one of the areas in your program (their names are in areas.yaml), and export the codebook once more.
codebook-not-last = The codes are not the last list of this file, so nothing can be added after them.
    .help = Move the list “codes:” to the end of the file, and import the codebook again.
codebook-known = Every code of the codebook is known ({ $known }).
codebook-would = New codes: { $new }; known ones: { $known }. They would be added to { $file }.
codebook-taken = New codes: { $new }; known ones: { $known }. They are in { $file }; their names are to be translated there.
