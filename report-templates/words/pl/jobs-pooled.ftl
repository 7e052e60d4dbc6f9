## Stanowiska zajmowane przez nieliczne osoby, pokazane łącznie
pooled-title = Stanowiska nieliczne, pokazane łącznie
pooled-lead = Na każdym z tych stanowisk spis zadań wypełniło mniej niż { $least } { $least ->
        [one] osoba
        [few] osoby
       *[other] osób
    }, dlatego żadne nie ma osobnej tabeli.
pooled-positions = Stanowiska: { $positions }.
pooled-too-few = Nawet łącznie jest ich zbyt mało, by pokazać cokolwiek o ich zadaniach.
pooled-people =
    { $people ->
        [one] Spis zadań wypełniła { $people } osoba.
        [few] Spis zadań wypełniły { $people } osoby.
        [many] Spis zadań wypełniło { $people } osób.
       *[other] Spis zadań wypełniło { $people } osoby.
    }
pooled-performed = Liczba zadań w ich opisach: { $described }; z tego tyle wykonuje ktoś na stanowisku, którego opis dotyczy: { $performed }.
pooled-performed-hidden = Nie podano, ile opisanych zadań jest wykonywanych: ujawniłoby to, co robią osoby na jednym ze stanowisk.
pooled-tasks = Zadania, które wykonuje wiele z tych osób
