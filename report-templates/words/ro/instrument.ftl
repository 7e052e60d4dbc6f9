# Instrumentul pe care îl alege un audit.

cli-new-instrument = Instrumentul: identificatorul unuia integrat sau folderul cu fișierele celui propriu
cli-simulate-instrument = Instrumentul: identificatorul unuia integrat sau folderul cu fișierele celui propriu
instrument-other-id = Instrumentul are identificatorul „{ $itself }”, dar audit.yaml indică „{ $found }”.
    .help = Scrieți instrument: { $itself } în audit.yaml, pentru ca formularele lui să fie recunoscute.
