## Kevesek által betöltött munkakörök, összevonva
pooled-title = Kevesek által betöltött munkakörök, összevonva
pooled-lead = Ezekben a munkakörökben külön-külön { $least } főnél kevesebben töltöttek ki feladatlistát, ezért egyiknek sincs saját táblázata.
pooled-positions = Munkakörök: { $positions }.
pooled-too-few = Együtt is túl kevesen vannak ahhoz, hogy a feladataikról bármi megmutatható legyen.
pooled-people = Feladatlistát { $people } fő töltött ki.
pooled-performed = A leírásaikban szereplő feladatok száma: { $described }; ebből ennyit végez valaki abban a munkakörben, amelynek a leírásában szerepel: { $performed }.
pooled-performed-hidden = Hogy a leírt feladatokból hányat végeznek, nem látható: kiderülne, mit csinálnak egyetlen munkakör betöltői.
pooled-tasks = Feladatok, amelyeket közülük sokan végeznek
