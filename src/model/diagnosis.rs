//! What is concluded: the one machine-readable result of a cycle, `diagnosis.json`.
//!
//! Language-independent: every text is there in all languages of the instrument. Counts and values of people stand here
//! in [`Estimate`]s, so that disclosure can withhold each of them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::benefit::Benefit;
use super::cycles::Trend;
use super::depth::DepthView;
use super::estimate::{Basis, Estimate, Level};
use super::evidence::{Change, Evidence, Phase};
use super::instrument::{Better, CategoryRole, FindingKind, Format, Levels, QuestionList, RecommendedAction};
use super::next::NextStep;
use super::organisation::Situation;
use super::pooled_jobs::PooledPositions;
use super::provenance::Source;
use super::situation::FirstPart;
use super::stakes::StakesView;
use super::text::{Language, Text};
use super::working_days::WorkingDays;

/// Version of the shape of `diagnosis.json`.
pub const VERSION: u32 = 1;

/// The result of one cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Diagnosis {
    /// Version of this shape.
    pub version: u32,
    /// Name and version of the tool.
    pub tool: String,
    /// Whose department.
    pub organisation: Organisation,
    /// Which run.
    pub cycle: CycleInfo,
    /// The instrument used.
    pub instrument: InstrumentInfo,
    /// Where the department stands as a whole.
    pub overall: Overall,
    /// Each area over all phases, in the instrument's order.
    pub areas: Vec<AreaResult>,
    /// Areas x phases.
    pub matrix: Vec<MatrixRow>,
    /// Every indicator that was measured, in the instrument's order.
    pub evidence: Vec<Evidence>,
    /// Findings in order of priority.
    pub findings: Vec<Finding>,
    /// Readiness of each phase.
    pub gates: Vec<Gate>,
    /// Phase 1 in detail.
    pub jobs: JobsView,
    /// Phase 2 in detail.
    pub questionnaire: QuestionnaireView,
    /// Phase 3 in detail.
    pub interviews: InterviewsView,
    /// Phase 4 in detail.
    pub partners: PartnersView,
    /// The common errors as each voice sees them.
    pub errors: Vec<ErrorView>,
    /// Actions decided after earlier cycles that were still open, judged.
    pub actions: Vec<JudgedAction>,
    /// Revenue at risk; `None` when the cycle declares no stakes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stakes: Option<StakesView>,
    /// What there is to gain by extending strengths from one group to others. Made of what is still shown after release.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<Benefit>,
    /// The department as a whole and each area over all cycles; empty in the first one.
    #[serde(default)]
    pub trends: Vec<Trend>,
    /// What data would raise certainty most for what they cost, the best first.
    #[serde(default)]
    pub next: Vec<NextStep>,
    /// What comes first on the first page in the department's situation.
    #[serde(default)]
    pub first_page: Vec<FirstPart>,
}

/// Whose department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Organisation {
    /// Organisation.
    pub name: Text,
    /// Department.
    pub department: Text,
    /// The audit's own language.
    pub language: Language,
    /// What it is going through.
    pub situation: Situation,
    /// People in the department in this cycle.
    pub headcount: u32,
}

/// Which run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CycleInfo {
    /// Id, as `2026-H2`.
    pub id: String,
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Id of the previous cycle, if there is one.
    #[serde(default)]
    pub previous: Option<String>,
    /// Notes for the reader.
    pub notes: Text,
}

/// The instrument used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct InstrumentInfo {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Name.
    pub name: Text,
    /// Cut-offs.
    pub levels: Levels,
    /// Confidence of the intervals.
    pub confidence: f64,
    /// Smallest group shown.
    pub minimum_group: u32,
    /// Share of the false discoveries allowed among all statements.
    pub false_discovery_rate: f64,
}

/// Where the department stands as a whole: weighted mean of the areas that have a score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Overall {
    /// Score 0-100.
    pub score: Estimate,
    /// Its level.
    pub level: Option<Level>,
    /// Against the previous cycle.
    pub change: Option<Change>,
    /// Areas that could be classed (strength, weakness or sound), and all areas.
    pub classed: (usize, usize),
}

