//! Which kind of answers a sheet holds, where its header is, and which column is which field.
//!
//! A header matches by id, by its text in any language, or by a synonym from the words files; nothing is matched by
//! likeness. What nearly matches is a problem, what matches nothing is named and left behind.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{fold, nearness};
use super::form::COLUMN;
use super::gathered::Gathered;
use super::ground::Ground;
use super::kinds;
use super::sheet::{Cell, Row, Sheet};
use crate::model::provenance::Kind;
use crate::problem::{Argument, Problem, column_letters};

/// Rows in which the header is looked for.
const HEADER_ROWS: usize = 50;
/// From here an unknown header is taken for a slip of the keyboard.
const NEAR: f64 = 0.8;

/// A field that a kind of answers can have.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Its name in the store.
    pub(crate) id: String,
    /// Every name of its column: folded, and as it is written.
    names: Vec<(String, String)>,
    /// Whether it is stored; a date beside a time is only read.
    pub(crate) stored: bool,
    /// Whether the sheet is useless without it.
    needed: bool,
}

impl Field {
    /// A field known by its id and these names.
    pub(crate) fn new<'n>(id: &'n str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let names = std::iter::once(id).chain(names).map(|name| (fold(name), name.to_owned())).collect();
        Field { id: id.to_owned(), names, stored: true, needed: false }
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
    /// The rows below the header.
    pub(crate) rows: &'a [Row],
}

/// Why a sheet was not recognised.
pub(crate) enum Unrecognised {
    /// Nothing in it looks like a header.
    NoHeader,
    /// Its header fits several kinds equally well.
    Unclear(Vec<Kind>),
}

/// Names of columns that hold people's data.
struct Personal {
    email: Vec<String>,
    person: Vec<String>,
    name: Vec<String>,
    other: Vec<String>,
}

impl Personal {
    fn of(ground: &Ground) -> Self {
        let mut person = ground.synonyms.folded("header-person");
        person.push("person".to_owned());
        Personal {
            email: ground.synonyms.folded("header-email"),
            person,
            name: ground.synonyms.folded("header-name"),
            other: ground.synonyms.folded("header-personal"),
        }
    }

    /// How well the column identifies a person: an e-mail address best, then a number, then a name. 0 = personal, but
    /// no identifier.
    fn rank(&self, header: &str) -> Option<u8> {
        let is = |names: &[String]| names.iter().any(|name| name == header);
        match () {
            () if is(&self.email) => Some(3),
            () if is(&self.person) => Some(2),
            () if is(&self.name) => Some(1),
            () if is(&self.other) => Some(0),
            () => None,
        }
    }
}

/// A kind with the row that fits it best.
struct Fit {
    kind: Kind,
    fields: Vec<Field>,
    index: BTreeMap<String, usize>,
    row: usize,
    score: usize,
    complete: bool,
}

/// Finds header and columns. Problems of the header go to `found`.
pub(crate) fn recognise<'a>(
    sheet: &'a Sheet,
    ground: &Ground,
    wanted: Option<Kind>,
    found: &mut Gathered,
) -> Result<Recognised<'a>, Unrecognised> {
    let personal = Personal::of(ground);
    let kinds: Vec<Kind> = wanted.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
    let mut fits: Vec<Fit> = kinds.iter().filter_map(|kind| fit(sheet, ground, *kind, &personal)).collect();
    fits.sort_by_key(|fit| std::cmp::Reverse((fit.score, fit.complete)));
    let least = if wanted.is_some() { 1 } else { 2 };
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
    Ok(columns(sheet, best, &personal, &ground.synonyms.folded("row-total"), found))
}

fn texts(row: &Row) -> impl Iterator<Item = (usize, String)> + '_ {
    row.cells.iter().enumerate().filter_map(|(column, cell)| match cell {
        Cell::Text(text) => Some((column, fold(text))),
        _ => None,
    })
}

