# Instrumentul pe care îl alege un audit.

cli-new-instrument = Instrumentul: identificatorul unuia integrat sau folderul cu fișierele celui propriu
cli-simulate-instrument = Instrumentul: identificatorul unuia integrat sau folderul cu fișierele celui propriu
instrument-other-id = Instrumentul are identificatorul „{ $itself }”, dar audit.yaml indică „{ $found }”.
    .help = Scrieți instrument: { $itself } în audit.yaml, pentru ca formularele lui să fie recunoscute.
instrument-cast-empty = Lista { $list } este goală.
    .help = Scrieți cel puțin un element: departamentul simulat are nevoie de cineva cu care să colaboreze și de ceva de făcut.
instrument-cast-idle = Pentru postul „{ $position }” nu este descrisă nicio sarcină.
    .help = Descrieți cel puțin una: acest post îl ocupă majoritatea persoanelor din departamentul simulat.
