## A tárolt adatok és a kulcs: mi van bent, visszavonás, törlés, ciklusok összevetése

cli-key = Létrehozza, menti, visszaállítja vagy megsemmisíti az álnevesítő kulcsot
cli-key-action = Mi történjen vele
cli-key-file = A fájl, ahová menteni vagy ahonnan visszaállítani kell, az auditmappán kívül
cli-key-yes = Igen, semmisítse meg: többé senki nem azonosítható és nem törölhető
cli-batches = Felsorolja, mit olvastak be
cli-batches-cycle = Csak ezt a ciklust, például 2026-H2; enélkül mindet
cli-retract = Visszavon egy köteget, teljes egészében
cli-retract-batch = A köteg neve, ahogyan a „diagnoza batches” mutatja
cli-retract-cycle = A ciklus, ha ugyanaz a köteg többen is megvan
cli-forget = Törli egy ember adatait minden ciklus minden kötegéből, és ezt igazolja
cli-forget-identifier = Az illető azonosítója, ahogyan a táblázatokban áll (e-mail vagy szám)
cli-forget-cycle = Csak ebből a ciklusból; enélkül mindből

key-made = Létrejött a kulcs: { $path }. Mentse el most: „diagnoza key AUDIT backup FÁJL”; nélküle e ciklus résztvevői nem vethetők össze a következőéivel.
key-there = Már van kulcs: { $path }. Semmi sem változott.
key-backed-up = A kulcs mentése elkészült: { $path }. A HR őrizze, az auditmappától külön: akinél mindkettő megvan, az megtudhatja, ki mit válaszolt.
key-restored = A kulcs visszaállítva: { $path }.
key-destroyed = A kulcs megsemmisült. Mostantól senki sem tudhatja, ki áll egy álnév mögött; az emberek válaszai egyenként már nem kapcsolhatók össze és nem törölhetők. Semmisítse meg a mentéseket is.
no-key = Az auditnak nincs kulcsa.
    .help = Állítsa vissza („diagnoza key AUDIT restore FÁJL”), vagy hozza létre az elsőt („diagnoza key AUDIT make”).
no-key-to-forget = Kulcs nélkül senki sem tudja, mely sorok tartoznak ehhez az emberhez.
    .help = Állítsa vissza a kulcsot: „diagnoza key AUDIT restore FÁJL”. Ha megsemmisült, egyik sor sem vezet már emberhez.
key-needs-file = Hiányzik egy fájl: hová kell menteni, vagy honnan kell visszaállítani.
    .help = Utolsóként írja be: diagnoza key AUDIT backup FÁJL.
key-needs-no-file = Fájl csak a „backup” és a „restore” után áll.
    .help = Hagyja el a fájlt.
key-inside-audit = A mentés az auditmappában lenne, éppen a vele megfejthető válaszok mellett.
    .help = Válasszon olyan helyet, amelyet csak a HR olvashat.
key-backup-there = Már van ilyen nevű fájl.
    .help = Válasszon másik nevet: korábbi kulcsot a program soha nem ír felül.
key-differs = Az auditnak már van egy másik kulcsa, amellyel válaszokat olvastak be.
    .help = Ha arra valóban nincs többé szükség, előbb semmisítse meg: „diagnoza key AUDIT destroy --yes”.
key-needs-yes = A kulcs megsemmisítése nem vonható vissza: utána senki válaszai nem kapcsolhatók össze a ciklusok között, és nem is törölhetők.
    .help = Ha ezt akarja, írja hozzá: --yes.

batches-none = Még semmit sem olvastak be.
batches-cycle = { $cycle }
batches-line =
    { $rows ->
        [one] { $id }  { $kind }, { $rows } sor, { $file }, { $instrument }
       *[other] { $id }  { $kind }, { $rows } sor, { $file }, { $instrument }
    }
batches-line-forgotten =
    { $forgotten ->
        [one] { $line } (azóta { $forgotten } sor törölve)
       *[other] { $line } (azóta { $forgotten } sor törölve)
    }
batch-sheet = { $file } „{ $sheet }”
retracted =
    { $rows ->
        [one] Visszavonva: { $id }, { $rows } sor, fájl: { $file }, ciklus: { $cycle }.
       *[other] Visszavonva: { $id }, { $rows } sor, fájl: { $file }, ciklus: { $cycle }.
    }
forgotten-nobody = Erről az emberről semmi sem található.
forgotten-rows =
    { $rows ->
        [one] { $cycle }: { $rows } sor törölve, fájl: { $file }; { $before } új neve { $after }
       *[other] { $cycle }: { $rows } sor törölve, fájl: { $file }; { $before } új neve { $after }
    }
forgotten-note = Törölt interjújegyzet: { $path }
forgotten-proof =
    { $files ->
        [one] Az audit { $files } fájlját újraolvasva: ebből az álnévből semmi sem maradt.
       *[other] Az audit { $files } fájlját újraolvasva: ebből az álnévből semmi sem maradt.
    }