/// How much may be built on a conclusion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Printed as a hypothesis to check.
    VeryLow,
    /// Low.
    Low,
    /// Moderate.
    Moderate,
    /// High.
    High,
}

/// One lowering of certainty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Lowering {
    /// Why.
    pub why: LoweringReason,
    /// By how many steps.
    pub steps: u8,
    /// The figure behind it (coverage as a share, points apart…), when there is one.
    #[serde(default)]
    pub figure: Option<f64>,
    /// The phase or indicator it speaks of; empty when it speaks of the whole.
    #[serde(default)]
    pub about: String,
}

/// Why certainty was lowered (method, section 5.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LoweringReason {
    /// Fewer than 60 % (30 %: twice) of those concerned are behind it.
    Coverage,
    /// The interval spans a cut-off (all levels: twice).
    Interval,
    /// Phases contradict one another.
    Contradiction,
    /// Only one phase speaks of it.
    SinglePhase,
    /// Short series.
    ShortSeries,
    /// Raters disagree.
    Disagreement,
    /// Two camps.
    TwoPeaked,
    /// Careless answers change the result.
    Careless,
    /// The statement does not pass the procedure for many statements.
    NotSignificant,
    /// It passes, but not at the stricter rate that high certainty asks for.
    BarelySignificant,
    /// No standard error can be given, so chance cannot be excluded.
    Untested,
}

/// An area over all phases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AreaResult {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// What it covers.
    pub covers: Text,
    /// Weight in priorities.
    pub weight: f64,
    /// Score 0-100 pooled over phases.
    pub score: Estimate,
    /// Level of the score.
    pub level: Option<Level>,
    /// What may be concluded.
    pub class: Class,
    /// Certainty of it.
    pub certainty: Certainty,
    /// Every reason for lowering.
    pub reasons: Vec<Lowering>,
    /// Against the previous cycle.
    pub change: Option<Change>,
    /// Pairs of phases that contradict one another.
    pub contradictions: Vec<(Phase, Phase)>,
}

/// What may be concluded of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Poor, beyond chance.
    Weakness,
    /// Professional, beyond chance.
    Strength,
    /// Good: the whole interval lies between the cut-offs.
    Sound,
    /// Looks weak or strong, but may be chance.
    Watch,
    /// Too little is known.
    Insufficient,
}

/// One area's row in the triangulation matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MatrixRow {
    /// Id of the area.
    pub area: String,
    /// Four cells, one a phase; `None` where a phase says nothing.
    pub cells: [Option<MatrixCell>; 4],
}

/// What one phase says of one area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MatrixCell {
    /// Score 0-100.
    pub score: Estimate,
    /// Level.
    pub level: Option<Level>,
    /// What it rests on.
    pub basis: Basis,
    /// Ids of the evidence behind it.
    pub evidence: Vec<String>,
}

/// A conclusion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// Id of its rule, with the area behind a slash when the rule is tried for each area.
    pub id: String,
    /// What it says.
    pub kind: FindingKind,
    /// Its area.
    pub area: String,
    /// Headline.
    pub title: Text,
    /// What was found.
    pub text: Text,
    /// Score 0-100 of what it rests on; `None` when that has no score.
    pub score: Option<f64>,
    /// Distance beyond the cut-off in points, 0-100.
    pub severity: f64,
    /// How much may be built on it.
    pub certainty: Certainty,
    /// Every reason for lowering.
    pub reasons: Vec<Lowering>,
    /// severity x weight of the area x factor of certainty.
    pub priority: f64,
    /// Weight of the area, one of the three factors.
    pub weight: f64,
    /// Factor of certainty, another of them.
    #[serde(default)]
    pub factor: f64,
    /// Ids of the evidence it rests on.
    pub evidence: Vec<String>,
    /// What to do.
    pub actions: Vec<RecommendedAction>,
}

/// Whether a phase brought what synthesis needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Gate {
    /// The phase.
    pub phase: Phase,
    /// What is counted: the key of a word (`gate-person-days`).
    pub what: String,
    /// How much there is.
    pub have: f64,
    /// How much is needed.
    pub need: f64,
    /// Whether both are shares.
    pub share: bool,
}

