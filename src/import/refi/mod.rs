//! REFI-QDA, the exchange format of programs for qualitative analysis, in and out: projects (`.qdpx`) with coded texts,
//! and codebooks (`.qdc`).
//!
//! Positions in texts are Unicode code points from 0; the end of a selection is one past its last character. Programs
//! differ in this, so that what is read is held against the words that most of them write beside the positions.

mod codes;
mod guid;
mod positions;
mod read;
mod sources;
mod write;

pub use codes::{CodeTree, TreeCode};
pub use read::{codebook, project};
pub use write::{codebook_bytes, project_bytes};

use crate::model::answers::Memo;

/// A project, as far as the tool has a place for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Project {
    /// Its codes.
    pub codes: CodeTree,
    /// Names of its users by GUID, in the order of the project.
    pub users: Vec<(String, String)>,
    /// Its texts.
    pub sources: Vec<TextSource>,
    /// What it holds beyond that: the kind as a message key, and how many.
    pub left_behind: Vec<(&'static str, usize)>,
}

/// A coded text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextSource {
    /// Its name in the project.
    pub name: String,
    /// The text; lines end in `\n`.
    pub text: String,
    /// Coded selections.
    pub codings: Vec<SourceCoding>,
    /// Remarks, each with the GUID of its user, which is empty when not given.
    pub memos: Vec<(Memo, String)>,
    /// What makes its lines headings and items of lists; see [`crate::import::notes::NoteText`].
    pub marks: Vec<(usize, String)>,
    /// Values of variables by name, those of its cases among them.
    pub variables: Vec<(String, String)>,
}

/// A selection with one of its codes.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceCoding {
    /// Code points of the text, first and one past the last.
    pub span: (usize, usize),
    /// GUID of the code.
    pub code: String,
    /// GUID of the user; empty when not given.
    pub user: String,
    /// From -2 to +2, where the project tells it.
    pub valence: Option<i8>,
}

/// What stands before a valence in the description of a selection.
const VALENCE: &str = "valence: ";
