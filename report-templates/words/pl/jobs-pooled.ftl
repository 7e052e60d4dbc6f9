## Stanowiska zajmowane przez nieliczne osoby, pokazane łącznie
pooled-title = Stanowiska, dla których jest niewiele spisów zadań
pooled-lead =
    { $count ->
        [one] Na tym stanowisku spis zadań wypełniło mniej niż { $least } { $least ->
            [one] osoba
            [few] osoby
           *[other] osób
        }, dlatego nie ma ono osobnej tabeli.
       *[other] Na każdym z tych stanowisk spis zadań wypełniło mniej niż { $least } { $least ->
            [one] osoba
            [few] osoby
           *[other] osób
        }, dlatego żadne nie ma osobnej tabeli; pokazano je łącznie.
    }
pooled-positions =
    { $count ->
        [one] Stanowisko: { $positions }.
       *[other] Stanowiska: { $positions }.
    }
pooled-too-few =
    { $count ->
        [one] O jego zadaniach nie można pokazać niczego.
       *[other] Nawet łącznie osób jest zbyt mało, by pokazać cokolwiek o ich zadaniach.
    }
pooled-people =
    { $people ->
        [one] Spis zadań wypełniła { $people } osoba.
        [few] Spis zadań wypełniły { $people } osoby.
        [many] Spis zadań wypełniło { $people } osób.
       *[other] Spis zadań wypełniło { $people } osoby.
    }
pooled-performed = Liczba zadań w ich opisach: { $described }, w tym wykonywanych na stanowisku, którego dotyczy opis: { $performed }.
pooled-performed-hidden = Nie podano, ile opisanych zadań jest wykonywanych: ujawniłoby to, co robią osoby na jednym ze stanowisk.
pooled-tasks = Zadania, które wykonuje wiele z tych osób