impl Gate {
    /// Whether the gate is passed.
    pub fn passed(&self) -> bool {
        self.have >= self.need
    }
}

/// Phase 1 in detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JobsView {
    /// Employees with an inventory, and all.
    pub inventories: (u64, u64),
    /// Observed person-days.
    pub person_days: u64,
    /// The three-way table.
    pub tasks: Vec<TaskRow>,
    /// Positions that too few people hold for lines in that table, taken together.
    #[serde(default)]
    pub pooled: Option<PooledPositions>,
    /// Share of working time by activity category.
    pub time: Vec<TimeShare>,
    /// Observed days and workload in detail.
    #[serde(default)]
    pub days: WorkingDays,
    /// Free-text tasks that may be a described one: ask the consultant. Counted apart until then.
    pub doubtful: Vec<DoubtfulMatch>,
}

/// One task of one position in the three-way table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TaskRow {
    /// Id of the described task, or of the cluster of declared ones.
    pub id: String,
    /// The task.
    pub text: Text,
    /// Id of the position.
    pub position: String,
    /// Name of the position.
    pub position_name: Text,
    /// What the three sides say together.
    pub status: TaskStatus,
    /// For a misplaced task, the name of the position whose description holds it.
    pub belongs_to: Option<Text>,
    /// Whether the position's description holds it.
    pub described: bool,
    /// Share of the position's inventories that declare it.
    pub holders: Estimate,
    /// Share of the position's observed working time; withheld when not observed.
    pub observed: Estimate,
    /// Share of the position's declared time.
    pub declared: Estimate,
    /// Mean importance.
    pub importance: Estimate,
    /// Mean urgency.
    pub urgency: Estimate,
    /// Mean frequency.
    pub frequency: Estimate,
    /// r*wg of importance.
    pub agreement: Option<f64>,
    /// Core by the O*NET rule; `None` when not rated by enough holders.
    pub core: Option<bool>,
    /// Where importance and urgency put it.
    pub quadrant: Option<Quadrant>,
    /// The cells behind it.
    pub sources: Vec<Source>,
}

/// What described, declared and observed say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TaskStatus {
    /// Described and done.
    Confirmed,
    /// Described and done by some holders only.
    Partial,
    /// Described, done by nobody.
    Unperformed,
    /// Done, not described.
    Undescribed,
    /// Done, described for another position.
    Misplaced,
    /// Described and done, but raters disagree on it.
    Contested,
}

/// The importance x urgency quadrants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Quadrant {
    /// Important and urgent.
    ImportantUrgent,
    /// Important, not urgent.
    ImportantCalm,
    /// Urgent, not important: fire-fighting.
    UrgentOnly,
    /// Neither.
    Neither,
}

/// Share of working time of one activity category.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TimeShare {
    /// Id of the category.
    pub category: String,
    /// Name.
    pub name: Text,
    /// What it means.
    pub role: CategoryRole,
    /// Share of working time, 0-1.
    pub share: Estimate,
}

/// A free-text task that may be a described one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DoubtfulMatch {
    /// The task as written.
    pub declared: String,
    /// Id of the described task.
    pub described: String,
    /// Similarity 0-1.
    pub similarity: f64,
}

/// Phase 2 in detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionnaireView {
    /// People who answered, and all.
    pub response: (u64, u64),
    /// Response and area scores by breakdown.
    pub breakdowns: Vec<Breakdown>,
    /// Which groups of different breakdowns go together, for disclosure only: emptied on release, never written.
    #[serde(skip)]
    pub memberships: Vec<Membership>,
    /// Area scores of everybody by area id, against which those of groups can be held: for disclosure only, never
    /// written here (evidence says them).
    #[serde(skip)]
    pub totals: BTreeMap<String, Estimate>,
    /// Every closed question.
    pub items: Vec<ItemView>,
    /// Demand against support.
    pub demand_support: Vec<PairView>,
    /// Belief against practice.
    pub myths: Vec<PairView>,
    /// What the answers can bear beyond that.
    #[serde(default)]
    pub depth: DepthView,
}

