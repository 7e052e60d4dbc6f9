## Datele păstrate și cheia: ce s-a preluat, retragerea, uitarea, compararea ciclurilor

cli-key = Creează, salvează, restaurează sau distruge cheia care transformă persoanele în pseudonime
cli-key-action = Ce se face cu ea
cli-key-file = Fișierul în care se salvează sau din care se restaurează, în afara folderului auditului
cli-key-yes = Da, distruge-o: nimeni nu mai poate fi legat sau uitat
cli-batches = Enumeră ce s-a preluat
cli-batches-cycle = Numai acest ciclu, de exemplu 2026-H2; altfel toate
cli-retract = Retrage un lot, în întregime
cli-retract-batch = Numele lotului, așa cum îl arată „diagnoza batches”
cli-retract-cycle = Ciclul, când același lot se află în mai multe
cli-forget = Șterge o persoană din toate loturile tuturor ciclurilor și dovedește acest lucru
cli-forget-identifier = Identificatorul persoanei, așa cum apare în foi (e-mail sau număr)
cli-forget-cycle = Numai din acest ciclu; altfel din toate

key-made = S-a creat cheia { $path }. Salvați-i acum o copie cu „diagnoza key AUDIT backup FIȘIER”; fără ea, persoanele din acest ciclu nu pot fi comparate cu cele din următorul.
key-there = Există deja o cheie: { $path }. Nu s-a schimbat nimic.
key-backed-up = Cheia a fost salvată în { $path }. Păstrați-o la departamentul de resurse umane, separat de folderul auditului: cine le are pe amândouă poate afla cine ce a răspuns.
key-restored = S-a restaurat cheia { $path }.
key-destroyed = Cheia a fost distrusă. De acum nimeni nu mai poate spune cine se află în spatele unui pseudonim; persoanele nu mai pot fi legate sau uitate una câte una. Distrugeți și copiile de siguranță.
no-key = Auditul nu are cheie.
    .help = Restaurați-o cu „diagnoza key AUDIT restore FIȘIER” sau creați prima cheie cu „diagnoza key AUDIT make”.
no-key-to-forget = Fără cheie, nimeni nu poate spune care rânduri sunt ale acestei persoane.
    .help = Restaurați cheia cu „diagnoza key AUDIT restore FIȘIER”. Dacă a fost distrusă, niciun rând nu mai duce la o persoană.
key-needs-file = Lipsește un fișier: unde se salvează cheia sau de unde se restaurează.
    .help = Scrieți-l la urmă: diagnoza key AUDIT backup FIȘIER.
key-needs-no-file = Numai „backup” și „restore” cer un fișier.
    .help = Omiteți fișierul.
key-inside-audit = Copia cheii s-ar afla în folderul auditului, lângă răspunsurile pe care le poate dezlega.
    .help = Alegeți un loc pe care îl pot citi numai resursele umane.
key-backup-there = Există deja un fișier cu acest nume.
    .help = Alegeți alt nume: o cheie mai veche nu se suprascrie niciodată.
key-differs = Auditul are deja altă cheie, cu care s-au preluat persoane.
    .help = Dacă într-adevăr nu mai este necesară, distrugeți-o întâi cu „diagnoza key AUDIT destroy --yes”.
key-needs-yes = Distrugerea cheii nu poate fi anulată: nimeni nu mai poate fi legat de la un ciclu la altul sau uitat.
    .help = Dacă aceasta este intenția, adăugați --yes.

batches-none = Nu s-a preluat încă nimic.
batches-cycle = { $cycle }
batches-line =
    { $rows ->
        [one] { $id }  { $kind }, { $rows } rând, { $file }, { $instrument }
        [few] { $id }  { $kind }, { $rows } rânduri, { $file }, { $instrument }
       *[other] { $id }  { $kind }, { $rows } de rânduri, { $file }, { $instrument }
    }
batches-line-forgotten =
    { $forgotten ->
        [one] { $line } (de atunci s-a șters { $forgotten } rând)
        [few] { $line } (de atunci s-au șters { $forgotten } rânduri)
       *[other] { $line } (de atunci s-au șters { $forgotten } de rânduri)
    }
batch-sheet = { $file } „{ $sheet }”
retracted =
    { $rows ->
        [one] S-a retras din { $cycle } lotul { $id }, cu { $rows } rând din { $file }.
        [few] S-a retras din { $cycle } lotul { $id }, cu { $rows } rânduri din { $file }.
       *[other] S-a retras din { $cycle } lotul { $id }, cu { $rows } de rânduri din { $file }.
    }
forgotten-nobody = Nu s-a găsit nimic despre această persoană.
forgotten-rows =
    { $rows ->
        [one] { $cycle }: s-a șters { $rows } rând din { $file }; { $before } este acum { $after }
        [few] { $cycle }: s-au șters { $rows } rânduri din { $file }; { $before } este acum { $after }
       *[other] { $cycle }: s-au șters { $rows } de rânduri din { $file }; { $before } este acum { $after }
    }
