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