/// People who belong to the same groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Id of the group in each breakdown, `None` where none was named.
    pub groups: Vec<Option<String>>,
    /// How many answered.
    pub people: u64,
    /// How many of them have a score, by area id.
    pub scored: BTreeMap<String, u64>,
}

/// One breakdown of the department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Breakdown {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// Its groups.
    pub groups: Vec<GroupView>,
}

/// One group of a breakdown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct GroupView {
    /// Id of the value; of a pool, the ids of its groups with `+` between them.
    pub id: String,
    /// Name.
    pub name: Text,
    /// Ids of the groups that are shown as this one, since some of them are too small to be shown on their own; empty
    /// for a group of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pooled: Vec<String>,
    /// People in the group.
    pub headcount: u64,
    /// People who answered; an estimate so that it can be withheld with the results.
    pub answered: Estimate,
    /// Area scores by area id.
    pub scores: BTreeMap<String, Estimate>,
}

/// One closed question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ItemView {
    /// Id.
    pub id: String,
    /// Id of its area; empty for outcome, pairs and checklist.
    pub area: String,
    /// The list it stands in.
    #[serde(default)]
    pub list: QuestionList,
    /// The statement.
    pub text: Text,
    /// Whether agreement is unfavourable.
    pub reverse: bool,
    /// Share of answers by code, lowest first, with the code's label; empty when withheld.
    pub distribution: Vec<AnswerShare>,
    /// People who gave a code; withheld with the results.
    pub answered: Estimate,
    /// "Does not apply", not shown, and left empty: three different counts.
    pub not_answered: (u64, u64, u64),
    /// Share of favourable answers; of a question of a pair, which is neither good nor bad news by itself, of high ones.
    pub favourable: Estimate,
    /// Share of neutral answers.
    pub neutral: Estimate,
    /// Share of unfavourable answers; of a question of a pair, of low ones.
    pub unfavourable: Estimate,
    /// Favourable share if all who did not answer were unfavourable, and if all were favourable.
    pub bounds: Option<(f64, f64)>,
    /// The same of the neutral share.
    #[serde(default)]
    pub neutral_bounds: Option<(f64, f64)>,
    /// The same of the unfavourable share.
    #[serde(default)]
    pub unfavourable_bounds: Option<(f64, f64)>,
    /// Mean as a score 0-100, reverse items turned.
    pub score: Estimate,
    /// r*wg, not cut off at 0.
    pub agreement: Option<f64>,
    /// Average deviation from the mean, in steps of the scale.
    #[serde(default)]
    pub deviation: Option<f64>,
    /// Two camps of answers.
    pub two_peaked: bool,
}

/// Share of one answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AnswerShare {
    /// Code.
    pub code: i16,
    /// Label.
    pub label: Text,
    /// Share 0-1 of those who gave a code.
    pub share: f64,
}

/// Two questions that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PairView {
    /// Id.
    pub id: String,
    /// Competence or myth.
    pub name: Text,
    /// Demand, or belief, 0-100.
    pub first: Estimate,
    /// Support, or practice, 0-100.
    pub second: Estimate,
    /// First less second, within persons, in points.
    pub gap: Estimate,
}

/// Phase 3 in detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct InterviewsView {
    /// Interviews held, and people in the department.
    pub interviews: (u64, u64),
    /// Codes in order of prevalence.
    pub codes: Vec<CodeView>,
    /// Quotes; only those that pass the release gate stay.
    pub quotes: Vec<Quote>,
    /// New codes by interview, in order of date.
    pub saturation: Vec<u64>,
    /// Whether enough people were asked; `None` when the instrument has no rule for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saturated: Option<SaturationView>,
    /// Codes that go together, the most often first; those in fewer interviews than the minimum group are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<TogetherView>,
    /// How far coders agree; `None` when nothing was coded twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementView>,
}

/// Whether the interviews bring nothing new any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SaturationView {
    /// How many first interviews the later ones are held against.
    pub base: u64,
    /// How many interviews in a row are looked at together.
    pub run: u64,
    /// The share of new codes from which on more is to be learnt.
    pub threshold: f64,
    /// The share of new codes in the last run, of those of the base; `None` when there were too few interviews.
    pub last: Option<f64>,
    /// After how many interviews, those of the run among them, the share was at most the threshold and stayed there.
    pub after: Option<u64>,
}

