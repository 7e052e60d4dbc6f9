# The consultant's own look: colours, logo, order of the sections.
brand-colour = A colour such as #1c5a7d is expected here, but “{ $found }” was found.
    .help = Write the colour as # and six hexadecimal digits.
brand-section = There is no section “{ $found }”{ $guessed ->
    [yes] {" "}(did you mean “{ $nearest }”?)
   *[no] {""}
    }.
    .help = The sections are { $known }; one name per line.
brand-section-twice = The section “{ $found }” is named a second time.
    .help = List each section only once.
brand-logo = This is not a picture that can be used as a logo.
    .help = Save the logo as SVG (logo.svg) or PNG (logo.png).
brand-logo-large = The logo is larger than one megabyte.
    .help = Save it smaller: 800 pixels of width are enough.