forgotten-stale = A törölt válaszokon is alapuló jelentések ciklusai: { $cycles }. Készítse el őket újra: „diagnoza report”.
forgotten-yours = Az inbox mappához, a beküldött fájlokhoz és az Ön mentéseihez a program nem nyúl: onnan Önnek kell törölnie az illetőt.
forgotten-left = Az álnév ebben a fájlban még szerepel.
    .help = Törölje a fájlt vagy az érintett sort, és futtassa újra a parancsot.
forgotten-identifier-left = Ebben a fájlban maga az azonosító áll ({ $line }. sor).
    .help = A program az Ön saját szövegeit nem módosítja: kézzel vegye ki.

batch-changed = A köteg tartalma már nem egyezik a nevével: valaki módosította, vagy megsérült.
    .help = A kötegeket soha nem kézzel szerkesztjük. Állítsa vissza mentésből, vagy vonja vissza („diagnoza retract”), és olvassa be újra a forrásfájlt.
batch-was-forgotten = A beolvasás óta egy ember válaszai törlődtek ebből a fájlból: { $file }; a fájl visszahozná őt.
    .help = Nincs teendő: mindenki más válasza megvan. Ha a fájlt újra be kell olvasni, vegye ki belőle az illető sorait, és előbb vonja vissza az itt megnevezett köteget.
batch-in-several-cycles = Ez a köteg több ciklusban is megvan ({ $found }): { $cycles }.
    .help = A --cycle kapcsolóval adja meg, melyikről van szó.
unknown-batch = Nincs ilyen köteg: „{ $found }”.
    .help = { $guessed ->
        [yes] Erre gondolt: „{ $near }”? A „diagnoza batches AUDIT” mindet felsorolja.
       *[no] A „diagnoza batches AUDIT” mindet felsorolja.
    }
unremovable-file = A fájl nem törölhető: { $reason }.
    .help = Ellenőrizze, hogy van-e írási joga a mappájában, és futtassa újra a parancsot: onnan folytatja, ahol abbamaradt.
person-in-two-batches =
    { $people ->
        [one] { $people } ember a ciklus két kötegében is válaszol, ezért kétszer számít: { $one } { $first }. sor, { $two } { $second }. sor.
       *[other] { $people } ember a ciklus két kötegében is válaszol, ezért kétszer számít; az első: { $one } { $first }. sor, { $two } { $second }. sor.
    }
    .help = Vonja vissza az egyik köteget („diagnoza retract AUDIT KÖTEG”), vagy javítsa ki a fájlját, és olvassa be újra.

trend-reworded = Más volt a kérdések szövege ({ $previous }): { $questions }. Ezeknél nem állapítunk meg változást: { $indicators }.
    .help = Ha továbbra is ugyanazt kérdezik, emelje a verziót az instrument.yaml fájlban, és sorolja fel őket a „reworded” alatt itt: instrument/concordance.yaml.
trend-asked-once = Csak az egyik ciklusban kérdezték, vagy most, vagy korábban ({ $previous }): { $questions }. Ezeknél nem állapítunk meg változást: { $indicators }.
    .help = Ha más volt a nevük, jelezze az instrument/concordance.yaml fájlban (renamed, split); különben a következő ciklus már összevethető lesz.
trend-unknown = Korábbi kérdések, amelyeket a mérőeszköz már nem ismer ({ $previous }): { $questions }.
    .help = Jelezze az instrument/concordance.yaml fájlban, mi lett velük: renamed, split vagy dropped.
concordance-same-version = Ez a lépés ugyanahhoz a verzióhoz vezet: „{ $found }”.
    .help = Adjon a megváltozott mérőeszköznek saját verziót az instrument.yaml fájlban, és írja ide a „to” mellé.

person-in-file-name = A fájl nevében szerepel egy benne lévő ember neve. A fájlnevet a válaszokkal együtt megőrizzük, és a jelentésben forrásként feltüntetjük.
    .help = Beolvasás előtt nevezze át a fájlt.
text-perhaps-name = A szövegben valami személynévnek látszik, de az illető nem szerepel a táblázatban.{ more-cells }
    .help = Nézze meg a cellát; ha valóban név, vegye ki a fájlból, és olvassa be újra.
text-number-unclear = A szövegből egy hosszú számot eltávolítottunk: lehet valakié, de ellenőrző szám nem igazolja.{ more-cells }
    .help = Nincs teendő: […] áll a helyén, az Ön fájlja változatlan marad.
notes-name = A jegyzet e sorában olyan név vagy azonosító áll, amely a beolvasott táblázatokból ismert.
    .help = Vegye ki a jegyzetből, és olvassa be újra: a jegyzeteket változatlanul őrizzük meg.
