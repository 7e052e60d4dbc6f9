# Documente ale procesoarelor de text
document-broken = Documentul este deteriorat sau incomplet și nu poate fi citit.
    .help = Deschideți-l în procesorul de text, salvați-l din nou ca .docx și importați acel fișier.
document-hostile = Documentul conține mult mai mult decât ar conține un document; asemenea fișiere sunt făcute ca să dăuneze programelor, așa că nu a fost deschis.
    .help = Cereți expeditorului fișierul din nou sau copiați textul într-un document nou.
document-old = Documentul este de tip vechi (.doc) sau este protejat cu parolă.
    .help = Deschideți-l în procesorul de text și salvați-l ca .docx, fără parolă.
document-not-word = Acesta nu este un document Word: partea cu textul lipsește.
    .help = Salvați textul ca .docx sau ca .txt și importați acel fișier.
document-left-out = { $count ->
    [one] O notă de subsol, un comentariu sau o imagine din document nu a fost citită.
    [few] { $count } note de subsol, comentarii și imagini din document nu au fost citite.
   *[other] { $count } de note de subsol, comentarii și imagini din document nu au fost citite.
}
    .help = Dacă este ceva important în ele, scrieți-l în textul propriu-zis.
