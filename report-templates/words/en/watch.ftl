# Watching an audit and showing its report in a browser.
cli-report-watch = Make the report again after every change and show it in a browser on this machine
cli-report-port = Port of the page while watching; by default a free one
watch-begun = Watching { $audit }. The report: { $address } (press Ctrl-C to stop)
watch-rebuilt = The report of { $audit } has been made again.
watch-failed-report = The report of { $audit } cannot be made; watching goes on.
watch-port = --port is “{ $found }”; a whole number from 0 to 65535 is expected.
    .help = Leave the option out: a free port is then used.
watch-port-taken = The page cannot be served on port { $found } of this machine.
    .help = Another program probably uses the port. Name another one, or leave --port out.
watch-failed = Changes in this folder cannot be watched: { $detail }.
    .help = Make the report without --watch, or move the audit to a folder on this machine.
watch-problems-title = The report cannot be made yet
watch-problems-lead = As soon as the files are corrected, the report appears here by itself.
