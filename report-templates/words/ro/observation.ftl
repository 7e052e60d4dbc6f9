# Fișele zilelor de lucru: schimbarea orei, goluri, planuri de sondaj

unknown-time-zone = „{ $found }” nu este un fus orar.{ $guessed ->
    [no] {""}
   *[yes] {" "}Ați vrut să scrieți „{ $meant }”?
}
    .help = Scrieți fusul orar cu continentul și orașul, de exemplu Europe/Bucharest.
observations-gap = Între rândul { $first }, care se termină la { $until }, și rândul { $second }, care începe la { $found }, nu este notat nimic: { $minutes } min.{ more-cells }
    .help = Adăugați ce s-a făcut între timp sau un rând din categoria „pauză”. Timpul care nu este notat nu se ia în calcul nicăieri.
observations-after-midnight = Rândul { $second } începe la { $found }, iar rândul { $first } de deasupra lui, la { $before }, în aceeași zi.{ more-cells }
    .help = Dacă tura a trecut de miezul nopții, dați rândurilor de după miezul nopții data zilei următoare; altfel, corectați ora.
observations-hour-skipped = Ora { $found } nu a existat: ceasurile au fost date înainte peste ea.{ more-cells }
    .help = Corectați ora; în noaptea aceea timpul continuă cu o oră mai târziu.
observations-hour-twice = Ora { $found } a fost de două ori în noaptea aceea, iar din fișă nu reiese la care dintre ele se referă rândul.{ more-cells }
    .help = Scrieți după oră decalajul față de UTC: 03:20+03:00 prima dată, 03:20+02:00 a doua oară.
observations-offset = Decalajul scris la { $found } nu corespunde fusului orar al departamentului din ziua aceea.{ more-cells }
    .help = Corectați decalajul sau time-zone din audit.yaml.
observations-time-zone = În noaptea aceea este posibil să se fi schimbat ora, iar audit.yaml nu spune unde se află departamentul: numărul de minute nu poate fi stabilit.{ more-cells }
    .help = Adăugați în audit.yaml un rând, de exemplu time-zone: Europe/Bucharest, și importați din nou.
observations-round-missed = Planul prevede aici o observare la care nu s-a notat nimic; rândul a fost lăsat deoparte.{ more-cells }
    .help = Nimic, dacă atunci nu era nimeni de observat. Dacă persoana era prezentă, iar activitatea nu se potrivește nicăieri, alegeți „altele”.

header-by = Cine ține fișa; fișă ținută de; cine notează
by-observer = Un observator; observator; altcineva; altă persoană
by-self = Persoana observată (autoobservare); persoana observată; autoobservare; fișă proprie; eu

tasks-impossible-day = Sarcinile unei persoane (rândurile { $first }–{ $last }) însumează { $hours } h pe zi de lucru; plauzibile sunt cel mult { $most }. Cel mai mult aduc rândurile: { $largest }.{ more-cells }
    .help = Întrebați persoana la ce frecvență sau la câte minute s-a gândit. Nu se omite nimic: până la corectare, timpii declarați ai acestui post sunt prea mari.
inventory-impossible-day = Lista de sarcini a unei persoane din { $file } însumează { $hours } h pe zi de lucru; plauzibile sunt cel mult { $most } (rândurile: { $rows }).
    .help = Întrebați persoana la ce frecvență sau la câte minute s-a gândit, corectați fișierul, retrageți lotul și importați-l din nou.
