## Magazyn danych i klucz: co wczytano, wycofywanie, usuwanie osoby, porównywanie cykli

cli-key = Utwórz, zabezpiecz, przywróć lub zniszcz klucz, który zamienia osoby na pseudonimy
cli-key-action = Co z nim zrobić
cli-key-file = Plik kopii: dokąd ją zapisać lub skąd przywrócić, poza folderem audytu
cli-key-yes = Tak, zniszcz: nikogo nie da się już powiązać ani usunąć
cli-batches = Wypisz, co zostało wczytane
cli-batches-cycle = Tylko ten cykl, np. 2026-H2; domyślnie wszystkie
cli-retract = Wycofaj jedną partię danych w całości
cli-retract-batch = Nazwa partii, tak jak podaje ją „diagnoza batches”
cli-retract-cycle = Cykl, jeśli ta sama partia leży w kilku
cli-forget = Usuń jedną osobę ze wszystkich partii wszystkich cykli i wykaż to
cli-forget-identifier = Identyfikator osoby z arkuszy (adres e-mail lub numer)
cli-forget-cycle = Tylko z tego cyklu; domyślnie ze wszystkich

key-made = Utworzono klucz { $path }. Warto od razu zrobić kopię poleceniem „diagnoza key AUDYT backup PLIK”; bez klucza nie da się porównać osób z tego i następnego cyklu.
key-there = Klucz już istnieje: { $path }. Nic nie zmieniono.
key-backed-up = Zapisano klucz do { $path }. Powinien leżeć w dziale kadr, z dala od folderu audytu: kto ma jedno i drugie, wie, kto co odpowiedział.
key-restored = Przywrócono klucz { $path }.
key-destroyed = Zniszczono klucz. Odtąd nikt nie ustali, kto kryje się za pseudonimem; osób nie da się już łączyć ani pojedynczo usuwać. Proszę zniszczyć także kopie.
no-key = Audyt nie ma klucza.
    .help = Proszę go przywrócić poleceniem „diagnoza key AUDYT restore PLIK” albo utworzyć pierwszy poleceniem „diagnoza key AUDYT make”.
no-key-to-forget = Bez klucza nie da się ustalić, które wiersze należą do tej osoby.
    .help = Proszę przywrócić klucz poleceniem „diagnoza key AUDYT restore PLIK”. Jeśli został zniszczony, żaden wiersz nie prowadzi już do osoby.
key-needs-file = Brakuje pliku: dokąd zapisać kopię albo skąd ją przywrócić.
    .help = Podaje się go na końcu: diagnoza key AUDYT backup PLIK.
key-needs-no-file = Plik podaje się tylko przy „backup” i „restore”.
    .help = Proszę pominąć plik.
key-inside-audit = Kopia leżałaby w folderze audytu, obok odpowiedzi, które otwiera.
    .help = Proszę wybrać miejsce dostępne tylko dla działu kadr.
key-backup-there = Plik o tej nazwie już istnieje.
    .help = Proszę wybrać inną nazwę: starszy klucz nigdy nie jest nadpisywany.
key-differs = Audyt ma już inny klucz, z którym wczytano osoby.
    .help = Jeśli naprawdę nie jest już potrzebny, proszę go najpierw zniszczyć poleceniem „diagnoza key AUDYT destroy --yes”.
key-needs-yes = Zniszczenia klucza nie da się cofnąć: nikogo nie będzie można powiązać między cyklami ani usunąć.
    .help = Jeśli tak ma być, proszę dodać --yes.

batches-none = Niczego jeszcze nie wczytano.
batches-cycle = { $cycle }
batches-line =
    { $rows ->
        [one] { $id }  { $kind }, { $rows } wiersz, { $file }, { $instrument }
        [few] { $id }  { $kind }, { $rows } wiersze, { $file }, { $instrument }
       *[many] { $id }  { $kind }, { $rows } wierszy, { $file }, { $instrument }
    }
batches-line-forgotten =
    { $forgotten ->
        [one] { $line } (usunięto od tego czasu { $forgotten } wiersz)
        [few] { $line } (usunięto od tego czasu { $forgotten } wiersze)
       *[many] { $line } (usunięto od tego czasu { $forgotten } wierszy)
    }
batch-sheet = { $file } „{ $sheet }”
retracted =
    { $rows ->
        [one] Wycofano { $id } z cyklu { $cycle }: { $rows } wiersz z pliku { $file }.
        [few] Wycofano { $id } z cyklu { $cycle }: { $rows } wiersze z pliku { $file }.
       *[many] Wycofano { $id } z cyklu { $cycle }: { $rows } wierszy z pliku { $file }.
    }
forgotten-nobody = Niczego o tej osobie nie znaleziono.
forgotten-rows =
    { $rows ->
        [one] { $cycle }: usunięto { $rows } wiersz z pliku { $file }; zamiast { $before } jest { $after }
        [few] { $cycle }: usunięto { $rows } wiersze z pliku { $file }; zamiast { $before } jest { $after }
       *[many] { $cycle }: usunięto { $rows } wierszy z pliku { $file }; zamiast { $before } jest { $after }
    }
