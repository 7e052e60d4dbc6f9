library(survival)
show <- function(name, time, status) {
  f <- survfit(Surv(time, status) ~ 1, conf.type="log-log", conf.int=0.90)
  k <- f$n.event > 0
  d <- data.frame(time=f$time[k], at_risk=f$n.risk[k], ended=f$n.event[k], open=sprintf("%.17g", f$surv[k]), se=sprintf("%.17g", f$std.err[k]))
  write.csv(data.frame(time=time, ended=status), paste0(name,".csv"), row.names=FALSE, quote=FALSE)
  write.csv(d, paste0(name,"-expected.csv"), row.names=FALSE, quote=FALSE)
  for (p in c(.25,.5,.75,.9)) { q <- quantile(f, p); cat(name, p, sprintf("%.17g", c(q$quantile, q$lower, q$upper)), sep=","); cat("\n") }
}
# Run inside the folder that is to hold the files.
sink("quantiles.csv"); cat("data,share,time,low,high\n")
show("lung", lung$time, as.integer(lung$status==2))
show("ovarian", ovarian$futime, ovarian$fustat)
show("veteran", veteran$time, veteran$status)
show("aml", aml$time, aml$status)
sink()
cat(R.version.string, as.character(packageVersion("survival")), "\n")
