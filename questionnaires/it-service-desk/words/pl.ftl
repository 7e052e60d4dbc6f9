# To, co brzmi inaczej tam, gdzie obsługuje się użytkowników, a nie klientów. Audyt z tym instrumentem dostaje te słowa.

report-title = Diagnoza działu wsparcia IT
intro-stagnation = Diagnoza powstała w spokojnym czasie: drobne uchybienia można naprawić, zanim zauważą je użytkownicy.
intro-crisis = Dział traci zaufanie użytkowników lub pracowników: należy zacząć od początku listy, a każdy krok oceniać po jego wskaźniku.
level-means-poor = Ocena poniżej { $cut }: użytkownicy radzą sobie inaczej albo rezygnują.
day-core = Praca dla użytkowników
role-core = Praca dla użytkowników
chart-day = Najmniej czasu zostaje dla użytkowników w godzinach { $least } ({ $core }), a najwięcej tracone jest na oczekiwanie, awarie i zwrócone zgłoszenia w godzinach { $most } ({ $lost }).
incidents-title = Awarie, które dotknęły użytkowników
customers = Dotknięci użytkownicy
feeling-sentence = Co użytkownik odczułby teraz: { $feeling }; średnia w długim okresie: { $mean }.
series-how-to-read = W zacienionych granicach naturalnych (XmR) wzrosty i spadki są szumem. Kółko oznacza punkt, który spełnia regułę wykrywania: leży poza granicami, jest jednym z ośmiu kolejnych po tej samej stronie średniej albo jednym z trzech na cztery bliżej granicy niż średniej. Przy wielu okresach któraś z reguł spełnia się czasem przypadkiem, dlatego sygnałem jest dopiero wypełniony romb: jego odcinek leży dalej, niż przypadek umieszcza jakikolwiek odcinek całego szeregu w 96 przypadkach na 100. Trójkąt po prawej pokazuje, co użytkownicy odczuwają teraz, bo najlepiej pamiętają ostatnie okresy.
term-feeling = odczucie użytkowników
column-feeling = Odczucie użytkowników teraz
form-title-incidents = Rejestr awarii dotykających użytkowników
form-introduction-incidents = Jeden wiersz to jedno zdarzenie, które zauważyli użytkownicy: awaria, powolna sieć, planowane prace, o których nikt nie wiedział. Prosimy wybrać zespół, który je spowodował, oraz tego, kto zauważył pierwszy, i zaznaczyć, czy dział wsparcia uprzedzono, zanim użytkownicy zaczęli dzwonić.
form-hint-incidents = Jeden wiersz to jedno zdarzenie, które zauważyli użytkownicy.
