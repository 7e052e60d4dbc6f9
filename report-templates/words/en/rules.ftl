# Finding rules: mistakes in their conditions, and the command that tries them.

id-of-member = member
id-of-word = word
nothing-follows = Nothing stands behind “{ $found }”: its last part has no members.
    .help = Compare what is known, as in: o_failures_a_day.value, area.score, area.change.verdict.
rules-count = { $rules ->
    [one] { $rules } rule, tried { $trials } times.
   *[other] { $rules } rules, tried { $trials } times on the whole, the areas and the partners.
}
rules-stated = Stated ({ $rules }):
rules-withheld = Hold, but are not in the report, since they rest on what may not be shown ({ $rules }):
rules-short = Not stated, the nearest first ({ $rules }):
rules-other = Not stated, and not a matter of degree ({ $rules }):
rules-unknown = Could not be tried, since something was not measured or may not be shown ({ $rules }):
rules-by = { $clause }: found { $found }, { $distance } away
rules-times = { $times } times