/// Two codes that go together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TogetherView {
    /// Name of one code.
    pub first: Text,
    /// Name of the other.
    pub second: Text,
    /// In how many interviews both are spoken of; at least the minimum group.
    pub interviews: u64,
    /// How many passages carry both; `None` when they come from fewer interviews than the minimum group.
    pub passages: Option<u64>,
}

/// How far coders of the same interviews agree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AgreementView {
    /// Interviews that were coded by two coders or more.
    pub interviews: u64,
    /// Coders of these interviews.
    pub coders: u64,
    /// Passages that at least one of them coded.
    pub passages: u64,
    /// Passages on which they differ.
    pub differ: u64,
    /// Krippendorff's alpha of the codes, nominal.
    pub codes: Estimate,
    /// What may be said of it: the key of a sentence.
    pub verdict: AgreementVerdict,
    /// Krippendorff's alpha of the valences where two coders or more gave one to the same code, ordinal.
    pub valence: Estimate,
}

/// What may be said of coders' agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementVerdict {
    /// Codes may be relied on.
    Rely,
    /// Conclusions are tentative.
    Tentative,
    /// The interviews should be coded anew.
    Weak,
    /// Nothing can be said.
    Unknown,
}

impl AgreementVerdict {
    /// The key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            AgreementVerdict::Rely => "agreement-rely",
            AgreementVerdict::Tentative => "agreement-tentative",
            AgreementVerdict::Weak => "agreement-weak",
            AgreementVerdict::Unknown => "agreement-unknown",
        }
    }
}

/// One code over all interviews.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CodeView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// Id of its area.
    pub area: String,
    /// Share of interviews in which it is spoken of.
    pub prevalence: Estimate,
    /// Mean valence over interviews, -2 to +2.
    pub valence: Estimate,
}

/// A passage that may be quoted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Quote {
    /// Id of the code.
    pub code: String,
    /// Id of its area.
    pub area: String,
    /// The words, as spoken, in the language spoken.
    pub text: String,
    /// Name of the position; `None` when the position has fewer people than the minimum group.
    pub role: Option<Text>,
    /// Whether the person agreed.
    pub consent: bool,
    /// Whether the consultant said yes to it.
    #[serde(default)]
    pub released: bool,
    /// Id of the position, for the release gate; emptied on release.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub position: String,
    /// Valence, -2 to +2.
    pub valence: Option<i8>,
}

/// Phase 4 in detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PartnersView {
    /// Partners that were heard or measured, and all declared.
    pub heard: (u64, u64),
    /// People of each partner who rate service, by partner id, for disclosure only: emptied on release, never written.
    #[serde(skip)]
    pub raters: BTreeMap<String, u64>,
    /// One row a partner.
    pub partners: Vec<PartnerView>,
    /// Who rates whom, over all departments.
    #[serde(default)]
    pub dependencies: Dependencies,
    /// Where the views of two departments lie farthest apart, the largest gap first.
    #[serde(default)]
    pub gaps: Vec<PerceptionGap>,
    /// Handoffs by kind of request, the most frequent kind first.
    #[serde(default)]
    pub kinds: Vec<HandoffKind>,
    /// Who noticed incidents first.
    #[serde(default)]
    pub noticed: Vec<Noticed>,
    /// Charts of series.
    pub series: Vec<SeriesView>,
}

/// Which logs came: where none came, a count of zero says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Logged {
    /// Handoffs to any partner.
    pub handoffs: bool,
    /// Incidents of any partner.
    pub incidents: bool,
}

impl PartnersView {
    /// Which logs came, told by what they hold.
    pub fn logged(&self) -> Logged {
        Logged {
            handoffs: self.partners.iter().any(|partner| partner.handoffs > 0),
            incidents: self.partners.iter().any(|partner| partner.incidents > 0),
        }
    }
}

/// Who rates whom: every pair of departments of which anything is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Dependencies {
    /// The service department first, then the partners in the audit's order.
    pub departments: Vec<Department>,
    /// The ratings given; a pair that nobody was asked about is not there.
    pub ratings: Vec<DepartmentRating>,
}

