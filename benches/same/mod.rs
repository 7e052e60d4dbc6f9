//! Invented departments of two cycles in which no group differs from another and nothing moves: what a report asserts of
//! groups or of change is wrong.

use diagnoza::model::answers::{Answer, Origin, Respondent};
use diagnoza::model::diagnosis::Diagnosis;
use diagnoza::model::evidence::{Change, ChangeVerdict};
use diagnoza::model::instrument::Instrument;
use diagnoza::model::organisation::{Audit, Cycle, Group};
use diagnoza::model::text::Text;
use diagnoza::model::wording::Asked;
use diagnoza::phases::Scope;
use diagnoza::phases::phase2_questionnaire::{self, Tally};
use diagnoza::phases::phase5_synthesis::{Previous, Results, synthesise};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The default instrument. Its finding rules are left out: they only put into words what the verdicts say.
pub(crate) fn instrument() -> Instrument {
    let (instrument, problems) = diagnoza::audit::instrument::default_instrument("service-department");
    let mut instrument = instrument.unwrap_or_else(|| panic!("{problems:?}"));
    instrument.rules.clear();
    instrument
}

/// Leaves the first areas only, with their statements: a department takes less long.
#[allow(dead_code, reason = "the bench takes the whole instrument")]
pub(crate) fn shorten(instrument: &mut Instrument, areas: usize) {
    instrument.areas.truncate(areas);
    let kept: Vec<String> = instrument.areas.iter().map(|area| area.id.clone()).collect();
    instrument.questionnaire.items.retain(|item| kept.contains(&item.area));
    instrument.questionnaire.demand_support.clear();
    instrument.questionnaire.myths.clear();
    instrument.errors.errors.clear();
    instrument.indicators.retain(|indicator| kept.contains(&indicator.area));
}

/// What the report of one invented department says of differences that are not there.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Asserted {
    /// Groups against the rest.
    pub(crate) groups: usize,
    /// Indicators, areas or the whole against the previous cycle.
    pub(crate) changes: usize,
}

impl Asserted {
    pub(crate) fn anything(self) -> bool {
        self.groups + self.changes > 0
    }
}

/// How people of a department answer: an area's own level, a person's own mood, and chance; the same in both cycles.
struct Department {
    audit: Audit,
    breakdowns: Vec<Group>,
    /// By person: value of each breakdown, and mood.
    people: Vec<(Vec<String>, f64)>,
    /// By area id, where its answers lie on a scale of 0-1.
    areas: Vec<(String, f64)>,
    response: f64,
    chance: f64,
    mood: f64,
    /// Whether the same people answer in both cycles.
    stable: bool,
}

impl Department {
    fn invent(random: &mut ChaCha8Rng, instrument: &Instrument) -> Self {
        let people = random.random_range(14..=70);
        let sizes = [random.random_range(1..=4), random.random_range(2..=6)];
        let home = |random: &mut ChaCha8Rng, of: usize| random.random_range(0..of).min(random.random_range(0..of));
        let homes: Vec<[usize; 2]> = (0..people).map(|_| sizes.map(|size| home(random, size))).collect();
        let audit = audit(&sizes, &homes);
        let breakdowns = audit.breakdowns(Text::plain("Position"));
        let values = |home: &[usize; 2]| (0..2).map(|b| breakdowns[b].values[home[b]].id.clone()).collect();
        let people = homes.iter().map(|home| (values(home), normal(random))).collect();
        let level = random.random_range(0.2..0.9);
        let areas = instrument
            .areas
            .iter()
            .map(|area| (area.id.clone(), (level + 0.2 * normal(random)).clamp(0.02, 0.98)))
            .collect();
        Department {
            people,
            areas,
            response: random.random_range(0.55..1.0),
            chance: random.random_range(0.12..0.35),
            mood: random.random_range(0.0..0.2),
            stable: random.random_bool(0.5),
            breakdowns,
            audit,
        }
    }

