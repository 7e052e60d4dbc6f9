//! The instrument: areas, scales, questions, indicators, finding rules. One struct a YAML file.
//!
//! Every threshold, weight and sentence of a finding stands in these files, none in Rust.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::estimate::Level;
use super::next::NextRules;
use super::situation::Situations;
use super::stakes::StakesRules;
use super::text::{Language, Text};

/// The bundle that defines a diagnosis: all files of `questionnaires/INSTRUMENT/`.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// `instrument.yaml`
    pub settings: Settings,
    /// `areas.yaml`
    pub areas: Vec<Area>,
    /// `scales.yaml`
    pub scales: Vec<Scale>,
    /// `questionnaire.yaml`
    pub questionnaire: Questionnaire,
    /// `partners.yaml`
    pub partners: PartnerQuestionnaire,
    /// `errors.yaml`
    pub errors: ErrorChecklist,
    /// `tasks.yaml`
    pub tasks: TaskForm,
    /// `task-words.yaml`
    pub task_words: Vec<TaskWords>,
    /// `observation.yaml`
    pub observation: ObservationForm,
    /// `logs.yaml`
    pub logs: Logs,
    /// `interviews.yaml`
    pub interviews: Interviews,
    /// `indicators.yaml`
    pub indicators: Vec<Indicator>,
    /// `rules.yaml`
    pub rules: Vec<Rule>,
}

impl Instrument {
    /// The area with this id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// The scale with this id.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    /// The indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }
}

/// `instrument.yaml`: identity, cut-offs and the rules of classing and certainty.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// Id, the folder's name.
    pub id: String,
    /// Version of wording and scales: a trend needs the same version.
    pub version: String,
    /// Name of the instrument.
    pub name: Text,
    /// Languages in which every text must exist.
    pub languages: Vec<Language>,
    /// Scores from which service is good and professional.
    pub levels: Levels,
    /// Smallest group that may be shown.
    pub minimum_group: u32,
    /// Longest quote, in characters.
    pub quote_length: u32,
    /// Most quotes of one area in a report: the strongest ones; more would show whole interviews.
    pub quotes_an_area: u32,
    /// What keeps hidden results from being worked out.
    pub disclosure: DisclosureRules,
    /// Confidence of the printed intervals (0.90).
    pub confidence: f64,
    /// When an area or indicator is classed.
    pub classing: Classing,
    /// What lowers certainty.
    pub certainty: CertaintyRules,
    /// How much each phase weighs when an area is pooled over phases.
    pub phase_weights: PhaseWeights,
    /// How many of each the synthesis needs.
    pub gates: Gates,
    /// The factors of priority.
    pub priority: PriorityRules,
    /// Half-life of the recency-weighted feeling of customers, in periods of a series.
    pub feeling_half_life: f64,
    /// When a person's answers look careless; without it nobody is flagged.
    #[serde(default)]
    pub careless: Option<CarelessRules>,
    /// Most answers to one open question in a report; without it none is shown.
    #[serde(default)]
    pub open_quotes: u32,
    /// How operating figures are read.
    pub series: SeriesRules,
    /// How many of the largest perception gaps between departments are put into words.
    pub largest_gaps: u32,
    /// How declared stakes are shared out over areas; without it revenue at risk is never computed.
    #[serde(default)]
    pub stakes: Option<StakesRules>,
    /// Cycles that a mean change a cycle needs; without it none is given.
    #[serde(default)]
    pub least_cycles: Option<u32>,
    /// What each situation puts first.
    #[serde(default)]
    pub situations: Situations,
    /// What more data cost; without it no next step is named.
    #[serde(default)]
    pub next: Option<NextRules>,
}

