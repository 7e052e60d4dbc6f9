# A tanácsadó saját arculata: színek, logó, a fejezetek sorrendje.
brand-colour = Itt színnek kellene állnia, például #1c5a7d, de ez szerepel: „{ $found }”.
    .help = A színt # jellel és hat hexadecimális számjeggyel kell megadni.
brand-section = Nincs „{ $found }” nevű fejezet{ $guessed ->
    [yes] {" "}(talán „{ $nearest }”?)
   *[no] {""}
    }.
    .help = A fejezetek: { $known }; soronként egy név.
brand-section-twice = A(z) „{ $found }” fejezet másodszor is szerepel.
    .help = Minden fejezetet csak egy helyen hagyjon meg.
brand-logo = Ez a fájl nem használható logóként.
    .help = Mentse a logót SVG (logo.svg) vagy PNG (logo.png) formátumban.
brand-logo-large = A logó nagyobb egy megabájtnál.
    .help = Mentse kisebb méretben: 800 képpontos szélesség elegendő.
