//! The simulated organisation: its people, its settings, its job descriptions, and the spans of its cycles.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};

/// The half-year in which the last simulated cycle lies.
const LAST: (i16, i16) = (2026, 2);

/// Position of most people.
pub(super) const AGENT: &str = "agent";
/// Position of the others, where there are enough people for two.
pub(super) const BACK_OFFICE: &str = "back-office";

/// Cooperating departments: id, name, people who rate.
pub(super) const PARTNERS: [(&str, &str, usize); 3] =
    [("billing", "Billing", 6), ("sales", "Sales", 6), ("it", "IT", 5)];

/// Described tasks: id, text, position, minutes each time, times a week (as codes of the frequency scale).
pub(super) const TASKS: [(&str, &str, &str, u32, i16); 30] = [
    ("a-calls", "Answering incoming telephone calls", AGENT, 6, 7),
    ("a-mail", "Replying to e-mails of private customers", AGENT, 9, 6),
    ("a-chat", "Conducting chat conversations on the website", AGENT, 7, 6),
    ("a-identity", "Verifying the identity of callers", AGENT, 2, 7),
    ("a-address", "Updating postal addresses in the register", AGENT, 5, 5),
    ("a-contracts", "Explaining clauses of supply contracts", AGENT, 12, 5),
    ("a-meter", "Recording meter readings given by customers", AGENT, 4, 6),
    ("a-payments", "Checking whether a payment has arrived", AGENT, 6, 5),
    ("a-instalments", "Arranging instalment plans", AGENT, 15, 4),
    ("a-moving", "Processing a move to another flat", AGENT, 18, 4),
    ("a-complaints", "Registering complaints in the case system", AGENT, 10, 5),
    ("a-aftercare", "Phoning customers a week after closing the case", AGENT, 8, 4),
    ("a-knowledge", "Editing articles of the knowledge base", AGENT, 25, 3),
    ("a-handover", "Handing over unfinished cases to the next shift", AGENT, 10, 5),
    ("a-outage", "Informing callers about power failures", AGENT, 5, 4),
    ("a-duplicates", "Printing duplicate invoices", AGENT, 4, 5),
    ("a-consent", "Collecting marketing permissions", AGENT, 3, 5),
    ("a-appointments", "Booking visits of technicians", AGENT, 8, 5),
    ("a-training", "Introducing newcomers to the workplace", AGENT, 45, 2),
    ("a-statistics", "Counting cases for the weekly statistics", AGENT, 20, 3),
    ("b-letters", "Writing formal answers to grievances", BACK_OFFICE, 35, 5),
    ("b-refunds", "Calculating refunds after wrong bills", BACK_OFFICE, 20, 5),
    ("b-ombudsman", "Preparing files for the ombudsman", BACK_OFFICE, 60, 3),
    ("b-archive", "Scanning paper documents into the archive", BACK_OFFICE, 10, 5),
    ("b-tariffs", "Correcting tariffs assigned by mistake", BACK_OFFICE, 15, 5),
    ("b-court", "Gathering evidence for court proceedings", BACK_OFFICE, 90, 2),
    ("b-suppliers", "Switching supply from another company", BACK_OFFICE, 25, 5),
    ("b-inheritance", "Settling accounts of deceased persons", BACK_OFFICE, 40, 3),
    ("b-audit", "Answering questions of internal auditors", BACK_OFFICE, 30, 2),
    ("b-quality", "Listening to recorded conversations for quality", BACK_OFFICE, 20, 4),
];

/// One employee.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Employee {
    /// How HR knows the person; ends at import.
    pub(super) identifier: String,
    pub(super) position: &'static str,
    pub(super) site: &'static str,
}

/// Everybody in the department.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Staff {
    pub(super) people: Vec<Employee>,
}

impl Staff {
    /// A fifth in the back office and two fifths at the second site, where these are at least ten people.
    pub(super) fn of(people: u32) -> Staff {
        let two_positions = people / 5 >= 10;
        let two_sites = people * 2 / 5 >= 10;
        let employee = |index: u32| Employee {
            identifier: format!("employee-{:04}@example.invalid", index + 1),
            position: if two_positions && index % 5 == 4 { BACK_OFFICE } else { AGENT },
            site: if two_sites && index % 5 < 2 { "south" } else { "north" },
        };
        Staff { people: (0..people).map(employee).collect() }
    }

    fn count(&self, is: impl Fn(&Employee) -> bool) -> usize {
        self.people.iter().filter(|employee| is(employee)).count()
    }

    /// Positions that somebody holds, with their names.
    pub(super) fn positions(&self) -> Vec<(&'static str, &'static str)> {
        let all = [(AGENT, "Agent"), (BACK_OFFICE, "Back office")];
        all.into_iter().filter(|(id, _)| self.count(|employee| employee.position == *id) > 0).collect()
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

/// `audit.yaml`, the job descriptions, the cycles and the key.
pub(super) fn files(staff: &Staff, spans: &[Span], seed: u64, instrument: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("audit.yaml".to_owned(), settings(staff, instrument));
    for (position, _) in staff.positions() {
        files.insert(format!("jobs/{position}.yaml"), description(position));
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

fn settings(staff: &Staff, instrument: &str) -> String {
    let mut text = String::from(
        "# A simulated audit: nobody in it exists, and its truth stands in TRUTH.csv.\norganisation: Simulated Energy\ndepartment: Customer Service\nlanguage: en\nsituation: stagnation\npositions:\n",
    );
    for (id, name) in staff.positions() {
        let headcount = staff.count(|employee| employee.position == id);
        let _ = writeln!(text, "- {{id: {id}, name: {name}, headcount: {headcount}}}");
    }
    let _ = writeln!(text, "instrument: {instrument}\npartners:");
    for (id, name, _) in PARTNERS {
        let _ = writeln!(text, "- {{id: {id}, name: {name}}}");
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

fn description(position: &str) -> String {
    let mut text = format!("position: {position}\ntasks:\n");
    for (id, task, ..) in TASKS.iter().filter(|(_, _, of, ..)| *of == position) {
        let _ = writeln!(text, "- {{id: {id}, text: {task}}}");
    }
    text
}
