//! What was found for a text, remembered by the text itself: a sheet keeps each short text once, so the same one is known
//! by its address.

use std::rc::Rc;

/// How many are remembered.
const MOST: usize = 64;

/// Results by text.
#[derive(Debug)]
pub(crate) struct Met<T>(Vec<(Rc<str>, T)>);

impl<T> Default for Met<T> {
    fn default() -> Self {
        Met(Vec::new())
    }
}

impl<T: Clone> Met<T> {
    /// What was found before, or is found now.
    pub(crate) fn get(&mut self, text: &Rc<str>, find: impl FnOnce() -> T) -> T {
        if let Some((_, known)) = self.0.iter().find(|(known, _)| Rc::ptr_eq(known, text)) {
            return known.clone();
        }
        let found = find();
        if self.0.len() < MOST {
            self.0.push((Rc::clone(text), found.clone()));
        }
        found
    }
}
