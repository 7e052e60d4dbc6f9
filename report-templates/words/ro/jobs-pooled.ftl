## Posturi ocupate de puține persoane, luate împreună
pooled-title = Posturi cu puține liste de sarcini
pooled-lead =
    { $count ->
        [one] Pe acest post lista de sarcini a fost completată de mai puțin de { $least } { $least ->
            [one] persoană
            [few] persoane
           *[other] de persoane
        }, așa că nu are un tabel propriu.
       *[other] Pe fiecare dintre aceste posturi lista de sarcini a fost completată de mai puțin de { $least } { $least ->
            [one] persoană
            [few] persoane
           *[other] de persoane
        }, așa că niciunul nu are un tabel propriu; sunt luate împreună.
    }
pooled-positions =
    { $count ->
        [one] Postul: { $positions }.
       *[other] Posturi: { $positions }.
    }
pooled-too-few =
    { $count ->
        [one] Despre sarcinile lui nu se poate arăta nimic.
       *[other] Chiar și împreună persoanele sunt prea puține pentru a arăta ceva despre sarcinile lor.
    }
pooled-people =
    { $people ->
        [one] Lista de sarcini a fost completată de { $people } persoană.
        [few] Lista de sarcini a fost completată de { $people } persoane.
       *[other] Lista de sarcini a fost completată de { $people } de persoane.
    }
pooled-performed = Sarcini în fișele lor de post: { $described }, dintre care îndeplinite pe postul pentru care sunt descrise: { $performed }.
pooled-performed-hidden = Nu se arată câte dintre sarcinile descrise sunt îndeplinite: s-ar afla ce fac ocupanții unui singur post.
pooled-tasks = Sarcini pe care le îndeplinesc mulți dintre ei
