//! Lists, maps and structs of the tree as serde walks through them: what is wrong in one is left out or blank.

use serde::de::value::StrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::blank::Blank;
use super::decode::{At, Fault, Notes};
use super::tree::Node;

/// The elements of a list; one that is wrong is left out.
pub(super) struct Elements<'a> {
    pub(super) nodes: std::slice::Iter<'a, Node>,
    pub(super) notes: &'a Notes<'a>,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(node) = self.nodes.next() else { return Ok(None) };
        seed.deserialize(At { node, notes: self.notes }).map(Some)
    }

    fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Fault> {
        for node in self.nodes.by_ref() {
            let before = self.notes.spoiled.get();
            let at = At { node, notes: self.notes };
            let element = at.settled(T::deserialize(at));
            let whole = self.notes.spoiled.get() == before;
            self.notes.spoiled.set(before);
            match element {
                Ok(element) if whole => return Ok(Some(element)),
                _ => {
                    self.notes.document.skipped.borrow_mut().insert(node.start);
                }
            }
        }
        Ok(None)
    }
}

/// Decodes the value under a key, or writes down what is wrong and gives a blank.
fn value_or_blank<'de, V: Deserialize<'de>>(node: &'de Node, notes: &'de Notes<'de>) -> Result<V, Fault> {
    let at = At { node, notes };
    at.settled(V::deserialize(at)).or_else(|_| {
        notes.spoil();
        V::deserialize(Blank)
    })
}

/// The entries of a map with free keys.
pub(super) struct Entries<'a> {
    pub(super) entries: std::slice::Iter<'a, (Node, Node)>,
    pub(super) value: Option<&'a Node>,
    pub(super) notes: &'a Notes<'a>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(At { node: key, notes: self.notes }).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(node) => seed.deserialize(At { node, notes: self.notes }),
            None => seed.deserialize(Blank),
        }
    }

    fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Fault> {
        match self.value.take() {
            Some(node) => value_or_blank(node, self.notes),
            None => V::deserialize(Blank),
        }
    }
}

/// The fields of a struct: those given, then blanks for those known to be missing.
pub(super) struct Given<'a> {
    pub(super) entries: std::vec::IntoIter<(&'a Node, &'a Node)>,
    pub(super) value: Option<&'a Node>,
    pub(super) missing: std::vec::IntoIter<&'static str>,
    pub(super) notes: &'a Notes<'a>,
}

impl<'de> MapAccess<'de> for Given<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        if let Some((key, value)) = self.entries.next() {
            self.value = Some(value);
            return seed.deserialize(At { node: key, notes: self.notes }).map(Some);
        }
        let Some(field) = self.missing.next() else { return Ok(None) };
        self.notes.spoil();
        let key: StrDeserializer<'_, Fault> = field.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(node) => seed.deserialize(At { node, notes: self.notes }),
            None => seed.deserialize(Blank),
        }
    }

    fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Fault> {
        match self.value.take() {
            Some(node) => value_or_blank(node, self.notes),
            None => V::deserialize(Blank),
        }
    }
}
