# Șabloane: ce poate avea un audit propriu în raport.
cli-templates = Arată fișierele raportului pe care un audit le poate înlocui sau le copiază în audit
cli-templates-eject = Copiază aceste fișiere sau foldere în report-templates al auditului; fără nume, pe toate
cli-templates-force = Înlocuiește și fișierele proprii ale auditului
cli-value-name = NUME
templates-folder = { $folder } ({ $files ->
    [one] { $files } fișier
    [few] { $files } fișiere
   *[other] { $files } de fișiere
}, în audit: { $own })
template-built-in = integrat
template-same = copiat, nemodificat
template-own = fișier propriu al auditului
template-outdated = fișier propriu al auditului; cel integrat s-a schimbat de la copiere
template-origin-unknown = fișier propriu al auditului; nu se știe din care fișier integrat provine
template-added = adăugat de audit
templates-copied = { $files ->
    [0] Nu a fost nimic de copiat în { $folder }.
    [one] S-a copiat { $files } fișier în { $folder }.
    [few] S-au copiat { $files } fișiere în { $folder }.
   *[other] S-au copiat { $files } de fișiere în { $folder }.
}
templates-origin = Din care fișiere integrate au fost copiate cele de aici (SHA-256). Scris de program; vă rugăm să îl păstrați.
templates-no-audit = În acest folder nu există audit.yaml.
    .help = Indicați folderul auditului; „diagnoza new FOLDER” creează unul.
template-not-there = Între șabloane nu există fișierul sau folderul „{ $found }”{ $guessed ->
    [yes] ; ați vrut să scrieți „{ $nearest }”?
   *[no] .
}
    .help = „diagnoza templates AUDIT” le enumeră pe toate.
template-kept = Fișierul propriu al auditului rămâne cum este.
    .help = Pentru a-l înlocui cu cel integrat, repetați comanda cu --force și cu acest nume.
template-unused = Acest fișier nu înlocuiește nimic și niciun alt fișier nu îl include, deci nu este folosit{ $guessed ->
    [yes] ; ați vrut să scrieți „{ $nearest }”?
   *[no] .
}
    .help = Corectați numele sau includeți fișierul într-unul din șabloanele proprii ale auditului.
