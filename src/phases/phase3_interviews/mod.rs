//! Phase 3: coded interviews. What is spoken of, in how many of them, and how.
//!
//! The unit is the interview, never the mention: who speaks long about one thing counts no more than who names it once.

mod agreement;
#[cfg(test)]
mod case;
mod codebook;
mod conversations;
mod quotes;
mod saturation;
mod themes;
mod together;

use crate::model::answers::InterviewAnswers;
use crate::model::diagnosis::{CodeView, InterviewsView};
use crate::model::evidence::Measurement;
use crate::phases::Scope;

pub use agreement::{CoderSays, Disagreement, disagreements};

use codebook::Codebook;
use themes::Theme;

/// What the interviews say: the view for the report, and for every code and area that is spoken of its prevalence,
/// its valence and the share of interviews that speak ill of it.
pub fn assess(scope: &Scope, answers: &InterviewAnswers) -> (InterviewsView, Vec<Measurement>) {
    let codebook = Codebook::of(scope.instrument);
    let conversations = conversations::merge(&answers.interviews);
    let held = conversations.len() as u64;
    let themes = themes::gather(&codebook, &conversations);
    let measured: Vec<_> = themes.iter().map(|theme| theme.measure(scope, held)).collect();
    let saturation = saturation::new_codes(&conversations);
    let rule = scope.instrument.interviews.saturation.as_ref();
    let view = InterviewsView {
        interviews: (held, u64::from(scope.audit.headcount())),
        codes: code_views(&codebook, &themes, &measured),
        quotes: quotes::collect(scope, &codebook, &conversations, &answers.released),
        saturated: rule.filter(|_| held > 0).map(|rule| saturation::judge(&saturation, rule)),
        saturation,
        together: together::gather(&codebook, &conversations, u64::from(scope.minimum_group)),
        agreement: agreement::measure(scope.instrument, &conversations),
    };
    (view, measured.into_iter().flatten().collect())
}

