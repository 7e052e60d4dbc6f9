# Codificare: citate care așteaptă un da, acordul codificatorilor și pasajele propuse
release-word = „{ $found }” nu este nici da, nici nu.
    .help = Scrieți yes (da), no (nu) sau "" cât timp nu s-a decis nimic.
release-undecided = { $count ->
    [one] Un pasaj așteaptă
    [few] { $count } pasaje așteaptă
   *[other] { $count } de pasaje așteaptă
} un da sau un nu de la dumneavoastră; până atunci nu se afișează în raport.
    .help = Rulați: diagnoza interviews { $audit } --cycle { $cycle } --release și răspundeți în fișierul scris.
release-advice = Ce cuvinte pot apărea ca citate în raport. release: "yes" (da) sau "no" (nu); cât timp este "", cuvintele rămân aici. Căutați orice după care colegii ar putea recunoaște cine a vorbit. Decizia ține de cuvinte: pentru cuvintele schimbate se întreabă din nou.
release-written = { $file }: { $count ->
    [one] un pasaj
    [few] { $count } pasaje
   *[other] { $count } de pasaje
}, fără decizie: { $open }
agreement-none = Niciun interviu nu a fost codificat de două persoane, așa că nu se poate spune nimic despre acordul codificatorilor.
agreement-lead = { $interviews ->
    [one] Un interviu a fost codificat
    [few] { $interviews } interviuri au fost codificate
   *[other] { $interviews } de interviuri au fost codificate
} de mai multe persoane (codificatori: { $coders }). Pasaje codificate: { $passages }; diferențe: { $differ }.
agreement-codes = Acordul asupra codurilor: alfa lui Krippendorff { $alpha }
agreement-valence = Acordul asupra tonalității: alfa lui Krippendorff { $alpha }
agreement-rely = Codificatorii sunt destul de mult de acord pentru a vă putea baza pe coduri.
agreement-tentative = Acordul codificatorilor ajunge numai pentru concluzii provizorii.
agreement-weak = Acordul codificatorilor este prea slab: discutați pasajele asupra cărora diferă și codificați din nou aceste interviuri.
agreement-unknown = Despre acordul codificatorilor nu se poate spune nimic: codurile variază prea puțin.
agreement-not-coded = necodificat
export-ending = Fișierul trebuie să se termine în .qdpx (notele) sau .qdc (registrul de coduri).
    .help = Dați de exemplu --export interviuri.qdpx.
exported-notes = { $file }: { $count ->
    [one] o notă
    [few] { $count } note
   *[other] { $count } de note
}, cu cuvintele așa cum sunt: numai pentru cine are voie să citească interviurile
exported-codebook = { $file }: registrul de coduri, domenii și { $count ->
    [one] un cod
    [few] { $count } coduri
   *[other] { $count } de coduri
}
code-ask =   Enter: acceptă · -2 … 2: acceptă cu această valență · COD [VALENȚĂ]: acceptă cu alt cod · n: omite · q: oprește
code-nothing = Niciun pasaj încă necodificat nu are cuvinte comune cu registrul de coduri.
code-unknown = „#{ $found }” nu este nici domeniu, nici cod din interviews.yaml.{ $near ->
    [0] {""}
   *[other] {" "}Ați vrut să scrieți „#{ $meant }”?
} Încă o dată:
code-valence = „{ $found }” nu este o valență; numere întregi de la -2 la 2, unul pentru toate codurile sau câte unul pentru fiecare. Încă o dată:
code-done = { $file }: { $count ->
    [0] nu s-a schimbat nimic
    [one] un pasaj codificat
    [few] { $count } pasaje codificate
   *[other] { $count } de pasaje codificate
}
code-no-note = Nu există astfel de note nici aici, nici în ciclul { $cycle }.{ $near ->
    [0] {""}
   *[other] {" "}Ați vrut să scrieți { $meant }?
}
    .help = Dați calea unui fișier .md sau numele lui din folderul 3-interviews al ciclului.
code-changed = Cineva a schimbat notele între timp; ce s-a codificat până atunci s-a păstrat.
    .help = Rulați comanda din nou: continuă cu notele așa cum sunt acum.
code-unreadable = Răspunsurile nu pot fi citite: { $reason }
    .help = Răspunsurile sunt rânduri de text UTF-8.
