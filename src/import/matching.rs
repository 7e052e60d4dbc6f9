//! Which column is which field: by id, by its text in any language, by a confirmed mapping. Close texts are proposed
//! with their similarity and never taken in silence.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{fold, nearness};
use super::gathered::Gathered;
use super::ground::Ground;
use super::headers::Field;
use super::kinds;
use super::mapping::{self, MappedColumn, Mapping};
use super::sources::{Column, Layout, Role};
use crate::model::provenance::Kind;
use crate::problem::{Problem, column_letters};

/// From here an unknown header is taken for a slip of the keyboard.
const NEAR: f64 = 0.8;
/// From here a sentence is taken for the same one in other words.
const NEAR_SENTENCE: f64 = 0.7;
/// From so many characters a header is a sentence.
const SENTENCE: usize = 25;
/// So many characters of a cut-off text tell which one it was.
const CUT: usize = 10;

/// The fields of a kind by their names.
pub(crate) struct Names {
    pub(crate) fields: Vec<Field>,
    by_name: BTreeMap<String, Vec<usize>>,
    /// Ids without their signs: programs allow only letters and digits. A doubtful one is `None`.
    by_key: BTreeMap<String, Option<usize>>,
}

impl Names {
    pub(crate) fn of(fields: Vec<Field>) -> Self {
        let (mut by_name, mut by_key) = (BTreeMap::<String, Vec<usize>>::new(), BTreeMap::new());
        for (position, field) in fields.iter().enumerate() {
            for (name, _) in &field.names {
                let positions = by_name.entry(name.clone()).or_default();
                if !positions.contains(&position) {
                    positions.push(position);
                }
            }
            by_key.entry(key(&field.id)).and_modify(|taken| *taken = None).or_insert(Some(position));
        }
        Names { fields, by_name, by_key }
    }

    /// Whether a folded text names a field.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The fields that a column can be for certain.
    fn certain(&self, column: &Column) -> Vec<usize> {
        let name = |text: &String| self.by_name.get(&fold(text)).cloned().unwrap_or_default();
        let key = |id: &String| self.by_key.get(&key(id)).copied().flatten().filter(|_| !id.contains(' '));
        let by_id = column.ids.iter().flat_map(|id| name(id).into_iter().chain(key(id)));
        by_id.chain(column.texts.iter().flat_map(name)).collect()
    }

    /// Which fields a layout has columns for.
    pub(crate) fn matched(&self, layout: &Layout, personal: &Personal) -> BTreeSet<usize> {
        let people = self.fields.iter().position(|field| field.id == kinds::PERSON);
        let one = |column: &Column| match column.role {
            Role::Personal(rank) => people.filter(|_| rank > 0),
            Role::Program => None,
            Role::Asked => {
                let certain = self.certain(column).first().copied();
                certain.or_else(|| personal.rank(&fold(&column.header)).filter(|rank| *rank > 0).and(people))
            }
        };
        layout.columns.iter().filter_map(one).collect()
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.id == id)
    }
}

