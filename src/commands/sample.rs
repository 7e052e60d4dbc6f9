//! `sample [AUDIT]`: a plan of random moments at which to look, and the precision that it promises.

use std::path::Path;

use jiff::civil::{Date, Time};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::arguments::Sample;
use super::terminal::Terminal;
use super::{Outcome, output};
use crate::audit::instrument::default_instrument;
use crate::audit::{self, AuditFolder};
use crate::forms;
use crate::model::instrument::Instrument;
use crate::model::provenance::Kind;
use crate::problem::{Message, Place, Problem};
use crate::statistics::sampling::{design_effect, half_width, stratified};

/// Shares of time whose precision is told, and the plans that it is compared with.
const SHARES: [f64; 4] = [0.05, 0.10, 0.25, 0.50];
const COMPARED_DAYS: [u32; 4] = [5, 10, 20, 40];
const COMPARED_ROUNDS: [u32; 3] = [6, 12, 24];
const COMPARED_SHARE: f64 = 0.25;
/// Beyond these numbers somebody slipped on the keyboard.
const MOST: u32 = 1000;
const DAY: u32 = 24 * 60;

/// What was asked for.
struct Asked {
    days: u32,
    rounds: u32,
    people: u32,
    seed: u64,
    from: Time,
    /// Minutes of the time in which to look; it may go over midnight.
    minutes: u32,
}

/// One day of the plan.
struct Day {
    number: u32,
    /// Drawn from the working days of the cycle; none without an audit.
    date: Option<Date>,
    /// Minutes after midnight, from 24:00 on those of the next day.
    moments: Vec<u32>,
}

pub(super) fn run(arguments: &Sample, terminal: &Terminal) -> Outcome {
    let asked = asked(arguments)?;
    let (folder, mut problems) = match &arguments.audit {
        Some(audit) => {
            let (folder, problems) = audit::open(audit);
            match folder.filter(|_| !problems.iter().any(Problem::is_error)) {
                Some(folder) => (Some(folder), problems),
                None => return Err(problems),
            }
        }
        None => (None, Vec::new()),
    };
    let (default, more) = default_instrument("service-department");
    problems.extend(more);
    let Some(instrument) = folder.as_ref().map(|folder| &folder.instrument).or(default.as_ref()) else {
        return Err(problems);
    };
    let plan = plan(&asked, folder.as_ref())?;
    // A file that cannot be written is told before anything is shown as done.
    let written = arguments.output.as_deref().map(|file| write(file, &asked, &plan, folder.as_ref(), terminal));
    let written = written.transpose().map_err(|problem| vec![problem])?;
    show(&asked, &plan, terminal);
    precision(&asked, instrument, terminal);
    if let Some(path) = written {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(problems)
}

/// The arguments as numbers and times; every one that is wrong is a problem of its own.
fn asked(arguments: &Sample) -> Result<Asked, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut number = |argument: &str, text: &str| match text.trim().parse::<u32>() {
        Ok(number) if (1..=MOST).contains(&number) => number,
        _ => {
            let problem = Problem::error(Place::CommandLine, "sample-number");
            problems.push(problem.with("argument", argument).with("found", text).with("most", MOST));
            1
        }
    };
    let days = number("--days", &arguments.days);
    let rounds = number("--rounds", &arguments.rounds);
    let people = number("--people", &arguments.people);
    let seed = arguments.seed.trim().parse::<u64>().unwrap_or_else(|_| {
        let problem = Problem::error(Place::CommandLine, "sample-seed");
        problems.push(problem.with("found", arguments.seed.as_str()));
        0
    });
    let mut time = |argument: &str, text: &str| {
        let parsed = text.split_once(':').and_then(|(hour, minute)| {
            let minute = Some(minute).filter(|minute| minute.len() == 2)?.parse().ok()?;
            Time::new(hour.trim().parse().ok()?, minute, 0, 0).ok()
        });
        parsed.unwrap_or_else(|| {
            let problem = Problem::error(Place::CommandLine, "sample-time");
            problems.push(problem.with("argument", argument).with("found", text));
            Time::midnight()
        })
    };
    let (from, to) = (time("--from", &arguments.from), time("--to", &arguments.to));
    let minutes = (of_day(to) + DAY - of_day(from)) % DAY;
    if problems.is_empty() && rounds > minutes {
        let problem = Problem::error(Place::CommandLine, "sample-too-many-rounds");
        problems.push(problem.with("rounds", rounds).with("minutes", minutes));
    }
    if problems.is_empty() { Ok(Asked { days, rounds, people, seed, from, minutes }) } else { Err(problems) }
}

fn of_day(time: Time) -> u32 {
    u32::from(time.hour().unsigned_abs()) * 60 + u32::from(time.minute().unsigned_abs())
}