/// When the answers of one person look careless: three signs, of which several together flag the person. Nobody is left
/// out for it; a result that would be another without the flagged people is told both ways.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CarelessRules {
    /// Fewest statements of one scale, shown to the person, in which a sign means anything.
    pub least_items: u32,
    /// Sign 1, a straight line: the longest unbroken row of one answer holds at least this share of the statements of a
    /// scale that are worded in both directions (0-1).
    pub row: f64,
    /// Sign 2, no spread: the standard deviation of the person's answers to these statements, in steps of the scale, is
    /// at most this.
    pub spread: f64,
    /// Sign 3, inconsistency: statements of one area worded in opposite directions lie on average at least so many
    /// points apart after turning (0-100).
    pub inconsistency: f64,
    /// How many of the three signs flag a person.
    pub signs: u32,
}

/// What keeps hidden results from being worked out (method, section 6).
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DisclosureRules {
    /// Protection interval: from everything that is shown, a hidden result may be narrowed down to no less than this
    /// share of what it could be (0-1): of the 100 points of a score, of the people of a group for the number of those
    /// who answered, and there never to a single number.
    pub protection: f64,
    /// People who answered in two cycles from whom on the difference of the two results is no longer that of the few who
    /// came or went: what those who stayed changed in their answers outweighs it.
    pub diluted_from: u32,
    /// Fewest observed people whose working days are shown together.
    pub least_observed: u32,
}

/// How operating figures are read.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SeriesRules {
    /// So many last periods are "the last weeks": a signal among them speaks of the present.
    pub recent: u32,
    /// Weeks of a daily figure from which its weekday pattern is taken out.
    pub weekday_weeks: u32,
}

/// Scores (0-100) that separate the three levels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Levels {
    /// From here service is good; below it is poor.
    pub good: f64,
    /// From here service is professional.
    pub professional: f64,
}

impl Levels {
    /// The level of a score.
    pub fn level(&self, score: f64) -> Level {
        match score {
            score if score < self.good => Level::Poor,
            score if score < self.professional => Level::Good,
            _ => Level::Professional,
        }
    }
}

/// When a value may be called beyond a cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Classing {
    /// False-discovery rate over all statements of a report; 0.05 for 95 % two-sided.
    pub false_discovery_rate: f64,
    /// Stricter rate at which a statement must stand as well, or its certainty falls once; none without it.
    #[serde(default)]
    pub sure_rate: Option<f64>,
    /// Least number of people, person-days, interviews, incidents or periods behind a classed value.
    pub least_basis: u32,
}

/// Limits below which certainty is lowered (method, section 5.4).
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CertaintyRules {
    /// Coverage (n of N) under which certainty falls once.
    pub coverage_low: f64,
    /// Coverage under which certainty falls twice.
    pub coverage_very_low: f64,
    /// Agreement (r*wg) under which raters disagree.
    pub agreement_low: f64,
    /// Points between two phases' scores of an area, with intervals apart, that make a contradiction.
    pub contradiction: f64,
}

/// Weight of each phase in an area's pooled score.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PhaseWeights {
    /// Phase 1.
    pub jobs: f64,
    /// Phase 2.
    pub questionnaire: f64,
    /// Phase 3.
    pub interviews: f64,
    /// Phase 4.
    pub partners: f64,
}

/// What has to be there before each phase is ready for synthesis.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Gates {
    /// Observed person-days; fewer are a short series.
    pub person_days: u32,
    /// Points of a series; fewer are a short series.
    pub series_points: u32,
    /// Interviews.
    pub interviews: u32,
    /// Response rate of the questionnaire under which a group is flagged.
    pub response: f64,
    /// Share of employees with a task inventory.
    pub inventories: f64,
    /// Partners heard, as a share of those declared.
    pub partners: f64,
}

/// Factors of priority = severity x weight of the area x certainty.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PriorityRules {
    /// Factor of high certainty.
    pub high: f64,
    /// Factor of moderate certainty.
    pub moderate: f64,
    /// Factor of low certainty.
    pub low: f64,
    /// Factor of very low certainty.
    pub very_low: f64,
}

/// One dimension of effective functioning.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Area {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// What it covers, in a sentence.
    pub covers: Text,
    /// Weight in priorities (1 = usual).
    #[serde(default = "one")]
    pub weight: f64,
}

fn one() -> f64 {
    1.0
}

