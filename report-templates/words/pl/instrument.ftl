# Instrument, który wybiera audyt.

cli-new-instrument = Instrument: identyfikator wbudowanego albo folder z plikami własnego
cli-simulate-instrument = Instrument: identyfikator wbudowanego albo folder z plikami własnego
instrument-other-id = Instrument ma identyfikator „{ $itself }”, a audit.yaml wskazuje „{ $found }”.
    .help = Proszę wpisać w audit.yaml instrument: { $itself }, aby formularze były rozpoznawane.
