//! `report AUDIT --watch`: makes the report anew whenever the audit changes, and shows it to a browser on this machine.
//!
//! One loop: answer the browser, look whether something changed, wait until it is quiet, build. A report is made in well
//! under a second, so nobody waits for an answer longer than that.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecursiveMode, Watcher};
use tiny_http::{Header, Method, Request, Response, Server};

use super::Outcome;
use super::arguments::Report;
use super::report::{self, Made};
use super::terminal::Terminal;
use crate::problem::{Message, Place, Problem};
use crate::report::problems_page;
use crate::words::Words;

/// An editor writes a file in several steps, an import many files: this long nothing must have changed.
const QUIET: Duration = Duration::from_millis(250);
/// How long the loop waits for the browser before it looks for changes again.
const TURN: Duration = Duration::from_millis(60);
/// No address of the page is longer.
const LONGEST_ADDRESS: usize = 64;

pub(super) fn run(arguments: &Report, terminal: &Terminal) -> Outcome {
    let server = listen(arguments.port.as_deref()).map_err(|problem| vec![problem])?;
    let port = server.server_addr().to_ip().map_or(0, |address| address.port());
    let root = arguments.audit.canonicalize().unwrap_or_else(|_| arguments.audit.clone());
    let (sender, changes) = channel();
    let unwatched = |error: notify::Error| {
        vec![Problem::error(Place::File(arguments.audit.clone()), "watch-failed").with("detail", error.to_string())]
    };
    let mut watcher = notify::recommended_watcher(sender).map_err(unwatched)?;
    watcher.watch(&root, RecursiveMode::Recursive).map_err(unwatched)?;

    let address = format!("http://127.0.0.1:{port}/");
    let message = Message::new("watch-begun").with("audit", terminal.path(&arguments.audit));
    terminal.say(&message.with("address", address));
    let mut page = Page::default();
    page.build(arguments, &root, terminal);
    let mut waiting: Option<Instant> = None;
    loop {
        if let Ok(Some(request)) = server.recv_timeout(TURN) {
            answer(request, port, &page);
        }
        if changed(&changes, &root, &page) {
            waiting = Some(Instant::now());
        }
        if waiting.is_some_and(|since| since.elapsed() >= QUIET) {
            waiting = None;
            page.build(arguments, &root, terminal);
        }
    }
}

/// Listens on this machine only, on a free port unless one is asked for.
fn listen(port: Option<&str>) -> Result<Server, Problem> {
    let wrong = |key: &str| Problem::error(Place::CommandLine, key).with("found", port.unwrap_or_default());
    let number = port.map_or(Ok(0), |port| port.parse::<u16>().map_err(|_| wrong("watch-port")))?;
    Server::http(("127.0.0.1", number)).map_err(|_| wrong("watch-port-taken"))
}

/// What the browser is shown now.
#[derive(Default)]
struct Page {
    html: String,
    /// Grows with every change of the page.
    stamp: u64,
    /// Folders and files that the report itself is written to: what changes there is no reason to make it anew.
    written: Vec<PathBuf>,
}

impl Page {
    /// Makes and writes the report; what is wrong goes to the terminal and onto the page.
    fn build(&mut self, arguments: &Report, root: &Path, terminal: &Terminal) {
        let language = terminal.words().language().clone();
        // Words may be what changed.
        let (words, mut problems) = Words::load(&language, Some(&root.join("report-templates")));
        let fresh = words.map(|words| Terminal::new(words, terminal.is_quiet()));
        let terminal = fresh.as_ref().unwrap_or(terminal);
        let base = std::env::current_dir().unwrap_or_default();
        let made = report::make(arguments, terminal).and_then(|made| self.write(made, root));
        let html = match made {
            Ok((html, more)) => {
                problems.extend(more);
                html
            }
            Err(more) => {
                problems.extend(more);
                problems_page(&problems, terminal.words(), &base)
            }
        };
        terminal.show(&problems);
        if html != self.html {
            self.html = html;
            self.stamp += 1;
            let failed = problems.iter().any(Problem::is_error);
            let key = if failed { "watch-failed-report" } else { "watch-rebuilt" };
            // That the first one has been made is no news.
            if failed || self.stamp > 1 {
                terminal.say(&Message::new(key).with("audit", terminal.path(&arguments.audit)));
            }
        }
    }

