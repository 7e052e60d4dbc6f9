//! Whole reports from the sample diagnosis.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::engine::{Format, render};
use super::{prepared, pretty, sample};
use crate::model::diagnosis::{Certainty, Diagnosis};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::FindingKind;
use crate::model::text::{Language, Text};
use crate::problem::{Place, Problem};
use crate::words::Words;

fn html(diagnosis: &Diagnosis, words: &Arc<Words>, templates: Option<&Path>) -> Result<String, Problem> {
    render(Format::Html, &prepared(diagnosis, words, templates).map_err(|mut problems| problems.remove(0))?)
}

fn markdown(diagnosis: &Diagnosis, words: &Arc<Words>, templates: Option<&Path>) -> Result<String, Problem> {
    render(Format::Markdown, &prepared(diagnosis, words, templates).map_err(|mut problems| problems.remove(0))?)
}

fn words(language: &str) -> Arc<Words> {
    let (words, problems) = Words::load(&Language::new(language), None);
    assert_eq!(problems, []);
    Arc::new(words.unwrap())
}

fn page(diagnosis: &Diagnosis) -> String {
    html(diagnosis, &words("en"), None).unwrap()
}

/// The first page: everything before the table of contents.
fn front(page: &str) -> &str {
    page.split_once(r#"<nav class="contents""#).unwrap().0
}

/// Every value of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    page.split(&format!(r#" {attribute}=""#)).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Writes the reports where they can be looked at: `target/report-sample/`.
#[test]
fn reports_in_both_languages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/report-sample");
    std::fs::create_dir_all(&folder).unwrap();
    let diagnosis = sample::diagnosis();
    for language in ["en", "pl"] {
        let words = words(language);
        let page = html(&diagnosis, &words, None).unwrap();
        let text = markdown(&diagnosis, &words, None).unwrap();
        std::fs::write(folder.join(format!("report-{language}.html")), &page).unwrap();
        std::fs::write(folder.join(format!("report-{language}.md")), &text).unwrap();
        assert!(page.starts_with("<!doctype html>\n"));
        assert!(page.contains(&format!(r#"<html lang="{language}">"#)));
        assert_eq!(page, html(&diagnosis, &words, None).unwrap(), "the same bytes twice");
        assert!(text.starts_with("# ") && text.ends_with('\n') && !text.contains("\n\n\n"), "{text}");
    }
}

#[test]
fn json_is_the_diagnosis() {
    let diagnosis = sample::diagnosis();
    let text = pretty(&diagnosis);
    assert!(text.ends_with("}\n"));
    let read: Diagnosis = serde_json::from_str(&text).unwrap();
    assert!(read.areas.len() == 14 && read.findings == diagnosis.findings);
}

#[test]
fn every_link_leads_to_a_place_on_the_page() {
    let page = page(&sample::diagnosis());
    let targets = values(&page, "id");
    for link in values(&page, "href") {
        assert!(link.strip_prefix('#').is_some_and(|target| targets.contains(target)), "{link}");
    }
}

#[test]
fn the_page_loads_nothing_and_runs_and_styles_by_hash_only() {
    let page = page(&sample::diagnosis());
    assert!(page.contains("default-src 'none'; style-src 'sha256-") && page.contains("'; script-src 'sha256-"));
    assert!(!page.contains("connect-src") && !page.contains("/stamp"), "only a watched page asks whether it is new");
    assert_eq!(page.matches("<script").count(), 1);
    for outside in ["<link", "<img", "src=", "@import", "url(", " style="] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_first_page_names_five_things_and_no_hypothesis() {
    let page = page(&sample::diagnosis());
    let front = front(&page);
    assert_eq!(front.matches("<li>\n<h3>").count(), 6, "five to act on and one strength");
    assert!(front.contains("Five things to act on"));
    assert!(!front.contains("Recognition may be rare") && page.contains("Recognition may be rare"));
    assert!(!front.contains("Meter disputes hang on a single person"), "the sixth has no room");
}

#[test]
fn nothing_certain_gives_sentences_instead_of_lists() {
    let mut diagnosis = sample::diagnosis();
    for finding in &mut diagnosis.findings {
        finding.certainty = Certainty::VeryLow;
    }
    diagnosis.overall.score = Estimate::withheld(Reason::NoData);
    diagnosis.cycle.previous = None;
    let page = page(&diagnosis);
    let front = front(&page);
    assert!(front.contains("No weakness is certain enough to act on."));
    assert!(front.contains("No strength is certain enough to be named."));
    assert!(front.contains("Too little is known for an overall score"));
    assert!(front.contains("This is the first cycle"));
    let hypotheses = diagnosis.findings.iter().filter(|finding| finding.kind != FindingKind::Insufficient);
    assert_eq!(
        page.split(r#"<section id="hypotheses">"#).nth(1).unwrap().matches("<article").count(),
        hypotheses.count()
    );
}

#[test]
fn an_empty_diagnosis_still_makes_a_report() {
    let mut diagnosis = sample::diagnosis();
    diagnosis.areas.clear();
    diagnosis.matrix.clear();
    diagnosis.evidence.clear();
    diagnosis.findings.clear();
    diagnosis.gates.clear();
    diagnosis.errors.clear();
    diagnosis.actions.clear();
    diagnosis.jobs = Default::default();
    diagnosis.questionnaire = Default::default();
    diagnosis.interviews = Default::default();
    diagnosis.partners = Default::default();
    assert!(page(&diagnosis).contains("No finding is certain enough to be stated."));
    assert!(markdown(&diagnosis, &words("pl"), None).is_ok());
}

#[test]
fn withheld_values_are_words_and_never_zero() {
    let mut diagnosis = sample::diagnosis();
    diagnosis.areas.truncate(1);
    diagnosis.areas[0].score = Estimate::withheld(Reason::Complement);
    diagnosis.areas[0].level = None;
    let page = page(&diagnosis);
    let row = page.split(r#"<tr id="area-role-clarity">"#).nth(1).unwrap().split("</tr>").next().unwrap();
    assert!(row.contains(r#"<td class="n"><span class="withheld">withheld: would reveal a smaller group</span></td>"#));
    let text = markdown(&diagnosis, &words("en"), None).unwrap();
    assert!(text.contains("| Role clarity | withheld: would reveal a smaller group | watch |"), "{text}");
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "<script>alert(1)</script>|[x](javascript:1)\n\n# =cmd {{ 7*7 }} \u{202e}";
    let mut diagnosis = sample::diagnosis();
    diagnosis.organisation.name = Text::plain(hostile);
    diagnosis.areas[0].name = Text::plain(hostile);
    diagnosis.findings[0].title = Text::plain(hostile);
    diagnosis.findings[0].id = "a\" onclick=\"alert(1)".to_owned();
    diagnosis.interviews.quotes[0].text = hostile.to_owned();
    diagnosis.jobs.doubtful[0].declared = "x".repeat(20_000);
    diagnosis.questionnaire.items[0].text = Text::plain(format!("{hostile}{}", "y".repeat(20_000)));
    diagnosis.evidence[0].sources[0].file = hostile.to_owned();
    let page = page(&diagnosis);
    assert_eq!(page.matches("<script").count(), 1, "the page's own");
    assert!(!page.contains("onclick=\"") && page.contains("{{ 7*7 }}"), "escaped");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(page.contains(r##"href="#finding-a--onclick--alert-1-""##));
    let text = markdown(&diagnosis, &words("en"), None).unwrap();
    assert!(text.contains("\\<script\\>alert(1)\\</script\\>\\|\\[x\\](javascript:1)  \\# =cmd {{ 7\\*7 }}"));
    assert!(!text.replace("\\<", "").contains("<script") && !text.contains("\n# ="));
}

/// A folder that replaces one template of a format.
fn overriding(format: &str, name: &str, template: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(format)).unwrap();
    std::fs::write(folder.path().join(format).join(name), template).unwrap();
    folder
}

#[test]
fn a_file_of_the_audit_replaces_the_built_in_one() {
    let folder =
        overriding("markdown", "report.md", "Own: {{ diagnosis.organisation.department|text }} *{{ t('areas') }}*");
    let text = markdown(&sample::diagnosis(), &words("pl"), Some(folder.path())).unwrap();
    assert_eq!(text, "Own: Dział Obsługi Klienta *Obszary*\n");
    let folder = overriding("html", "contents.html", "<nav class=\"contents\">mine</nav>");
    let page = html(&sample::diagnosis(), &words("en"), Some(folder.path())).unwrap();
    assert!(page.contains(r#"<nav class="contents">mine</nav>"#) && page.contains(r#"<section id="areas">"#));
}

fn problem_of(template: &str) -> (String, Problem) {
    let folder = overriding("html", "contents.html", template);
    let words = words("en");
    let problem = html(&sample::diagnosis(), &words, Some(folder.path())).unwrap_err();
    let place = words.place(&problem.place, &folder.path().join("html"));
    (format!("{place}: {}", words.say(&problem.message)), problem)
}

#[test]
fn a_wrong_template_is_a_problem_at_its_line() {
    let cases = [
        (
            "one\n{{ diagnosis.organisaton.name|text }}",
            "contents.html, line 2, column 4: The template uses “diagnosis.organisaton.name”, which is not known here; did you mean “diagnosis.organisation”?",
        ),
        (
            "{{ diagnosis.cycle.id|anchr }}",
            "contents.html, line 1, column 23: The template uses “anchr”, which is not known here; did you mean “anchor”?",
        ),
        ("a\nb {{ tt('areas') }}", "contents.html, line 2, column 6: The template uses “tt”, which is not known here."),
        (
            "{{ t('arreas') }}",
            "contents.html, line 1, column 4: The template uses “arreas”, which is not known here; did you mean “areas”?",
        ),
        (
            "{% include 'fronts.html' %}",
            "contents.html, line 1, column 4: The template uses “fronts.html”, which is not known here; did you mean “front.html”?",
        ),
        ("\n{% if %}", "contents.html, line 2, column 7: The template cannot be used: unexpected end of block."),
    ];
    for (template, expected) in cases {
        assert_eq!(problem_of(template).0, expected);
    }
    assert!(matches!(problem_of("{{ nothing }}").1.place, Place::Text { .. }));
}

#[test]
fn a_script_of_the_audit_is_allowed_by_its_own_hash_and_cannot_end_early() {
    let folder = overriding("html", "script.js", "const braces = '{{ nothing }}</script>';");
    let page = html(&sample::diagnosis(), &words("en"), Some(folder.path())).unwrap();
    let script = page.split("<script>").nth(1).unwrap().split("</script>").next().unwrap();
    assert_eq!(script, "const braces = '{{ nothing }}<\\/script>';");
    let hash = super::engine::base64(&<sha2::Sha256 as sha2::Digest>::digest(script.as_bytes()));
    assert!(page.contains(&format!("script-src 'sha256-{hash}'")), "{hash}");
}

#[test]
fn a_breakdown_of_which_nothing_may_be_shown_is_one_sentence() {
    let mut diagnosis = sample::diagnosis();
    diagnosis.questionnaire.breakdowns.truncate(1);
    for group in &mut diagnosis.questionnaire.breakdowns[0].groups {
        group.answered = Estimate::withheld(Reason::SmallGroup);
    }
    for page in [page(&diagnosis), markdown(&diagnosis, &words("en"), None).unwrap()] {
        assert!(page.contains("nothing can be shown: every group is smaller than 5 people"), "{page}");
        assert!(!page.contains("Area scores by"), "no table of nothing");
    }
}

#[test]
fn both_languages_have_the_same_words() {
    let keys = |language: &str| -> BTreeSet<String> {
        let entries = crate::words::entries(&Language::new(language));
        entries.into_iter().filter(|entry| entry.file == "report.ftl").map(|entry| entry.key).collect()
    };
    assert_eq!(keys("en"), keys("pl"));
}

#[test]
fn every_word_of_the_report_is_used() {
    let sources = [
        include_str!("drawings.rs"),
        include_str!("area_drawings.rs"),
        include_str!("interview_drawings.rs"),
        include_str!("task_drawings.rs"),
        include_str!("partners.rs"),
        include_str!("over_cycles.rs"),
        include_str!("print.rs"),
        include_str!("engine.rs"),
        include_str!("pdf/mod.rs"),
        include_str!("../../report-templates/markdown/report.md"),
        include_str!("../../report-templates/markdown/cycles.md"),
    ];
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("report-templates");
    let mut all = sources.concat();
    for folder in ["html", "pdf", "slides", "word", "brand"] {
        for file in std::fs::read_dir(templates.join(folder)).unwrap() {
            all += &std::fs::read_to_string(file.unwrap().path()).unwrap();
        }
    }
    // Families whose last part is a value of the diagnosis, or a name in a list of the template.
    let families = [
        "intro-",
        "effort-",
        "phase-",
        "basis-",
        "caution-",
        "level-",
        "class-",
        "certainty-",
        "kind-",
        "task-",
        "quadrant-",
        "better-",
        "series-mark-",
        "action-",
        "gate-",
        "term-",
        "slope-",
        "three-way-",
        "means-",
        "direction-",
        "page-theme-",
        "page-sort-",
        "situation-",
        "comparable-",
        "actions-twice",
        "question-list-",
    ];
    for entry in crate::words::entries(&Language::new("en")) {
        let (file, key) = (entry.file, entry.key);
        let used = all.contains(&format!("\"{key}\"")) || families.iter().any(|family| key.starts_with(family));
        let of_report =
            ["report.ftl", "charts.ftl", "cycles.ftl", "network.ftl", "page.ftl", "partners-depth.ftl", "pdf.ftl"]
                .contains(&file.as_str());
        // The headers of the logs and what is wrong in them belong to forms and import.
        let of_logs = ["header-", "incidents-", "id-of-"].iter().any(|family| key.starts_with(family));
        assert!(!of_report || of_logs || key.ends_with(".help") || used, "{key} is not used");
    }
}

#[test]
fn groups_of_a_pool_are_named_below_the_table_and_have_no_column() {
    let diagnosis = sample::diagnosis();
    let pages = [page(&diagnosis), markdown(&diagnosis, &words("en"), None).unwrap()];
    for page in pages {
        assert!(
            page.contains("“Others together (2 groups)” consists of: Complaints specialist, Team leader. "),
            "{page}"
        );
        assert!(!page.contains("shown together with other groups"), "a hidden group has a column");
    }
}
