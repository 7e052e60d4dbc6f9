//! The tables of the sample diagnosis: every row is identified, every link leads somewhere, every title is a word.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use super::{Audience, Form, Kind, Table, Value, all, fields, value};
use crate::model::text::Language;
use crate::report::sample;
use crate::words::Words;

fn in_every_language(check: impl Fn(&[Table], &Words)) {
    let mut diagnosis = sample::diagnosis();
    // The sample's orders are of groups that it does not show; those of a release are of shown ones.
    let questionnaire = &mut diagnosis.questionnaire;
    for ranking in &mut questionnaire.depth.rankings {
        ranking.breakdown.clone_from(&questionnaire.breakdowns[0].id);
        for area in &mut ranking.areas {
            let shown = &questionnaire.breakdowns[0].groups;
            assert!(area.groups.len() <= shown.len());
            for (ranked, group) in area.groups.iter_mut().zip(shown) {
                ranked.id.clone_from(&group.id);
            }
        }
    }
    for language in Words::languages() {
        let words = Words::load(&language, None).0.unwrap();
        check(&all(&diagnosis, &words), &words);
    }
}

/// What the fields of these keys hold, a line a row.
fn keys(table: &Table, keys: &[&'static str], words: &Words) -> Vec<Vec<String>> {
    let fields = fields(table, Audience::File, words);
    let fields: Vec<_> = keys.iter().map(|key| fields.iter().find(|field| field.key == *key).unwrap()).collect();
    let text = |value: Value| match value {
        Value::Empty => String::new(),
        Value::Text(text) => text.into_owned(),
        Value::Number(number, _) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
    };
    table.rows.iter().map(|row| fields.iter().map(|field| text(value(table, row, field, words))).collect()).collect()
}

#[test]
fn rows_are_identified_and_links_lead_to_rows() {
    in_every_language(|tables, words| {
        let mut links = 0;
        for table in tables {
            let own = keys(table, &table.key, words);
            let different: BTreeSet<_> = own.iter().collect();
            assert_eq!(own.len(), different.len(), "{}", table.name);
            assert!(own.iter().flatten().all(|part| !part.is_empty()), "{}", table.name);
            for link in &table.links {
                let to = tables.iter().find(|to| to.name == link.table).unwrap();
                let there: BTreeSet<_> = keys(to, &link.to, words).into_iter().collect();
                for from in keys(table, &link.columns, words) {
                    // What belongs to nothing names nothing.
                    let is_empty = from.iter().all(String::is_empty);
                    assert!(is_empty || there.contains(&from), "{} -> {}: {from:?}", table.name, link.table);
                    links += usize::from(!is_empty);
                }
            }
        }
        assert!(links > 300, "{links}");
    });
}

#[test]
fn every_title_and_word_is_there_and_no_two_fields_are_alike() {
    in_every_language(|tables, words| {
        let known = |text: &str| !text.is_empty() && !text.contains(['{', '}']);
        for table in tables {
            assert!(known(&table.title) && known(&table.about), "{}", table.name);
            assert!(table.title.chars().count() <= 31, "{}: {}", words.language(), table.title);
            for audience in [Audience::Sheet, Audience::File] {
                let fields = fields(table, audience, words);
                let titles: BTreeSet<&str> = fields.iter().map(|field| field.title.as_str()).collect();
                let names: BTreeSet<&str> = fields.iter().map(|field| field.key.as_str()).collect();
                assert_eq!((titles.len(), names.len()), (fields.len(), fields.len()), "{}", table.name);
                assert!(titles.iter().all(|title| known(title)), "{}: {titles:?}", table.name);
                for row in &table.rows {
                    assert_eq!(row.len(), table.columns.len());
                    for field in &fields {
                        let Value::Text(text) = value(table, row, field, words) else { continue };
                        assert!(known(&text), "{} {}: {text}", table.name, field.key);
                    }
                }
            }
        }
    });
}

#[test]
fn a_figure_is_there_or_the_reason_why_not() {
    in_every_language(|tables, words| {
        let (mut shown, mut withheld) = (0, 0);
        for table in tables {
            let in_file = fields(table, Audience::File, words);
            let in_sheet = fields(table, Audience::Sheet, words);
            for row in &table.rows {
                let mut hidden = 0;
                for (at, column) in table.columns.iter().enumerate() {
                    if !matches!(column.kind, Kind::Estimate { .. }) {
                        continue;
                    }
                    let of =
                        |form| in_file.iter().find(|field| field.column == Some(at) && field.form == form).unwrap();
                    let figure = value(table, row, of(Form::Number), words);
                    let reason = value(table, row, of(Form::Reason), words);
                    assert_ne!(figure == Value::Empty, reason == Value::Empty, "{} {}", table.name, column.key);
                    hidden += usize::from(figure == Value::Empty);
                    shown += usize::from(reason == Value::Empty);
                }
                let told = in_sheet.iter().find(|field| field.column.is_none());
                let told = told.map(|field| value(table, row, field, words));
                assert_eq!(hidden > 0, told.is_some_and(|told| told != Value::Empty), "{}", table.name);
                withheld += hidden;
            }
        }
        assert!(shown > 200 && withheld > 20, "{shown} shown, {withheld} withheld");
    });
}

#[test]
fn every_word_of_the_tables_is_used() {
    let sources = [
        include_str!("conclusions.rs"),
        include_str!("evidence.rs"),
        include_str!("fields.rs"),
        include_str!("interviews.rs"),
        include_str!("jobs.rs"),
        include_str!("partners.rs"),
        include_str!("questionnaire.rs"),
        include_str!("rows.rs"),
        include_str!("../csv/package.rs"),
        include_str!("../xlsx/charts.rs"),
        include_str!("../xlsx/mod.rs"),
        include_str!("../xlsx/sheet.rs"),
        include_str!("../xlsx/summary.rs"),
    ]
    .concat();
    let families = [
        "role-",
        "log-",
        "rated-",
        "format-is-",
        "basis-is-",
        "change-is-",
        "difference-is-",
        "pair-is-",
        "reliability-is-",
        "gap-is-",
        "series-is-",
    ];
    let words = Words::load(&Language::new("en"), None).0.unwrap();
    let tables = all(&sample::diagnosis(), &words);
    let of_table = |key: &str| {
        let name = key.strip_prefix("table-").map(|name| name.strip_suffix("-about").unwrap_or(name));
        name.is_some_and(|name| tables.iter().any(|table| table.name == name))
    };
    for entry in crate::words::entries(&Language::new("en")) {
        let key = entry.key;
        let used = sources.contains(&format!("\"{key}\""))
            || families.iter().any(|family| key.starts_with(family) && sources.contains(&format!("\"{family}\"")))
            || of_table(&key)
            || key.ends_with(".help");
        assert!(entry.file != "tables.ftl" || used, "{key} is not used");
    }
}