/// A declared set of answer codes, from the lowest to the highest.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scale {
    /// Id.
    pub id: String,
    /// The answers in ascending order of code.
    pub answers: Vec<ScaleAnswer>,
    /// Label of "does not apply to me", when the scale offers it.
    #[serde(default)]
    pub not_applicable: Option<Text>,
    /// Lowest code that counts as favourable (top two boxes on five points: 4).
    pub favourable_from: i16,
    /// Highest code that counts as unfavourable.
    pub unfavourable_to: i16,
}

/// One answer of a scale.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ScaleAnswer {
    /// Code stored for it.
    pub code: i16,
    /// Label.
    pub label: Text,
}

impl Scale {
    /// Lowest and highest code.
    pub fn bounds(&self) -> (i16, i16) {
        let codes = self.answers.iter().map(|answer| answer.code);
        (codes.clone().min().unwrap_or(0), codes.max().unwrap_or(0))
    }
}

/// `questionnaire.yaml`: what employees are asked.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Questionnaire {
    /// Title and greeting of the form.
    pub introduction: Text,
    /// The items of the areas.
    pub items: Vec<Item>,
    /// The overall outcome item; belongs to no area.
    pub outcome: OutcomeItem,
    /// Open questions.
    pub open: Vec<OpenQuestion>,
    /// What the job demands against how far one is equipped for it, competence by competence.
    pub demand_support: Vec<Pair>,
    /// Belief against practice, myth by myth.
    pub myths: Vec<Pair>,
    /// Item ids of the short version: one an area.
    pub pulse: Vec<String>,
}

/// A question of an area.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// Id, also the header under which answers are stored.
    pub id: String,
    /// The area it speaks of.
    pub area: String,
    /// The statement or question.
    pub text: Text,
    /// Its scale.
    pub scale: String,
    /// Whether agreement is unfavourable; answers are stored as given and turned when scored.
    #[serde(default)]
    pub reverse: bool,
}

/// The overall outcome item.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OutcomeItem {
    /// Id.
    pub id: String,
    /// The statement.
    pub text: Text,
    /// Its scale.
    pub scale: String,
}

/// A question answered in free text.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OpenQuestion {
    /// Id.
    pub id: String,
    /// The question.
    pub text: Text,
}

/// Two questions that belong together: demand and support, or belief and practice.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Pair {
    /// Id.
    pub id: String,
    /// The area that a gap speaks of.
    pub area: String,
    /// The competence, or the myth.
    pub name: Text,
    /// Demand, or belief in the myth.
    pub first: PairItem,
    /// Support, or acting on the myth's truth in practice.
    pub second: PairItem,
}

/// One question of a pair.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PairItem {
    /// Id.
    pub id: String,
    /// The statement.
    pub text: Text,
    /// Its scale.
    pub scale: String,
}

/// A closed question of any questionnaire, whatever list it stands in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question<'a> {
    /// Id.
    pub id: &'a str,
    /// The statement.
    pub text: &'a Text,
    /// Id of its scale.
    pub scale: &'a str,
    /// Whether agreement is unfavourable.
    pub reverse: bool,
    /// The area it counts for; empty for outcome, pairs and checklist.
    pub area: &'a str,
    /// The list it stands in.
    pub list: QuestionList,
}

/// The lists of closed questions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionList {
    /// The items of the areas.
    #[default]
    Items,
    /// The overall outcome item.
    Outcome,
    /// The error checklist.
    Errors,
    /// Demand and support, competence by competence.
    DemandSupport,
    /// Belief and practice, myth by myth.
    Myths,
    /// What partners expect.
    Expectations,
}

impl QuestionList {
    /// Whether its questions belong together in twos. A high answer to one of them is neither good nor bad news: what is
    /// judged is the gap.
    pub fn is_paired(self) -> bool {
        matches!(self, Self::DemandSupport | Self::Myths)
    }
}