/// The row of the sheet that fits the kind best.
fn fit(sheet: &Sheet, ground: &Ground, kind: Kind, personal: &Personal) -> Option<Fit> {
    let fields = kinds::fields(kind, ground);
    let mut index = BTreeMap::new();
    for (position, field) in fields.iter().enumerate() {
        for (name, _) in &field.names {
            index.entry(name.clone()).or_insert(position);
        }
    }
    let people = fields.iter().position(|field| field.id == kinds::PERSON);
    let mut best: Option<(usize, usize, bool)> = None;
    for (number, row) in sheet.rows.iter().take(HEADER_ROWS).enumerate() {
        let matched: BTreeSet<usize> = texts(row)
            .filter_map(|(_, text)| {
                index.get(&text).copied().or_else(|| personal.rank(&text).filter(|rank| *rank > 0).and(people))
            })
            .collect();
        let complete = fields.iter().enumerate().all(|(i, field)| !field.needed || matched.contains(&i));
        if best.is_none_or(|(_, score, _)| matched.len() > score) {
            best = Some((number, matched.len(), complete));
        }
    }
    let (row, score, complete) = best?;
    Some(Fit { kind, fields, index, row, score, complete })
}

/// Assigns the columns of the header row, and finds where the data begin and end.
fn columns<'a>(
    sheet: &'a Sheet,
    fit: Fit,
    personal: &Personal,
    totals: &[String],
    found: &mut Gathered,
) -> Recognised<'a> {
    let Fit { kind, fields, index, row: header_row, .. } = fit;
    let below = sheet.rows.get(header_row + 1..).unwrap_or_default();
    let mut columns: BTreeMap<String, usize> = BTreeMap::new();
    let mut people: Vec<(u8, usize, String)> = Vec::new();
    let mut unknown: Vec<(usize, String)> = Vec::new();
    let Some(header) = sheet.rows.get(header_row) else {
        return Recognised { kind, fields, columns, personal: Vec::new(), left_behind: Vec::new(), rows: below };
    };
    let filled = |cell: &Cell| !cell.is_empty() && cell.shown() != COLUMN;
    for (column, cell) in header.cells.iter().enumerate().filter(|(_, cell)| filled(cell)) {
        let (shown, folded) = (cell.shown(), fold(&cell.shown()));
        let field = index.get(&folded).and_then(|i| fields.get(*i)).filter(|field| field.id != kinds::PERSON);
        match (field, personal.rank(&folded)) {
            (Some(field), _) => match columns.get(&field.id) {
                Some(first) => found.push(
                    Problem::error(found.cell(header.number, column), "header-twice")
                        .with("found", shown)
                        .with("first", column_letters(*first as u32 + 1)),
                ),
                None => {
                    columns.insert(field.id.clone(), column);
                }
            },
            (None, Some(rank)) => people.push((rank, column, shown)),
            (None, None) => unknown.push((column, shown)),
        }
    }
    people.sort_by_key(|(rank, column, _)| (std::cmp::Reverse(*rank), *column));
    let identifies =
        fields.iter().any(|field| field.id == kinds::PERSON) && people.first().is_some_and(|best| best.0 > 0);
    if identifies {
        columns.insert(kinds::PERSON.to_owned(), people.remove(0).1);
    }
    let unknown = judge_unknown(&fields, &columns, unknown, header, found);
    let unknown = unknown.into_iter().chain(unheaded(header, below)).collect::<Vec<_>>();
    warn_left_behind(&unknown, header, found);
    for field in fields.iter().filter(|field| field.needed && !columns.contains_key(&field.id)) {
        let mut missing =
            Problem::error(found.row(header.number), "header-missing").with("expected", field.id.as_str());
        missing.message.arguments.push(("kind".to_owned(), Argument::Word(format!("sheet-kind-{}", kind.word()))));
        found.push(missing);
    }
    let left_behind =
        people.iter().map(|(_, _, shown)| shown.clone()).chain(unknown.into_iter().map(|(_, s)| s)).collect();
    let rows = data_rows(header, below, &columns, &index, totals, found);
    let personal = people.into_iter().map(|(_, column, _)| column).collect();
    Recognised { kind, fields, columns, personal, left_behind, rows }
}

