# The page on a screen: finding one's way, filters, first page.

## First page
direction-better = Direction: upwards
direction-worse = Direction: downwards
direction-noise = Direction: steady
direction-not-comparable = Direction: not comparable with the previous cycle
direction-first = Direction: known from the next cycle on
page-nothing-certain = No weakness is certain enough to act on.
page-owner = Owner:

## Filters and sorting
page-filter-findings = Filter and sort findings
page-text = Contains
page-text-hint = Press / to go to the filter, Escape to clear it
page-kind = Kind
page-all = all
page-sort = Sort by
page-sort-priority = priority
page-sort-area = area
page-sort-certainty = certainty
page-filter-clear = Clear filters
page-shown = { $shown } of { $all } shown
page-none = Nothing matches these filters.
page-filter-evidence = Filter evidence
page-sort-hint = sort by this column
page-sources-count = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}

## Finding one's way
page-back = Back to where you were
page-theme = Appearance
page-theme-light = light
page-theme-dark = dark
page-theme-auto = auto

## Groups of which nothing may be shown
breakdown-all-withheld = By { $name }, nothing can be shown: every group is smaller than { $minimum } people, or a smaller one could be worked out from the others.

## Themes of which nothing can be shown
codes-all-withheld = How many interviews speak of a theme cannot be shown: that takes at least { $minimum } people.

## Logs that never came
page-handoffs-none = No log of handoffs came in this cycle: how long they took is not known.
page-incidents-none = No log of incidents came in this cycle: how many hit customers is not known.