impl Instrument {
    /// Every closed question of the employee questionnaire in the order of the form: items, outcome, demand-support
    /// pairs, myth pairs, error checklist.
    pub fn employee_questions(&self) -> Vec<Question<'_>> {
        let q = &self.questionnaire;
        let items = q.items.iter().map(|item| Question {
            id: &item.id,
            text: &item.text,
            scale: &item.scale,
            reverse: item.reverse,
            area: &item.area,
            list: QuestionList::Items,
        });
        let outcome = std::iter::once(Question {
            id: &q.outcome.id,
            text: &q.outcome.text,
            scale: &q.outcome.scale,
            reverse: false,
            area: "",
            list: QuestionList::Outcome,
        });
        let pairs = pair_questions(&q.demand_support, QuestionList::DemandSupport)
            .chain(pair_questions(&q.myths, QuestionList::Myths));
        items.chain(outcome).chain(pairs).chain(self.error_questions()).collect()
    }

    /// Every closed question of the partner questionnaire: items of both directions, expectations, then the error checklist.
    pub fn partner_questions(&self) -> Vec<Question<'_>> {
        let items = self.partners.items.iter().map(|item| Question {
            id: &item.id,
            text: &item.text,
            scale: &item.scale,
            reverse: item.reverse,
            area: &item.area,
            list: QuestionList::Items,
        });
        items.chain(self.expectation_questions()).chain(self.error_questions()).collect()
    }

    /// What partners expect, as questions; each counts for no area and is turned as its item is.
    fn expectation_questions(&self) -> impl Iterator<Item = Question<'_>> {
        self.partners.expectations.iter().map(|expectation| Question {
            id: &expectation.id,
            text: &expectation.text,
            scale: &expectation.scale,
            reverse: self.partners.items.iter().any(|item| item.id == expectation.of && item.reverse),
            area: "",
            list: QuestionList::Expectations,
        })
    }

    /// The error checklist as questions.
    fn error_questions(&self) -> impl Iterator<Item = Question<'_>> {
        self.errors.errors.iter().map(|error| Question {
            id: &error.id,
            text: &error.text,
            scale: &self.errors.scale,
            reverse: true,
            area: "",
            list: QuestionList::Errors,
        })
    }
}

/// Both questions of every pair, in order.
fn pair_questions(pairs: &[Pair], list: QuestionList) -> impl Iterator<Item = Question<'_>> {
    let questions = pairs.iter().flat_map(|pair| [&pair.first, &pair.second]);
    questions.map(move |item| Question {
        id: &item.id,
        text: &item.text,
        scale: &item.scale,
        reverse: false,
        area: "",
        list,
    })
}

/// `partners.yaml`: one questionnaire for all directions. Each row of answers says who rates (`from`) and who is rated
/// (`to`): the department rates each partner, each partner rates the department, and itself.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PartnerQuestionnaire {
    /// Title and greeting of the form.
    pub introduction: Text,
    /// The items; their texts speak of "this department", the one rated.
    pub items: Vec<Item>,
    /// What is expected beside what is perceived. Without it perceptions alone are asked, which usually says enough: an
    /// expectation is high by nature, and asking for it doubles the form.
    #[serde(default)]
    pub expectations: Vec<Expectation>,
}

impl PartnerQuestionnaire {
    /// Items and expectations: so many questions stand before the error checklist.
    pub fn before_errors(&self) -> usize {
        self.items.len() + self.expectations.len()
    }
}

/// What somebody expects where an item asks what he or she perceives: gaps are perception less expectation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Expectation {
    /// Id, also the header under which answers are stored.
    pub id: String,
    /// Id of the item whose perception it belongs to.
    pub of: String,
    /// The statement.
    pub text: Text,
    /// Its scale.
    pub scale: String,
}

/// `errors.yaml`: how often each common service error happens; asked of staff, of partners and of the observer.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ErrorChecklist {
    /// Title of the list.
    pub introduction: Text,
    /// The frequency scale of the answers (high code = often).
    pub scale: String,
    /// The errors.
    pub errors: Vec<ServiceError>,
}

