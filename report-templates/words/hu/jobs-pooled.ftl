## Kevesek által betöltött munkakörök, összevonva
pooled-title = Munkakörök kevés feladatlistával
pooled-lead =
    { $count ->
        [one] Ebben a munkakörben { $least } főnél kevesebben töltöttek ki feladatlistát, ezért nincs saját táblázata.
       *[other] Ezekben a munkakörökben külön-külön { $least } főnél kevesebben töltöttek ki feladatlistát, ezért egyiknek sincs saját táblázata; összevonva szerepelnek.
    }
pooled-positions =
    { $count ->
        [one] Munkakör: { $positions }.
       *[other] Munkakörök: { $positions }.
    }
pooled-too-few =
    { $count ->
        [one] A feladatairól semmi sem mutatható meg.
       *[other] Együtt is túl kevesen vannak ahhoz, hogy a feladataikról bármi megmutatható legyen.
    }
pooled-people = Feladatlistát { $people } fő töltött ki.
pooled-performed = A leírásaikban összesen { $described } feladat szerepel; ezek közül { $performed } feladatot végez valaki abban a munkakörben, amelyre leírták.
pooled-performed-hidden = Hogy a leírt feladatokból hányat végeznek, nem látható: kiderülne, mit csinálnak egyetlen munkakör betöltői.
pooled-tasks = Feladatok, amelyeket közülük sokan végeznek
