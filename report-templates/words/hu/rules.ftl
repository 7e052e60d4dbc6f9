# Finding rules: mistakes in their conditions, and the command that tries them.

id-of-member = mező
id-of-word = szó
nothing-follows = A(z) „{ $found }” mögött nem áll semmi: az utolsó résznek nincsenek mezői.
    .help = Használja azt, ami ismert, például: o_failures_a_day.value, area.score, area.change.verdict.
rules-count = { $rules } szabály, { $trials } próba (az egészre, a területekre és az osztályokra).
rules-stated = Teljesül ({ $rules }):
rules-withheld = Teljesül, de nincs a jelentésben, mert olyasmire épül, ami nem mutatható meg ({ $rules }):
rules-short = Nem teljesül, a legközelebb állótól kezdve ({ $rules }):
rules-other = Nem teljesül, és nem mérték kérdése ({ $rules }):
rules-unknown = Nem volt kipróbálható, mert valamit nem mértek, vagy nem mutatható meg ({ $rules }):
rules-by = { $clause }: az érték { $found }, az eltérés { $distance }
rules-times = { $times } eset
