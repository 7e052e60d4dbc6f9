//! A theme is a code or an area that is spoken of: in which interviews, how, and where in the notes.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::estimate::{Basis, BasisUnit, Estimate, Reason};
use crate::model::evidence::{Caution, Measurement};
use crate::model::provenance::Source;
use crate::phases::Scope;
use crate::statistics::figure::{mean_figure, share_figure};
use crate::statistics::mean::Moments;

use super::codebook::Codebook;
use super::conversations::Conversation;

/// Lowest and highest valence.
const VALENCES: (f64, f64) = (-2.0, 2.0);

/// What the interviews say of one code or area.
pub(super) struct Theme<'a> {
    /// Id of the code or area.
    pub(super) id: &'a str,
    /// Whether the notes use it as a code (or as a code that others nest in), not only as the area of other codes.
    pub(super) coded: bool,
    /// One entry an interview that speaks of it, in order of interview id.
    pub(super) interviews: Vec<Mention<'a>>,
}

/// What one interview says of a theme.
#[derive(Default)]
pub(super) struct Mention<'a> {
    /// Valences of its passages, where given.
    valences: Vec<f64>,
    /// Lines of the notes by file.
    lines: BTreeMap<&'a str, BTreeSet<usize>>,
}

impl Mention<'_> {
    /// Mean valence over the passages of this interview.
    fn valence(&self) -> Option<f64> {
        let moments = Moments::of(self.valences.iter().copied());
        (moments.n > 0).then_some(moments.mean)
    }
}

/// Every theme that occurs, in order of id.
pub(super) fn gather<'a>(codebook: &Codebook<'a>, conversations: &[Conversation<'a>]) -> Vec<Theme<'a>> {
    let mut themes: BTreeMap<&'a str, Theme<'a>> = BTreeMap::new();
    for conversation in conversations {
        for (id, (coded, mention)) in mentions(codebook, conversation) {
            let theme = themes.entry(id).or_insert(Theme { id, coded: false, interviews: Vec::new() });
            theme.coded |= coded;
            theme.interviews.push(mention);
        }
    }
    themes.into_values().collect()
}

/// What one interview says of each theme, and whether it uses the theme as a code.
fn mentions<'a>(codebook: &Codebook<'a>, conversation: &Conversation<'a>) -> BTreeMap<&'a str, (bool, Mention<'a>)> {
    let mut mentions: BTreeMap<&str, (bool, Mention)> = BTreeMap::new();
    for (file, passage) in conversation.passages() {
        let codes = codebook.with_parents(&passage.code);
        for id in codebook.counts_for(&passage.code) {
            let (coded, mention) = mentions.entry(id).or_default();
            *coded |= codes.contains(&id);
            mention.valences.extend(passage.valence.map(f64::from));
            mention.lines.entry(file).or_default().insert(passage.line);
        }
    }
    mentions
}

impl Theme<'_> {
    /// Prevalence, valence and negative share, `held` interviews having been held.
    pub(super) fn measure(&self, scope: &Scope, held: u64) -> [Measurement; 3] {
        // Somebody interviewed who has left since is one of the department all the same.
        let population = u64::from(scope.audit.headcount()).max(held);
        let confidence = scope.instrument.settings.confidence;
        let share = |count: usize| share_figure(count as u64, held, Some(population), confidence);
        let valences: Vec<f64> = self.interviews.iter().filter_map(Mention::valence).collect();
        let negative = valences.iter().filter(|&&valence| valence < 0.0).count();
        let moments = Moments::of(valences);
        let mean = mean_figure(moments, Some(population), confidence, Some(VALENCES));
        let measurement = |measure: &str, n: u64, estimate: Estimate| Measurement {
            measure: measure.to_owned(),
            of: self.id.to_owned(),
            estimate: if n > 0 && n < u64::from(scope.minimum_group) {
                Estimate::withheld(Reason::SmallGroup)
            } else {
                estimate
            },
            basis: Basis { unit: BasisUnit::Interviews, n, of: Some(population) },
            agreement: None,
            cautions: cautions(scope, held),
            sources: self.sources(),
        };
        [
            measurement("interview-prevalence", held, share(self.interviews.len())),
            measurement("interview-valence", moments.n, mean),
            measurement("interview-negative", held, share(negative)),
        ]
    }

    /// The lines of the notes that speak of it, in order of file.
    fn sources(&self) -> Vec<Source> {
        let mut by_file: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (file, lines) in self.interviews.iter().flat_map(|mention| &mention.lines) {
            by_file.entry(file).or_default().extend(lines);
        }
        by_file
            .into_iter()
            .map(|(file, lines)| Source {
                file: file.to_owned(),
                sheet: String::new(),
                cells: lines.into_iter().map(|line| format!("L{line}")).collect(),
            })
            .collect()
    }
}

/// Fewer interviews than synthesis needs are a short series.
fn cautions(scope: &Scope, held: u64) -> Vec<Caution> {
    let needed = u64::from(scope.instrument.settings.gates.interviews);
    if held < needed { vec![Caution::ShortSeries] } else { Vec::new() }
}
