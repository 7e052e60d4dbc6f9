## Opisy stanowisk i dopasowanie zadań zapisanych własnymi słowami

jobs-described =
    { $tasks ->
        [one] { $position } ({ $id }): { $tasks } zadanie, { $file }
        [few] { $position } ({ $id }): { $tasks } zadania, { $file }
       *[many] { $position } ({ $id }): { $tasks } zadań, { $file }
    }
jobs-undescribed = { $position } ({ $id }): brak opisu
jobs-version = Wersja: { $version }
jobs-matching =
    { $wordings ->
        [one] Zadania zapisane własnymi słowami, { $cycle }: { $wordings } sformułowanie
        [few] Zadania zapisane własnymi słowami, { $cycle }: { $wordings } sformułowania
       *[many] Zadania zapisane własnymi słowami, { $cycle }: { $wordings } sformułowań
    }
jobs-sure = na pewno opisane zadanie: { $n }
jobs-new = w żadnym opisie: { $n } (zadań: { $more })
jobs-decisions = rozstrzygnięte przez Państwa: { $n }
jobs-stale = decyzje dotyczące sformułowań, których nikt już nie używa: { $n }
jobs-doubtful =
    { $questions ->
        [0] nie ma nic do rozstrzygnięcia
        [one] do rozstrzygnięcia: { $questions } pytanie (liczba sformułowań: { $n }); zależy od niego { $share } deklarowanego czasu
        [few] do rozstrzygnięcia: { $questions } pytania (liczba sformułowań: { $n }); zależy od nich { $share } deklarowanego czasu
       *[many] do rozstrzygnięcia: { $questions } pytań (liczba sformułowań: { $n }); zależy od nich { $share } deklarowanego czasu
    }
jobs-matches-written = Zapisano, co jest do rozstrzygnięcia: { $path }
jobs-matches-same = Plik { $path } jest aktualny.
jobs-source = Z pliku { $file } (SHA-256 { $sha256 }…). Identyfikatory nie zmienią się, gdy plik zostanie wczytany ponownie.
jobs-taken-in =
    { $tasks ->
        [one] Zapisano { $tasks } zadanie w pliku { $path }. Przed użyciem proszę go przeczytać.
        [few] Zapisano { $tasks } zadania w pliku { $path }. Przed użyciem proszę go przeczytać.
       *[many] Zapisano { $tasks } zadań w pliku { $path }. Przed użyciem proszę go przeczytać.
    }
jobs-description-same = Plik { $path } mówi już to samo.

jobs-no-position = W audit.yaml nie ma stanowiska „{ $found }”; są: { $known }.
    .help = Po --position proszę podać jeden z tych identyfikatorów.
jobs-no-position-did-you-mean = W audit.yaml nie ma stanowiska „{ $found }”; czy chodziło o „{ $guess }”?
    .help = Po --position proszę podać jeden z tych identyfikatorów: { $known }.
jobs-whose = Nie powiedziano, które stanowisko opisuje plik.
    .help = Proszę dodać --position z jednym z: { $known }.
jobs-description-there = Stanowisko „{ $position }” ma już opis, i to inny.
    .help = Niczego nie zastąpiono. Proszę zapisać nowy opis gdzie indziej (--output FOLDER) i porównać albo najpierw przenieść stary plik.

description-broken = Pliku nie da się odczytać jako dokumentu Worda.
    .help = Proszę go otworzyć w edytorze tekstu i zapisać ponownie jako .docx.
description-hostile = Dokument podaje, że zawiera znacznie więcej, niż zawiera; takie pliki tworzy się, by szkodzić programom, dlatego nie został otwarty.
    .help = Proszę skopiować tekst do nowego dokumentu albo zwrócić się do znanej osoby o ponowne przesłanie pliku.
description-kind = Opisy stanowisk wczytuje się z Worda (.docx), arkuszy (.xlsx, .xls, .ods, .csv) i YAML, a nie z plików PDF, RTF, ODT, Markdown ani HTML.
    .help = Proszę otworzyć plik w edytorze tekstu i zapisać jako .docx.
description-without-tasks = Nie znaleziono zadań: nie ma ani listy, ani tabeli zadań.
    .help = Proszę zapisać każde zadanie jako osobny punkt listy albo w kolumnie z nagłówkiem „Zadanie”.
description-running-text =
    { $paragraphs ->
        [one] Pominięto { $paragraphs } akapit zwykłego tekstu; zadania bierze się z list i tabel.
        [few] Pominięto { $paragraphs } akapity zwykłego tekstu; zadania bierze się z list i tabel.
       *[many] Pominięto { $paragraphs } akapitów zwykłego tekstu; zadania bierze się z list i tabel.
    }
    .help = Jeżeli jest w nich zadanie, proszę zrobić z niego punkt listy.
description-task-twice = Zadanie „{ $task }” występuje dwa razy; wzięto je raz.
    .help = Nie trzeba nic robić.
description-of-other-position = Plik opisuje stanowisko „{ $found }”, a ma być wczytany jako „{ $position }”.
    .help = Jeżeli tak ma być, nie trzeba nic robić.

match-without-wording = Nie ma sformułowania, którego dotyczy decyzja.
    .help = Proszę podać co najmniej jedno w „wordings” albo usunąć wpis.
match-yes-to-nothing = „yes” potwierdza propozycję, ale pole „perhaps” jest puste.
    .help = Proszę wpisać identyfikator zadania, o które chodzi, albo „no”.
id-of-wording = sformułowanie

matches-head =
    Co zapisano jako zadania własnymi słowami, o ile nie jest to na pewno zadanie opisane. Plik prowadzi „diagnoza jobs”.
    Decyzję wpisuje się po „means”:
    { "  " }yes      sformułowania oznaczają zadanie podane w „perhaps”
    { "  " }no       są osobnym zadaniem
    { "  " }ID       oznaczają to opisane zadanie albo nowe zadanie o tym identyfikatorze (new-…); ten sam identyfikator w dwóch wpisach je łączy
    Aby rozdzielić zadanie, proszę przenieść część sformułowań do osobnego wpisu. Decyzja dotyczy także sformułowań mówiących to
    samo, teraz i po każdym wczytaniu. „note” jest dla Państwa; people, hours i likeness są zapisywane na nowo. Dopóki nie ma
    decyzji, to, co wątpliwe, nigdzie się nie liczy.
matches-doubtful = Do rozstrzygnięcia: być może zadanie opisane. Najpierw to, co zmieniłoby najwięcej.
matches-new = W żadnym opisie: nowe zadania, o ile nie rozstrzygnie się inaczej.
matches-decided = Rozstrzygnięte.
matches-stale = Rozstrzygnięte, ale nikt już nie używa tych sformułowań.
