//! What templates see of a value: field names with underscores, since they read `a-b` as a difference; and no endless or
//! turned words.
//!
//! A value is taken into the template engine in one pass, and the names of its fields are not copied, of which a diagnosis
//! has very many.

use std::borrow::Cow;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, ObjectExt, Value};
use serde::ser::{self, Serialize};
use serde_json::Error;

/// Maps whose keys are ids, not names of fields.
const BY_ID: [&str; 6] = ["scores", "areas", "area_places", "evidence", "colours", "origins"];

/// Drawings and pictures are no words of people.
const DRAWN: [&str; 3] = ["wide", "narrow", "logo"];

/// A word of more letters was written to break a page, or by a cat on the keyboard: its beginning tells as much.
const LONGEST_WORD: usize = 200;
const BEGINNING: usize = 60;
/// A text of more letters is no name and no note.
const LONGEST_TEXT: usize = 5000;

/// What templates see of a value. Nothing of ours fails to serialise; of what did, they would see nothing.
pub(super) fn seen(value: impl Serialize) -> Value {
    value.serialize(Looking { at: At::Names }).unwrap_or_default()
}

/// The fields of a structure by the names that templates use.
pub(super) fn fields(value: impl Serialize) -> Vec<(String, Value)> {
    let seen = seen(value);
    let fields = seen.downcast_object_ref::<Fields>().map(|fields| fields.0.iter());
    fields.into_iter().flatten().map(|(name, value)| (name.to_string(), value.clone())).collect()
}

/// What stands under a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// A value whose fields have names.
    Names,
    /// A map whose keys are ids.
    Ids,
    /// What is shown as it is.
    Drawing,
}

impl At {
    fn under(name: &str) -> Self {
        match name {
            name if DRAWN.contains(&name) => At::Drawing,
            name if BY_ID.contains(&name) => At::Ids,
            _ => At::Names,
        }
    }

    /// What is under the keys of a map is no map of ids again.
    fn under_id(id: &str) -> Self {
        if DRAWN.contains(&id) { At::Drawing } else { At::Names }
    }
}

