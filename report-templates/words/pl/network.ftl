# Dependencies between departments

network-title = Kto od kogo zależy
network-lead = Każda linia prowadzi od obsługi do działu i z powrotem. Im grubsza, tym więcej spraw idzie tą drogą; kolor, kreskowanie i kształt pokazują, jak jedna strona ocenia drugą. Linia kropkowana: żadnej oceny nie można pokazać.
chart-network = Najniżej oceniany przez obsługę: { $name }, { $score } na 100.
chart-network-withheld = Działy i przekazane im sprawy; żadnej oceny działu nie można pokazać.
dependencies-title = Każdy dział w oczach pozostałych
dependencies-caption = Oceny 0–100; w ramkach na przekątnej: jak dział widzi siebie
dependencies-rater = Kto ocenia
dependencies-rated = Kto jest oceniany
dependencies-not-asked = nie pytano
chart-dependencies = Liczba ocen: { $ratings }; { $shown ->
    [0] wszystkie ukryto, bo odpowiedziało zbyt mało osób (przerywana ramka).
   *[other] słabe: { $poor }; ukryte, bo odpowiedziało zbyt mało osób (przerywana ramka): { $withheld }.
} Kreska oznacza, że nikogo nie pytano. W ramkach na przekątnej: jak dział widzi siebie.
gaps-title = Największe rozbieżności
gaps-lead = Tu dwa spojrzenia różnią się bardziej, niż tłumaczy to przypadek (punkty od 0 do 100, 100 to najlepiej). Stwierdzenia ze znakiem ‡ są sformułowane przecząco, a ich oceny odwrócono. Różnicę oblicza się przed zaokrągleniem.
gap-self-view = „{ $item }” – o dziale „{ $about }”: samoocena { $against }, ocena, którą daje „{ $from }”: { $seen }. Różnica: { $gap } pkt.
gap-expectation = „{ $item }” – o dziale „{ $about }”, ocenia „{ $from }”: oczekiwania { $against }, odczucie { $seen }. Różnica: { $gap } pkt.