/// Headers that match nothing: a near one is a problem, the others stay behind.
fn judge_unknown(
    fields: &[Field],
    columns: &BTreeMap<String, usize>,
    unknown: Vec<(usize, String)>,
    header: &Row,
    found: &mut Gathered,
) -> Vec<(usize, String)> {
    let open: Vec<(&str, &str)> = fields
        .iter()
        .filter(|field| !columns.contains_key(&field.id))
        .flat_map(|field| field.names.iter().map(|(folded, written)| (folded.as_str(), written.as_str())))
        .collect();
    let mut left = Vec::new();
    for (column, shown) in unknown {
        let folded = fold(&shown);
        let near = open.iter().map(|(name, written)| (nearness(&folded, name), *written));
        let near = near.filter(|(near, _)| *near >= NEAR && folded.chars().count() > 3);
        match near.max_by(|a, b| a.0.total_cmp(&b.0)) {
            Some((_, meant)) => {
                found.push(
                    Problem::error(found.cell(header.number, column), "header-nearly")
                        .with("found", shown)
                        .with("meant", meant),
                );
            }
            None => left.push((column, shown)),
        }
    }
    left
}

/// Columns without a header that hold values all the same, named by their letters.
fn unheaded(header: &Row, below: &[Row]) -> Vec<(usize, String)> {
    let mut columns = BTreeSet::new();
    for row in below {
        for (column, cell) in row.cells.iter().enumerate() {
            if !cell.is_empty() && header.cell(column).is_empty() {
                columns.insert(column);
            }
        }
    }
    columns.into_iter().map(|column| (column, column_letters(column as u32 + 1))).collect()
}

fn warn_left_behind(unknown: &[(usize, String)], header: &Row, found: &mut Gathered) {
    /// How many headers the warning names.
    const NAMED: usize = 10;
    let Some((column, _)) = unknown.first() else { return };
    let mut named = unknown.iter().take(NAMED).map(|(_, shown)| shown.as_str()).collect::<Vec<_>>().join("; ");
    if unknown.len() > NAMED {
        named.push_str("; …");
    }
    let place = found.cell(header.number, *column);
    found.push(Problem::warning(place, "header-left-behind").with("count", unknown.len()).with("headers", named));
}

/// The rows of data: headers in a second language or by id right below are skipped, a header further down is a second
/// table, and totals at the end are no answers.
fn data_rows<'a>(
    header: &Row,
    below: &'a [Row],
    columns: &BTreeMap<String, usize>,
    index: &BTreeMap<String, usize>,
    totals: &[String],
    found: &mut Gathered,
) -> &'a [Row] {
    let half = columns.len().div_ceil(2).max(2);
    let mut first = 0;
    while let Some(row) = below.get(first) {
        let matched = columns.values().filter(|column| match row.cell(**column) {
            Cell::Text(text) => index.contains_key(&fold(text)),
            _ => false,
        });
        if matched.count() < half {
            break;
        }
        first += 1;
    }
    let rows = without_totals(below.get(first..).unwrap_or_default(), totals, found);
    let headers: Vec<&Row> = std::iter::once(header).chain(below.iter().take(first)).collect();
    for row in rows {
        let again = headers.iter().any(|header| {
            let same = |column: &&usize| !row.cell(**column).is_empty() && row.cell(**column) == header.cell(**column);
            columns.values().filter(same).count() >= half
        });
        if again {
            found.push(
                Problem::error(found.row(row.number), "sheet-second-table").with("first", header.number.to_string()),
            );
        }
    }
    rows
}

/// The rows without totals at the end: a row that begins with the word for it.
fn without_totals<'a>(mut rows: &'a [Row], totals: &[String], found: &mut Gathered) -> &'a [Row] {
    while let Some((last, before)) = rows.split_last() {
        let begins = last.cells.iter().find(|cell| !cell.is_empty());
        match begins {
            Some(Cell::Text(text)) if totals.contains(&fold(text)) => {
                found.push(Problem::warning(found.row(last.number), "sheet-total").with("found", text.to_string()));
                rows = before;
            }
            _ => break,
        }
    }
    rows
}
