//! The partner questionnaire: one row a respondent and rated department.

use super::{Field, Ground, Once, PERSON, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::values::scale::{ScaleReader, stored};
use crate::model::answers::Answer;
use crate::model::provenance::Kind;
use crate::model::text::Text;
use crate::problem::Severity;

/// The rater who watches from outside.
const OBSERVER: &str = "observer";

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let field = |id| Field::worded(ground, Kind::Partners, id);
    let mut fields = vec![field(PERSON), field("from").needed(), field("to").needed()];
    fields.extend(
        ground
            .instrument
            .partner_questions()
            .iter()
            .map(|question| Field::new(question.id, question.text.iter().map(|(_, text)| text))),
    );
    fields
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let (ground, sheet) = (reading.ground, reading.sheet);
    let rated = ground.departments();
    let mut raters = ground.departments();
    raters.add(OBSERVER, &Text::default());
    raters.also(OBSERVER, ground.synonyms.folded("department-observer").iter().map(String::as_str));
    let (from, to) = (reading.column("from"), reading.column("to"));
    let mut readers: Vec<(Option<usize>, ScaleReader)> = ground
        .instrument
        .partner_questions()
        .iter()
        .map(|question| (sheet.columns.get(question.id).copied(), ground.scale(question.scale, sheet)))
        .collect();
    let mut once = Once::default();
    let mut rows = Vec::new();
    let asked: Vec<usize> = readers.iter().filter_map(|(column, _)| *column).collect();
    for row in sheet.rows {
        // The form comes with a row for each department that may be rated.
        if !asked.is_empty() && asked.iter().all(|column| row.cell(*column).is_empty()) {
            reading.found.note(row.number, to.unwrap_or(0), Severity::Warning, Fault::new("answers-none-in-row"));
            continue;
        }
        let who = reading.people.read(row, reading.found);
        let rater = reading.must(row, from, |cell| owned(raters.read(cell))).unwrap_or_default();
        let target = reading.must(row, to, |cell| owned(rated.read(cell))).unwrap_or_default();
        if !who.identity.is_empty() {
            let identity = format!("{}\u{1f}{rater}\u{1f}{target}", who.identity);
            once.check(identity, row, reading.people.column(), "partners-twice", reading.found);
        }
        let mut cells = vec![row.number.to_string(), who.pseudonym, rater, target];
        for (column, scale) in &mut readers {
            let answer = match column {
                Some(column) => reading.found.keep(row.number, *column, scale.read(row.cell(*column))),
                None => Some(Answer::Skipped),
            };
            cells.push(answer.map_or_else(String::new, stored));
        }
        rows.push(cells);
    }
    rows
}
