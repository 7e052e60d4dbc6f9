# Kódolás: jóváhagyásra váró idézetek, a kódolók egyetértése és a javasolt szövegrészek
release-word = A(z) „{ $found }” nem igen és nem nem.
    .help = Írjon yes (igen) vagy no (nem) választ, illetve ""-t, amíg nincs döntés.
release-undecided = { $count } szövegrész vár az Ön igenjére vagy nemjére; addig a jelentés nem idézi.
    .help = Futtassa: diagnoza interviews { $audit } --cycle { $cycle } --release, és válaszoljon a létrejött fájlban.
release-advice = Mely szavak idézhetők a jelentésben. release: "yes" (igen) vagy "no" (nem); amíg "", a szavak itt maradnak. Keressen mindent, amiből a kollégák rájöhetnének, ki beszélt. A döntés a szavakra szól: a megváltoztatott szavakra a program újra rákérdez.
release-written = { $file }: { $count } szövegrész, ebből döntés nélkül: { $open }
agreement-none = Egyik interjút sem kódolta két személy, ezért a kódolók egyetértéséről semmi sem mondható.
agreement-lead = { $interviews } interjút egynél több személy kódolt (kódolók: { $coders }). A kódolt szövegrészek száma { $passages }, ebből eltérés: { $differ }.
agreement-codes = Egyetértés a kódokban: Krippendorff-alfa { $alpha }
agreement-valence = Egyetértés a hangvételben: Krippendorff-alfa { $alpha }
agreement-rely = A kódolók kellően egyetértenek ahhoz, hogy a kódokra építeni lehessen.
agreement-tentative = A kódolók egyetértése csak annyi, hogy a kódokból levont következtetések előzetesek.
agreement-weak = A kódolók túl kevéssé értenek egyet: beszéljék át azokat a szövegrészeket, amelyekben eltérnek, és kódolják újra ezeket az interjúkat.
agreement-unknown = A kódolók egyetértéséről semmi sem mondható: a kódok túl kevéssé változatosak.
agreement-not-coded = nincs kódolva
export-ending = A fájl végződése .qdpx (jegyzetek) vagy .qdc (kódkönyv) legyen.
    .help = Adja meg például így: --export interjuk.qdpx.
exported-notes = { $file }: { $count } jegyzet, a szavakkal úgy, ahogy elhangzottak: csak azoknak, akik az interjúkat olvashatják
exported-codebook = { $file }: a kódkönyv, a területek és { $count } kód
code-ask =   Enter: elfogadás · -2 … 2: elfogadás ezzel a hangvétellel · KÓD [HANGVÉTEL]: elfogadás másik kóddal · n: kihagyás · q: befejezés
code-nothing = Nincs olyan kódolatlan szövegrész, amelynek közös szavai lennének a kódkönyvvel.
code-unknown = A(z) „#{ $found }” se nem terület, se nem az interviews.yaml kódja.{ $near ->
    [0] {""}
   *[other] {" "}Erre gondolt: „#{ $meant }”?
} Még egyszer:
code-valence = A(z) „{ $found }” nem hangvételérték; egész számok kellenek -2 és 2 között, egy az összes kódhoz vagy egy-egy mindegyikhez. Még egyszer:
code-done = { $file }: { $count ->
    [0] nem változott semmi
   *[other] { $count } szövegrész kapott kódot
}
code-no-note = Nincs ilyen jegyzet sem itt, sem ebben a ciklusban: { $cycle }.{ $near ->
    [0] {""}
   *[other] {" "}Erre gondolt: { $meant }?
}
    .help = Adja meg egy .md fájl útvonalát, vagy a nevét a ciklus 3-interviews mappájában.
code-changed = Valaki közben megváltoztatta a jegyzeteket; az addig kódoltak megmaradtak.
    .help = Futtassa újra a parancsot: a jegyzetek mostani állapotával folytatja.
code-unreadable = A válaszok nem olvashatók: { $reason }
    .help = A válaszok UTF-8 szövegsorok.
