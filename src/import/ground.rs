//! What an import stands on: the instrument, the audit, the words, and the key that makes pseudonyms.

use jiff::civil::Date;

use super::fold::fold;
use super::headers::Recognised;
use super::mapping::Mapping;
use super::synonyms::Synonyms;
use super::values::choice::Choices;
use super::values::scale::ScaleReader;
use crate::model::answers::Answer;
use crate::model::instrument::{Instrument, Scale};
use crate::model::organisation::{Audit, SERVICE};

/// Everything that is known before a sheet is read.
pub(crate) struct Ground<'a> {
    pub(crate) instrument: &'a Instrument,
    pub(crate) audit: &'a Audit,
    pub(crate) synonyms: &'a Synonyms,
    /// From an identifier to a pseudonym; `None` when the key is not here.
    pub(crate) pseudonym: Option<&'a dyn Fn(&str) -> String>,
    /// First and last day of the cycle.
    pub(crate) cycle: Option<(Date, Date)>,
    /// Mappings that a person confirmed.
    pub(crate) mappings: &'a [Mapping],
}

impl Ground<'_> {
    /// The positions of the audit.
    pub(crate) fn positions(&self) -> Choices {
        Choices::of(self.audit.positions.iter().map(|position| (position.id.as_str(), &position.name)))
    }

    /// The cooperating departments.
    pub(crate) fn partners(&self) -> Choices {
        Choices::of(self.audit.partners.iter().map(|partner| (partner.id.as_str(), &partner.name)))
    }

    /// The service department and the cooperating ones.
    pub(crate) fn departments(&self) -> Choices {
        let mut departments = Choices::new();
        departments.add(SERVICE, &self.audit.department);
        for partner in &self.audit.partners {
            departments.add(&partner.id, &partner.name);
        }
        let synonyms = self.synonyms.folded("department-service");
        departments.also(SERVICE, synonyms.iter().map(String::as_str));
        departments
    }

    /// A reader for a scale. An instrument whose scale is missing was refused before; it then knows no answer.
    ///
    /// The sheet says what its source writes in place of an answer, and what a mapping says of its codes.
    pub(crate) fn scale(&self, id: &str, sheet: &Recognised) -> ScaleReader {
        let nothing = Scale {
            id: id.to_owned(),
            answers: Vec::new(),
            not_applicable: None,
            favourable_from: 0,
            unfavourable_to: 0,
        };
        let scale = self.instrument.scale(id).unwrap_or(&nothing);
        let (without, skipped) = (self.synonyms.folded("answer-missing"), self.synonyms.folded("answer-skipped"));
        let declared = sheet.declared().iter().filter(|declared| declared.scale == id);
        let declared = declared.filter_map(|one| Some((fold(&one.found), one.read(scale)?)));
        let marks = declared.chain(sheet.marks.iter().map(|(mark, answer)| ((*mark).to_owned(), *answer)));
        let marks = marks.chain(without.into_iter().map(|mark| (mark, Answer::Missing)));
        let marks: Vec<_> = marks.chain(skipped.into_iter().map(|mark| (mark, Answer::Skipped))).collect();
        ScaleReader::new(scale, &self.synonyms.folded("answer-not-applicable"), &marks)
    }
}
