# Jak pewne jest ustalenie i które wskaźniki porównuje reguła.

reason-barely-significant = Utrzymuje się po uwzględnieniu liczby wszystkich stwierdzeń raportu, ale z niewielkim zapasem.

rule-differ = W regule „{ $rule }” klucz „differ” musi wskazywać dwa różne wskaźniki, a rodzajem reguły musi być „contradiction”.
    .help = Proszę podać oba porównywane wskaźniki, na przykład: differ: [pe_jargon, e_jargon]. W regule innego rodzaju proszę pominąć „differ”.
