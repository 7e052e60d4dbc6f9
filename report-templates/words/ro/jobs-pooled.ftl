## Posturi ocupate de puține persoane, luate împreună
pooled-title = Posturi ocupate de puține persoane, luate împreună
pooled-lead = Pe fiecare dintre aceste posturi lista de sarcini a fost completată de mai puțin de { $least } { $least ->
        [one] persoană
        [few] persoane
       *[other] de persoane
    }, așa că niciunul nu are un tabel propriu.
pooled-positions = Posturi: { $positions }.
pooled-too-few = Chiar și împreună sunt prea puțini pentru a arăta ceva despre sarcinile lor.
pooled-people =
    { $people ->
        [one] Lista de sarcini a fost completată de { $people } persoană.
        [few] Lista de sarcini a fost completată de { $people } persoane.
       *[other] Lista de sarcini a fost completată de { $people } de persoane.
    }
pooled-performed = Sarcini în fișele lor de post: { $described }; dintre acestea, făcute de cineva de pe postul pentru care sunt descrise: { $performed }.
pooled-performed-hidden = Nu se arată câte dintre sarcinile descrise sunt făcute: s-ar afla ce fac ocupanții unui singur post.
pooled-tasks = Sarcini pe care le fac mulți dintre ei