/// An id without the signs that a program may not allow in it.
fn key(id: &str) -> String {
    id.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names of columns that hold people's data.
pub(crate) struct Personal {
    email: Vec<String>,
    person: Vec<String>,
    name: Vec<String>,
    other: Vec<String>,
}

impl Personal {
    pub(crate) fn of(ground: &Ground) -> Self {
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

/// The columns of a layout, sorted out.
#[derive(Default)]
pub(crate) struct Matched {
    /// Column by field id.
    pub(crate) columns: BTreeMap<String, usize>,
    /// Personal columns: rank, column, header.
    pub(crate) people: Vec<(u8, usize, String)>,
    /// What the program notes for itself.
    pub(crate) program: Vec<(usize, String)>,
    /// What matches nothing.
    pub(crate) unknown: Vec<(usize, String)>,
    /// Columns that a confirmed mapping decided.
    decided: BTreeSet<usize>,
}

/// Sorts the columns out, without guessing.
pub(crate) fn columns(
    names: &Names,
    layout: &Layout,
    personal: &Personal,
    confirmed: Option<&Mapping>,
    found: &mut Gathered,
) -> Matched {
    let mut matched = Matched::default();
    for column in &layout.columns {
        let letters = column_letters(column.index as u32 + 1);
        let decision = confirmed.and_then(|mapping| mapping.columns.iter().find(|one| one.column == letters));
        if let Some(decision) = decision {
            decide(names, column, decision, &mut matched, found);
            continue;
        }
        let shown = column.header.clone();
        match column.role {
            Role::Personal(rank) => matched.people.push((rank, column.index, shown)),
            Role::Program => matched.program.push((column.index, shown)),
            Role::Asked => {
                let person = |position: &usize| names.fields.get(*position).is_some_and(|f| f.id == kinds::PERSON);
                let certain: Vec<usize> = names.certain(column).into_iter().filter(|p| !person(p)).collect();
                match (certain.is_empty(), personal.rank(&fold(&column.header))) {
                    (false, _) => assign(names, &certain, column, &mut matched, found),
                    (true, Some(rank)) => matched.people.push((rank, column.index, shown)),
                    (true, None) => matched.unknown.push((column.index, shown)),
                }
            }
        }
    }
    matched
}

/// A column goes to the first of its fields that is free.
fn assign(names: &Names, certain: &[usize], column: &Column, matched: &mut Matched, found: &mut Gathered) {
    let ids: Vec<&str> = certain.iter().filter_map(|p| names.fields.get(*p)).map(|field| field.id.as_str()).collect();
    match ids.iter().find(|id| !matched.columns.contains_key(**id)) {
        Some(id) => {
            matched.columns.insert((*id).to_owned(), column.index);
        }
        None => {
            let first = ids.first().and_then(|id| matched.columns.get(*id)).copied().unwrap_or_default();
            found.push(
                Problem::error(found.cell(column.row, column.index), "header-twice")
                    .with("found", column.header.as_str())
                    .with("first", column_letters(first as u32 + 1)),
            );
        }
    }
}

/// A person said what the column is.
fn decide(names: &Names, column: &Column, decision: &MappedColumn, matched: &mut Matched, found: &mut Gathered) {
    matched.decided.insert(column.index);
    match names.position(&decision.field) {
        _ if decision.field.is_empty() => matched.unknown.push((column.index, column.header.clone())),
        Some(position) if decision.field != kinds::PERSON => assign(names, &[position], column, matched, found),
        Some(_) => matched.people.push((u8::MAX, column.index, column.header.clone())),
        None => found.push(
            Problem::error(found.cell(column.row, column.index), "mapping-unknown-field")
                .with("found", decision.field.as_str())
                .with("header", column.header.as_str()),
        ),
    }
}

/// A column that is close to a field.
pub(crate) struct Near {
    pub(crate) field: usize,
    column: usize,
    similarity: f64,
    meant: String,
}

/// The closest pairs of columns and fields that are still free, the surest first; each column and field once.
pub(crate) fn near(
    names: &Names,
    layout: &Layout,
    taken: &BTreeMap<String, usize>,
    used: &BTreeSet<usize>,
) -> Vec<Near> {
    let mut pairs = Vec::new();
    let columns = layout.columns.iter().filter(|c| c.role == Role::Asked && !used.contains(&c.index));
    let free = |field: &&(usize, &Field)| !taken.contains_key(&field.1.id) && field.1.id != kinds::PERSON;
    for column in columns {
        for (position, field) in names.fields.iter().enumerate().collect::<Vec<_>>().iter().filter(free) {
            let best = column
                .ids
                .iter()
                .chain(&column.texts)
                .flat_map(|text| field.names.iter().map(move |name| (closeness(text, &name.0), &name.1)))
                .max_by(|a, b| a.0.total_cmp(&b.0));
            if let Some((similarity, meant)) = best.filter(|(similarity, _)| *similarity > 0.0) {
                pairs.push(Near { field: *position, column: column.index, similarity, meant: meant.clone() });
            }
        }
    }
    pairs.sort_by(|a, b| b.similarity.total_cmp(&a.similarity).then((a.column, a.field).cmp(&(b.column, b.field))));
    let (mut columns, mut fields) = (BTreeSet::new(), BTreeSet::new());
    pairs.retain(|pair| {
        let free = !columns.contains(&pair.column) && !fields.contains(&pair.field);
        free && columns.insert(pair.column) && fields.insert(pair.field)
    });
    pairs
}

/// How close a header is to a folded name; 0 where it is not worth a question.
fn closeness(text: &str, name: &str) -> f64 {
    let folded = fold(text);
    let length = folded.chars().count();
    // LimeSurvey cuts its abbreviated headings with dots.
    let cut = text.trim_end().ends_with("..") || text.trim_end().ends_with('…');
    if cut && length >= CUT && name.starts_with(&folded) {
        return length as f64 / name.chars().count().max(1) as f64;
    }
    let least = if length >= SENTENCE { NEAR_SENTENCE } else { NEAR };
    let near = nearness(&folded, name);
    if length > 3 && near >= least { near } else { 0.0 }
}

/// What only a person can decide: close columns are problems, and together with the unknown ones they are the mapping to
/// confirm.
pub(crate) fn propose(
    names: &Names,
    layout: &Layout,
    kind: Kind,
    matched: &mut Matched,
    found: &mut Gathered,
) -> Option<Mapping> {
    // What a mapping decided to leave behind is not asked again; people's columns are never fields.
    let people = matched.people.iter().map(|(_, column, _)| column);
    let used = matched.decided.iter().chain(people).chain(matched.columns.values()).copied().collect();
    let close = near(names, layout, &matched.columns, &used);
    for pair in &close {
        let Some(column) = layout.columns.iter().find(|column| column.index == pair.column) else { continue };
        matched.unknown.retain(|(index, _)| *index != pair.column);
        found.push(
            Problem::error(found.cell(column.row, column.index), "header-nearly")
                .with("found", column.header.as_str())
                .with("meant", pair.meant.as_str())
                .with("similarity", (pair.similarity * 100.0).floor()),
        );
    }
    if close.is_empty() {
        return None;
    }
    let asked = layout.columns.iter().filter_map(|column| {
        let near = close.iter().find(|pair| pair.column == column.index);
        let unknown = matched.unknown.iter().any(|(index, _)| *index == column.index);
        let field = near.and_then(|pair| names.fields.get(pair.field)).map_or("", |field| field.id.as_str());
        (near.is_some() || unknown).then(|| MappedColumn {
            column: column_letters(column.index as u32 + 1),
            header: column.header.clone(),
            field: field.to_owned(),
            similarity: near.map(|pair| (pair.similarity * 100.0).floor() / 100.0),
        })
    });
    Some(Mapping {
        headers: mapping::fingerprint(layout),
        kind,
        source: layout.program.to_owned(),
        columns: asked.collect(),
        answers: Vec::new(),
    })
}
