//! `interviews AUDIT`: how far coders agree and where they differ; with `--export` the notes for another program, with
//! `--release` the passages that wait for a yes or no.

use super::super::arguments::Interviews;
use super::super::diagnose::{self, Diagnosed};
use super::super::terminal::Terminal;
use super::super::{Outcome, output};
use super::{FOLDER, candidates, export, read_folder};
use crate::audit::{self, AuditFolder};
use crate::import::release;
use crate::model::diagnosis::AgreementView;
use crate::model::estimate::Estimate;
use crate::phases::phase3_interviews::{CoderSays, Disagreement, disagreements};
use crate::problem::{Message, Problem};

pub(in crate::commands) fn run(arguments: &Interviews, terminal: &Terminal) -> Outcome {
    if arguments.export.is_none() && !arguments.release {
        return show(arguments, terminal);
    }
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let at = diagnose::cycle_index(&folder, arguments.cycle.as_deref()).map_err(|problem| vec![problem])?;
    let Some(cycle) = folder.cycles.get(at).map(|cycle| cycle.id.as_str()) else { return Err(problems) };
    let mut done = Ok(());
    if let Some(file) = &arguments.export {
        done = export::write(&folder, cycle, file, terminal, &mut problems);
    }
    if arguments.release && done.is_ok() {
        done = ask(&folder, cycle, terminal, &mut problems);
    }
    match done {
        Ok(()) => Ok(problems),
        Err(more) => {
            problems.extend(more);
            Err(problems)
        }
    }
}

/// Writes every passage that may go out into the cycle's `release.yaml`; what was decided stays.
fn ask(
    folder: &AuditFolder,
    cycle: &str,
    terminal: &Terminal,
    problems: &mut Vec<Problem>,
) -> Result<(), Vec<Problem>> {
    let (answers, more) = read_folder(folder, cycle);
    problems.extend(more);
    let sound = answers.filter(|_| !problems.iter().any(Problem::is_error));
    let Some((answers, decisions)) = sound else { return Err(Vec::new()) };
    let own = folder.cycle_folder(cycle).join(FOLDER);
    let candidates = candidates(folder, &answers.interviews);
    let text = decisions.written(&candidates, &terminal.words().word("release-advice"));
    let written = output::write_all(&own, &[(release::FILE.to_owned(), text.into_bytes())]).map_err(|p| vec![p])?;
    let open = decisions.undecided(&candidates);
    for file in written {
        let message = Message::new("release-written").with("file", terminal.path(&file));
        terminal.say(&message.with("count", candidates.len()).with("open", open));
    }
    Ok(())
}

fn show(arguments: &Interviews, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    let diagnosis = released.diagnosis();
    let words = terminal.words();
    let (held, of) = diagnosis.interviews.interviews;
    let of = of.max(held) as f64;
    terminal.line(&words.say(&Message::new("interviews-lead").with("n", held as f64).with("of", of)));
    let Some(agreement) = &diagnosis.interviews.agreement else {
        terminal.line(&words.word("agreement-none"));
        return Ok(problems);
    };
    figures(agreement, terminal);
    let (answers, _) = read_folder(&folder, &diagnosis.cycle.id).0.unwrap_or_default();
    for difference in disagreements(&answers) {
        passage(&difference, terminal);
    }
    Ok(problems)
}

fn figures(agreement: &AgreementView, terminal: &Terminal) {
    let words = terminal.words();
    let lead = Message::new("agreement-lead").with("interviews", agreement.interviews as f64);
    let lead = lead.with("coders", agreement.coders as f64).with("passages", agreement.passages as f64);
    terminal.line(&words.say(&lead.with("differ", agreement.differ as f64)));
    for (key, estimate) in [("agreement-codes", &agreement.codes), ("agreement-valence", &agreement.valence)] {
        if let Estimate::Shown(figure) = estimate {
            let alpha = words.number(figure.value, 2);
            let alpha = match figure.interval {
                Some((low, high)) => format!("{alpha} ({}–{})", words.number(low, 2), words.number(high, 2)),
                None => alpha,
            };
            terminal.line(&words.say(&Message::new(key).with("alpha", alpha)));
        }
    }
    terminal.line(&words.word(agreement.verdict.key()));
}

fn passage(difference: &Disagreement, terminal: &Terminal) {
    terminal.line("");
    terminal.line(&difference.interview);
    for CoderSays { coder, file, coded } in &difference.coders {
        if coded.is_empty() {
            let nothing = terminal.words().word("agreement-not-coded");
            terminal.line(&format!("  {coder}  {file}  {nothing}"));
        }
        for (line, text, code, valence) in coded {
            let sign = |valence: i8| if valence == 0 { " 0".to_owned() } else { format!(" {valence:+}") };
            let valence = valence.map(sign).unwrap_or_default();
            terminal.line(&format!("  {coder}  {file}:{line}  #{code}{valence}  {text}"));
        }
    }
}
