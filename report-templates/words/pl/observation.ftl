# Zapisy dni pracy: zegary, luki, plany obserwacji

unknown-time-zone = „{ $found }” nie jest strefą czasową.{ $guessed ->
    [no] {""}
   *[yes] {" "}Czy chodziło o „{ $meant }”?
}
    .help = Proszę podać strefę z kontynentem i miastem, np. Europe/Warsaw.
observations-gap = Między wierszem { $first }, który kończy się o { $until }, a wierszem { $second }, który zaczyna się o { $found }, niczego nie zapisano: { $minutes } min.{ more-cells }
    .help = Proszę dopisać, co działo się w tym czasie, albo dodać wiersz z kategorią „przerwa”. Czas niezapisany nie liczy się nigdzie.
observations-after-midnight = Wiersz { $second } zaczyna się o { $found }, a poprzedni wiersz { $first } – o { $before } tego samego dnia.{ more-cells }
    .help = Jeśli zmiana trwała przez północ, wierszom po północy trzeba nadać datę następnego dnia; w przeciwnym razie poprawić godzinę.
observations-hour-skipped = Godziny { $found } nie było: zegary przesunięto wtedy do przodu.{ more-cells }
    .help = Proszę poprawić godzinę; tej nocy czas biegnie dalej o godzinę później.
observations-hour-twice = Godzina { $found } wystąpiła tej nocy dwa razy i z zapisu nie wynika, o którą chodzi.{ more-cells }
    .help = Proszę dopisać za godziną przesunięcie względem UTC: 02:20+02:00 za pierwszym, 02:20+01:00 za drugim razem.
observations-offset = Przesunięcie podane przy { $found } nie zgadza się ze strefą czasową działu w tym dniu.{ more-cells }
    .help = Proszę poprawić przesunięcie albo time-zone w audit.yaml.
observations-time-zone = Tej nocy mogła nastąpić zmiana czasu, a audit.yaml nie mówi, gdzie znajduje się dział: liczby minut nie da się ustalić.{ more-cells }
    .help = Proszę dodać do audit.yaml wiersz, np. time-zone: Europe/Warsaw, i wczytać plik ponownie.
observations-round-missed = Plan przewiduje tu obserwację, ale niczego nie zapisano; wiersz pominięto.{ more-cells }
    .help = Jeśli nie było wtedy kogo obserwować, nic nie trzeba robić. Jeśli osoba była na miejscu, a czynność nigdzie nie pasuje, należy wybrać „inne”.

header-by = Kto prowadził zapis; zapis prowadzi; zapisuje
by-observer = Obserwator; inna osoba; ktoś inny
by-self = Osoba obserwowana (samoobserwacja); osoba obserwowana; samoobserwacja; własny zapis; ja

tasks-impossible-day = Zadania jednej osoby (wiersze od { $first } do { $last }) dają razem { $hours } godz. w dniu pracy; wiarygodne jest najwyżej { $most }. Najwięcej wnoszą wiersze: { $largest }.{ more-cells }
    .help = Proszę zapytać tę osobę, o jaką częstość lub liczbę minut chodziło. Niczego nie pominięto: do czasu poprawki deklarowane czasy tego stanowiska są zawyżone.
inventory-impossible-day = Spis zadań jednej osoby w pliku { $file } daje razem { $hours } godz. w dniu pracy; wiarygodne jest najwyżej { $most } (wiersze: { $rows }).
    .help = Proszę zapytać tę osobę, o jaką częstość lub liczbę minut chodziło, poprawić plik, wycofać partię i wczytać go ponownie.
