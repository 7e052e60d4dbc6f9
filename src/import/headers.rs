//! Which kind of answers a sheet holds, where its header is, and which column is which field.
//!
//! The source says what its columns are ([`super::sources`]), the matching which field each is ([`super::matching`]);
//! here the kind is found that fits best, and where the data begin and end.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::fold;
use super::gathered::Gathered;
use super::ground::Ground;
use super::kinds;
use super::mapping::{self, MappedAnswer, Mapping};
use super::matching::{self, Names, Personal};
use super::sheet::{Cell, Row, Sheet};
use super::sources::{self, Layout, TOP, Top};
use crate::model::answers::Answer;
use crate::model::provenance::Kind;
use crate::problem::{Argument, Problem, column_letters};

/// A field that a kind of answers can have.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Its name in the store.
    pub(crate) id: String,
    /// Every name of its column: folded, and as it is written.
    pub(crate) names: Vec<(String, String)>,
    /// Whether it is stored; a date beside a time is only read.
    pub(crate) stored: bool,
    /// Whether the sheet is useless without it.
    needed: bool,
    /// Whether it is only stored where the sheet has it, so that older sheets stay the batches they are.
    if_there: bool,
}

impl Field {
    /// A field known by its id and these names.
    pub(crate) fn new<'n>(id: &'n str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let names = std::iter::once(id).chain(names).map(|name| (fold(name), name.to_owned())).collect();
        Field { id: id.to_owned(), names, stored: true, needed: false, if_there: false }
    }

    /// A field of this kind with its names from the words files.
    pub(crate) fn worded(ground: &Ground, kind: Kind, id: &str) -> Self {
        let mut names = ground.synonyms.written(&format!("header-{}-{id}", kind.word()));
        if names.is_empty() {
            names = ground.synonyms.written(&format!("header-{id}"));
        }
        Field::new(id, names.iter().map(String::as_str))
    }

    /// The sheet is useless without it.
    #[must_use]
    pub(crate) fn needed(mut self) -> Self {
        self.needed = true;
        self
    }

    /// Stored where the sheet has it, and no empty column elsewhere: a sheet of before stays the batch that it is.
    #[must_use]
    pub(crate) fn stored_if_there(mut self) -> Self {
        self.if_there = true;
        self
    }

    /// Read, and not stored.
    #[must_use]
    pub(crate) fn not_stored(mut self) -> Self {
        self.stored = false;
        self
    }
}

/// A sheet whose header was found.
pub(crate) struct Recognised<'a> {
    pub(crate) kind: Kind,
    pub(crate) fields: Vec<Field>,
    /// Column (from 0) by field id.
    pub(crate) columns: BTreeMap<String, usize>,
    /// Columns of people's data that go no further, beside the identifier.
    pub(crate) personal: Vec<usize>,
    /// Headers of all columns that are not stored.
    pub(crate) left_behind: Vec<String>,
    /// What the source writes in place of an answer.
    pub(crate) marks: &'static [(&'static str, Answer)],
    /// A mapping for these headers that decides nothing.
    undecided: Mapping,
    /// Columns that only a person can decide, as a mapping to confirm.
    pub(crate) doubtful: Option<Mapping>,
    /// The confirmed mapping that decided columns here.
    pub(crate) confirmed: Option<Mapping>,
    /// The rows below the header; of a large file the first of them.
    pub(crate) rows: &'a [Row],
    /// Columns with a header, or known not to have one.
    pub(crate) headed: BTreeSet<usize>,
    headers: Vec<&'a Row>,
    totals: Vec<String>,
}

impl Recognised<'_> {
    /// Whether a row begins with the word for a total.
    pub(crate) fn is_total(&self, row: &Row) -> bool {
        let begins = row.cells.iter().find(|cell| !cell.is_empty());
        matches!(begins, Some(Cell::Text(text)) if self.totals.contains(&fold(text)))
    }

    /// The answers that a confirmed mapping gives to codes.
    pub(crate) fn declared(&self) -> &[MappedAnswer] {
        self.confirmed.as_ref().map_or(&[], |mapping| &mapping.answers)
    }

    /// What only a person can decide, with the answer codes by scale that were met and stand in no mapping.
    pub(crate) fn undecided(&mut self, codes: &BTreeSet<(String, String)>) -> Option<Mapping> {
        if codes.is_empty() {
            return self.doubtful.take();
        }
        let before = self.confirmed.as_ref().unwrap_or(&self.undecided).clone();
        let mut mapping = self.doubtful.take().unwrap_or(before);
        let undecided = |one: &MappedAnswer| !codes.contains(&(one.scale.clone(), one.found.clone()));
        mapping.answers.retain(undecided);
        mapping.answers.extend(codes.iter().map(|(scale, found)| MappedAnswer {
            scale: scale.clone(),
            found: found.clone(),
            answer: String::new(),
        }));
        Some(mapping)
    }

    /// The row of the header.
    pub(crate) fn header(&self) -> Option<&Row> {
        self.headers.first().copied()
    }

    /// A header that stands again further down: a second table.
    pub(crate) fn second_table(&self, row: &Row, found: &mut Gathered) {
        let half = self.columns.len().div_ceil(2).max(2);
        let again = self.headers.iter().any(|header| {
            let same = |column: &&usize| !row.cell(**column).is_empty() && row.cell(**column) == header.cell(**column);
            self.columns.values().filter(same).count() >= half
        });
        if again {
            let first = self.headers.first().map_or(0, |header| header.number);
            let problem = Problem::error(found.row(row.number), "sheet-second-table");
            found.push(problem.with("first", first.to_string()));
        }
    }
}