forgotten-note = S-au șters notele de interviu { $path }
forgotten-proof =
    { $files ->
        [one] S-a recitit { $files } fișier al auditului: din acest pseudonim nu a mai rămas nimic.
        [few] S-au recitit { $files } fișiere ale auditului: din acest pseudonim nu a mai rămas nimic.
       *[other] S-au recitit { $files } de fișiere ale auditului: din acest pseudonim nu a mai rămas nimic.
    }
forgotten-stale = Rapoartele pentru { $cycles } se bazează și pe răspunsurile șterse: întocmiți-le din nou cu „diagnoza report”.
forgotten-yours = Folderul inbox, fișierele trimise de oameni și copiile dumneavoastră de siguranță nu sunt atinse: persoana trebuie ștearsă de acolo de dumneavoastră.
forgotten-left = Pseudonimul apare încă în acest fișier.
    .help = Ștergeți fișierul sau rândul în care apare și rulați din nou comanda.
forgotten-identifier-left = Identificatorul însuși este scris în acest fișier, la rândul { $line }.
    .help = Programul nu vă modifică propriile texte: scoateți-l manual.

batch-changed = Conținutul lotului nu se mai potrivește cu numele lui: l-a modificat cineva sau este deteriorat.
    .help = Un lot nu se modifică niciodată manual. Restaurați-l dintr-o copie de siguranță sau retrageți-l cu „diagnoza retract” și importați din nou fișierul sursă.
batch-was-forgotten = De la preluarea fișierului { $file }, o persoană a fost ștearsă din răspunsuri; fișierul ar aduce-o înapoi.
    .help = Nu trebuie făcut nimic: răspunsurile tuturor celorlalți sunt păstrate. Dacă fișierul trebuie preluat din nou, scoateți din el rândurile persoanei și retrageți întâi lotul numit aici.
batch-in-several-cycles = Lotul { $found } se află în mai multe cicluri: { $cycles }.
    .help = Precizați cu --cycle despre care este vorba.
unknown-batch = Nu există lotul „{ $found }”.
    .help = { $guessed ->
        [yes] Ați vrut să scrieți „{ $near }”? „diagnoza batches AUDIT” le enumeră pe toate.
       *[no] „diagnoza batches AUDIT” le enumeră pe toate.
    }
unremovable-file = Fișierul nu poate fi șters: { $reason }.
    .help = Verificați că aveți drept de scriere în folderul lui și rulați din nou comanda: continuă de unde s-a oprit.
person-in-two-batches =
    { $people ->
        [one] { $people } persoană răspunde în două loturi ale acestui ciclu și se numără de două ori: { $one } rândul { $first }, { $two } rândul { $second }.
        [few] { $people } persoane răspund în două loturi ale acestui ciclu și se numără de două ori; prima: { $one } rândul { $first }, { $two } rândul { $second }.
       *[other] { $people } de persoane răspund în două loturi ale acestui ciclu și se numără de două ori; prima: { $one } rândul { $first }, { $two } rândul { $second }.
    }
    .help = Retrageți unul dintre loturi cu „diagnoza retract AUDIT LOT” sau corectați-i fișierul și importați-l din nou.

trend-reworded = În { $previous }, unele întrebări erau formulate altfel: { $questions }. Nu se indică nicio schimbare pentru: { $indicators }.
    .help = Dacă întreabă tot același lucru, măriți versiunea din instrument.yaml și enumerați-le la „reworded” în instrument/concordance.yaml.
trend-asked-once = Unele întrebări au fost puse numai o dată, fie acum, fie în { $previous }: { $questions }. Nu se indică nicio schimbare pentru: { $indicators }.
    .help = Dacă aveau alte nume, precizați în instrument/concordance.yaml (renamed, split); altfel, comparația va fi posibilă în ciclul următor.
trend-unknown = În { $previous } s-a întrebat ceva ce instrumentul nu mai cunoaște: { $questions }.
    .help = Precizați în instrument/concordance.yaml ce s-a întâmplat cu întrebările: renamed, split sau dropped.
concordance-same-version = Acest pas duce de la „{ $found }” la aceeași versiune.
    .help = Dați instrumentului schimbat o versiune proprie în instrument.yaml și scrieți-o aici la „to”.

person-in-file-name = Numele fișierului conține numele unei persoane din el. Numele fișierelor se păstrează împreună cu răspunsurile și se tipăresc ca surse.
    .help = Redenumiți fișierul înainte de a-l prelua.
text-perhaps-name = Ceva din acest text seamănă cu numele unei persoane care nu apare în foaie.{ more-cells }
    .help = Uitați-vă la celulă; dacă este un nume, scoateți-l din fișier și importați din nou.
text-number-unclear = Din acest text a fost scos un număr lung: poate fi al cuiva, dar nicio cifră de control nu o confirmă.{ more-cells }
    .help = Nu trebuie făcut nimic: în locul lui este […], iar fișierul dumneavoastră rămâne neschimbat.
notes-name = Pe acest rând din note apare un nume sau un identificator cunoscut din foile importate.
    .help = Scoateți-l din note și importați-le din nou: notele se păstrează așa cum sunt.