/// One common service error.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ServiceError {
    /// Id, also the header of its column.
    pub id: String,
    /// The area that it speaks of.
    pub area: String,
    /// The error.
    pub text: Text,
}

/// `tasks.yaml`: the task-inventory form.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TaskForm {
    /// Instructions of the form.
    pub introduction: Text,
    /// Scale of importance.
    pub importance: String,
    /// Scale of urgency.
    pub urgency: String,
    /// Scale of frequency.
    pub frequency: String,
    /// How many times a working week each frequency code stands for: turns frequency x minutes into declared time.
    pub times_a_week: BTreeMap<i16, f64>,
    /// Share of holders from which a task is core (O*NET: 0.67).
    pub core_relevance: f64,
    /// Mean importance from which a task is core (O*NET: 3.0).
    pub core_importance: f64,
    /// Importance and urgency from which a task lies in the upper half of the quadrants.
    pub quadrant_cut: f64,
    /// When a free-text task is a described one.
    pub matching: MatchingCuts,
    /// What declared time is held against; an instrument without them judges none.
    #[serde(default)]
    pub workload: Option<WorkloadRules>,
}

impl TaskForm {
    /// Declared minutes a week: how many times a week a frequency stands for, times the minutes each time.
    pub fn minutes_a_week(&self, frequency: i16, minutes: f64) -> Option<f64> {
        let times = self.times_a_week.get(&frequency)?;
        Some(minutes * times).filter(|minutes| minutes.is_finite() && *minutes >= 0.0)
    }
}

/// What declared time is held against.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WorkloadRules {
    /// Working days of the week that frequencies speak of.
    pub days_a_week: f64,
    /// Declared hours a day beyond which an inventory cannot be true as a whole.
    pub most_hours_a_day: f64,
    /// Times a week up to which a task is rare.
    pub rare: f64,
    /// Times a week from which a task is frequent.
    pub frequent: f64,
}

/// `tasks.yaml`, `matching`: when two wordings are one task.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MatchingCuts {
    /// Likeness (0-1) from which two wordings are surely one task, if every word that counts has its counterpart.
    pub sure: f64,
    /// Likeness from which the match is doubtful and asked.
    pub doubtful: f64,
    /// With fewer words that count than this, the weak words must agree too.
    pub words: usize,
    /// How much a pair of near words counts, against 1 of the same word.
    pub near: f64,
    /// How much a weak word counts, against 1 of another one.
    pub weak: f64,
    /// How much it counts that one wording is wholly in the other, against 1 of the two being the same.
    pub part: f64,
    /// Likeness from which a new task is shown beside a commoner one that it may be.
    pub kin: f64,
    /// A word so many times rarer than another one that differs in one letter is a misspelling of it.
    pub misspelt: f64,
}

/// `task-words.yaml`: what words of one language mean in descriptions of tasks. A word that ends in `*` stands for every
/// word that begins so.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TaskWords {
    /// The language.
    pub language: Language,
    /// Words without a meaning of their own.
    pub small: Vec<String>,
    /// Small words that say from whom to whom.
    #[serde(default)]
    pub direction: Vec<String>,
    /// Words that may be left out.
    #[serde(default)]
    pub weak: Vec<String>,
    /// Endings that the stemmer leaves on.
    #[serde(default)]
    pub endings: Vec<String>,
    /// Whether words are written together.
    #[serde(default)]
    pub compounds: bool,
    /// Lists of words with one meaning.
    #[serde(default)]
    pub same: Vec<Vec<String>>,
    /// Lists of words that perhaps have one meaning.
    #[serde(default)]
    pub near: Vec<Vec<String>>,
    /// Words that are no misspelling of others.
    #[serde(default)]
    pub apart: Vec<String>,
    /// Words of the headings, and of the columns, below which a job description lists tasks.
    #[serde(default)]
    pub duties: Vec<String>,
    /// Words of the headings below which it lists something else.
    #[serde(default)]
    pub not_duties: Vec<String>,
}

