# Words on how sure a finding is, and on the pairs of indicators that a rule compares.

reason-barely-significant = It holds up among all the statements of the report, but only just.

rule-differ = In the rule “{ $rule }”, “differ” must name two different indicators, and the rule must be of the kind “contradiction”.
    .help = Name the two indicators that are compared, as in: differ: [pe_jargon, e_jargon]. For a rule of another kind, leave “differ” out.
