//! `code AUDIT NOTE`: goes through the passages of a note that the words of the codebook speak for, and asks of each. A
//! passage that is accepted becomes a link; nothing else in the file changes. Questions and answers are lines, so that
//! answers can come from a file.

use std::io::BufRead;
use std::path::{Path, PathBuf};

use super::arguments::Code;
use super::terminal::Terminal;
use super::{Outcome, diagnose, interviews};
use crate::audit::store::write_whole;
use crate::audit::{self, AuditFolder};
use crate::import::notes::{self, Proposal};
use crate::problem::{Message, Place, Problem, did_you_mean};

pub(super) fn run(arguments: &Code, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let file = match found(&folder, arguments) {
        Ok(file) => file,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    let (read, more) = interviews::read_file(&folder, &file);
    problems.extend(more);
    let Some((text, _)) = read else { return Err(problems) };
    let mut coding = Coding { folder: &folder, file: &file, text, coded: 0, terminal };
    let went = coding.all();
    let done = Message::new("code-done").with("count", coding.coded).with("file", terminal.path(&file));
    terminal.say(&done);
    match went {
        Ok(()) => Ok(problems),
        Err(problem) => {
            problems.push(problem);
            Err(problems)
        }
    }
}

/// The note: a path, or a name in the cycle's folder with or without its ending.
fn found(folder: &AuditFolder, arguments: &Code) -> Result<PathBuf, Problem> {
    let note = &arguments.note;
    if note.is_file() && arguments.cycle.is_none() {
        return Ok(note.clone());
    }
    let at = diagnose::cycle_index(folder, arguments.cycle.as_deref())?;
    let cycle = folder.cycles.get(at).map(|cycle| cycle.id.as_str()).unwrap_or_default();
    let own = folder.cycle_folder(cycle).join(interviews::FOLDER);
    let mut with_ending = note.clone().into_os_string();
    with_ending.push(".md");
    let tried = [own.join(note), own.join(with_ending)];
    let known = tried.iter().find(|file| file.is_file()).cloned();
    known.ok_or_else(|| {
        let names = std::fs::read_dir(&own).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut names: Vec<String> = names
            .filter(|file| interviews::is_note(file))
            .filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned()))
            .collect();
        names.sort();
        let found = note.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let near = did_you_mean(&found, names.iter().map(String::as_str)).unwrap_or_default();
        let problem = Problem::error(Place::File(note.clone()), "code-no-note").with("cycle", cycle);
        problem.with("meant", near).with("near", usize::from(!near.is_empty()))
    })
}

/// What the person says to a proposal.
enum Answer {
    /// Take it with these codes and valence, as the link's target has them.
    Take(String),
    Skip,
    Stop,
}

/// One note while it is coded.
struct Coding<'a> {
    folder: &'a AuditFolder,
    file: &'a Path,
    /// The file as it is now.
    text: String,
    coded: usize,
    terminal: &'a Terminal,
}