/// A department in the matrix of dependencies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Department {
    /// Id: `service`, or a partner's.
    pub id: String,
    /// Name.
    pub name: Text,
}

/// How one department rates another, or itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DepartmentRating {
    /// Id of the department that rates.
    pub from: String,
    /// Id of the department rated.
    pub to: String,
    /// Mean of its raters, 0-100.
    pub score: Estimate,
    /// Level of the score.
    pub level: Option<Level>,
}

/// Two views of one department on one item that lie apart by more than chance explains.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PerceptionGap {
    /// What the two views are.
    pub kind: GapKind,
    /// Id of the department whose view is the first.
    pub from: String,
    /// Name of the department whose view is the first.
    pub from_name: Text,
    /// Id of the department that both views speak of.
    pub about: String,
    /// Name of the department that both views speak of.
    pub about_name: Text,
    /// Id of the item.
    pub item: String,
    /// The item.
    pub text: Text,
    /// Whether agreement with the item is unfavourable; the scores are turned.
    pub reverse: bool,
    /// How the raters of `from` see `about`, 0-100 with 100 for the best.
    pub seen: Estimate,
    /// How `about` sees itself, or what `from` expects.
    pub against: Estimate,
    /// `against` less `seen`, in points.
    pub gap: Estimate,
}

/// What a perceived score is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// What the department rated says of itself.
    SelfView,
    /// What the raters themselves expect.
    Expectation,
}

/// Handoffs from service of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct HandoffKind {
    /// The kind as written; empty for handoffs without a kind and for kinds too rare to be shown apart.
    pub name: String,
    /// Its handoffs.
    pub handoffs: u64,
    /// Times and shares.
    pub times: HandoffTimes,
}

/// How long handoffs took, and what became of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct HandoffTimes {
    /// Median hours until answered (open ones counted as longer than they were watched).
    pub median_hours: Estimate,
    /// 90th percentile of hours until answered.
    pub p90_hours: Estimate,
    /// Median hours until closed.
    pub closed_median_hours: Estimate,
    /// 90th percentile of hours until closed.
    pub closed_p90_hours: Estimate,
    /// Share not answered.
    pub unanswered: Estimate,
    /// Share opened again after it was closed, of those of which it is known.
    pub reopened: Estimate,
}

/// Who noticed incidents first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Noticed {
    /// Id of who noticed, as in `logs.yaml`.
    pub id: String,
    /// Name.
    pub name: Text,
    /// Incidents, by the department that caused them, in the order of the partners.
    pub incidents: Vec<u64>,
    /// Incidents of all departments.
    pub total: u64,
}

/// One partner, seen from both sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PartnerView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// How service rates the partner, 0-100.
    pub rated_by_service: Estimate,
    /// How the partner rates service, 0-100.
    pub rates_service: Estimate,
    /// How the partner rates itself, 0-100.
    pub rates_itself: Estimate,
    /// What service perceives of the partner less what it expects, in points; withheld when expectations were not asked.
    pub expected_by_service: Estimate,
    /// What the partner perceives of service less what it expects, in points.
    pub expected_of_service: Estimate,
    /// Handoffs from service to the partner.
    pub handoffs: u64,
    /// How long they took, and what became of them.
    pub times: HandoffTimes,
    /// Handoffs that rest on a promise this partner had given.
    pub promises: u64,
    /// Incidents that it caused.
    pub incidents: u64,
    /// Share of its incidents that service was not told of before customers called.
    pub unannounced: Estimate,
    /// Customers affected by its incidents.
    pub customers: u64,
    /// Calls caused by its incidents, as the log says.
    pub calls: u64,
    /// Calls in the periods of its incidents above the mean of the call series: what the series says beside the log.
    pub excess_calls: Estimate,
    /// Of those, the calls above the upper natural limit: more than noise can be. `None` without a call series.
    pub beyond_limit: Option<f64>,
    /// Periods of the call series in which its incidents began.
    pub incident_periods: u64,
    /// Median minutes from detection to telling service.
    pub telling_minutes: Estimate,
    /// Observed waiting for it, minutes a person-day.
    pub waiting: Estimate,
}

