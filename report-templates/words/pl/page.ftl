# Strona na ekranie: orientacja, filtry, pierwsza strona.

## Pierwsza strona
direction-better = Kierunek: w górę
direction-worse = Kierunek: w dół
direction-noise = Kierunek: bez zmian
direction-not-comparable = Kierunek: nieporównywalny z poprzednim cyklem
direction-first = Kierunek: będzie znany od następnego cyklu
page-nothing-certain = Żadna słabość nie jest dość pewna, by na jej podstawie działać.
page-owner = Odpowiada:

## Filtry i sortowanie
page-filter-findings = Filtrowanie i sortowanie ustaleń
page-text = Zawiera
page-text-hint = Klawisz / przenosi do filtra, Escape go czyści
page-kind = Rodzaj
page-all = wszystkie
page-sort = Sortowanie według
page-sort-priority = priorytetu
page-sort-area = obszaru
page-sort-certainty = pewności
page-filter-clear = Wyczyść filtry
page-shown = Widoczne: { $shown } z { $all }
page-none = Nic nie odpowiada tym filtrom.
page-filter-evidence = Filtrowanie dowodów
page-sort-hint = sortuj według tej kolumny
page-sources-count = { $n ->
    [one] { $n } źródło
    [few] { $n } źródła
   *[many] { $n } źródeł
}

## Orientacja
page-back = Powrót do poprzedniego miejsca
page-theme = Wygląd
page-theme-light = jasny
page-theme-dark = ciemny
page-theme-auto = auto

## Grupy, o których niczego nie wolno pokazać
breakdown-all-withheld = W podziale „{ $name }” nie można niczego pokazać: każda grupa liczy mniej niż { $minimum } osób albo pozwoliłaby wyliczyć wynik takiej grupy.

## Wątki, o których nie można nic pokazać
codes-all-withheld = W ilu wywiadach pojawia się wątek, nie można pokazać: trzeba do tego co najmniej { $minimum } osób.

## Rejestry, których nie było
page-handoffs-none = W tym cyklu nie dostarczono rejestru spraw przekazanych, dlatego nie wiadomo, ile trwało ich załatwianie.
page-incidents-none = W tym cyklu nie dostarczono rejestru zdarzeń, dlatego nie wiadomo, ile z nich dotknęło klientów.
