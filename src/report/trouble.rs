//! The page that a watching browser shows while a report cannot be made.

use std::path::Path;

use include_dir::{Dir, include_dir};
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, context};
use sha2::{Digest, Sha256};

use super::brand::BRAND;
use super::engine::{Format, base64};
use crate::problem::Problem;
use crate::words::Words;

static WATCH: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/watch");

/// The page. It is made of built-in files only: those of the audit may be what is wrong.
pub(super) fn page(problems: &[Problem], words: &Words, base: &Path) -> String {
    let text = |folder: &Dir<'static>, name: &str| {
        folder.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default()
    };
    let style = text(&BRAND, "colours.css").to_owned() + text(&WATCH, "problems.css");
    let reload = text(Format::Html.embedded(), "reload.js");
    let hash = |text: &str| base64(&Sha256::digest(text.as_bytes()));
    let told: Vec<Value> = problems
        .iter()
        .map(|problem| {
            context! {
                error => problem.is_error(),
                place => words.place(&problem.place, base),
                says => words.say(&problem.message),
                help => words.help(&problem.message),
            }
        })
        .collect();
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let page = environment.render_named_str(
        "problems.html",
        text(&WATCH, "problems.html"),
        context! {
            language => words.language().code(),
            title => words.word("watch-problems-title"),
            lead => words.word("watch-problems-lead"),
            style_hash => hash(&style),
            style => Value::from_safe_string(style),
            reload_hash => hash(reload),
            reload => Value::from_safe_string(reload.to_owned()),
            problems => told,
        },
    );
    // The template is built in and a test renders it.
    page.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::model::text::Language;
    use crate::problem::Place;

    #[test]
    fn problems_stand_on_the_page_as_text() {
        let words = Words::load(&Language::new("en"), None).0.unwrap();
        let file = PathBuf::from("/audit/<b>.yaml");
        let page = page(&[Problem::error(Place::File(file), "brand-logo")], &words, Path::new("/audit"));
        assert!(page.contains("This is not a picture that can be used as a logo."), "{page}");
        assert!(page.contains("&lt;b&gt;.yaml") && !page.contains("<b>.yaml"), "{page}");
        assert!(page.contains("script-src 'sha256-") && page.contains("connect-src 'self'"), "{page}");
    }
}
