//! `status AUDIT`: the phases as a board - what is there, who is missing, which gate is not passed and why.

use super::arguments::Status;
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, jobs};
use crate::model::diagnosis::{Diagnosis, Gate};
use crate::model::estimate::{Estimate, Reason};
use crate::model::evidence::Phase;
use crate::problem::Message;
use crate::report;

pub(super) fn run(arguments: &Status, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    let cycle = folder.cycles.iter().find(|cycle| cycle.id == released.diagnosis().cycle.id);
    let (matching, _) = cycle.map(|cycle| jobs::questions(&folder, cycle)).unwrap_or_default();
    let doubtful = matching.filter(|(state, _)| state.doubtful > 0);
    let doubtful = doubtful.map(|(state, _)| jobs::doubtful(&state, terminal));
    for line in board(released.diagnosis(), doubtful, terminal) {
        terminal.line(&line);
    }
    Ok(problems)
}

/// The board, line by line; `doubtful` is what hangs on undecided matches of tasks.
fn board(diagnosis: &Diagnosis, doubtful: Option<String>, terminal: &Terminal) -> Vec<String> {
    let words = terminal.words();
    let organisation = &diagnosis.organisation;
    let language = words.language();
    let mut lines = vec![format!(
        "{} · {} · {}",
        organisation.name.in_language(language),
        organisation.department.in_language(language),
        diagnosis.cycle.id
    )];
    for phase in Phase::ALL {
        let gates: Vec<&Gate> = diagnosis.gates.iter().filter(|gate| gate.phase == phase).collect();
        let mark = if gates.iter().all(|gate| gate.passed()) { "✓" } else { "✗" };
        lines.push(String::new());
        lines.push(format!("{mark} {}", words.word(&format!("phase-{}", phase.word()))));
        lines.extend(gates.into_iter().map(|gate| format!("    {}", gate_line(gate, terminal))));
        if phase == Phase::Jobs {
            lines.extend(doubtful.iter().map(|line| format!("    {line}")));
        }
        if phase == Phase::Questionnaire {
            lines.extend(response(diagnosis, terminal));
        }
    }
    lines.push(String::new());
    lines.push(synthesis(diagnosis, terminal));
    lines.extend(next(diagnosis, terminal));
    lines
}

/// How much there is of what a gate counts, and how much is needed.
fn gate_line(gate: &Gate, terminal: &Terminal) -> String {
    let words = terminal.words();
    let write = |number: f64| if gate.share { words.percent(number) } else { words.number(number, 0) };
    let key = if gate.passed() { "status-gate-passed" } else { "status-gate-open" };
    words.say(
        &Message::new(key)
            .with("what", words.word(&gate.what))
            .with("have", write(gate.have))
            .with("need", write(gate.need)),
    )
}

/// Response by group, as far as it may be shown.
fn response(diagnosis: &Diagnosis, terminal: &Terminal) -> Vec<String> {
    let words = terminal.words();
    let breakdowns = diagnosis.questionnaire.breakdowns.iter();
    breakdowns
        .flat_map(|breakdown| breakdown.groups.iter().map(move |group| (breakdown, group)))
        .map(|(breakdown, group)| {
            let message = match &group.answered {
                Estimate::Shown(figure) => {
                    Message::new("status-response").with("n", figure.value).with("of", group.headcount as usize)
                }
                Estimate::Withheld { reason: Reason::Complement, .. } => Message::new("status-response-complement"),
                Estimate::Withheld { reason: Reason::Pooled, .. } => Message::new("status-response-pooled"),
                Estimate::Withheld { .. } => Message::new("status-response-withheld"),
            };
            let breakdown = breakdown.name.in_language(words.language());
            let group = group.name.in_language(words.language());
            format!("      {}", words.say(&message.with("group", format!("{breakdown}: {group}"))))
        })
        .collect()
}

/// What to find out next, the best first.
fn next(diagnosis: &Diagnosis, terminal: &Terminal) -> Vec<String> {
    let steps = report::next_steps(diagnosis, terminal.words());
    if steps.is_empty() {
        return Vec::new();
    }
    let lines = steps.into_iter().map(|step| format!("    {}: {}", step.what, step.raises));
    [String::new(), terminal.words().word("next-title")].into_iter().chain(lines).collect()
}

/// Whether synthesis may begin, and what it waits for.
fn synthesis(diagnosis: &Diagnosis, terminal: &Terminal) -> String {
    let words = terminal.words();
    let open: Vec<String> =
        diagnosis.gates.iter().filter(|gate| !gate.passed()).map(|gate| gate_line(gate, terminal)).collect();
    if open.is_empty() {
        words.word("status-ready")
    } else {
        words.say(&Message::new("status-not-ready").with("why", open.join("; ")))
    }
}