/// The codes that occur, the most spoken of first. An area is among them when it is used as a code itself.
fn code_views(codebook: &Codebook, themes: &[Theme], measured: &[[Measurement; 3]]) -> Vec<CodeView> {
    let mut views: Vec<(usize, CodeView)> = themes
        .iter()
        .zip(measured)
        .filter(|(theme, _)| theme.coded)
        .map(|(theme, [prevalence, valence, _])| {
            let view = CodeView {
                id: theme.id.to_owned(),
                name: codebook.name(theme.id),
                area: codebook.area(theme.id).unwrap_or_default().to_owned(),
                prevalence: prevalence.estimate.clone(),
                valence: valence.estimate.clone(),
            };
            (theme.interviews.len(), view)
        })
        .collect();
    // A withheld prevalence must not show in the order either, so equal treatment then: by id alone.
    views.sort_by(|(a_spoken, a), (b_spoken, b)| {
        let shown = a.prevalence.figure().is_some() && b.prevalence.figure().is_some();
        let by_prevalence = if shown { b_spoken.cmp(a_spoken) } else { std::cmp::Ordering::Equal };
        by_prevalence.then_with(|| a.id.cmp(&b.id))
    });
    views.into_iter().map(|(_, view)| view).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::case::{Case, interview};
    use super::*;
    use crate::model::estimate::{Basis, BasisUnit, Estimate, Reason};
    use crate::model::evidence::Caution;
    use crate::model::provenance::Source;
    use crate::statistics::figure::{mean_figure, share_figure};
    use crate::statistics::mean::Moments;

    /// Six interviews of 20 people; `tools` twice in W1, `cooperation/billing` in five, `rudeness` without a valence.
    fn six() -> InterviewAnswers {
        InterviewAnswers {
            interviews: vec![
                interview("W1", &[("tools", Some(-2)), ("tools", Some(-1)), ("cooperation/billing", Some(1))]),
                interview("W2", &[("cooperation/billing", Some(-1)), ("cooperation", Some(-2))]),
                interview("W3", &[("cooperation/billing", Some(-1)), ("freezes", Some(-1))]),
                interview("W4", &[("cooperation/billing", Some(-2)), ("rudeness", None)]),
                interview("W5", &[("cooperation/billing", Some(-2))]),
                interview("W6", &[]),
            ],
            ..InterviewAnswers::default()
        }
    }

    fn find<'a>(measurements: &'a [Measurement], measure: &str, of: &str) -> &'a Measurement {
        measurements.iter().find(|m| m.measure == measure && m.of == of).unwrap()
    }

    #[test]
    fn an_interview_counts_once_for_a_code_its_parent_and_its_area() {
        let case = Case::new(20);
        let (_, measurements) = assess(&case.scope(), &six());
        let prevalence = |of| find(&measurements, "interview-prevalence", of).estimate.clone();
        assert_eq!(prevalence("cooperation/billing"), share_figure(5, 6, Some(20), 0.9));
        assert_eq!(prevalence("cooperation"), share_figure(5, 6, Some(20), 0.9));
        assert_eq!(prevalence("tools"), share_figure(2, 6, Some(20), 0.9));
        assert_eq!(prevalence("freezes"), share_figure(1, 6, Some(20), 0.9));
        // `individual-treatment` by its code `rudeness`; `honesty` is spoken of by nobody.
        assert_eq!(prevalence("individual-treatment"), share_figure(1, 6, Some(20), 0.9));
        assert!(measurements.iter().all(|m| m.of != "honesty"));
    }

    #[test]
    fn valence_is_averaged_over_interviews_not_over_passages() {
        let case = Case::new(20);
        let (_, measurements) = assess(&case.scope(), &six());
        let valence = find(&measurements, "interview-valence", "cooperation");
        let moments = Moments::of([1.0, -1.5, -1.0, -2.0, -2.0]);
        assert_eq!(valence.estimate, mean_figure(moments, Some(20), 0.9, Some((-2.0, 2.0))));
        assert_eq!(valence.basis, Basis { unit: BasisUnit::Interviews, n: 5, of: Some(20) });
        let negative = find(&measurements, "interview-negative", "cooperation");
        assert_eq!(negative.estimate, share_figure(4, 6, Some(20), 0.9));
        // Two people spoke of tools: their mean is nobody's business.
        assert_eq!(find(&measurements, "interview-valence", "tools").estimate, Estimate::withheld(Reason::SmallGroup));
        assert_eq!(find(&measurements, "interview-valence", "rudeness").estimate, Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn sources_are_the_lines_of_the_notes() {
        let case = Case::new(20);
        let (_, measurements) = assess(&case.scope(), &six());
        let line = |file: &str, cells: &[&str]| Source {
            file: format!("{file}-A.md"),
            sheet: String::new(),
            cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
        };
        assert_eq!(
            find(&measurements, "interview-prevalence", "tools").sources,
            vec![line("W1", &["L10", "L11"]), line("W3", &["L11"])]
        );
        assert_eq!(
            find(&measurements, "interview-negative", "individual-treatment").sources,
            vec![line("W4", &["L11"])]
        );
    }

    #[test]
    fn codes_stand_in_order_of_prevalence() {
        let case = Case::new(20);
        let (view, _) = assess(&case.scope(), &six());
        let ids: Vec<&str> = view.codes.iter().map(|code| code.id.as_str()).collect();
        assert_eq!(ids, ["cooperation", "cooperation/billing", "tools", "freezes", "rudeness"]);
        assert_eq!(view.codes[4].area, "individual-treatment");
        assert_eq!(view.interviews, (6, 20));
    }

    #[test]
    fn too_few_interviews_are_withheld_and_short() {
        let case = Case::new(20);
        let few = InterviewAnswers { interviews: six().interviews[..4].to_vec(), ..InterviewAnswers::default() };
        let (view, measurements) = assess(&case.scope(), &few);
        assert!(measurements.iter().all(|m| m.estimate.figure().is_none()));
        assert!(measurements.iter().all(|m| m.cautions == [Caution::ShortSeries]));
        let prevalence = find(&measurements, "interview-prevalence", "tools");
        assert_eq!(prevalence.estimate, Estimate::withheld(Reason::SmallGroup));
        let ids: Vec<&str> = view.codes.iter().map(|code| code.id.as_str()).collect();
        assert_eq!(ids, ["cooperation", "cooperation/billing", "freezes", "rudeness", "tools"]);
    }

    #[test]
    fn two_coders_of_one_interview_count_once() {
        let case = Case::new(20);
        let mut answers = six();
        let mut second = interview("W6", &[("tools", Some(-2))]);
        second.coder = "B".to_owned();
        answers.interviews.push(second);
        let (view, measurements) = assess(&case.scope(), &answers);
        assert_eq!(view.interviews.0, 6);
        assert_eq!(find(&measurements, "interview-prevalence", "tools").estimate, share_figure(3, 6, Some(20), 0.9));
        assert!(find(&measurements, "interview-prevalence", "tools").cautions.is_empty());
    }

    #[test]
    fn nothing_said_nothing_measured() {
        let case = Case::new(20);
        let (view, measurements) = assess(&case.scope(), &InterviewAnswers::default());
        assert!(measurements.is_empty());
        assert_eq!(view, InterviewsView { interviews: (0, 20), ..InterviewsView::default() });
    }
}
