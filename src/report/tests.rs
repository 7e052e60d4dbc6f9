//! Whole reports from the sample diagnosis.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;
use std::rc::Rc;

use super::{html, json, markdown, sample};
use crate::model::diagnosis::Diagnosis;
use crate::model::text::{Language, Text};
use crate::problem::{Argument, Place, Problem};
use crate::words::Words;

fn words(language: &str) -> Rc<Words> {
    let (words, problems) = Words::load(&Language::new(language), None);
    assert_eq!(problems, []);
    Rc::new(words.unwrap())
}

#[test]
fn reports_in_both_languages() {
    let folder = Path::new("target/report-sample");
    std::fs::create_dir_all(folder).unwrap();
    let diagnosis = sample::diagnosis();
    for language in ["en", "pl"] {
        let words = words(language);
        let page = html(&diagnosis, &words, None)
            .map_err(|problem| words.say(&problem.message) + &format!("{problem:?}"))
            .unwrap();
        let text = markdown(&diagnosis, &words, None).map_err(|problem| format!("{problem:?}")).unwrap();
        std::fs::write(folder.join(format!("report-{language}.html")), &page).unwrap();
        std::fs::write(folder.join(format!("report-{language}.md")), &text).unwrap();
        assert!(page.contains(&format!(r#"<html lang="{language}">"#)));
    }
    std::fs::write(folder.join("diagnosis.json"), json(&diagnosis)).unwrap();
}
