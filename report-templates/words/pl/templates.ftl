# Szablony: co w raporcie audyt może mieć własne.
cli-templates = Pokaż pliki raportu, które audyt może zastąpić, albo skopiuj je do audytu
cli-templates-eject = Skopiuj te pliki lub foldery do report-templates audytu; bez nazw – wszystkie
cli-templates-force = Zastąp także własne pliki audytu
cli-value-name = NAZWA
templates-folder = { $folder } ({ $files ->
    [one] { $files } plik
    [few] { $files } pliki
   *[many] { $files } plików
}, w audycie: { $own })
template-built-in = wbudowany
template-same = skopiowany, bez zmian
template-own = własny plik audytu
template-outdated = własny plik audytu; wbudowany zmienił się od czasu skopiowania
template-origin-unknown = własny plik audytu; nie wiadomo, z którego wbudowanego pochodzi
template-added = dodany w audycie
templates-copied = { $files ->
    [0] Nie trzeba było niczego kopiować do folderu { $folder }.
    [one] Skopiowano { $files } plik do folderu { $folder }.
    [few] Skopiowano { $files } pliki do folderu { $folder }.
   *[many] Skopiowano { $files } plików do folderu { $folder }.
}
templates-origin = Z których wbudowanych plików skopiowano tutejsze (SHA-256). Zapisuje program; proszę zachować.
templates-no-audit = W tym folderze nie ma pliku audit.yaml.
    .help = Proszę podać folder audytu; nowy tworzy „diagnoza new FOLDER”.
template-not-there = Wśród szablonów nie ma pliku ani folderu „{ $found }”{ $guessed ->
    [yes] ; czy chodziło o „{ $nearest }”?
   *[no] .
}
    .help = Wszystkie wymienia „diagnoza templates AUDYT”.
template-kept = Własny plik audytu pozostaje bez zmian.
    .help = Aby zastąpić go wbudowanym, proszę powtórzyć polecenie z opcją --force i tą nazwą.
template-unused = Ten plik niczego nie zastępuje i żaden inny go nie włącza, więc nie jest używany{ $guessed ->
    [yes] ; czy chodziło o „{ $nearest }”?
   *[no] .
}
    .help = Proszę poprawić nazwę albo włączyć plik w którymś z własnych szablonów audytu.
