//! Our own serde deserializer over the tree: it writes down what is wrong, puts a blank there, and goes on.
//!
//! A struct that got a blank is spoiled: the nearest list around it leaves it out. serde tells of one missing field
//! at a time, so the whole is decoded again with a blank for it until no new one turns up.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Document;
use super::access::{Elements, Entries, Given};
use super::tree::{Node, Value};
use crate::problem::{Argument, Checked, Place, Problem, did_you_mean};

/// Why serde stopped; every one but `Recorded` still has to be given a place.
#[derive(Debug)]
pub(super) enum Fault {
    /// Written down already.
    Recorded,
    /// A field that is not there.
    Missing(&'static str),
    /// A list or mapping where something else is wanted.
    WrongShape,
    /// A text that the type refused; the only such type in these files is the date.
    Refused,
}

impl Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: Display>(_: T) -> Self {
        Fault::Refused
    }

    fn missing_field(field: &'static str) -> Self {
        Fault::Missing(field)
    }

    fn invalid_type(_: de::Unexpected, _: &dyn de::Expected) -> Self {
        Fault::WrongShape
    }
}

/// What was found out while decoding one document.
pub(super) struct Notes<'a> {
    pub(super) document: &'a Document,
    problems: RefCell<Vec<Problem>>,
    /// What was written down already: start, message key, argument.
    written: RefCell<BTreeSet<(usize, String, String)>>,
    /// Missing fields that get a blank: where their struct begins, and the field.
    blanks: RefCell<BTreeSet<(usize, &'static str)>>,
    /// What was probably meant where something unknown stands.
    guesses: RefCell<BTreeMap<usize, Option<&'static str>>>,
    /// How often a blank was put in or a value given up.
    pub(super) spoiled: Cell<usize>,
}

/// Decodes a document's whole tree.
pub(super) fn decode<T: DeserializeOwned>(document: &Document) -> Checked<T> {
    let notes = Notes {
        document,
        problems: RefCell::default(),
        written: RefCell::default(),
        blanks: RefCell::default(),
        guesses: RefCell::default(),
        spoiled: Cell::new(0),
    };
    let root = At { node: &document.root, notes: &notes };
    let first = T::deserialize(root);
    let value = first.ok().filter(|_| notes.spoiled.get() == 0);
    let skipped = document.skipped.borrow().clone();
    let mut blanks = 0;
    while notes.blanks.borrow().len() > blanks {
        blanks = notes.blanks.borrow().len();
        let _ = T::deserialize(root);
    }
    // Only what the value itself leaves out is not counted in places.
    *document.skipped.borrow_mut() = skipped;
    let mut problems = notes.problems.into_inner();
    // Stable, so that of one place the first noticed stays first.
    problems.sort_by_key(|problem| match problem.place {
        Place::Text { line, column, .. } => (line, column),
        _ => (0, 0),
    });
    (value, problems)
}

impl Notes<'_> {
    /// Writes a problem of a node down, once.
    fn write(&self, node: &Node, key: &str, found: &str, with: impl FnOnce(Problem) -> Problem) {
        if self.written.borrow_mut().insert((node.start, key.to_owned(), found.to_owned())) {
            self.problems.borrow_mut().push(with(Problem::error(self.document.place_of(node), key)));
        }
    }

    /// Something other was expected of the node; the value around it is spoiled.
    fn expected(&self, node: &Node, key: &str) -> Fault {
        let found = match &node.value {
            _ if node.is_nothing() => Argument::Word("yaml-nothing".to_owned()),
            Value::Scalar { text, .. } => Argument::Text(text.clone()),
            Value::Sequence(_) => Argument::Word("yaml-list".to_owned()),
            Value::Mapping(_) => Argument::Word("yaml-mapping".to_owned()),
        };
        self.write(node, key, "", |problem| problem.with("found", found));
        Fault::Recorded
    }

    /// Something that is not one of a closed list; gives what was probably meant. Every pass comes by here, so that the
    /// search is made once a place.
    fn unknown(&self, node: &Node, key: &str, known: &'static [&'static str]) -> Option<&'static str> {
        if let Some(guess) = self.guesses.borrow().get(&node.start) {
            return *guess;
        }
        let found = node.scalar().unwrap_or_default();
        let guess = did_you_mean(found, known.iter().copied());
        self.guesses.borrow_mut().insert(node.start, guess);
        let key = if guess.is_some() { format!("{key}-did-you-mean") } else { key.to_owned() };
        self.write(node, &key, found, |problem| {
            let problem = problem.with("found", found).with("expected", known.join(", "));
            match guess {
                Some(guess) => problem.with("guess", guess),
                None => problem,
            }
        });
        guess
    }

    /// Gives a fault its place, if it has none yet.
    fn settle(&self, node: &Node, fault: Fault) -> Fault {
        match fault {
            Fault::Recorded => Fault::Recorded,
            Fault::Missing(field) => {
                self.write(node, "missing-key", field, |problem| problem.with("key", field));
                Fault::Recorded
            }
            Fault::WrongShape => self.expected(node, "expected-text-or-languages"),
            Fault::Refused => self.expected(node, "expected-date"),
        }
    }

    pub(super) fn spoil(&self) {
        self.spoiled.set(self.spoiled.get() + 1);
    }
}

