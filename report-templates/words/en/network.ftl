# Dependencies between departments

network-title = Who depends on whom
network-lead = Each line leads from service to a department and back. The thicker it is, the more requests go that way; colour, dashes and shape show how one side rates the other. A dotted line: no rating can be shown.
chart-network = Lowest rated by service: { $name }, { $score } of 100.
chart-network-withheld = The departments and the requests to them; no rating of them can be shown.
dependencies-title = Every department through the eyes of the others
dependencies-caption = Scores 0–100; framed on the diagonal: how a department sees itself
dependencies-rater = Who rates
dependencies-rated = Who is rated
dependencies-not-asked = not asked
chart-dependencies = { $ratings ->
    [one] One rating
   *[other] { $ratings } ratings
}; { $shown ->
    [0] all withheld because too few people answered (dashed box).
   *[other] poor: { $poor }; withheld because too few people answered (dashed box): { $withheld }.
} A dash means that nobody was asked. Framed on the diagonal: how a department sees itself.
gaps-title = The largest gaps
gaps-lead = Where two views are further apart than chance explains (points from 0 to 100, 100 is best). Statements marked ‡ are worded negatively and have been reversed. The gap is worked out before rounding.
gap-self-view = “{ $item }”, said of { $about }: it gives itself { $against } points, { $from } gives it { $seen }. The gap: { $gap ->
    [one] { $gap } point.
   *[other] { $gap } points.
}
gap-expectation = “{ $item }”, said of { $about } by { $from }: expected { $against } points, perceived { $seen }. The gap: { $gap ->
    [one] { $gap } point.
   *[other] { $gap } points.
}
