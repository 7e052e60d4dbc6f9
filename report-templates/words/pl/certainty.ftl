# Jak pewne jest ustalenie i które wskaźniki porównuje reguła.

reason-barely-significant = Wśród wszystkich stwierdzeń raportu utrzymuje się, ale z niewielkim zapasem.

rule-differ = W regule „{ $rule }” klucz „differ” musi wskazywać dwa różne wskaźniki, a rodzajem reguły musi być „contradiction”.
    .help = Proszę podać oba porównywane wskaźniki, na przykład: differ: [pe_jargon, e_jargon]. W regule innego rodzaju proszę pominąć „differ”.
