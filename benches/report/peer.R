# What base R needs for a page of the answers of examples/energia-dok: a table and a stacked bar for each question.
files <- Sys.glob("examples/energia-dok/cycles/2026-H2/2-questionnaire/answers-*.csv")
answers <- do.call(rbind, lapply(files, read.csv, na.strings = c("", "na"), check.names = FALSE))
items <- grep("^[a-z-]+-[0-9]+$", names(answers), value = TRUE)
items <- items[vapply(answers[items], is.numeric, TRUE)]
rows <- vapply(items, function(item) {
  x <- answers[[item]]
  x <- x[!is.na(x)]
  counts <- tabulate(x, 5)
  se <- sd(x) / sqrt(length(x)) * sqrt(1 - length(x) / 42)
  range <- mean(x) + c(-1, 1) * qt(.95, length(x) - 1) * se
  shares <- cumsum(c(0, counts / sum(counts))) * 200
  bars <- paste0('<rect x="', shares[1:5], '" width="', diff(shares), '" height="14" fill="', hcl.colors(5), '"/>', collapse = "")
  sprintf('<tr><th>%s</th><td>%d</td><td>%.2f (%.2f-%.2f)</td><td><svg width="200" height="14">%s</svg></td></tr>',
    item, length(x), mean(x), range[1], range[2], bars)
}, "")
out <- commandArgs(TRUE)[1]
writeLines(c("<!doctype html><table>", rows, "</table>"), out)