forgotten-note = Usunięto notatki z wywiadu { $path }
forgotten-proof =
    { $files ->
        [one] Przeczytano ponownie { $files } plik audytu: po tym pseudonimie nic nie zostało.
        [few] Przeczytano ponownie { $files } pliki audytu: po tym pseudonimie nic nie zostało.
       *[many] Przeczytano ponownie { $files } plików audytu: po tym pseudonimie nic nie zostało.
    }
forgotten-stale = Na usuniętych odpowiedziach opierają się też raporty z cykli: { $cycles }. Proszę je sporządzić ponownie poleceniem „diagnoza report”.
forgotten-yours = Folder inbox, pliki przysłane przez ludzi i kopie zapasowe pozostały bez zmian: tam osobę trzeba usunąć samodzielnie.
forgotten-left = W tym pliku nadal występuje pseudonim.
    .help = Proszę usunąć plik lub zawierający go wiersz i uruchomić polecenie ponownie.
forgotten-identifier-left = W tym pliku, w wierszu { $line }, zapisano sam identyfikator.
    .help = Program nie zmienia cudzych tekstów: proszę go usunąć ręcznie.

batch-changed = Zawartość partii nie zgadza się już z jej nazwą: ktoś ją zmienił albo jest uszkodzona.
    .help = Partii nie zmienia się ręcznie. Proszę ją przywrócić z kopii albo wycofać poleceniem „diagnoza retract” i wczytać plik źródłowy ponownie.
batch-was-forgotten = Z odpowiedzi z pliku { $file } usunięto po wczytaniu pewną osobę; ten plik by ją przywrócił.
    .help = Nic nie trzeba robić: odpowiedzi wszystkich pozostałych są w magazynie. Jeśli plik ma być wczytany na nowo, proszę usunąć z niego wiersze tej osoby i najpierw wycofać wskazaną tu partię.
batch-in-several-cycles = Partia { $found } leży w kilku cyklach: { $cycles }.
    .help = Proszę wskazać właściwy opcją --cycle.
unknown-batch = Nie ma partii „{ $found }”.
    .help = { $guessed ->
        [yes] Czy chodziło o „{ $near }”? Wszystkie wypisze „diagnoza batches AUDYT”.
       *[no] Wszystkie wypisze „diagnoza batches AUDYT”.
    }
unremovable-file = Pliku nie można usunąć: { $reason }.
    .help = Proszę sprawdzić prawo zapisu w jego folderze i uruchomić polecenie ponownie: będzie kontynuowane.
person-in-two-batches =
    { $people ->
        [one] { $people } osoba odpowiada w dwóch partiach tego cyklu i liczy się podwójnie: { $one } wiersz { $first }, { $two } wiersz { $second }.
        [few] { $people } osoby odpowiadają w dwóch partiach tego cyklu i liczą się podwójnie; pierwsza z nich: { $one } wiersz { $first }, { $two } wiersz { $second }.
       *[many] { $people } osób odpowiada w dwóch partiach tego cyklu i liczy się podwójnie; pierwsza z nich: { $one } wiersz { $first }, { $two } wiersz { $second }.
    }
    .help = Proszę wycofać jedną z partii poleceniem „diagnoza retract AUDYT PARTIA” albo poprawić jej plik i wczytać go ponownie.

trend-reworded = W cyklu { $previous } inaczej brzmiały pytania: { $questions }. Nie stwierdza się zmiany wskaźników: { $indicators }.
    .help = Jeśli nadal pytają o to samo, proszę podnieść wersję w instrument.yaml i wymienić je w „reworded” w pliku instrument/concordance.yaml.
trend-asked-once = Tylko w jednym z dwóch cykli (ten i { $previous }) zadano pytania: { $questions }. Nie stwierdza się zmiany wskaźników: { $indicators }.
    .help = Jeśli miały inne nazwy, proszę to podać w instrument/concordance.yaml (renamed, split); w przeciwnym razie porównać będzie można następny cykl.
trend-unknown = W cyklu { $previous } zadano pytania, których instrument już nie zna: { $questions }.
    .help = Proszę podać w instrument/concordance.yaml, co się z nimi stało: renamed, split lub dropped.
concordance-same-version = Ten krok prowadzi z wersji „{ $found }” do tej samej wersji.
    .help = Proszę nadać zmienionemu instrumentowi własną wersję w instrument.yaml i wpisać ją tutaj jako „to”.

person-in-file-name = Nazwa pliku zawiera nazwisko osoby, która w nim występuje. Nazwy plików są przechowywane z odpowiedziami i podawane jako źródła.
    .help = Proszę zmienić nazwę pliku przed wczytaniem.
text-perhaps-name = Coś w tym tekście wygląda jak nazwisko osoby, której nie ma w arkuszu.{ more-cells }
    .help = Proszę zajrzeć do komórki; jeśli to nazwisko, proszę je usunąć z pliku i wczytać go ponownie.
text-number-unclear = Z tego tekstu usunięto długi numer: mógł do kogoś należeć, choć nie potwierdza tego cyfra kontrolna.{ more-cells }
    .help = Nic nie trzeba robić: zastępuje go […], a plik pozostaje bez zmian.
notes-name = W tym wierszu notatek stoi nazwisko lub identyfikator znany z wczytywanych arkuszy.
    .help = Proszę je usunąć z notatek i wczytać je ponownie: notatki są przechowywane bez zmian.