/// The fields of a value, in its own order.
#[derive(Debug)]
struct Fields(Vec<(Cow<'static, str>, Value)>);

impl Fields {
    fn push(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        at: At,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Error> {
        let name = name.into();
        let name = if at != At::Ids && name.contains('-') { Cow::Owned(name.replace('-', "_")) } else { name };
        let under = if at == At::Ids { At::under_id(&name) } else { At::under(&name) };
        self.0.push((name, value.serialize(Looking { at: under })?));
        Ok(())
    }
}

impl Object for Fields {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        self.mapped_enumerator(|fields| Box::new(fields.0.iter().map(|(name, _)| Value::from(&**name))))
    }

    fn enumerator_len(self: &Arc<Self>) -> Option<usize> {
        Some(self.0.len())
    }
}

/// Takes a value over into the template engine.
struct Looking {
    at: At,
}

/// A value by the name of its variant.
fn variant(name: &'static str, at: At, value: Value) -> Value {
    let name = if at == At::Ids { name.to_owned() } else { name.replace('-', "_") };
    Value::from_object(Fields(vec![(Cow::Owned(name), value)]))
}

/// The parts of a list, a tuple, or a variant that holds several.
struct Parts {
    parts: Vec<Value>,
    variant: Option<(&'static str, At)>,
}

impl Parts {
    fn new(length: usize, variant: Option<(&'static str, At)>) -> Self {
        Parts { parts: Vec::with_capacity(length), variant }
    }

    fn push(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.parts.push(value.serialize(Looking { at: At::Names })?);
        Ok(())
    }

    fn whole(self) -> Value {
        let parts = Value::from(self.parts);
        match self.variant {
            Some((name, at)) => variant(name, at, parts),
            None => parts,
        }
    }
}

/// The fields of a structure or of a map.
struct Named {
    at: At,
    fields: Fields,
    /// The key of a map, whose value comes next.
    key: String,
    variant: Option<(&'static str, At)>,
}

impl Named {
    fn new(at: At, length: usize, variant: Option<(&'static str, At)>) -> Self {
        Named { at, fields: Fields(Vec::with_capacity(length)), key: String::new(), variant }
    }

    fn whole(self) -> Value {
        let fields = Value::from_object(self.fields);
        match self.variant {
            Some((name, at)) => variant(name, at, fields),
            None => fields,
        }
    }
}

/// Values that need no look.
macro_rules! as_it_is {
    ($($method:ident: $kind:ty,)*) => {
        $(fn $method(self, value: $kind) -> Result<Value, Error> {
            Ok(Value::from(value))
        })*
    };
}

impl ser::Serializer for Looking {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = Parts;
    type SerializeTuple = Parts;
    type SerializeTupleStruct = Parts;
    type SerializeTupleVariant = Parts;
    type SerializeMap = Named;
    type SerializeStruct = Named;
    type SerializeStructVariant = Named;

    as_it_is! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
    }

    fn serialize_f32(self, value: f32) -> Result<Value, Error> {
        self.serialize_f64(value.into())
    }

    /// What is no number is none, as in `diagnosis.json`.
    fn serialize_f64(self, value: f64) -> Result<Value, Error> {
        if value.is_finite() { Ok(Value::from(value)) } else { self.serialize_none() }
    }

    fn serialize_char(self, value: char) -> Result<Value, Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<Value, Error> {
        // Every mark that turns begins with this byte.
        let doubtful = text.len() > LONGEST_WORD || text.as_bytes().contains(&0xe2) && text.contains(TURNING);
        let as_it_is = self.at == At::Drawing || !doubtful;
        Ok(if as_it_is { Value::from(text) } else { Value::from(readable(text)) })
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Value, Error> {
        Ok(Value::from(bytes.to_vec()))
    }

    fn serialize_none(self) -> Result<Value, Error> {
        Ok(Value::from(()))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Error> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Error> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Value, Error> {
        Ok(Value::from(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Value, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<Value, Error> {
        Ok(variant(name, self.at, value.serialize(Looking { at: At::under(name) })?))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Parts, Error> {
        Ok(Parts::new(length.unwrap_or_default(), None))
    }

    fn serialize_tuple(self, length: usize) -> Result<Parts, Error> {
        Ok(Parts::new(length, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Parts, Error> {
        Ok(Parts::new(length, None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        length: usize,
    ) -> Result<Parts, Error> {
        Ok(Parts::new(length, Some((name, self.at))))
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Named, Error> {
        Ok(Named::new(self.at, length.unwrap_or_default(), None))
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Named, Error> {
        Ok(Named::new(self.at, length, None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        length: usize,
    ) -> Result<Named, Error> {
        Ok(Named::new(At::under(name), length, Some((name, self.at))))
    }
}

/// What serde calls for each kind of list.
macro_rules! list {
    ($($kind:ident: $part:ident,)*) => {
        $(impl ser::$kind for Parts {
            type Ok = Value;
            type Error = Error;

            fn $part<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.push(value)
            }

            fn end(self) -> Result<Value, Error> {
                Ok(self.whole())
            }
        })*
    };
}

list! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field,
}

/// What serde calls for each kind of structure.
macro_rules! structure {
    ($($kind:ident,)*) => {
        $(impl ser::$kind for Named {
            type Ok = Value;
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                self.fields.push(name, self.at, value)
            }

            fn end(self) -> Result<Value, Error> {
                Ok(self.whole())
            }
        })*
    };
}

structure! {
    SerializeStruct,
    SerializeStructVariant,
}

impl ser::SerializeMap for Named {
    type Ok = Value;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        // A drawing is taken as it is, and so is a key.
        self.key = key.serialize(Looking { at: At::Drawing })?.to_string();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.fields.push(std::mem::take(&mut self.key), self.at, value)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.whole())
    }
}

/// Marks that turn the direction of writing for everything behind them.
const TURNING: [char; 9] =
    ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// A text without endless words and without marks that turn what stands behind it.
fn readable(text: &str) -> String {
    let text = &text.replace(TURNING, "");
    let mut readable = String::with_capacity(text.len().min(LONGEST_TEXT));
    for word in text.split_inclusive(char::is_whitespace) {
        match word.char_indices().nth(LONGEST_WORD).and(word.char_indices().nth(BEGINNING)) {
            Some((end, _)) => readable.extend([&word[..end], "… "]),
            None => readable.push_str(word),
        }
    }
    match readable.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => readable[..end].to_owned() + "…",
        None if readable.ends_with("… ") => readable.trim_end().to_owned(),
        None => readable,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value as Json, json};

    use super::*;

    /// A value of the template engine as JSON again.
    fn back(value: &Value) -> Json {
        serde_json::to_value(value).unwrap()
    }

    #[test]
    fn every_shape_of_a_value_is_taken_over() {
        #[derive(serde::Serialize)]
        #[serde(rename_all = "kebab-case")]
        enum Shape {
            NoFields,
            OneValue(f64),
            TwoValues(u8, char),
            NamedValues {
                #[serde(rename = "a-b")]
                inner: Option<i8>,
            },
        }
        let shapes = [
            Shape::NoFields,
            Shape::OneValue(f64::NAN),
            Shape::TwoValues(1, 'ż'),
            Shape::NamedValues { inner: None },
            Shape::NamedValues { inner: Some(-1) },
        ];
        let expected = json!(["no-fields", {"one_value": null}, {"two_values": [1, "ż"]},
            {"named_values": {"a_b": null}}, {"named_values": {"a_b": -1}}]);
        assert_eq!(back(&seen(&shapes)), expected);
        assert!(seen(()).is_none() && seen(&shapes[..0]).try_iter().unwrap().next().is_none());
    }

    #[test]
    fn endless_words_are_cut_and_long_texts_stay() {
        let note = "Twelve people were ill in the first week. ".repeat(40);
        assert_eq!(readable(&note), note);
        let cut = format!("a {}… b", "ż".repeat(60));
        assert_eq!(readable(&format!("a {} b", "ż".repeat(20_000))), cut);
        assert_eq!(readable(&"x".repeat(201)), "x".repeat(60) + "…");
        assert_eq!(readable("a\u{202e}gpj.exe b"), "agpj.exe b");
        assert_eq!(readable(&"x ".repeat(5000)).chars().count(), 5001);
    }

    #[test]
    fn a_drawing_stays_whole() {
        let svg = format!("<svg><path d=\"{}\"/></svg>", "M1,2".repeat(3000));
        let value = json!({"areas": {"wide": svg, "narrow": svg}, "network": {"wide": svg}});
        assert_eq!(back(&seen(value.clone())), value);
    }

    #[test]
    fn fields_get_underscores_and_ids_stay() {
        let value = json!({"rated-by": {"p90-hours": [{"a-b": "c-d"}]}, "scores": {"role-clarity": {"x-y": 1}}});
        let expected = json!({"rated_by": {"p90_hours": [{"a_b": "c-d"}]}, "scores": {"role-clarity": {"x_y": 1}}});
        assert_eq!(back(&seen(value)), expected);
    }
}
