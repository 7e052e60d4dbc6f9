# The report as PDF pages, and the slides
pdf-origins = The bold number before the cells is that of the file in the list at the end of this section.
pdf-replaced = { $n ->
    [one] The fonts of this document lack { $n } character of the texts; it is written as its code, like [U+2603].
   *[other] The fonts of this document lack { $n } characters of the texts; they are written as their codes, like [U+2603].
}
pdf-not-built = This build of the program cannot make PDF files.
    .help = Build it with its feature “pdf”, or choose another format.
pdf-picture-large = The picture is larger than four megabytes.
    .help = Save it smaller: 1,600 pixels of width are enough for a page.

## Slides
slides-about = Conclusions for management
slides-key-figures = Areas at a glance
slides-partners = The cooperating departments
slides-decisions = Decisions of this meeting
slides-decisions-lead = Each decision needs one owner, a date, and the figure that will tell whether it worked. The next cycle will judge it.
slides-decided = Decision
slides-method = How we know this, and how certain it is
