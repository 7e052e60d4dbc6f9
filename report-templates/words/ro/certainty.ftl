# Cât de sigură este o constatare și ce indicatori compară o regulă.

reason-barely-significant = Se confirmă și ținând cont de toate afirmațiile raportului, dar la limită.

rule-differ = În regula „{ $rule }”, la „differ” trebuie să stea doi indicatori diferiți, iar regula trebuie să fie de tipul „contradiction”.
    .help = Scrieți cei doi indicatori comparați, de exemplu: differ: [pe_jargon, e_jargon]. La o regulă de alt tip, omiteți „differ”.
