# Documents of word processors
document-broken = The document is damaged or incomplete and cannot be read.
    .help = Open it in your word processor, save it again as .docx, and import that file.
document-hostile = The document contains far more than a document would; files like this are made to harm programs, so it was not opened.
    .help = Ask the sender for the file again, or copy the text into a new document.
document-old = The document is in an old format (.doc), or locked with a password.
    .help = Open it in your word processor and save it as .docx without a password.
document-not-word = This is not a Word document: the part with its text is missing.
    .help = Save the text as .docx or as .txt, and import that file.
document-left-out = { $count ->
    [one] { $count } footnote, comment or picture of the document was not read.
   *[other] { $count } footnotes, comments and pictures of the document were not read.
}
    .help = If something in them matters, write it into the text itself.
