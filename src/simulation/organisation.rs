//! The simulated organisation: its people, its settings, its job descriptions, and the spans of its cycles.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};

use crate::model::cast::{Cast, CastPartner, CastPosition, CastTask};

/// The half-year in which the last simulated cycle lies.
const LAST: (i16, i16) = (2026, 2);

/// One employee.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Employee {
    /// How HR knows the person; ends at import.
    pub(super) identifier: String,
    pub(super) position: String,
    pub(super) site: &'static str,
}

/// Everybody in the department.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Staff {
    pub(super) people: Vec<Employee>,
}

impl Staff {
    /// A fifth in the back office and two fifths at the second site, where these are at least ten people.
    pub(super) fn of(people: u32, cast: &Cast) -> Staff {
        let two_positions = people / 5 >= 10;
        let two_sites = people * 2 / 5 >= 10;
        let employee = |index: u32| Employee {
            identifier: format!("employee-{:04}@example.invalid", index + 1),
            position: if two_positions && index % 5 == 4 { &cast.back } else { &cast.front }.id.clone(),
            site: if two_sites && index % 5 < 2 { "south" } else { "north" },
        };
        Staff { people: (0..people).map(employee).collect() }
    }

    fn count(&self, is: impl Fn(&Employee) -> bool) -> usize {
        self.people.iter().filter(|employee| is(employee)).count()
    }

    /// Positions that somebody holds, with their names.
    pub(super) fn positions<'a>(&self, cast: &'a Cast) -> Vec<&'a CastPosition> {
        let all = [&cast.front, &cast.back].into_iter();
        all.filter(|position| self.count(|employee| employee.position == position.id) > 0).collect()
    }
}

/// A half-year.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Span {
    pub(super) id: String,
    pub(super) from: Date,
    pub(super) to: Date,
}

/// So many half-years, the last one fixed.
pub(super) fn spans(cycles: u32) -> Vec<Span> {
    let back = |ago: u32| {
        let halves = LAST.0 * 2 + LAST.1 - 1 - ago as i16;
        let (year, half) = (halves.div_euclid(2), halves.rem_euclid(2) + 1);
        let (from, to) =
            if half == 1 { (date(year, 1, 5), date(year, 6, 30)) } else { (date(year, 7, 6), date(year, 12, 31)) };
        Span { id: format!("{year}-H{half}"), from, to }
    };
    (0..cycles.max(1)).rev().map(back).collect()
}

/// `audit.yaml`, the job descriptions, the cycles and the key; `of` an instrument's id and cast.
pub(super) fn files(staff: &Staff, spans: &[Span], seed: u64, of: (&str, &Cast)) -> BTreeMap<String, String> {
    let (instrument, cast) = of;
    let mut files = BTreeMap::new();
    files.insert("audit.yaml".to_owned(), settings(staff, instrument, cast));
    for CastPosition { id, .. } in staff.positions(cast) {
        files.insert(format!("jobs/{id}.yaml"), description(id, cast));
    }
    for span in spans {
        files.insert(format!("cycles/{}/cycle.yaml", span.id), format!("from: {}\nto: {}\n", span.from, span.to));
    }
    // A key of its own for each seed: nobody real stands behind the pseudonyms, and the same seed gives the same bytes.
    let key = Sha256::digest(format!("simulated audit {seed}"));
    files.insert(
        ".diagnoza/key".to_owned(),
        key.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        }),
    );
    files
}

fn settings(staff: &Staff, instrument: &str, cast: &Cast) -> String {
    let Cast { organisation, department, .. } = cast;
    let mut text = format!(
        "# A simulated audit: nobody in it exists, and its truth stands in TRUTH.csv.\norganisation: {organisation:?}\ndepartment: {department:?}\nlanguage: en\nsituation: stagnation\npositions:\n",
    );
    for CastPosition { id, name } in staff.positions(cast) {
        let headcount = staff.count(|employee| employee.position == *id);
        let _ = writeln!(text, "- {{id: {id}, name: {name:?}, headcount: {headcount}}}");
    }
    let _ = writeln!(text, "instrument: {instrument}\npartners:");
    for CastPartner { id, name, .. } in &cast.partners {
        let _ = writeln!(text, "- {{id: {id}, name: {name:?}}}");
    }
    let sites = [("north", "North"), ("south", "South")].map(|(id, name)| (id, name, staff.count(|e| e.site == id)));
    if sites.iter().all(|(_, _, headcount)| *headcount > 0) {
        text.push_str("groups:\n- id: site\n  name: Site\n  values:\n");
        for (id, name, headcount) in sites {
            let _ = writeln!(text, "  - {{id: {id}, name: {name}, headcount: {headcount}}}");
        }
    }
    text
}

fn description(position: &str, cast: &Cast) -> String {
    let mut text = format!("position: {position}\ntasks:\n");
    for CastTask { id, text: task, .. } in cast.tasks.iter().filter(|task| task.position == position) {
        let _ = writeln!(text, "- {{id: {id}, text: {task:?}}}");
    }
    text
}
