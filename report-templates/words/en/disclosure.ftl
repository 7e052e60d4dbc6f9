## What may be shown

withheld-pooled = shown together with other groups
pool-holds = “{ $pool }” consists of: { $groups }. Some of these groups are too small to be shown on their own.
status-response-pooled = { $group }: shown together with other groups
disclosure-questionnaire = Hidden in the questionnaire
disclosure-nothing = nothing: every group is large enough
disclosure-elsewhere = Hidden elsewhere
disclosure-hidden = { $group }: { $reason }
disclosure-some-scores = shown, but for some scores
disclosure-answers = number of answers: the attack reached { $low } to { $high }; they must stay at least { $needed } apart
disclosure-answers-by-total = number of answers: { $low } to { $high }, as the department's own total tells
disclosure-score = narrowest score ({ $area }): the attack reached { $low } to { $high }; they must stay at least { $needed } points apart
disclosure-score-by-total = narrowest score ({ $area }): { $low } to { $high }, as the department's own total tells
disclosure-contradicts = what is shown contradicts itself, so no interval can be given
disclosure-rated-by-service = { $partner }, rated by service
disclosure-rates-service = { $partner }, rating service
disclosure-rates-itself = { $partner }, rating itself
disclosure-withstood =
    { $tried ->
        [0] Nothing had to be worked out, and no difference isolates anybody.
        [one] The attack tried { $tried } hidden number and could not place it more narrowly than is allowed.
       *[other] The attack tried { $tried } hidden numbers and could place none more narrowly than is allowed.
    }
disclosure-unlinked = Some answers carry no pseudonym: it cannot be known by how many people the cycles differ.
disclosure-worked-out = “{ $group }” can be worked out from what is shown: { $reached }.
    .help = Do not pass the report on. Raise minimum-group in audit.yaml, or leave a breakdown out of it.
disclosure-exposed = { $minimum ->
        [one] These groups, added and subtracted, tell the answers of single people: { $groups }.
       *[other] These groups, added and subtracted, tell the answers of fewer than { $minimum } people: { $groups }.
    }
    .help = Do not pass the report on. Raise minimum-group in audit.yaml, or leave a breakdown out of it.
disclosure-across =
    { $people ->
        [one] The result “{ $now }” differs from “{ $then }” in { $cycle } by { $people } person who came or went.
       *[other] The result “{ $now }” differs from “{ $then }” in { $cycle } by { $people } people who came or went.
    }
    .help = Do not pass the report on. Raise minimum-group in audit.yaml, or leave a breakdown out of it.