/// `observation.yaml`: the observation sheet.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ObservationForm {
    /// Instructions of the sheet.
    pub introduction: Text,
    /// The activity categories.
    pub categories: Vec<Category>,
    /// How logs are read; an instrument without them closes no activity over midnight.
    #[serde(default)]
    pub log: Option<LogRules>,
}

/// How logs of working days are read, and how alike the moments of one day are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LogRules {
    /// Hours that one activity can last: an open one is closed over midnight by a next one no later than that.
    pub longest_activity_hours: f64,
    /// Hours without work behind which a new working day begins; shorter ones belong to the day, over midnight too.
    pub rest_hours: f64,
    /// Correlation of two moments of one person's day, for the precision that a sampling plan may expect.
    pub day_correlation: f64,
}

/// An activity category of the working day.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Category {
    /// Id, stored in logs.
    pub id: String,
    /// Name.
    pub name: Text,
    /// What the category means for the measures.
    pub role: CategoryRole,
}

/// What an activity category means for the measures of observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CategoryRole {
    /// Work for customers.
    Core,
    /// Searching for information.
    Searching,
    /// Waiting for a partner.
    Waiting,
    /// A system failed or froze.
    Failure,
    /// Rework of others' errors.
    Rework,
    /// Administration.
    Administration,
    /// Break; not working time.
    Break,
    /// Anything else.
    Other,
}

/// `logs.yaml`: what handoff logs, incident logs and series may say.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Logs {
    /// Operating figures that can be charted.
    pub series: Vec<SeriesKind>,
    /// Outcomes of a handoff.
    pub outcomes: Vec<Choice>,
    /// Who can notice an incident first.
    pub noticed_by: Vec<Choice>,
    /// Id of the figure that counts calls: what incidents cost is read from it. Empty when there is none.
    #[serde(default)]
    pub calls: String,
}

/// A choice of a log column.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// Id, stored.
    pub id: String,
    /// Label, also recognised.
    pub label: Text,
}

/// An operating figure by period.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SeriesKind {
    /// Id, also the header of its column.
    pub id: String,
    /// Name, also recognised as a header.
    pub name: Text,
    /// Unit as printed behind the number; what changes with it has its forms in the order one, few, many, other, as far as the
    /// language has them, with ` | ` between them: `call | calls`.
    pub unit: Text,
    /// Which way is good.
    pub better: Better,
}

/// Which way is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither.
    Neither,
}

/// `interviews.yaml`: guide and codebook.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Interviews {
    /// Questions and prompts for the interviewer.
    pub guide: Vec<Text>,
    /// Codes beside the areas; every area's id is a code of its own.
    pub codes: Vec<Code>,
    /// When enough people were asked; without it nothing is said of that.
    #[serde(default)]
    pub saturation: Option<SaturationRule>,
    /// How far coders must agree; without it nothing is said of that.
    #[serde(default)]
    pub agreement: Option<AgreementRule>,
}

/// When interviews bring nothing new any more: G. Guest, E. Namey, M. Chen, *PLoS ONE* 15 (2020) e0232076.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SaturationRule {
    /// How many first interviews the later ones are held against.
    pub base: usize,
    /// How many interviews in a row are looked at together.
    pub run: usize,
    /// Saturated when the run brings at most this share of new codes, of those of the base.
    pub threshold: f64,
}

/// How far coders must agree (Krippendorff's alpha), and how its interval is drawn.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AgreementRule {
    /// From this alpha on codes may be relied on.
    pub rely: f64,
    /// From this alpha on conclusions are tentative.
    pub tentative: f64,
    /// Least number of interviews coded twice for an interval.
    pub interviews: usize,
    /// How often interviews are drawn for the interval.
    pub draws: usize,
    /// Seed of the draws.
    pub seed: u64,
}

/// A theme that passages are coded with.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Code {
    /// Id, as in `#cooperation/billing` (a slash nests).
    pub id: String,
    /// The area it counts for.
    pub area: String,
    /// Name.
    pub name: Text,
}

