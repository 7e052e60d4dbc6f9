//! Invented departments with three breakdowns that cross, and an attacker of another kind than the tool's own: it knows
//! no linear algebra and no programming, but adds and subtracts shown groups in every way, five at a time.

use diagnoza::disclosure::{Attack, Limits, Plan, Roster, attack, plan, protect};
use diagnoza::model::answers::{Answer, Origin, Respondent};
use diagnoza::model::diagnosis::{GroupView, QuestionnaireView};
use diagnoza::model::instrument::Instrument;
use diagnoza::model::organisation::{Audit, Cycle, Group};
use diagnoza::model::text::Text;
use diagnoza::phases::Scope;
use diagnoza::phases::phase2_questionnaire::{self, Tally};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Areas that are asked for; the attack tries each, so few keep it quick.
const AREAS: usize = 4;

/// The default instrument, shortened.
pub(crate) fn instrument() -> Instrument {
    let (instrument, problems) = diagnoza::audit::instrument::default_instrument("service-department");
    let mut instrument = instrument.unwrap_or_else(|| panic!("{problems:?}"));
    instrument.areas.truncate(AREAS);
    instrument
}

/// A department and what its people answered.
pub(crate) struct Department {
    pub(crate) audit: Audit,
    pub(crate) breakdowns: Vec<Group>,
    pub(crate) respondents: Vec<Respondent>,
}

impl Department {
    /// From 14 to 70 people in three to four positions, two to three sites and three to six teams that cross.
    pub(crate) fn invent(seed: u64, instrument: &Instrument) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let people = random.random_range(14..=70);
        let sizes = [random.random_range(3..=4), random.random_range(2..=3), random.random_range(3..=6)];
        let weights: Vec<Vec<f64>> =
            sizes.iter().map(|size| (0..*size).map(|_| random.random_range(0.05..1.0_f64).powi(2)).collect()).collect();
        let homes: Vec<Vec<usize>> =
            (0..people).map(|_| weights.iter().map(|weights| pick(&mut random, weights)).collect()).collect();
        let audit = audit(&sizes, &homes);
        let breakdowns = audit.breakdowns(Text::plain("Position"));
        let response = random.random_range(0.6..0.97);
        let leaning: f64 = random.random_range(0.2..0.9);
        let mut respondents = Vec::new();
        for (row, home) in homes.iter().enumerate() {
            if !random.random_bool(response) {
                continue;
            }
            let named = |(breakdown, place): (usize, &usize)| breakdowns[breakdown].values[*place].id.clone();
            let mut groups: Vec<String> = home.iter().enumerate().map(named).collect();
            if random.random_bool(0.02) {
                groups[1].clear();
            }
            let own = (leaning + 0.15 * home[2] as f64 - 0.3).clamp(0.02, 0.98);
            let answers = instrument.employee_questions().into_iter().map(|question| {
                let codes: Vec<i16> =
                    instrument.scale(question.scale).unwrap().answers.iter().map(|a| a.code).collect();
                let high = (0..codes.len() - 1).filter(|_| random.random_bool(own)).count();
                let place = if question.reverse { codes.len() - 1 - high } else { high };
                if random.random_bool(0.12) { Answer::Missing } else { Answer::Code(codes[place]) }
            });
            respondents.push(Respondent {
                origin: Origin { batch: 0, row: row as u32 + 2 },
                person: format!("{row:016x}"),
                groups,
                answers: answers.collect(),
                open: Vec::new(),
            });
        }
        Department { audit, breakdowns, respondents }
    }

    /// The questionnaire as it may be shown, the plan behind it, and the attack on it.
    pub(crate) fn released(&self, instrument: &Instrument, limits: Limits) -> (QuestionnaireView, Plan, Attack) {
        let (mut view, mut tally) = self.counted(instrument, limits.minimum_group);
        let cycle = cycle();
        let scope = self.scope(instrument, &cycle, limits.minimum_group);
        let plan = plan(&self.breakdowns, &view.memberships, &Roster::default(), &[], limits);
        for pool in plan.pools() {
            let name = Text::plain("Pool");
            let group = phase2_questionnaire::pool(&scope, &mut tally, pool.breakdown, &pool.groups, name);
            view.breakdowns[pool.breakdown].groups.push(group);
        }
        protect(&mut view, &plan, limits);
        let attack = attack(&view, &plan, limits);
        (view, plan, attack)
    }

    #[allow(dead_code, reason = "the test holds intervals against it, the benchmark has no use for it")]
    /// Everything that is hidden afterwards: the groups with their true figures, from one person on.
    pub(crate) fn truth(&self, instrument: &Instrument) -> QuestionnaireView {
        self.counted(instrument, 1).0
    }

    fn counted(&self, instrument: &Instrument, minimum: u32) -> (QuestionnaireView, Tally) {
        let cycle = cycle();
        let scope = self.scope(instrument, &cycle, minimum);
        let mut tally = Tally::new(&scope);
        self.respondents.iter().for_each(|respondent| tally.add(respondent));
        (phase2_questionnaire::assess(&scope, &tally, &[]).0, tally)
    }

    fn scope<'a>(&'a self, instrument: &'a Instrument, cycle: &'a Cycle, minimum_group: u32) -> Scope<'a> {
        let (audit, breakdowns) = (&self.audit, &self.breakdowns);
        Scope { instrument, audit, cycle, descriptions: &[], breakdowns, minimum_group }
    }

    /// Whether a shown group, or shown groups added and subtracted, tell the answers of some but fewer than `minimum`
    /// people: every choice of up to five sets with signs, over everybody, the shown groups, and what each breakdown
    /// leaves of everybody.
    pub(crate) fn subtracted(&self, view: &QuestionnaireView, minimum: u64) -> bool {
        let everybody = vec![1i64; self.respondents.len()];
        let mut sets = vec![everybody.clone()];
        for (breakdown, shown) in view.breakdowns.iter().enumerate() {
            let shown = shown.groups.iter().filter(|group| group.answered.value().is_some());
            let own: Vec<Vec<i64>> = shown.map(|group| self.members(breakdown, group)).collect();
            if !own.is_empty() {
                let rest = (0..everybody.len()).map(|person| 1 - own.iter().map(|set| set[person]).sum::<i64>());
                sets.push(rest.collect());
            }
            sets.extend(own);
        }
        let few = |left: &[i64]| (1..minimum).contains(&(left.iter().filter(|people| **people != 0).count() as u64));
        tried(&sets, 0, 5, &mut vec![0; everybody.len()], &few)
    }

    /// 1 for each respondent of a group or pool, else 0.
    fn members(&self, breakdown: usize, group: &GroupView) -> Vec<i64> {
        let ids: Vec<&str> = match group.pooled.is_empty() {
            true => vec![group.id.as_str()],
            false => group.pooled.iter().map(String::as_str).collect(),
        };
        let is_in = |respondent: &Respondent| i64::from(ids.contains(&respondent.groups[breakdown].as_str()));
        self.respondents.iter().map(is_in).collect()
    }
}

