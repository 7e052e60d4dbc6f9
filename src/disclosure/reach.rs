//! How narrowly a hidden sum can be placed from sums that are shown: linear programming over the cells of the crossing.

use std::collections::BTreeMap;

use good_lp::{Expression, ProblemVariables, Solution, SolverModel, Variable, constraint, microlp, variable};

/// Sums are kept as they are shown, but for what numbers of this length lose.
const SLACK: f64 = 1e-6;

/// What is known of a quantity that adds up over cells: bounds of each cell, and sums over sets of cells.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// By cell, the most it can hold; none holds less than 0.
    most: Vec<f64>,
    /// Sets of cells with the least and the most that they hold together.
    sums: Vec<(Vec<bool>, f64, f64)>,
}

impl Known {
    /// Nothing but the most that each cell can hold.
    pub(super) fn bounded(most: Vec<f64>) -> Self {
        Known { most, sums: Vec::new() }
    }

    /// A sum that is shown.
    pub(super) fn exactly(&mut self, row: Vec<bool>, sum: f64) {
        self.between(row, sum - SLACK, sum + SLACK);
    }

    /// A sum that lies between two numbers.
    pub(super) fn between(&mut self, row: Vec<bool>, least: f64, most: f64) {
        self.sums.push((row, least, most));
    }

    /// The least and the most that the chosen cells can hold together; `None` when what is known contradicts itself.
    pub(super) fn interval(&self, target: &[bool]) -> Option<(f64, f64)> {
        let merged = self.merged(target);
        Some((self.extreme(&merged, false)?, self.extreme(&merged, true)?))
    }

    /// Cells that stand in the same sets are one variable.
    fn merged(&self, target: &[bool]) -> BTreeMap<(Vec<bool>, bool), f64> {
        let mut merged: BTreeMap<(Vec<bool>, bool), f64> = BTreeMap::new();
        for (cell, most) in self.most.iter().enumerate() {
            let stands_in = |row: &Vec<bool>| row.get(cell).copied().unwrap_or(false);
            let pattern = self.sums.iter().map(|(row, _, _)| stands_in(row)).collect();
            *merged.entry((pattern, target.get(cell).copied().unwrap_or(false))).or_default() += most;
        }
        merged
    }

    fn extreme(&self, merged: &BTreeMap<(Vec<bool>, bool), f64>, largest: bool) -> Option<f64> {
        let mut unknown = ProblemVariables::new();
        let cells: Vec<(&Vec<bool>, bool, Variable)> = merged
            .iter()
            .map(|((pattern, chosen), most)| (pattern, *chosen, unknown.add(variable().min(0.0).max(*most))))
            .collect();
        let goal: Expression = cells.iter().filter(|(_, chosen, _)| *chosen).map(|(_, _, cell)| *cell).sum();
        let objective = if largest { unknown.maximise(goal.clone()) } else { unknown.minimise(goal.clone()) };
        let mut program = objective.using(microlp);
        for (index, (_, least, most)) in self.sums.iter().enumerate() {
            let held = cells.iter().filter(|(pattern, _, _)| pattern.get(index).copied().unwrap_or(false));
            let sum: Expression = held.map(|(_, _, cell)| *cell).sum();
            program = program.with(constraint!(sum.clone() >= *least)).with(constraint!(sum <= *most));
        }
        program.solve().ok().map(|solution| solution.eval(goal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &str) -> Vec<bool> {
        cells.chars().map(|c| c == 'x').collect()
    }

    fn close(found: Option<(f64, f64)>, expected: (f64, f64)) -> bool {
        found.is_some_and(|found| (found.0 - expected.0).abs() < 1e-4 && (found.1 - expected.1).abs() < 1e-4)
    }

    #[test]
    fn a_difference_is_exact_and_a_pool_is_not() {
        let mut known = Known::bounded(vec![2000.0, 800.0, 300.0]);
        known.exactly(row("xxx"), 2000.0);
        known.exactly(row("x.."), 1200.0);
        assert!(close(known.interval(&row("..x")), (0.0, 300.0)));
        assert!(close(known.interval(&row(".xx")), (800.0, 800.0)));
        known.exactly(row(".x."), 550.0);
        assert!(close(known.interval(&row("..x")), (250.0, 250.0)));
    }

    #[test]
    fn bounds_narrow_what_extremes_leave() {
        // Eleven people with a mean of 95: the eight cannot have more than 800, so the three have at least 245.
        let mut known = Known::bounded(vec![800.0, 300.0]);
        known.exactly(row("xx"), 1045.0);
        assert!(close(known.interval(&row(".x")), (245.0, 300.0)));
    }

    #[test]
    fn what_contradicts_itself_has_no_interval() {
        let mut known = Known::bounded(vec![1.0, 1.0]);
        known.between(row("xx"), 3.0, 4.0);
        assert_eq!(known.interval(&row("x.")), None);
    }
}