/// A measured quantity in its natural unit, with the anchors that turn it into a score.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Indicator {
    /// Id, used in rule conditions (letters, digits and underscores, so that a condition can name it).
    pub id: String,
    /// Name.
    pub name: Text,
    /// The area it speaks of.
    pub area: String,
    /// What is measured; one of the measures that the phases compute (`diagnoza schema measures` lists them).
    pub measure: String,
    /// Which of several: an item, area, category, partner, series… as the measure says.
    #[serde(default)]
    pub of: String,
    /// Unit as printed behind the number; what changes with it has its forms in the order one, few, many, other, as far as the
    /// language has them, with ` | ` between them: `call | calls`.
    #[serde(default)]
    pub unit: Text,
    /// How the number is printed.
    #[serde(default)]
    pub format: Format,
    /// Values that stand for scores 0, good, professional and 100, in order; without them the indicator has no score.
    #[serde(default)]
    pub anchors: Option<Anchors>,
    /// Weight among the indicators of the same phase and area.
    #[serde(default = "one")]
    pub weight: f64,
}

/// How an indicator's number is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A number with one decimal.
    #[default]
    Number,
    /// A share from 0 to 1, printed in percent.
    Percent,
    /// A whole number.
    Count,
}

/// Natural values that stand for four scores; between them straight lines. Either all rising or all falling.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Anchors {
    /// Scores 0.
    pub worst: f64,
    /// Separates poor from good.
    pub good: f64,
    /// Separates good from professional.
    pub professional: f64,
    /// Scores 100.
    pub best: f64,
}

/// When a finding is stated, and what it says.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    /// Id.
    pub id: String,
    /// What kind of finding.
    pub kind: FindingKind,
    /// The area it belongs to; empty with `each: area`.
    #[serde(default)]
    pub area: String,
    /// Tried once, or once for every area (then `area` is a variable of condition and texts).
    #[serde(default)]
    pub each: Each,
    /// Condition in the template engine's expression language over the indicators by id, `areas`, `previous`.
    pub when: String,
    /// Indicators that the finding rests on; the first gives it score and test. With `each: area` the area itself.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// Of a contradiction: the two indicators that it says differ, asked of different people and in one unit. Their
    /// difference is tested among all statements of the report; a contradiction that nothing tests is less certain.
    #[serde(default)]
    pub differ: Vec<String>,
    /// Headline; may hold `{{ indicator.value }}`.
    pub title: Text,
    /// What was found, in sentences; may hold parameters.
    pub text: Text,
    /// What to do.
    #[serde(default)]
    pub actions: Vec<RecommendedAction>,
}

/// Whether a rule is tried once or for every area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Each {
    /// Once.
    #[default]
    Once,
    /// Once for every area.
    Area,
    /// Once for every partner; then `partner` is a variable, and indicators `of: every-partner` mean that partner's.
    Partner,
}

/// `of` of an indicator that is measured for every partner: one evidence each, none of which counts in area scores.
pub const EVERY_PARTNER: &str = "every-partner";

/// A recommended action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecommendedAction {
    /// What to do.
    pub text: Text,
    /// Who does it.
    pub who: Text,
    /// How much work it is.
    pub effort: Effort,
}

/// How much work an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    /// Days.
    Small,
    /// Weeks.
    Medium,
    /// Months.
    Large,
}

/// What a finding says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Something that costs customers.
    Weakness,
    /// Something that works and deserves more of it.
    Strength,
    /// Phases that tell different stories.
    Contradiction,
    /// Something that moved since the previous cycle.
    Change,
    /// Something that hangs on a single person.
    SinglePoint,
    /// Too little is known.
    Insufficient,
}

impl FindingKind {
    /// The word for it in files and in the keys of words.
    pub fn word(self) -> &'static str {
        match self {
            FindingKind::Weakness => "weakness",
            FindingKind::Strength => "strength",
            FindingKind::Contradiction => "contradiction",
            FindingKind::Change => "change",
            FindingKind::SinglePoint => "single-point",
            FindingKind::Insufficient => "insufficient",
        }
    }
}
