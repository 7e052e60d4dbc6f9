# Kodowanie: cytaty czekające na zgodę, zgodność osób kodujących i proponowane fragmenty
release-word = „{ $found }” to ani „tak”, ani „nie”.
    .help = Proszę wpisać yes (tak), no (nie) albo "", dopóki nie ma decyzji.
release-undecided = Fragmenty czekające na Państwa zgodę lub sprzeciw: { $count }; do tego czasu raport ich nie cytuje.
    .help = Proszę uruchomić: diagnoza interviews { $audit } --cycle { $cycle } --release i odpowiedzieć w zapisanym pliku.
release-advice = Które słowa wolno zacytować w raporcie. release: "yes" (tak) albo "no" (nie); dopóki jest "", słowa zostają tutaj. Proszę szukać wszystkiego, po czym współpracownicy mogliby poznać, kto mówił. Decyzja dotyczy słów: o zmienione słowa program zapyta ponownie.
release-written = { $file }: fragmenty: { $count }, bez decyzji: { $open }
agreement-none = Żadnego wywiadu nie kodowały dwie osoby, więc o zgodności kodowania nie można nic powiedzieć.
agreement-lead = Wywiady kodowane przez więcej niż jedną osobę: { $interviews } (osoby kodujące: { $coders }). Zakodowane fragmenty: { $passages }; w tym takie, co do których osoby te się różnią: { $differ }.
agreement-codes = Zgodność co do kodów: alfa Krippendorffa { $alpha }
agreement-valence = Zgodność co do oceny: alfa Krippendorffa { $alpha }
agreement-rely = Osoby kodujące zgadzają się na tyle, że na kodach można polegać.
agreement-tentative = Osoby kodujące zgadzają się tylko na tyle, że wnioski z kodów są wstępne.
agreement-weak = Osoby kodujące zgadzają się za mało: proszę omówić fragmenty, co do których się różnią, i zakodować te wywiady na nowo.
agreement-unknown = O zgodności osób kodujących nie można nic powiedzieć: kody są zbyt mało zróżnicowane.
agreement-not-coded = bez kodu
export-ending = Plik musi mieć rozszerzenie .qdpx (notatki) albo .qdc (książka kodów).
    .help = Proszę podać na przykład --export rozmowy.qdpx.
exported-notes = { $file }: notatki: { $count }, ze słowami rozmówców – tylko dla osób, które mogą czytać wywiady
exported-codebook = { $file }: książka kodów, obszary i kody: { $count }
code-ask =   Enter: przyjmij · -2 … 2: przyjmij z tą oceną · KOD [OCENA]: przyjmij z innym kodem · n: pomiń · q: zakończ
code-nothing = Żaden fragment bez kodu nie ma wspólnych słów z książką kodów.
code-unknown = „#{ $found }” nie jest ani obszarem, ani kodem z interviews.yaml.{ $near ->
    [0] {""}
   *[other] {" "}Czy chodziło o „#{ $meant }”?
} Jeszcze raz:
code-valence = „{ $found }” nie jest oceną; liczby całkowite od -2 do 2, jedna dla wszystkich kodów albo po jednej dla każdego. Jeszcze raz:
code-done = { $file }: { $count ->
    [0] nic nie zmieniono
    [one] zakodowano { $count } fragment
    [few] zakodowano { $count } fragmenty
   *[other] zakodowano { $count } fragmentów
}
code-no-note = Nie ma takich notatek ani tutaj, ani w cyklu { $cycle }.{ $near ->
    [0] {""}
   *[other] {" "}Czy chodziło o { $meant }?
}
    .help = Proszę podać ścieżkę pliku .md albo jego nazwę w folderze 3-interviews cyklu.
code-changed = Ktoś w międzyczasie zmienił notatki; to, co zakodowano wcześniej, pozostało.
    .help = Proszę uruchomić polecenie ponownie: zajmie się notatkami w obecnej postaci.
code-unreadable = Nie da się odczytać odpowiedzi: { $reason }
    .help = Odpowiedzi to wiersze tekstu w UTF-8.