/// Why a sheet was not recognised.
pub(crate) enum Unrecognised {
    /// Nothing in it looks like a header.
    NoHeader,
    /// Its header fits several kinds equally well.
    Unclear(Vec<Kind>),
    /// It describes a survey and holds no answers.
    Codebook,
}

/// A kind with the layout that fits it best.
struct Fit<'l> {
    kind: Kind,
    names: Names,
    layout: &'l Layout,
    score: usize,
    complete: bool,
}

/// Finds header and columns. Problems of the header go to `found`.
pub(crate) fn recognise<'a>(
    sheet: &'a Sheet,
    ground: &Ground,
    wanted: Option<Kind>,
    own_form: bool,
    head: bool,
    found: &mut Gathered,
) -> Result<Recognised<'a>, Unrecognised> {
    let top = Top { rows: sheet.rows.get(..TOP.min(sheet.rows.len())).unwrap_or_default(), own_form };
    if sources::is_codebook(&top) {
        return Err(Unrecognised::Codebook);
    }
    let layouts = sources::layouts(&top);
    let personal = Personal::of(ground);
    let totals = ground.synonyms.folded("row-total");
    let known = layouts.iter().find_map(|layout| Some((layout, mapping::of_headers(ground.mappings, layout)?)));
    if let Some((layout, mapping)) = known {
        let names = Names::of(kinds::fields(mapping.kind, ground));
        let fit = Fit { kind: mapping.kind, names, layout, score: 0, complete: true };
        return Ok(columns(sheet, fit, &personal, Some(mapping), totals, head, found));
    }
    let kinds: Vec<Kind> = wanted.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
    let mut fits: Vec<Fit> = kinds.iter().filter_map(|kind| fit(&layouts, ground, *kind, &personal)).collect();
    fits.sort_by_key(|fit| std::cmp::Reverse((fit.score, fit.complete)));
    // A program that is known makes one column enough.
    let program = layouts.first().is_some_and(|layout| !layout.program.is_empty());
    let least = if wanted.is_some() || program { 1 } else { 2 };
    if fits.first().is_none_or(|fit| fit.score < least) {
        return Err(Unrecognised::NoHeader);
    }
    let best = fits.remove(0);
    let equal: Vec<Kind> = fits
        .iter()
        .filter(|fit| (fit.score, fit.complete) == (best.score, best.complete))
        .map(|fit| fit.kind)
        .collect();
    if !equal.is_empty() {
        return Err(Unrecognised::Unclear(std::iter::once(best.kind).chain(equal).collect()));
    }
    Ok(columns(sheet, best, &personal, None, totals, head, found))
}

/// The layout of the sheet that fits the kind best.
fn fit<'l>(layouts: &'l [Layout], ground: &Ground, kind: Kind, personal: &Personal) -> Option<Fit<'l>> {
    let names = Names::of(kinds::fields(kind, ground));
    let mut best: Option<(&Layout, usize, bool)> = None;
    for layout in layouts {
        let mut matched = names.matched(layout, personal);
        if matched.is_empty() && !layout.program.is_empty() {
            // Every question may have been reworded a little.
            matched = matching::near(&names, layout, &BTreeMap::new(), &BTreeSet::new())
                .iter()
                .map(|near| near.field)
                .collect();
        }
        let complete = names.fields.iter().enumerate().all(|(i, field)| !field.needed || matched.contains(&i));
        if best.is_none_or(|(_, score, _)| matched.len() > score) {
            best = Some((layout, matched.len(), complete));
        }
    }
    let (layout, score, complete) = best?;
    Some(Fit { kind, names, layout, score, complete })
}

