//! Phase 3: what is spoken of, in whose words, and whether enough people were asked.

use super::conclusions::area;
use super::rows::Rows;
use super::{Look, Table};
use crate::model::diagnosis::{Diagnosis, Quote};
use crate::words::Words;

pub(super) fn tables(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    vec![codes(diagnosis, words), quotes(diagnosis, words), saturation(diagnosis, words), together(diagnosis, words)]
}

fn codes(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("codes", words, &diagnosis.interviews.codes)
        .named("code", "code", |code| (&code.id, &code.name))
        .named("area", "area", |code| area(diagnosis, &code.area))
        .estimate("prevalence", "prevalence", Look::Share, |code| &code.prevalence)
        .estimate("valence", "valence", Look::Decimal, |code| &code.valence)
        .link(&["area"], "areas", &["area"])
        .key(&["code"])
}

fn quotes(diagnosis: &Diagnosis, words: &Words) -> Table {
    let codes = &diagnosis.interviews.codes;
    let name = |quote: &Quote| {
        let code = codes.iter().find(|code| code.id == quote.code);
        code.map_or_else(|| quote.code.clone(), |code| code.name.in_language(words.language()).to_owned())
    };
    let role = |quote: &Quote| quote.role.as_ref().map(|role| role.in_language(words.language()).to_owned());
    Rows::of("quotes", words, (1u64..).zip(&diagnosis.interviews.quotes))
        .count("number", "number-sign", |(number, _)| Some(*number))
        .id("code", "column-theme", |(_, quote)| &quote.code)
        .text("code_name", "code", |(_, quote)| name(quote))
        .named("area", "area", |(_, quote)| area(diagnosis, &quote.area))
        .text("text", "column-quote", |(_, quote)| quote.text.clone())
        .text("role", "column-position", |(_, quote)| role(quote).unwrap_or_default())
        .number("valence", "valence", Look::Whole, |(_, quote)| quote.valence.map(f64::from))
        .link(&["area"], "areas", &["area"])
        .key(&["number"])
}

fn saturation(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("saturation", words, (1u64..).zip(&diagnosis.interviews.saturation))
        .count("interview", "interview", |(interview, _)| Some(*interview))
        .count("new_codes", "new-codes", |(_, codes)| Some(**codes))
        .key(&["interview"])
}

fn together(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("together", words, (1u64..).zip(&diagnosis.interviews.together))
        .count("number", "number-sign", |(number, _)| Some(*number))
        .say("first", "code", |(_, pair)| &pair.first)
        .say("second", "together-with", |(_, pair)| &pair.second)
        .count("interviews", "together-interviews", |(_, pair)| Some(pair.interviews))
        .count("passages", "together-passages", |(_, pair)| pair.passages)
        .key(&["number"])
}
