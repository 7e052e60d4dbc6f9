# Simulated audits.

simulate-made = Made { $path }, a simulated department of { $people ->
    [one] { $people } person
   *[other] { $people } people
}; what is true of it is in TRUTH.csv. Next:
simulate-range = { $option } is { $found }; from { $least } to { $most } is allowed.
    .help = Choose a value in this range.
simulate-planted = { $option } is “{ $found }”, which is not an area with its points.
    .help = Write the area’s id, a colon and the points, as in tools:15; several are separated by commas.
cli-value-share = SHARE
cli-value-factor = FACTOR
cli-value-area-points = AREA:POINTS
