# A kitöltendő űrlapok. A munkalap neve legfeljebb 31 karakter.

form-sheet-tasks = Feladatok
form-sheet-observations = Megfigyelés
form-sheet-answers = Kérdőív
form-sheet-partners = Társosztályok
form-sheet-handoffs = Továbbított ügyek
form-sheet-incidents = Incidensek
form-sheet-series = Mutatók

form-title-tasks = Feladatlista
form-title-observations = Munkanap-megfigyelés
form-title-answers = Munkatársi kérdőív
form-title-partners = Kérdőív az osztályok együttműködéséről
form-title-handoffs = Az osztályok közötti kérések nyilvántartása
form-title-incidents = Az ügyfeleket érintő incidensek naplója
form-title-series = Működési mutatók

form-introduction-handoffs = Egy sor egy kérés, amellyel az egyik osztály a másikhoz fordult. Kérjük, jegyezze fel, mikor küldték el, mikor érkezett az első használható válasz, és mikor zárták le; ami nem történt meg, azt hagyja üresen. Ha a kért dolgot valamelyik osztály előzőleg megígérte az ügyfélnek, válassza ki az utolsó oszlopban.
form-introduction-incidents = Egy sor egy incidens, amelyet az ügyfelek is észrevettek: hibás számla, üzemzavar, kampány, amelyről senki sem tudott. Kérjük, válassza ki, melyik osztály okozta és ki vette észre először, és jelölje, kapott-e az ügyfélszolgálat értesítést, mielőtt az ügyfelek telefonálni kezdtek.
form-introduction-series = Egy sor egy időszak, vagyis egy nap vagy egy hét: kérjük, az első napját írja be. Amit nem mérnek, azt hagyja üresen. A százalékok 0 és 100 közötti számok.
