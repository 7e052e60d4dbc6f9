# Śledzenie zmian w audycie i podgląd raportu w przeglądarce.
cli-report-watch = Twórz raport na nowo po każdej zmianie i pokazuj go w przeglądarce na tym komputerze
cli-report-port = Port strony podczas śledzenia zmian; domyślnie dowolny wolny
watch-begun = Śledzenie zmian: { $audit }. Raport: { $address } (koniec: Ctrl-C)
watch-rebuilt = Raport audytu { $audit } został utworzony na nowo.
watch-failed-report = Nie można utworzyć raportu audytu { $audit }; śledzenie trwa.
watch-port = Opcja --port ma wartość „{ $found }”; oczekiwano liczby całkowitej od 0 do 65535.
    .help = Proszę pominąć tę opcję: zostanie użyty wolny port.
watch-port-taken = Nie można udostępnić strony na porcie { $found } tego komputera.
    .help = Portu używa zapewne inny program. Proszę podać inny port albo pominąć --port.
watch-failed = Nie można śledzić zmian w tym folderze: { $detail }.
    .help = Proszę utworzyć raport bez --watch albo przenieść audyt do folderu na tym komputerze.
watch-problems-title = Raportu nie można jeszcze utworzyć
watch-problems-lead = Gdy pliki zostaną poprawione, raport sam pojawi się w tym miejscu.