impl Coding<'_> {
    fn all(&mut self) -> Result<(), Problem> {
        let language = &self.folder.audit.language;
        let proposals = notes::proposals(&self.text, &self.folder.instrument, language);
        if proposals.is_empty() {
            self.terminal.line(&self.terminal.words().word("code-nothing"));
        }
        let count = proposals.len();
        let mut lines = std::io::stdin().lock().lines();
        // Links that were put in move what stands behind them.
        let mut moved = 0;
        for (index, proposal) in proposals.into_iter().enumerate() {
            let source = proposal.source.start + moved..proposal.source.end + moved;
            let proposal = Proposal { source, ..proposal };
            if self.linked(&proposal, &format!("#{}", proposal.code)).is_none() {
                continue;
            }
            self.show(&proposal, index + 1, count);
            let answer = self.asked(&proposal, &mut lines)?;
            let target = match answer {
                Answer::Take(target) => target,
                Answer::Skip => continue,
                Answer::Stop => break,
            };
            if let Some(new) = self.linked(&proposal, &target) {
                moved += new.len() - self.text.len();
                self.write(new)?;
            }
        }
        Ok(())
    }

    fn linked(&self, proposal: &Proposal, target: &str) -> Option<String> {
        notes::linked(&self.text, &proposal.source, target, &self.folder.instrument)
    }

    fn show(&self, proposal: &Proposal, index: usize, count: usize) {
        let words = self.terminal.words();
        self.terminal.line(&format!("\n{index}/{count}  {}:{}", self.terminal.path(self.file), proposal.line));
        self.terminal.line(&format!("  {}", proposal.words));
        let codes = std::iter::once(&proposal.code).chain(&proposal.others);
        for (at, code) in codes.enumerate() {
            let mark = if at == 0 { "→" } else { " " };
            self.terminal.line(&format!("  {mark} #{code}  {}", self.name(code)));
        }
        self.terminal.line(&words.word("code-ask"));
    }

    /// The name of a code in the language spoken.
    fn name(&self, code: &str) -> &str {
        let instrument = &self.folder.instrument;
        let areas = instrument.areas.iter().map(|area| (&area.id, &area.name));
        let mut all = areas.chain(instrument.interviews.codes.iter().map(|code| (&code.id, &code.name)));
        let language = self.terminal.words().language();
        all.find(|(id, _)| *id == code).map_or("", |(_, name)| name.in_language(language))
    }

    /// The answer; asked again as long as it cannot be understood. The end of the input is a stop.
    fn asked(
        &self,
        proposal: &Proposal,
        lines: &mut impl Iterator<Item = std::io::Result<String>>,
    ) -> Result<Answer, Problem> {
        loop {
            let line = match lines.next() {
                None => return Ok(Answer::Stop),
                Some(Ok(line)) => line,
                Some(Err(error)) => {
                    return Err(Problem::error(Place::CommandLine, "code-unreadable").with("reason", &error));
                }
            };
            match self.understood(line.trim(), proposal) {
                Ok(answer) => return Ok(answer),
                Err(message) => self.terminal.line(&self.terminal.words().say(&message)),
            }
        }
    }

    fn understood(&self, line: &str, proposal: &Proposal) -> Result<Answer, Message> {
        let own = format!("#{}", proposal.code);
        match line.to_lowercase().as_str() {
            "" | "y" | "yes" | "t" | "tak" | "d" | "da" | "i" | "igen" => return Ok(Answer::Take(own)),
            "n" | "no" | "nie" | "nu" | "nem" => return Ok(Answer::Skip),
            "q" => return Ok(Answer::Stop),
            _ => {}
        }
        let (codes, valence) = match line.split_once(char::is_whitespace) {
            Some((codes, valence)) => (codes, valence.trim()),
            None if notes::is_valence(line) => (own.as_str(), line),
            None => (line, ""),
        };
        let instrument = &self.folder.instrument;
        let areas = instrument.areas.iter().map(|area| area.id.as_str());
        let known: Vec<&str> = areas.chain(instrument.interviews.codes.iter().map(|code| code.id.as_str())).collect();
        let mut target = Vec::new();
        for code in codes.split(',').map(|code| code.trim().trim_start_matches('#')) {
            if !known.contains(&code) {
                let meant = did_you_mean(code, known.iter().copied()).unwrap_or_default();
                let message = Message::new("code-unknown").with("found", code).with("meant", meant);
                return Err(message.with("near", usize::from(!meant.is_empty())));
            }
            target.push(format!("#{code}"));
        }
        let good = valence.split(',').all(notes::is_valence);
        let count = valence.split(',').count();
        if !valence.is_empty() && (!good || count != 1 && count != target.len()) {
            return Err(Message::new("code-valence").with("found", valence));
        }
        let title = if valence.is_empty() { String::new() } else { format!(" \"{}\"", valence.replace('+', "")) };
        Ok(Answer::Take(format!("{}{title}", target.join(","))))
    }

    /// Writes the file at once, unless somebody else changed it in the meantime.
    fn write(&mut self, new: String) -> Result<(), Problem> {
        let place = || Place::File(self.file.to_owned());
        let same = std::fs::read(self.file).is_ok_and(|bytes| bytes == self.text.as_bytes());
        if !same {
            return Err(Problem::error(place(), "code-changed"));
        }
        write_whole(self.file, new.as_bytes())
            .map_err(|error| Problem::error(place(), "cannot-write").with("reason", &error))?;
        self.text = new;
        self.coded += 1;
        Ok(())
    }
}
