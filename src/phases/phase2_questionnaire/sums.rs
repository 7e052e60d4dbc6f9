//! What one person's answers to an area add up to: points, how many items were answered and shown, and which pattern of
//! answers it is. One look at a table and one addition an item give all four.

use super::layout::QuestionPlan;

/// Areas with more patterns of answers than this are counted pair of items by pair of items.
const MOST_PATTERNS: usize = 1 << 15;

/// What the items of an area add, place by place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AreaSteps {
    /// By item: its question, and where its steps begin.
    items: Vec<(usize, usize)>,
    /// By item and place.
    steps: Vec<Sums>,
    /// By item: the number of its codes and what one place more adds to the pattern; places behind the codes count as one.
    radix: Vec<(usize, usize)>,
    /// Number of patterns, when there are few enough to count each.
    patterns: Option<usize>,
}

/// Sums over the items of an area.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sums {
    pub(super) pattern: u32,
    pub(super) points: u32,
    pub(super) answered: u32,
    pub(super) shown: u32,
}

impl AreaSteps {
    /// Of items with their points by code.
    pub(super) fn new(items: &[(usize, Vec<u32>)], questions: &[QuestionPlan]) -> Self {
        let patterns = items
            .iter()
            .try_fold(1usize, |patterns, (_, points)| patterns.checked_mul(points.len() + 1))
            .filter(|patterns| *patterns <= MOST_PATTERNS);
        let mut plan = AreaSteps { items: Vec::new(), steps: Vec::new(), radix: Vec::new(), patterns };
        let mut once = 1;
        for (question, points) in items {
            let codes = points.len();
            plan.items.push((*question, plan.steps.len()));
            plan.radix.push((codes, once));
            // Behind the codes stand "does not apply", "not shown" and what was left empty.
            plan.steps.extend((0..codes + 3).map(|place| Sums {
                pattern: if patterns.is_some() { (place.min(codes) * once) as u32 } else { 0 },
                points: points.get(place).copied().unwrap_or(0),
                answered: u32::from(place < codes),
                shown: u32::from(place != codes + 1),
            }));
            once = once.saturating_mul(codes + 1);
        }
        debug_assert!(items.iter().all(|(question, points)| questions[*question].codes.len() == points.len()));
        plan
    }

    /// Of one person: `places` holds the index of each question's count.
    #[inline]
    pub(super) fn of(&self, places: &[u16]) -> Sums {
        let mut sums = Sums::default();
        for (question, first) in &self.items {
            let place = places.get(*question).copied().unwrap_or_default();
            let Some(step) = self.steps.get(first + usize::from(place)) else { continue };
            sums.pattern += step.pattern;
            sums.points += step.points;
            sums.answered += step.answered;
            sums.shown += step.shown;
        }
        sums
    }

    /// Number of patterns, when there are few enough to count each.
    pub(super) fn patterns(&self) -> Option<usize> {
        self.patterns
    }

    /// The code of an item in a pattern, by its index among the item's codes; `None` where there is no code.
    pub(super) fn code(&self, pattern: usize, item: usize) -> Option<usize> {
        let (codes, once) = *self.radix.get(item)?;
        Some(pattern / once % (codes + 1)).filter(|place| *place < codes)
    }
}
