# The instrument that an audit chooses.

cli-new-instrument = Instrument: the id of a built-in one, or a folder with the files of your own
cli-simulate-instrument = Instrument: the id of a built-in one, or a folder with the files of your own
instrument-other-id = The instrument calls itself “{ $itself }”, but audit.yaml names “{ $found }”.
    .help = Write instrument: { $itself } in audit.yaml, so that its forms are recognised.
