# Co jest stawką i co można zyskać, rozwijając mocne strony.
stakes-title = Co jest stawką
stakes-lead = Zagrożony przychód, obliczony z tego, co organizacja podała o swoich klientach. To rachunek oparty na założeniach, a nie pomiar: mówi, o jaką kwotę chodzi, jeżeli poniższe założenia są trafne.
stakes-caveat = Ta diagnoza nie dowodzi, że klienci odchodzą z powodu tych obszarów ani że zostaliby, gdyby obszary się poprawiły. Rozdzielenie strat na obszary jest osądem.
stakes-declared = Przychód podany jako tracony w ciągu roku z winy obsługi
stakes-total = Z tego zagrożone tam, gdzie obsługa nie jest profesjonalna
stakes-areas = Zagrożony przychód roczny według obszarów
stakes-at-risk = Zagrożone rocznie
stakes-below = Punkty poniżej poziomu profesjonalnego
stakes-weight = Waga
stakes-range = { $likely } ({ $low }–{ $high })
stakes-assumptions = Na czym to się opiera
stakes-assumption = Założenie
stakes-likely = Wartość najbardziej prawdopodobna (najniższa–najwyższa)
stakes-source = Źródło
stakes-id-customers = Liczba klientów
stakes-id-revenue-a-customer = Roczny przychód od jednego klienta
stakes-id-yearly-loss = Klienci utraceni w ciągu roku
stakes-id-word-of-mouth = Inni, których utracony klient pociąga za sobą
stakes-id-due-to-service = Straty, za które odpowiada obsługa
stakes-how = Każdą wielkość wylosowano { $draws ->
    [one] { $draws } raz
   *[other] { $draws } razy
} z jej zakresu (rozkład trójkątny, ziarno { $seed }). Podano wartość środkową, a w nawiasie zakres od kwantyla { $low } do kwantyla { $high }. Z części przypadającej na obszar nic nie jest zagrożone od oceny { $nothing } wzwyż, wszystko – przy ocenie { $everything }, a pomiędzy nimi zależność jest liniowa.
stakes-no-currency = Nie podano waluty.
    .help = Proszę ją wpisać tak, jak ma stać po kwocie, na przykład PLN albo EUR.
stakes-range-order = Wartości zakresu są w złej kolejności: low { $low }, likely { $likely }, high { $high }.
    .help = Proszę podać najpierw wartość najniższą, potem najbardziej prawdopodobną, a na końcu najwyższą; dwie z nich mogą być równe.
stakes-no-source = Ta wartość nie ma źródła.
    .help = Proszę napisać, skąd pochodzi: z raportu, z rejestru albo czyj to osąd. Źródło jest drukowane obok wyniku.
stakes-no-rules = Instrument { $instrument } nie określa, jak rozdzielić stawkę na obszary, więc raport nie pokaże zagrożonego przychodu.
    .help = Proszę dodać „stakes” z wagami obszarów do instrument/instrument.yaml albo usunąć „stakes” z cycle.yaml.

benefits-title = Co może dać rozwijanie mocnych stron
benefits-lead = Obszary, w których jedna grupa pracuje profesjonalnie, a inne odstają od niej bardziej, niż tłumaczy to przypadek. Punkty to odległość między nimi, a zarazem górna granica tego, co można zyskać, ucząc się od tej grupy.
benefits-best = { $breakdown }: { $group }, ocena { $score }
benefits-other = { $group } (ocena { $score }): do { $gain } pkt (od { $low } do { $high })
benefits-all = We wszystkich pokazanych grupach razem: do { $gain } pkt.
