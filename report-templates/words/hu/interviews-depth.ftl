# Az interjúk mélyebben: elég van-e belőlük, mely témák járnak együtt, egyetértenek-e a kódolók
saturated-few = Még nem ítélhető meg, hogy elég emberrel készült-e interjú: ehhez legalább { $base } interjú és további { $run } kell.
saturated-yes = A témák megismeréséhez elég interjú készült: a sorrendben { $after }. interjúnál az utolsó { $run } együtt már legfeljebb az első { $base } interjú új témáinak { $threshold }-át hozta.
saturated-not = Érdemes további emberekkel is interjút készíteni: az utolsó { $run } interjú az első { $base } interjú témáihoz képest még { $last }-nyi új témát hozott; akkor lenne elég, ha ez legfeljebb { $threshold } volna.
together-title = Együtt járó témák
together-lead = Aki az egyikről beszél, az a másikról is beszél. Az, hogy két téma együtt jár, nem jelenti azt, hogy az egyik okozza a másikat.
together-caption = Témapárok interjúnként (összesen { $n }); csak azok a párok, amelyekről elegen beszélnek
together-with = együtt ezzel
together-interviews = Interjúk
together-passages = Ugyanabban a szövegrészben
together-few = kevés ember
agreement-title = Mennyire értenek egyet a kódolók
agreement-note = Az alfa 1, ha a kódolók mindig egyetértenek, és 0, ha csak annyira, amennyire véletlenül is egyeznének. Csak a valaki által kódolt szövegrészek kerülnek összevetésre; ha egy interjút ketten kódoltak, egy téma abban egyszer számít, bárki találta is meg.

# Az elhangzottak idézőjelei, és a bennük álló idézőjelek
said-open = „
said-close = ”
said-within-open = »
said-within-close = «
