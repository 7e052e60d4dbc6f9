# Note de interviu și texte ale altor programe care devin note
notes-code-in-memo = Această legătură către un cod se află într-un citat bloc: ce stă acolo este o notă a codificatorului și nu se numără.
    .help = Scoateți pasajul din citatul bloc dacă a fost spus în interviu.
notes-valences = „{ $found }” dă { $valences } valențe pentru { $codes ->
    [one] un cod
    [few] { $codes } coduri
   *[other] { $codes } de coduri
}.
    .help = Scrieți o valență pentru toate codurile sau câte una pentru fiecare: [text](#tools,#cooperation "-2,0").
document-empty = Documentul nu conține niciun cuvânt.
    .help = Verificați dacă este fișierul potrivit; textul din imagini nu poate fi citit.
refi-no-project = Fișierul nu conține un proiect REFI-QDA: lipsește partea cu extensia .qde.
    .help = Exportați proiectul din programul dumneavoastră ca „proiect REFI-QDA” (.qdpx) și importați acel fișier.
refi-broken-archive = Fișierul este deteriorat sau incomplet și nu poate fi deschis.
    .help = Exportați proiectul încă o dată și importați noul fișier.
refi-broken = De la acest rând fișierul nu mai este XML corect.
    .help = Exportați-l încă o dată din programul dumneavoastră și importați noul fișier.
refi-hostile = Fișierul conține mult mai mult decât ar conține un proiect; asemenea fișiere sunt făcute ca să dăuneze programelor, așa că nu a fost citit.
    .help = Cereți expeditorului fișierul din nou; un proiect foarte mare împărțiți-l în mai multe.
refi-other = Fișierul începe cu „{ $found }”; se aștepta „{ $expected }”.
    .help = Proiectele au extensia .qdpx, iar registrele de coduri .qdc; exportați fișierul încă o dată din program.
refi-no-codes = Registrul de coduri nu conține niciun cod.
    .help = Exportați registrul de coduri încă o dată din program.
refi-no-texts = Proiectul nu conține niciun text din care să se facă note.
    .help = Exportați-l împreună cu textele; înregistrările și imaginile singure nu pot fi citite.
refi-text-missing = Textul „{ $name }” nu se află în fișier: lipsește { $path }.
    .help = Exportați proiectul cu textele incluse (nu legate) sau importați acest text separat.
refi-outside = O selecție din „{ $name }”, de la { $start } la { $end }, se află în afara textului și a fost omisă.
    .help = Deschideți pasajul în program, marcați-l din nou și exportați încă o dată.
refi-links = { $count ->
    [one] O legătură între pasaje a rămas pe dinafară: notele nu au loc pentru legături.
    [few] { $count } legături între pasaje au rămas pe dinafară: notele nu au loc pentru legături.
   *[other] { $count } de legături între pasaje au rămas pe dinafară: notele nu au loc pentru legături.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-sets = { $count ->
    [one] Un set a rămas pe dinafară: notele nu au loc pentru seturi.
    [few] { $count } seturi au rămas pe dinafară: notele nu au loc pentru seturi.
   *[other] { $count } de seturi au rămas pe dinafară: notele nu au loc pentru seturi.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-graphs = { $count ->
    [one] O schemă a rămas pe dinafară: notele nu au loc pentru desene.
    [few] { $count } scheme au rămas pe dinafară: notele nu au loc pentru desene.
   *[other] { $count } de scheme au rămas pe dinafară: notele nu au loc pentru desene.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-pictures = { $count ->
    [one] O imagine a rămas pe dinafară: numai textele devin note.
    [few] { $count } imagini au rămas pe dinafară: numai textele devin note.
   *[other] { $count } de imagini au rămas pe dinafară: numai textele devin note.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-recordings = { $count ->
    [one] O înregistrare a rămas pe dinafară: numai textele devin note.
    [few] { $count } înregistrări au rămas pe dinafară: numai textele devin note.
   *[other] { $count } de înregistrări au rămas pe dinafară: numai textele devin note.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-transcripts = { $count ->
    [one] O transcriere a unei înregistrări a rămas pe dinafară.
    [few] { $count } transcrieri de înregistrări au rămas pe dinafară.
   *[other] { $count } de transcrieri de înregistrări au rămas pe dinafară.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-selections = { $count ->
    [one] O selecție dintr-o imagine, o înregistrare sau o pagină PDF a rămas pe dinafară.
    [few] { $count } selecții din imagini, înregistrări sau pagini PDF au rămas pe dinafară.
   *[other] { $count } de selecții din imagini, înregistrări sau pagini PDF au rămas pe dinafară.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-documents = { $count ->
    [one] Un PDF fără text a rămas pe dinafară.
    [few] { $count } PDF-uri fără text au rămas pe dinafară.
   *[other] { $count } de PDF-uri fără text au rămas pe dinafară.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-notes = { $count ->
    [one] O notă care nu ține de niciun text a rămas pe dinafară.
    [few] { $count } note care nu țin de niciun text au rămas pe dinafară.
   *[other] { $count } de note care nu țin de niciun text au rămas pe dinafară.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-coded-cases = { $count ->
    [one] Un cod al unui caz întreg a rămas pe dinafară: aici se codifică numai pasaje.
    [few] { $count } coduri ale unor cazuri întregi au rămas pe dinafară: aici se codifică numai pasaje.
   *[other] { $count } de coduri ale unor cazuri întregi au rămas pe dinafară: aici se codifică numai pasaje.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
refi-coded-sources = { $count ->
    [one] Un cod al unui text întreg a rămas pe dinafară: aici se codifică numai pasaje.
    [few] { $count } coduri ale unor texte întregi au rămas pe dinafară: aici se codifică numai pasaje.
   *[other] { $count } de coduri ale unor texte întregi au rămas pe dinafară: aici se codifică numai pasaje.
}
    .help = Nu trebuie făcut nimic; rămâne în proiect.
plan-written = Numai dumneavoastră puteți spune ale cui sunt aceste cuvinte și ce înseamnă aici codurile; întrebările se află în { $plan }.
    .help = Completați fișierul, apoi importați din nou cu --mapping { $plan }.
plan-advice = Ce sunt textele. interview: un identificator sau "" pentru un text care rămâne pe dinafară; date: 2026-09-14; position: un identificator din audit.yaml; consent: dacă persoana a acceptat să fie citată. coder: inițiale. means: un identificator din interviews.yaml sau "" pentru un cod care rămâne pe dinafară.
plan-unused = Acest fișier se referă la texte, iar niciunul dintre fișierele date nu este un text.
    .help = Dați proiectul sau documentul pentru care a fost făcut sau renunțați la --mapping.
plan-interview = „{ $found }” nu poate fi identificatorul unui interviu.
    .help = Folosiți numai litere, cifre, - și _.
plan-interview-twice = Două texte au identificatorul „{ $found }”.
    .help = Dați fiecărui interviu propriul identificator.
plan-date = „{ $found }” nu este o dată.
    .help = Scrieți ziua interviului sub forma 2026-09-14.
plan-position = „{ $found }” nu este un post din acest audit; se aștepta unul dintre: { $expected }.
    .help = Scrieți postul persoanei intervievate.
plan-coder = „{ $found }” nu poate desemna un codificator.
    .help = Scrieți inițialele: numai litere, cifre, - și _.
plan-code = „{ $found }” nu este nici domeniu, nici cod din interviews.yaml.
    .help = Scrieți un identificator din interviews.yaml sau "" ca să omiteți codul.
plan-code-near = „{ $found }” nu este nici domeniu, nici cod din interviews.yaml. Ați vrut să scrieți „{ $expected }”?
    .help = Scrieți un identificator din interviews.yaml sau "" ca să omiteți codul.
plan-left-out = Textul „{ $name }” a fost omis, așa cum spune fișierul.
    .help = Dați-i un identificator în fișier dacă trebuie să intre.
plan-no-source = Fișierul dat cu --mapping nu spune nimic despre textul „{ $name }”.
    .help = Ștergeți fișierul și importați din nou fără --mapping: va fi scris din nou.
plan-codes-left-out = { $count ->
    [one] O codificare a fost omisă
    [few] { $count } codificări au fost omise
   *[other] { $count } de codificări au fost omise
}, deoarece codurile lor nu înseamnă nimic aici: { $codes }.
    .help = Scrieți ce înseamnă în fișierul dat cu --mapping dacă trebuie să intre.
plan-empty-codings = { $count ->
    [one] O codificare
    [few] { $count } codificări
   *[other] { $count } de codificări
} din „{ $name }”, numai cu spații, a rămas pe dinafară.
    .help = Nu trebuie făcut nimic.
plan-names = { $count ->
    [one] Un nume, o adresă sau un număr
    [few] { $count } nume, adrese și numere
   *[other] { $count } de nume, adrese și numere
} de persoane din „{ $name }” au devenit […].
    .help = Parcurgeți notele înainte de a le da mai departe.
plan-perhaps-names = Ceva din „{ $name }” poate fi încă un nume; rândurile textului: { $lines } (în total { $count }).
    .help = Priviți notele și puneți […] în locul numelor.
codebook-alone = Un registru de coduri se importă singur: el schimbă ce pot spune notele.
    .help = Importați întâi fișierul .qdc, apoi celelalte fișiere.
codebook-no-area = Codul „{ $code }” se află la primul nivel și nu este un domeniu al acestui instrument.{ $near ->
    [0] {""}
   *[other] {" "}Ați vrut să scrieți „{ $meant }”?
}
    .help = Puneți-l în program sub unul dintre domenii (numele lor sunt în areas.yaml) și exportați din nou registrul.
codebook-not-last = Codurile nu sunt ultima listă din acest fișier, așa că nu se poate adăuga nimic după ele.
    .help = Mutați lista „codes:” la sfârșitul fișierului și importați din nou registrul de coduri.
codebook-known = Toate codurile din registru sunt cunoscute ({ $known }).
codebook-would = Coduri noi: { $new }; cunoscute: { $known }. Ar fi adăugate în { $file }.
codebook-taken = Coduri noi: { $new }; cunoscute: { $known }. Se află în { $file }; acolo trebuie traduse numele lor.
