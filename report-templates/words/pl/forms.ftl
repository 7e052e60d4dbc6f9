# The workbooks that people fill in. A sheet's name has at most 31 characters.

form-sheet-tasks = Zadania
form-sheet-observations = Obserwacja
form-sheet-answers = Ankieta
form-sheet-partners = Działy
form-sheet-handoffs = Przekazania spraw
form-sheet-incidents = Zdarzenia
form-sheet-series = Wskaźniki

form-title-tasks = Spis zadań
form-title-observations = Obserwacja dnia pracy
form-title-answers = Ankieta pracownika
form-title-partners = Ankieta współpracy między działami
form-title-handoffs = Rejestr spraw przekazywanych między działami
form-title-incidents = Rejestr zdarzeń dotykających klientów
form-title-series = Wskaźniki operacyjne

form-introduction-handoffs = Jeden wiersz to jedno zapytanie jednego działu do drugiego. Prosimy zapisać, kiedy zapytano, kiedy przyszła pierwsza odpowiedź, z którą dało się pracować, i kiedy sprawę zamknięto; to, co się nie wydarzyło, zostaje puste. Jeżeli któryś dział obiecał klientowi to, o co chodzi, prosimy wybrać go w ostatniej kolumnie.
form-introduction-incidents = Jeden wiersz to jedno zdarzenie, które zauważyli klienci: błędna faktura, awaria, akcja, o której nikt nie wiedział. Prosimy wybrać dział, który je spowodował, oraz tego, kto zauważył pierwszy, i zaznaczyć, czy obsługę klienta uprzedzono, zanim klienci zaczęli dzwonić.
form-introduction-series = Jeden wiersz to jeden okres, dzień lub tydzień: prosimy wpisać jego pierwszy dzień. To, czego się nie mierzy, zostaje puste. Odsetki zapisujemy jako liczby od 0 do 100.

# Instrukcja w każdym skoroszycie

form-sheet-instructions = Jak wypełnić
form-how = Jak wypełnić
form-how-sheet = Przejdź do arkusza „{ $sheet }” (zakładki są na dole).
form-hint-tasks = Jeden wiersz to jedno zadanie: prosimy ocenić zadania, które Pani/Pan wykonuje, pozostałe zostawić bez zmian, a brakujące dopisać poniżej.
form-hint-observations = Jeden wiersz to jedna czynność: kiedy się zaczęła, czym była i co ją przerywało.
form-hint-answers = Jeden wiersz to jedna osoba: odpowiadamy od lewej do prawej.
form-hint-partners = Jeden wiersz to jeden oceniany dział: odpowiadamy od lewej do prawej.
form-hint-handoffs = Jeden wiersz to jedno zapytanie jednego działu do drugiego.
form-hint-incidents = Jeden wiersz to jedno zdarzenie, które zauważyli klienci.
form-hint-series = Jeden wiersz to jeden dzień lub tydzień.
form-how-person = W każdym swoim wierszu prosimy wpisać ten sam identyfikator: adres e-mail lub numer pracownika. Przy wczytywaniu arkusza zastępuje go kod.
form-how-list = Po kliknięciu komórki prosimy wybrać odpowiedź z listy (mała strzałka obok). Przyjmowane jest tylko to, co jest na liście.
form-how-date = Daty zapisujemy jako 2026-09-14, godziny jako 08:05, a datę z godziną jako 2026-09-14 08:05.
form-how-empty = To, czego nie wiadomo lub co się nie wydarzyło, zostaje puste. Prosimy nie zmieniać nagłówków i nie scalać komórek.
form-how-send = Plik prosimy zapisać i odesłać osobie, od której pochodzi.
form-wrong = Tego nie ma w formularzu
form-wrong-choice = Prosimy wybrać z listy tej komórki albo zostawić ją pustą.
form-wrong-number = Prosimy wpisać liczbę nie mniejszą od zera, bez jednostki.
form-wrong-date = Prosimy wpisać datę, np. 2026-09-14.
form-wrong-time = Prosimy wpisać godzinę, np. 08:05.
form-wrong-moment = Prosimy wpisać datę z godziną, np. 2026-09-14 08:05.
form-for-unknown = „{ $found }” nie jest stanowiskiem ani działem współpracującym tego audytu; są: { $expected }.
    .help = Proszę podać identyfikatory oddzielone przecinkami, np. --for agent,billing.
form-page-failed = Z tego szablonu nie można utworzyć strony: { $reason }.
    .help = Proszę poprawić szablon albo usunąć go z audytu, aby użyć wbudowanego.

# Ankieta jako strona

page-person = Pani/Pana identyfikator
page-person-help = Adres e-mail lub numer pracownika. Przy wczytywaniu odpowiedzi zastępuje go kod.
page-choose = Wybierz…
page-part = Część #
page-open = Własnymi słowami
page-open-help = Prosimy nie podawać niczyich nazwisk.
page-save = Zapisz odpowiedzi w pliku
page-send = Wyślij plik…
page-clear = Wyczyść wszystkie odpowiedzi
page-clear-sure = Wyczyścić wszystkie odpowiedzi na tej stronie?
page-kept = Odpowiedzi pozostają w tej przeglądarce do chwili ich wyczyszczenia; nic nie jest nigdzie wysyłane samoczynnie. Na końcu powstaje plik do odesłania.
page-saved = Zapisano. Plik prosimy odesłać osobie, od której pochodzi ta strona:
page-progress = Odpowiedzi:
page-nothing = Nie ma jeszcze żadnej odpowiedzi.
page-check = Prosimy uzupełnić:
