# Interviurile în profunzime: dacă sunt destule, ce teme apar împreună, cât sunt de acord codificatorii
saturated-few = Nu se poate aprecia încă dacă s-a vorbit cu destule persoane: sunt necesare cel puțin { $base } interviuri și, după ele, încă { $run }.
saturated-yes = Pentru teme noi s-a vorbit cu destule persoane: la interviul { $after }, ultimele { $run } aduseseră împreună cel mult { $threshold } din numărul de teme noi aduse de primele { $base }.
saturated-not = Ar trebui intervievate și alte persoane: ultimele { $run } interviuri au adus încă { $last } din numărul de teme noi al primelor { $base }; destul ar fi cel mult { $threshold }.
together-title = Teme care apar împreună
together-lead = Cine vorbește despre una dintre aceste teme vorbește și despre cealaltă. Faptul că apar împreună nu înseamnă că una o provoacă pe cealaltă.
together-caption = Perechi de teme pe interviuri, din { $n }; numai perechile despre care vorbesc destule persoane
together-with = Împreună cu
together-interviews = Interviuri
together-passages = În același pasaj
together-few = puține persoane
agreement-title = Cât sunt de acord codificatorii
agreement-note = Alfa este 1 când codificatorii sunt mereu de acord și 0 când sunt de acord doar cât din întâmplare. Se compară numai pasajele pe care cineva le-a codificat; dacă un interviu a fost codificat de două persoane, o temă se numără o singură dată, oricine ar fi găsit-o.

# Ghilimelele unui citat și cele dinăuntrul ei
said-open = „
said-close = ”
said-within-open = «
said-within-close = »