/// A node to be decoded.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) node: &'a Node,
    pub(super) notes: &'a Notes<'a>,
}

impl<'a> At<'a> {
    pub(super) fn settled<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| self.notes.settle(self.node, fault))
    }

    /// The scalar parsed; only one without quotes is a number or a truth value.
    fn parsed<T: std::str::FromStr>(self, key: &str) -> Result<T, Fault> {
        match &self.node.value {
            Value::Scalar { text, plain: true } => text.parse().ok(),
            _ => None,
        }
        .ok_or_else(|| self.notes.expected(self.node, key))
    }

    fn text(self) -> Result<&'a str, Fault> {
        match self.node.scalar() {
            Some(text) if !self.node.is_nothing() => Ok(text),
            _ => Err(self.notes.expected(self.node, "expected-text")),
        }
    }
}

impl<'de> Deserializer<'de> for At<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let result = match &self.node.value {
            Value::Scalar { .. } if self.node.is_nothing() => Err(Fault::WrongShape),
            Value::Scalar { text, .. } => visitor.visit_borrowed_str(text),
            Value::Sequence(nodes) => visitor.visit_seq(Elements { nodes: nodes.iter(), notes: self.notes }),
            Value::Mapping(entries) => {
                visitor.visit_map(Entries { entries: entries.iter(), value: None, notes: self.notes })
            }
        };
        self.settled(result)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.parsed("expected-true-false")?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u64(self.parsed("expected-count")?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u32(self.parsed("expected-count")?)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_i16(self.parsed("expected-whole-number")?)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_i64(self.parsed("expected-whole-number")?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let number: f64 = self.parsed("expected-number")?;
        if number.is_finite() {
            visitor.visit_f64(number)
        } else {
            Err(self.notes.expected(self.node, "expected-number"))
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.settled(visitor.visit_borrowed_str(self.text()?))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.node.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Sequence(nodes) => {
                self.settled(visitor.visit_seq(Elements { nodes: nodes.iter(), notes: self.notes }))
            }
            _ => Err(self.notes.expected(self.node, "expected-list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Mapping(entries) => {
                self.settled(visitor.visit_map(Entries { entries: entries.iter(), value: None, notes: self.notes }))
            }
            _ => Err(self.notes.expected(self.node, "expected-mapping")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Value::Mapping(entries) = &self.node.value else {
            return Err(self.notes.expected(self.node, "expected-mapping"));
        };
        let (entries, guessed) = known_entries(entries, fields, self.notes);
        let absent = |field: &str| !entries.iter().any(|(key, _)| key.scalar() == Some(field));
        let blanks = self.notes.blanks.borrow();
        let missing = fields.iter().filter(|field| absent(field) && blanks.contains(&(self.node.start, **field)));
        let missing: Vec<&'static str> = missing.copied().collect();
        drop(blanks);
        let given =
            Given { entries: entries.into_iter(), value: None, missing: missing.into_iter(), notes: self.notes };
        match visitor.visit_map(given) {
            Err(Fault::Missing(field)) => {
                self.notes.blanks.borrow_mut().insert((self.node.start, field));
                // A misspelt key was reported as such; that it is missing as well says nothing new.
                let fault = if guessed.contains(field) { Fault::Recorded } else { Fault::Missing(field) };
                Err(self.notes.settle(self.node, fault))
            }
            result => self.settled(result),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let text = self.text()?;
        if !variants.contains(&text) {
            self.notes.unknown(self.node, "unknown-choice", variants);
            return Err(Fault::Recorded);
        }
        let variant: StrDeserializer<'_, Fault> = text.into_deserializer();
        self.settled(visitor.visit_enum(variant))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i32 i128 u8 u16 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

/// The entries whose keys are fields and that have a value, and the fields that misspelt keys probably meant.
/// A key with nothing behind it counts as absent: `groups:` above a list that was commented out.
fn known_entries<'a>(
    entries: &'a [(Node, Node)],
    fields: &'static [&'static str],
    notes: &Notes,
) -> (Vec<(&'a Node, &'a Node)>, BTreeSet<&'static str>) {
    let mut known = Vec::new();
    let mut guessed = BTreeSet::new();
    for (key, value) in entries {
        let name = key.scalar().unwrap_or_default();
        if !fields.contains(&name) {
            guessed.extend(notes.unknown(key, "unknown-key", fields));
        } else if !value.is_nothing() {
            known.push((key, value));
        }
    }
    (known, guessed)
}
