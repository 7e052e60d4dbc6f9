# Wywiady w pogłębieniu: czy jest ich dość, które wątki występują razem, czy osoby kodujące się zgadzają
saturated-few = Nie można jeszcze ocenić, czy wywiadów jest dość: potrzeba co najmniej { $base } wywiadów i { $run } kolejnych.
saturated-yes = Wywiadów było dość, aby poznać wątki: przy wywiadzie nr { $after } ostatnie { $run } wniosły łącznie nie więcej niż { $threshold } liczby nowych wątków z pierwszych { $base } wywiadów.
saturated-not = Warto przeprowadzić dalsze wywiady: ostatnie { $run } wniosły jeszcze { $last } liczby nowych wątków z pierwszych { $base } wywiadów; wystarczyłoby nie więcej niż { $threshold }.
together-title = Wątki, które występują razem
together-lead = Kto mówi o jednym z tych wątków, mówi także o drugim. To, że występują razem, nie znaczy, że jeden jest przyczyną drugiego.
together-caption = Pary wątków według wywiadów (wszystkich: { $n }); tylko pary, o których mówi wystarczająco wiele osób
together-with = razem z
together-interviews = Wywiady
together-passages = W tym samym fragmencie
together-few = niewiele osób
agreement-title = Zgodność osób kodujących
agreement-note = Alfa wynosi 1, gdy osoby kodujące zawsze się zgadzają, a 0, gdy zgadzają się tak często, jak zdarzyłoby się to przypadkiem. Porównuje się tylko fragmenty, które ktoś zakodował; gdy wywiad kodowały dwie osoby, wątek liczy się w nim raz, bez względu na to, kto go znalazł.

# Cudzysłowy wypowiedzi i cudzysłowy wewnątrz niej
said-open = „
said-close = ”
said-within-open = «
said-within-close = »
