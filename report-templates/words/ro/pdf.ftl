# Raportul ca pagini PDF și prezentarea
pdf-origins = Numărul cu aldine dinaintea celulelor este cel al fișierului din lista de la sfârșitul secțiunii.
pdf-replaced = { $n ->
    [one] Fonturilor acestui document le lipsește { $n } caracter din texte; el este scris prin codul său, de exemplu [U+2603].
    [few] Fonturilor acestui document le lipsesc { $n } caractere din texte; ele sunt scrise prin codurile lor, de exemplu [U+2603].
   *[other] Fonturilor acestui document le lipsesc { $n } de caractere din texte; ele sunt scrise prin codurile lor, de exemplu [U+2603].
}
pdf-not-built = Această versiune a programului nu produce fișiere PDF.
    .help = Compilați programul cu opțiunea „pdf” sau alegeți alt format.
pdf-picture-large = Imaginea depășește patru megaocteți.
    .help = Salvați-o la dimensiuni mai mici: o lățime de 1600 de pixeli este suficientă pentru o pagină.

## Prezentarea
slides-about = Concluzii pentru conducere
slides-key-figures = Domeniile dintr-o privire
slides-partners = Departamentele partenere
slides-decisions = Deciziile acestei ședințe
slides-decisions-lead = Fiecare decizie are nevoie de un singur responsabil, de un termen și de un indicator care va arăta dacă a avut efect. Ciclul următor o va evalua.
slides-decided = Decizia
slides-method = De unde știm acest lucru și cât de sigur este
