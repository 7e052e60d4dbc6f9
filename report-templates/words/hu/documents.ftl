# Szövegszerkesztők dokumentumai
document-broken = A dokumentum sérült vagy hiányos, ezért nem olvasható.
    .help = Nyissa meg a szövegszerkesztőben, mentse el újra .docx formátumban, és azt a fájlt olvassa be.
document-hostile = A dokumentum jóval többet tartalmaz, mint amennyit egy dokumentum tartalmazhat; az ilyen fájlok a programok megkárosítására készülnek, ezért a program nem nyitotta meg.
    .help = Kérje el a fájlt újra a küldőtől, vagy másolja a szöveget egy új dokumentumba.
document-old = A dokumentum régi formátumú (.doc), vagy jelszóval védett.
    .help = Nyissa meg a szövegszerkesztőben, és mentse el .docx formátumban, jelszó nélkül.
document-not-word = Ez nem Word-dokumentum: hiányzik belőle a szöveget tartalmazó rész.
    .help = Mentse a szöveget .docx vagy .txt formátumban, és azt a fájlt olvassa be.
document-left-out = { $count ->
    [one] A program a dokumentum { $count } lábjegyzetét, megjegyzését vagy képét nem olvasta be.
   *[other] A program a dokumentum { $count } lábjegyzetét, megjegyzését vagy képét nem olvasta be.
}
    .help = Ha van bennük valami fontos, írja be magába a szövegbe.