    fn answers(&self, random: &mut ChaCha8Rng, instrument: &Instrument) -> Vec<Respondent> {
        let mut rows = Vec::new();
        for (row, (groups, mood)) in self.people.iter().enumerate() {
            let mood = if self.stable { *mood } else { normal(random) };
            if !random.random_bool(self.response) {
                continue;
            }
            let answers = instrument.employee_questions().into_iter().map(|question| {
                let scale = instrument.scale(question.scale).expect("a scale");
                let codes: Vec<i16> = scale.answers.iter().map(|answer| answer.code).collect();
                let level = self.areas.iter().find(|(id, _)| id == question.area).map_or(0.5, |(_, level)| *level);
                let lies = level + self.mood * mood + self.chance * normal(random);
                let last = codes.len() - 1;
                let place = (lies * codes.len() as f64).floor().clamp(0.0, last as f64) as usize;
                let place = if question.reverse { last - place } else { place };
                if random.random_bool(0.03) { Answer::Missing } else { Answer::Code(codes[place]) }
            });
            rows.push(Respondent {
                origin: Origin { batch: 0, row: row as u32 + 2 },
                person: format!("{row:016x}"),
                groups: groups.clone(),
                answers: answers.collect(),
                open: Vec::new(),
            });
        }
        rows
    }
}

/// Invents a department, diagnoses two cycles of it, and tells what the second report asserts.
pub(crate) fn asserted(seed: u64, instrument: &Instrument) -> Asserted {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let department = Department::invent(&mut random, instrument);
    let before = diagnosed(&department, &mut random, instrument, None);
    let asked = Asked::default();
    let previous = Previous { diagnosis: &before, actions: &[], asked: &asked };
    told(&diagnosed(&department, &mut random, instrument, Some(previous)))
}

fn diagnosed(
    department: &Department,
    random: &mut ChaCha8Rng,
    instrument: &Instrument,
    previous: Option<Previous<'_>>,
) -> Diagnosis {
    let cycle: Cycle = serde_yaml::from_str("{from: 2026-01-01, to: 2026-06-30}").expect("a cycle");
    let scope = Scope {
        instrument,
        audit: &department.audit,
        cycle: &cycle,
        descriptions: &[],
        breakdowns: &department.breakdowns,
        minimum_group: instrument.settings.minimum_group,
    };
    let mut tally = Tally::new(&scope);
    department.answers(random, instrument).iter().for_each(|respondent| tally.add(respondent));
    let (questionnaire, measurements) = phase2_questionnaire::assess(&scope, &tally, &[]);
    let results = Results { questionnaire, measurements, ..Results::default() };
    synthesise(&scope, "2026-H1", results, previous, &[])
}

fn told(diagnosis: &Diagnosis) -> Asserted {
    let real = |verdict: ChangeVerdict| matches!(verdict, ChangeVerdict::Better | ChangeVerdict::Worse);
    let changed = |change: &Option<Change>| change.as_ref().is_some_and(|change| real(change.verdict));
    let areas = diagnosis.areas.iter().filter(|area| changed(&area.change)).count();
    let evidence = diagnosis.evidence.iter().filter(|evidence| changed(&evidence.change)).count();
    let groups = diagnosis.questionnaire.depth.differences.iter();
    Asserted {
        groups: groups.filter(|difference| real(difference.verdict)).count(),
        changes: areas + evidence + usize::from(changed(&diagnosis.overall.change)),
    }
}

fn audit(sizes: &[usize; 2], homes: &[[usize; 2]]) -> Audit {
    let listed = |breakdown: usize, name: &str| -> String {
        let people = |value: usize| homes.iter().filter(|home| home[breakdown] == value).count();
        let values = (0..sizes[breakdown])
            .map(|value| format!("{{id: {name}-{value}, name: {name}, headcount: {}}}", people(value)));
        values.collect::<Vec<_>>().join(", ")
    };
    let text = format!(
        "{{organisation: O, department: D, language: en, positions: [{}], groups: [{{id: team, name: Team, values: [{}]}}]}}",
        listed(0, "position"),
        listed(1, "team")
    );
    serde_yaml::from_str(&text).expect("an audit")
}

/// A standard normal draw, near enough: the sum of twelve even ones less 6.
fn normal(random: &mut impl Rng) -> f64 {
    (0..12).map(|_| random.random_range(0.0..1.0)).sum::<f64>() - 6.0
}