/// Adds, subtracts or leaves out each set from here on.
fn tried(sets: &[Vec<i64>], from: usize, room: usize, left: &mut Vec<i64>, few: &dyn Fn(&[i64]) -> bool) -> bool {
    if few(left) {
        return true;
    }
    if room == 0 {
        return false;
    }
    (from..sets.len()).any(|next| {
        [1, -1].into_iter().any(|sign| {
            left.iter_mut().zip(&sets[next]).for_each(|(left, set)| *left += sign * set);
            let found = tried(sets, next + 1, room - 1, left, few);
            left.iter_mut().zip(&sets[next]).for_each(|(left, set)| *left -= sign * set);
            found
        })
    })
}

fn pick(random: &mut impl Rng, weights: &[f64]) -> usize {
    let mut left = random.random_range(0.0..weights.iter().sum());
    for (place, weight) in weights.iter().enumerate() {
        left -= weight;
        if left < 0.0 {
            return place;
        }
    }
    weights.len() - 1
}

fn audit(sizes: &[usize; 3], homes: &[Vec<usize>]) -> Audit {
    let values = |breakdown: usize, letter: &str| -> String {
        let value = |place: usize| {
            let headcount = homes.iter().filter(|home| home[breakdown] == place).count();
            format!("{{id: {letter}{place}, name: {letter}{place}, headcount: {headcount}}}")
        };
        (0..sizes[breakdown]).map(value).collect::<Vec<_>>().join(", ")
    };
    let text = format!(
        "{{organisation: O, department: D, language: en, positions: [{}], groups: [{{id: site, name: Site, values: [{}]}}, \
         {{id: team, name: Team, values: [{}]}}]}}",
        values(0, "p"),
        values(1, "s"),
        values(2, "t")
    );
    serde_yaml::from_str(&text).unwrap()
}

fn cycle() -> Cycle {
    serde_yaml::from_str("{from: 2026-01-01, to: 2026-06-30}").unwrap()
}

/// The default limits.
pub(crate) fn limits(department: &Department, instrument: &Instrument) -> Limits {
    Limits::of(&department.audit, &instrument.settings)
}
