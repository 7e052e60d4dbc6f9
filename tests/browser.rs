//! The HTML report in a real browser: filters, sorting, the way to evidence and back, keyboard, print, accessibility,
//! and an audit made to harm its readers. What is looked at stands in `tests/browser/run.mjs`; the Markdown of the
//! hostile audit is looked at here.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{Event, Options, Parser, Tag};
use support::hostile_audit;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Makes the report of an audit in a folder.
fn report(audit: &Path, target: &Path) {
    let run = Command::new(env!("CARGO_BIN_EXE_diagnoza"))
        .args(["report", audit.to_str().unwrap(), "--format", "html,md", "--language", "en"])
        .args(["--output", target.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

/// Where Chromium is: named by `CHROMIUM`, else where Debian and others put it.
fn chromium() -> PathBuf {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].map(PathBuf::from);
    named.into_iter().chain(usual).find(|path| path.exists()).expect(
        "No Chromium is installed. Install it (on Debian and Ubuntu: apt-get install chromium nodejs npm) \
         or name it in the variable CHROMIUM.",
    )
}

/// Runs the checks of `run.mjs` on these pages.
fn look(pages: &[(&str, &Path)]) {
    let folder = root().join("tests/browser");
    assert!(
        folder.join("node_modules/playwright-core").is_dir() && folder.join("node_modules/axe-core").is_dir(),
        "The browser tests need two packages. Install node (on Debian and Ubuntu: apt-get install chromium nodejs npm), \
         then run: (cd tests/browser && npm ci)"
    );
    let named = pages.iter().map(|(name, page)| format!("{name}={}", page.display()));
    let run = Command::new("node")
        .current_dir(&folder)
        .arg("run.mjs")
        .arg(chromium())
        .args(named)
        .output()
        .expect("node cannot be started. On Debian and Ubuntu: apt-get install nodejs npm");
    let told = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    println!("{told}");
    assert!(run.status.success(), "{told}");
    let passed = told.lines().filter(|line| line.starts_with("ok ")).count();
    assert!(passed >= 20, "only {passed} checks ran:\n{told}");
}

#[test]
fn the_page_in_a_browser() {
    let target = tempfile::tempdir().unwrap();
    let place = |name: &str| target.path().join(name);
    report(&root().join("examples/energia-dok"), &place("full"));
    report(&root().join("examples/first-audit"), &place("small"));
    hostile_audit::make(&place("audit"));
    report(&place("audit"), &place("hostile"));
    harmless_markdown(&place("hostile/report.md"));
    let pages = ["full", "small", "hostile"].map(|name| (name, place(name).join("report.html")));
    look(&pages.each_ref().map(|(name, page)| (*name, page.as_path())));
}

/// A reader of the Markdown finds text, and nothing that is loaded, run or followed.
fn harmless_markdown(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("HACKED") && text.contains("evil.example"), "the hostile text is there");
    let mut tables = 0;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(html.trim() == "</a>" || is_place(html.trim()), "HTML in Markdown: {html}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                assert!(dest_url.starts_with('#'), "a link in Markdown: {dest_url}");
            }
            Event::Start(Tag::Table(_)) => tables += 1,
            _ => {}
        }
    }
    assert!(tables > 10, "the tables hold: {tables}");
}

/// Whether this opens a place that links lead to, as the report makes them: an id of plain letters and nothing else.
fn is_place(html: &str) -> bool {
    let id = html.strip_prefix("<a id=\"").and_then(|rest| rest.trim_end_matches("</a>").strip_suffix("\">"));
    id.is_some_and(|id| id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'))
}
