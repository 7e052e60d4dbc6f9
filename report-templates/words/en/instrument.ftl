# The instrument that an audit chooses.

cli-new-instrument = Instrument: the id of a built-in one, or a folder with the files of your own
cli-simulate-instrument = Instrument: the id of a built-in one, or a folder with the files of your own
instrument-other-id = The instrument calls itself “{ $itself }”, but audit.yaml names “{ $found }”.
    .help = Write instrument: { $itself } in audit.yaml, so that its forms are recognised.
instrument-cast-empty = The list { $list } is empty.
    .help = Write at least one: the simulated department needs somebody to work with and something to do.
instrument-cast-idle = No task is described for the position “{ $position }”.
    .help = Describe at least one for it: most people of the simulated department hold it.