/// Assigns the columns of the header row, and finds where the data begin and end.
fn columns<'a>(
    sheet: &'a Sheet,
    fit: Fit,
    personal: &Personal,
    confirmed: Option<&Mapping>,
    totals: Vec<String>,
    head: bool,
    found: &mut Gathered,
) -> Recognised<'a> {
    const NOTHING: &Row = &Row { number: 1, cells: Vec::new() };
    let Fit { kind, names, layout, .. } = fit;
    let header = sheet.rows.get(layout.header).unwrap_or(NOTHING);
    let below = sheet.rows.get(layout.first..).unwrap_or_default();
    let mut matched = matching::columns(&names, layout, personal, confirmed, found);
    matched.people.sort_by_key(|(rank, column, _)| (std::cmp::Reverse(*rank), *column));
    let asks_people = names.fields.iter().any(|field| field.id == kinds::PERSON);
    if asks_people && matched.people.first().is_some_and(|best| best.0 > 0) {
        matched.columns.insert(kinds::PERSON.to_owned(), matched.people.remove(0).1);
    }
    let doubtful = matching::propose(&names, layout, kind, &mut matched, found);
    let without = unheaded(layout, header, below);
    let unknown: Vec<(usize, String)> = matched.unknown.into_iter().chain(without.clone()).collect();
    warn_left_behind("header-left-behind", &unknown, header, found);
    warn_left_behind("header-of-program", &matched.program, header, found);
    for field in names.fields.iter().filter(|field| field.needed && !matched.columns.contains_key(&field.id)) {
        let mut missing =
            Problem::error(found.row(header.number), "header-missing").with("expected", field.id.as_str());
        missing.message.arguments.push(("kind".to_owned(), Argument::Word(format!("sheet-kind-{}", kind.word()))));
        found.push(missing);
    }
    let people = matched.people.iter().map(|(_, column, shown)| (*column, shown.clone()));
    let left: Vec<(usize, String)> = people.chain(matched.program).chain(unknown).collect();
    let headed = layout.columns.iter().map(|column| column.index).chain(without.iter().map(|(column, _)| *column));
    let (headers, rows) = data_rows(header, below, &matched.columns, &names);
    let mut fields = names.fields;
    fields.retain(|field| !field.if_there || matched.columns.contains_key(&field.id));
    let mut recognised = Recognised {
        kind,
        columns: matched.columns,
        personal: matched.people.into_iter().map(|(_, column, _)| column).collect(),
        left_behind: left.into_iter().map(|(_, shown)| shown).collect(),
        marks: layout.marks,
        undecided: Mapping {
            headers: mapping::fingerprint(layout),
            kind,
            source: layout.program.to_owned(),
            columns: Vec::new(),
            answers: Vec::new(),
        },
        doubtful,
        confirmed: confirmed.cloned(),
        rows,
        fields,
        headed: headed.collect(),
        headers,
        totals,
    };
    if !head {
        recognised.rows = recognised.without_totals(found);
        for row in recognised.rows {
            recognised.second_table(row, found);
        }
    }
    recognised
}

/// Columns without a header that hold values all the same, named by their letters.
fn unheaded(layout: &Layout, header: &Row, below: &[Row]) -> Vec<(usize, String)> {
    let headed: BTreeSet<usize> = layout.columns.iter().map(|column| column.index).collect();
    let mut columns = BTreeSet::new();
    for row in below {
        for (column, cell) in row.cells.iter().enumerate() {
            if !cell.is_empty() && header.cell(column).is_empty() && !headed.contains(&column) {
                columns.insert(column);
            }
        }
    }
    columns.into_iter().map(|column| (column, column_letters(column as u32 + 1))).collect()
}

pub(crate) fn warn_left_behind(key: &str, unknown: &[(usize, String)], header: &Row, found: &mut Gathered) {
    /// How many headers the warning names.
    const NAMED: usize = 10;
    let Some((column, _)) = unknown.first() else { return };
    let mut named = unknown.iter().take(NAMED).map(|(_, shown)| shown.as_str()).collect::<Vec<_>>().join("; ");
    if unknown.len() > NAMED {
        named.push_str("; …");
    }
    let place = found.cell(header.number, *column);
    found.push(Problem::warning(place, key).with("count", unknown.len()).with("headers", named));
}

/// The rows of headers, and the rows of data: headers in a second language or by id right below are skipped.
fn data_rows<'a>(
    header: &'a Row,
    below: &'a [Row],
    columns: &BTreeMap<String, usize>,
    names: &Names,
) -> (Vec<&'a Row>, &'a [Row]) {
    let half = columns.len().div_ceil(2).max(2);
    let mut first = 0;
    while let Some(row) = below.get(first) {
        let matched = columns.values().filter(|column| match row.cell(**column) {
            Cell::Text(text) => names.knows(&fold(text)),
            _ => false,
        });
        if matched.count() < half {
            break;
        }
        first += 1;
    }
    let headers = std::iter::once(header).chain(below.iter().take(first)).collect();
    (headers, below.get(first..).unwrap_or_default())
}

impl<'a> Recognised<'a> {
    /// The rows without totals at the end: a row that begins with the word for it.
    fn without_totals(&self, found: &mut Gathered) -> &'a [Row] {
        let mut rows = self.rows;
        while let Some((last, before)) = rows.split_last().filter(|(last, _)| self.is_total(last)) {
            self.warn_of_total(last, found);
            rows = before;
        }
        rows
    }

    /// Tells that a row was taken for a total.
    pub(crate) fn warn_of_total(&self, row: &Row, found: &mut Gathered) {
        let begins = row.cells.iter().find(|cell| !cell.is_empty()).map(Cell::shown).unwrap_or_default();
        found.push(Problem::warning(found.row(row.number), "sheet-total").with("found", begins));
    }
}