    /// Writes the files of a report and gives its page.
    fn write(&mut self, made: Made, root: &Path) -> Result<(String, Vec<Problem>), Vec<Problem>> {
        report::write(&made)?;
        let Made { target, files, watched, problems } = made;
        let target = target.canonicalize().unwrap_or(target);
        let names = files.iter().map(|(name, _)| target.join(name));
        // An output folder that holds the audit itself would hide every change.
        self.written = if root.starts_with(&target) { names.collect() } else { vec![target] };
        Ok((watched.unwrap_or_default(), problems))
    }

    /// Whether a change of this file is of the program's own making.
    fn is_own(&self, path: &Path, root: &Path) -> bool {
        let inside = path.strip_prefix(root).unwrap_or(path);
        let parts: Vec<_> = inside.iter().filter_map(|part| part.to_str()).collect();
        let is_report = parts.first() == Some(&"cycles") && parts.get(2) == Some(&"5-report");
        let passing = parts.last().is_some_and(|name| name.starts_with(".tmp"));
        is_report || passing || parts.first() == Some(&".git") || self.written.iter().any(|own| path.starts_with(own))
    }
}

/// Whether anything changed since the last look that is not of the program's own making.
fn changed(changes: &Receiver<notify::Result<Event>>, root: &Path, page: &Page) -> bool {
    // All are taken, so that what a build itself caused is not left for the next turn.
    let events: Vec<Event> = changes.try_iter().filter_map(Result::ok).collect();
    events.iter().any(|event| {
        // Reading a file is no change of it; an event without a path means that some were lost.
        let read_only = matches!(event.kind, EventKind::Access(_));
        !read_only && (event.paths.is_empty() || event.paths.iter().any(|path| !page.is_own(path, root)))
    })
}

/// Answers a browser of this machine; every other question gets a status and nothing else.
fn answer(request: Request, port: u16, page: &Page) {
    let host = request.headers().iter().find(|header| header.field.equiv("Host"));
    let host = host.map(|header| header.value.as_str()).unwrap_or_default();
    let known = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let refused = match request.method() {
        // A page elsewhere can make a browser ask here under another name.
        _ if !known.iter().any(|own| own == host) => Some(403),
        Method::Get => None,
        _ => Some(405),
    };
    let has_body = request.body_length().is_some_and(|length| length > 0);
    let url: String = request.url().chars().take(LONGEST_ADDRESS).collect();
    let (status, kind, text) = match (refused, url.as_str()) {
        (Some(status), _) => (status, "text/plain", String::new()),
        (None, _) if has_body => (413, "text/plain", String::new()),
        (None, "/") => (200, "text/html", page.html.clone()),
        (None, "/stamp") => (200, "text/plain", page.stamp.to_string()),
        (None, _) => (404, "text/plain", String::new()),
    };
    let mut response = Response::from_string(text).with_status_code(status);
    let headers = [
        ("Content-Type", format!("{kind}; charset=utf-8")),
        ("Cache-Control", "no-store".to_owned()),
        ("Connection", "close".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
    ];
    for (name, value) in headers {
        response = match Header::from_bytes(name, value) {
            Ok(header) => response.with_header(header),
            Err(()) => response,
        };
    }
    // A browser that has gone does not read its answer.
    let _ = request.respond(response);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_report_writes_is_no_change() {
        let root = Path::new("/audit");
        let page = Page { written: vec![PathBuf::from("/audit/out")], ..Page::default() };
        for own in ["cycles/2026-H2/5-report/report.html", "out/report.html", "jobs/.tmpX2a", ".git/index"] {
            assert!(page.is_own(&root.join(own), root), "{own}");
        }
        for changed in ["audit.yaml", "cycles/2026-H2/cycle.yaml", "report-templates/html/front.html", "outer.yaml"] {
            assert!(!page.is_own(&root.join(changed), root), "{changed}");
        }
    }

    #[test]
    fn a_port_is_a_number_that_is_free() {
        assert_eq!(listen(Some("many")).err().unwrap().message.key, "watch-port");
        let taken = listen(None).unwrap();
        let port = taken.server_addr().to_ip().unwrap().port().to_string();
        assert_eq!(listen(Some(&port)).err().unwrap().message.key, "watch-port-taken");
    }
}