/// An operating figure as a process-behaviour chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SeriesView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// Unit, with its forms as in the instrument: `call | calls`.
    pub unit: Text,
    /// Which way is good.
    pub better: Better,
    /// The points in order of time.
    pub points: Vec<SeriesPoint>,
    /// Phases between declared changes, in order of time; one when nothing was declared.
    pub phases: Vec<SeriesPhase>,
    /// Mean of the last phase; `None` when that is a short series.
    pub centre: Option<f64>,
    /// Natural process limits of the last phase; `None` when that is a short series.
    pub limits: Option<(f64, f64)>,
    /// Whether the weekday pattern was taken out.
    pub weekdays_removed: bool,
    /// What may be said of it.
    pub verdict: SeriesVerdict,
    /// How many periods count as the last ones.
    pub recent: u32,
    /// Mean weighted by recency: what a customer would feel now.
    pub feeling: Option<f64>,
    /// Half-life of the feeling, in periods.
    pub half_life: f64,
}

/// A stretch of a series between declared changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SeriesPhase {
    /// First period, ISO.
    pub from: String,
    /// Index of its first point.
    pub first: usize,
    /// Its points.
    pub points: usize,
    /// The change with which it began; `None` for the first phase.
    pub change: Option<Text>,
    /// Mean; `None` in a short phase.
    pub centre: Option<f64>,
    /// Natural process limits; `None` in a short phase.
    pub limits: Option<(f64, f64)>,
}

/// One point of a series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SeriesPoint {
    /// First day of the period, ISO.
    pub period: String,
    /// The figure.
    pub value: f64,
    /// The figure without its weekday pattern; `None` when that was left in.
    pub adjusted: Option<f64>,
    /// Whether the point is a signal: farther out than chance over the whole phase explains.
    pub signal: bool,
    /// The detection rule that the point meets; a mark alone may be chance.
    pub mark: Option<SeriesMark>,
}

/// The detection rules of a process-behaviour chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeriesMark {
    /// One point outside the limits.
    Outside,
    /// Eight in a row on one side of the mean.
    Run,
    /// Three of four nearer a limit than the mean.
    Near,
}

/// What may be said of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeriesVerdict {
    /// Fewer points than the method needs.
    Short,
    /// No signal in the last phase: ups and downs are noise.
    Noise,
    /// A signal among the last periods.
    Signal,
    /// A signal before the last periods; those themselves are noise.
    Earlier,
}

/// A common error as each voice sees it: share who say that it happens often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ErrorView {
    /// Id.
    pub id: String,
    /// The error.
    pub text: Text,
    /// Employees.
    pub staff: Estimate,
    /// What the share could be among all employees, whatever those would say who did not answer.
    #[serde(default)]
    pub staff_bounds: Option<(f64, f64)>,
    /// Partners.
    pub partners: Estimate,
    /// The observer: the code given, as a share of the scale; withheld when not answered.
    pub observer: Estimate,
}

/// An action decided after an earlier cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JudgedAction {
    /// Id.
    pub id: String,
    /// What was to be done.
    pub text: Text,
    /// Who.
    pub owner: Text,
    /// When it was due, ISO.
    pub due: String,
    /// Id of the target indicator.
    pub target: String,
    /// Name of the target indicator.
    pub target_name: Text,
    /// How the target's numbers are printed.
    pub format: Format,
    /// Unit of the target as printed behind the number, with its forms as in the instrument.
    #[serde(default)]
    pub unit: Text,
    /// Id of the cycle after which it was decided, with which the target is compared; empty in diagnoses of before.
    #[serde(default)]
    pub decided: String,
    /// How far it should have moved.
    pub expected: f64,
    /// How far it moved.
    pub change: Option<Change>,
    /// What may be said.
    pub verdict: ActionVerdict,
}

/// Whether an action moved its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActionVerdict {
    /// A real change in the expected direction.
    Moved,
    /// No real change in the expected direction.
    NotMoved,
    /// Due after this cycle's end.
    TooEarly,
    /// The target was not measured in both cycles.
    NotMeasurable,
}
