# A jelentés PDF-oldalakon és a diák
pdf-origins = A cellák előtti félkövér szám a szakasz végén álló lista megfelelő fájljának sorszáma.
pdf-replaced = { $n ->
    [one] A dokumentum betűkészletei a szövegek { $n } karakterét nem tartalmazzák; helyette a kódja szerepel, például [U+2603].
   *[other] A dokumentum betűkészletei a szövegek { $n } karakterét nem tartalmazzák; ezek helyén a kódjuk szerepel, például [U+2603].
}
pdf-not-built = A programnak ez a változata nem készít PDF-fájlt.
    .help = Fordítsa le a programot a „pdf” kapcsolóval, vagy válasszon másik formátumot.
pdf-picture-large = A kép nagyobb négy megabájtnál.
    .help = Mentse kisebb méretben: egy oldalhoz 1600 képpontnyi szélesség elegendő.

## Diák
slides-about = Következtetések a vezetőség számára
slides-key-figures = A területek áttekintése
slides-partners = A társosztályok
slides-decisions = A megbeszélés döntései
slides-decisions-lead = Minden döntéshez egy felelős, egy határidő és egy mutató kell, amely megmutatja, bevált-e. A döntést a következő ciklus értékeli.
slides-decided = Döntés
slides-method = Honnan tudjuk mindezt, és mennyire biztos