/// Draws the moments, and in an audit the days: the same seed gives the same plan.
fn plan(asked: &Asked, folder: Option<&AuditFolder>) -> Result<Vec<Day>, Vec<Problem>> {
    let dates = match folder {
        Some(folder) => dates(asked, folder).map_err(|problem| vec![problem])?.into_iter().map(Some).collect(),
        None => vec![None; asked.days as usize],
    };
    let mut random = ChaCha8Rng::seed_from_u64(asked.seed);
    let begin = of_day(asked.from);
    let days = (1..).zip(dates).map(|(number, date)| {
        let moments = stratified(asked.minutes, asked.rounds, |below| draw(&mut random, below)).unwrap_or_default();
        Day { number, date, moments: moments.into_iter().map(|moment| begin + moment).collect() }
    });
    Ok(days.collect())
}

/// A number from 0 to below `below`, by the high half of a product (Lemire 2019); its bias of one in four billion is
/// nothing to a minute of a day.
fn draw(random: &mut ChaCha8Rng, below: u32) -> u32 {
    ((u64::from(random.next_u32()) * u64::from(below)) >> 32) as u32
}

/// Working days of the latest cycle, drawn without repetition, in order.
fn dates(asked: &Asked, folder: &AuditFolder) -> Result<Vec<Date>, Problem> {
    let Some(cycle) = folder.cycles.last() else {
        return Err(Problem::error(Place::File(folder.root.join("cycles")), "no-cycle"));
    };
    let days = cycle.cycle.from.series(jiff::Span::new().days(1)).take_while(|day| *day <= cycle.cycle.to);
    let mut days: Vec<Date> = days.filter(|day| day.weekday().to_monday_zero_offset() < 5).collect();
    if days.len() < asked.days as usize {
        let place = Place::File(folder.cycle_folder(&cycle.id).join("cycle.yaml"));
        let problem = Problem::error(place, "sample-too-few-days");
        return Err(problem.with("found", days.len()).with("days", asked.days));
    }
    let mut random = ChaCha8Rng::seed_from_u64(asked.seed);
    // Another stream, so that the moments are the same with an audit and without one.
    random.set_stream(1);
    for at in 0..asked.days as usize {
        let other = at + draw(&mut random, (days.len() - at) as u32) as usize;
        days.swap(at, other);
    }
    days.truncate(asked.days as usize);
    days.sort_unstable();
    Ok(days)
}

/// `08:23`
fn clock(moment: u32) -> String {
    format!("{:02}:{:02}", moment % DAY / 60, moment % 60)
}

/// One line a day.
fn show(asked: &Asked, plan: &[Day], terminal: &Terminal) {
    let words = terminal.words();
    let heading = Message::new("sample-plan")
        .with("days", asked.days)
        .with("rounds", asked.rounds)
        .with("people", asked.people)
        .with("seed", asked.seed.to_string());
    terminal.line(&words.say(&heading));
    terminal.line("");
    let names: Vec<String> = plan
        .iter()
        .map(|day| match day.date {
            Some(date) => date.to_string(),
            None => words.say(&Message::new("sample-day").with("day", day.number)),
        })
        .collect();
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    for (name, day) in names.iter().zip(plan) {
        let moments: Vec<String> = day.moments.iter().map(|moment| clock(*moment)).collect();
        for (at, line) in moments.chunks(12).enumerate() {
            let name = if at == 0 { name.as_str() } else { "" };
            terminal.line(&format!("{name:<width$}  {}", line.join("  ")));
        }
    }
    terminal.line("");
}

/// How wide the interval of a share will be.
fn precision(asked: &Asked, instrument: &Instrument, terminal: &Terminal) {
    let words = terminal.words();
    let correlation = instrument.observation.log.unwrap_or_default().day_correlation;
    let confidence = instrument.settings.confidence;
    let person_days = asked.days * asked.people;
    let effect = design_effect(asked.rounds, correlation);
    let moments = f64::from(person_days) * f64::from(asked.rounds);
    let told = Message::new("sample-precision")
        .with("days", person_days)
        .with("moments", moments)
        .with("correlation", words.number(correlation, 2))
        .with("effect", words.number(effect, 2))
        .with("worth", (moments / effect).round())
        .with("confidence", words.percent(confidence));
    let least = instrument.settings.gates.person_days;
    let points =
        |half: Option<f64>| half.map_or_else(|| "–".to_owned(), |half| format!("±{}", words.number(half * 100.0, 1)));
    let half = |share: f64, days: u32, rounds: u32| points(half_width(share, days, rounds, correlation, confidence));
    if person_days < least {
        let few = Message::new("sample-few-days").with("days", person_days).with("least", least);
        terminal.line(&words.say(&few));
    } else {
        terminal.line(&words.say(&told));
        terminal.line("");
        let own = SHARES.map(|share| (words.percent(share), half(share, person_days, asked.rounds)));
        let (shares, halves): (Vec<String>, Vec<String>) = own.into_iter().unzip();
        table(terminal, &[words.word("sample-share"), words.word("sample-half")], &[shares, halves]);
    }
    terminal.line("");
    let compared = Message::new("sample-compared").with("share", words.percent(COMPARED_SHARE));
    terminal.line(&words.say(&compared));
    terminal.line("");
    let of = |rounds: u32| COMPARED_DAYS.map(|days| half(COMPARED_SHARE, days, rounds)).to_vec();
    let names = std::iter::once(words.word("sample-person-days"));
    let rounds = COMPARED_ROUNDS.map(|rounds| words.say(&Message::new("sample-rounds").with("rounds", rounds)));
    let names: Vec<String> = names.chain(rounds).collect();
    let days = COMPARED_DAYS.map(|days| days.to_string()).to_vec();
    let rows: Vec<Vec<String>> = std::iter::once(days).chain(COMPARED_ROUNDS.map(of)).collect();
    table(terminal, &names, &rows);
}

