# Instrument, który wybiera audyt.

cli-new-instrument = Instrument: identyfikator wbudowanego albo folder z plikami własnego
cli-simulate-instrument = Instrument: identyfikator wbudowanego albo folder z plikami własnego
instrument-other-id = Instrument ma identyfikator „{ $itself }”, a audit.yaml wskazuje „{ $found }”.
    .help = Proszę wpisać w audit.yaml instrument: { $itself }, aby formularze były rozpoznawane.
instrument-cast-empty = Lista { $list } jest pusta.
    .help = Proszę wpisać przynajmniej jedną pozycję: dział w symulacji musi mieć z kim współpracować i co robić.
instrument-cast-idle = Dla stanowiska „{ $position }” nie opisano żadnego zadania.
    .help = Proszę opisać przynajmniej jedno: to stanowisko zajmuje większość osób w symulowanym dziale.
