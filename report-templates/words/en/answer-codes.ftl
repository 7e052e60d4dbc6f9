# Answer codes of other programs.

value-answer-code = “{ $found }” is an answer code of the program that wrote the file; what it stands for on the scale “{ $scale }” is not said.{ more-cells }
    .help = Export the answers with full answer texts; or write into the mapping file, under answers, what each code stands for: { $expected }, na (not applicable), skip or missing. Then import again with --mapping.