/// Rows with their names before them; columns stand below one another.
fn table(terminal: &Terminal, names: &[String], rows: &[Vec<String>]) {
    let width = |text: &String| text.chars().count();
    let first = names.iter().map(width).max().unwrap_or(0);
    let wide = rows.iter().flatten().map(width).max().unwrap_or(0) + 3;
    for (name, row) in names.iter().zip(rows) {
        let cells: String = row.iter().map(|cell| format!("{cell:>wide$}")).collect();
        terminal.line(&format!("  {name:<first$}{cells}"));
    }
}

/// Writes the plan as a file to fill in; its ending says which.
fn write(
    file: &Path,
    asked: &Asked,
    plan: &[Day],
    folder: Option<&AuditFolder>,
    terminal: &Terminal,
) -> Result<std::path::PathBuf, Problem> {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    let (header, rows) = match folder {
        Some(folder) => sheet(asked, plan, folder, terminal),
        None => list(asked, plan, terminal),
    };
    let bytes = match (ending.as_str(), folder) {
        ("csv", _) => csv(&header, &rows),
        ("xlsx", Some(folder)) => {
            let language = terminal.words().language();
            let (instrument, audit) = (&folder.instrument, &folder.audit);
            forms::filled(instrument, audit, Kind::Observations, language, terminal.words(), &rows)
                .map_err(|error| error.to_string())
        }
        ("xlsx", None) => forms::list(&header, &rows).map_err(|error| error.to_string()),
        _ => {
            let problem = Problem::error(Place::CommandLine, "sample-output");
            return Err(problem.with("found", file.display().to_string()));
        }
    };
    let place = || Place::File(file.to_owned());
    let bytes = bytes.map_err(|reason| Problem::error(place(), "cannot-write").with("reason", reason))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let above = file.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let written = output::write_all(above, &[(name, bytes)])?;
    Ok(written.into_iter().next().unwrap_or_else(|| file.to_owned()))
}

/// The observation sheet with a row for each moment and person, ready to be filled in and imported.
fn sheet(asked: &Asked, plan: &[Day], folder: &AuditFolder, terminal: &Terminal) -> (Vec<String>, Vec<Vec<String>>) {
    let words = terminal.words();
    let fields = forms::fields(&folder.instrument, &folder.audit, Kind::Observations, words.language(), words);
    let method = words.word("method-sampled").split(';').next().unwrap_or_default().trim().to_owned();
    let rows = each(asked, plan, |day, moment, person| {
        let date = day.date.map(|date| if moment >= DAY { date.tomorrow().unwrap_or(date) } else { date });
        let cell = |field: &String| match field.as_str() {
            "person" if asked.people > 1 => person.to_string(),
            "date" => date.map(|date| date.to_string()).unwrap_or_default(),
            "start" => clock(moment),
            "method" => method.clone(),
            _ => String::new(),
        };
        fields.iter().map(cell).collect()
    });
    (fields.clone(), rows)
}

/// The bare moments.
fn list(asked: &Asked, plan: &[Day], terminal: &Terminal) -> (Vec<String>, Vec<Vec<String>>) {
    let words = terminal.words();
    let header =
        ["sample-column-day", "sample-column-person", "sample-column-time"].map(|key| words.word(key)).to_vec();
    let rows = each(asked, plan, |day, moment, person| vec![day.number.to_string(), person.to_string(), clock(moment)]);
    (header, rows)
}

/// A row for each day, moment and person.
fn each(asked: &Asked, plan: &[Day], row: impl Fn(&Day, u32, u32) -> Vec<String>) -> Vec<Vec<String>> {
    let moments = plan.iter().flat_map(|day| day.moments.iter().map(move |moment| (day, *moment)));
    moments
        .flat_map(|(day, moment)| (1..=asked.people).map(move |person| (day, moment, person)))
        .map(|(day, moment, person)| row(day, moment, person))
        .collect()
}

/// Semicolons and the mark of UTF-8, as spreadsheet programs of Central Europe want it.
fn csv(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    let mut writer = ::csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    let records = std::iter::once(header).chain(rows.iter().map(Vec::as_slice));
    for record in records {
        writer.write_record(record).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}
