//! In place of the press where the program is built without it: as no document is rendered then, nothing here is reached.

use super::{Typesetting, Unset};

/// The pages of a document, of which there are none.
pub struct Pages(());

/// Sets no document.
pub(super) fn set(typesetting: Typesetting) -> Result<Pages, Unset> {
    Err(typesetting.unset(None, ""))
}

impl Pages {
    /// No bytes.
    ///
    /// # Errors
    /// Never.
    pub fn written(&self) -> Result<Vec<u8>, Unset> {
        Ok(Vec::new())
    }
}
