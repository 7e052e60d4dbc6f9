//! A diagnosis to look at: a Polish energy supplier, every kind of content, withheld cells, long labels. Invented.

#![allow(clippy::type_complexity)]

use std::collections::BTreeMap;

use crate::model::diagnosis::*;
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Level, Reason};
use crate::model::evidence::{Caution, Change, ChangeVerdict, Evidence, Phase};
use crate::model::instrument::{
    Better, CategoryRole, Effort, FindingKind, Format, Levels, QuestionList, RecommendedAction,
};
use crate::model::organisation::Situation;
use crate::model::pooled_jobs::{PooledPosition, PooledPositions, SharedTask};
use crate::model::provenance::Source;
use crate::model::situation::FirstPart;
use crate::model::text::{Language, Text};

pub(super) fn text(en: &str, pl: &str) -> Text {
    Text::from_pairs([("en".to_owned(), en.to_owned()), ("pl".to_owned(), pl.to_owned())])
}

pub(super) fn shown(value: f64, half: f64) -> Estimate {
    Estimate::Shown(Figure {
        value,
        interval: (half > 0.0).then_some((value - half, value + half)),
        standard_error: None,
        degrees: None,
    })
}

fn level(score: f64) -> Option<Level> {
    Some(if score < 60.0 {
        Level::Poor
    } else if score < 80.0 {
        Level::Good
    } else {
        Level::Professional
    })
}

fn change(previous: f64, difference: f64, half: f64, verdict: ChangeVerdict) -> Option<Change> {
    Some(Change { previous, difference, interval: Some((difference - half, difference + half)), verdict })
}

fn lowered(why: LoweringReason, figure: Option<f64>, about: &str) -> Lowering {
    Lowering { why, steps: 1 + u8::from(figure.is_some_and(|f| f < 0.3)), figure, about: about.to_owned() }
}

const AREAS: [(&str, &str, &str, Option<f64>); 14] = [
    ("role-clarity", "Role clarity", "Jasność ról", Some(61.0)),
    ("competence", "Competence", "Kompetencje", Some(69.0)),
    ("empowerment", "Authority to decide", "Uprawnienia do decyzji", Some(66.0)),
    ("communication", "Communication", "Komunikacja z klientem", Some(72.0)),
    ("responsiveness", "Responsiveness", "Szybkość reakcji", Some(72.0)),
    ("reliability", "Reliability", "Rzetelność", Some(70.0)),
    (
        "individual-treatment",
        "Individual treatment",
        "Indywidualne traktowanie klienta, z cierpliwością i uwagą",
        Some(87.0),
    ),
    ("honesty", "Honesty", "Uczciwość", Some(74.0)),
    ("proactivity", "Proactivity", "Wychodzenie z inicjatywą", None),
    ("tools", "Tools", "Narzędzia i systemy", Some(36.0)),
    ("cooperation", "Cooperation", "Współpraca z innymi działami", Some(45.0)),
    ("shared-purpose", "Shared purpose", "Wspólny cel", Some(71.0)),
    ("employee-support", "Support of employees", "Wsparcie pracowników", Some(67.0)),
    ("excellence", "Excellence", "Wyjście ponad standard", None),
];

pub(super) fn diagnosis() -> Diagnosis {
    Diagnosis {
        version: VERSION,
        tool: "diagnoza 0.1.0".to_owned(),
        organisation: Organisation {
            name: Text::plain("Energia Południe S.A."),
            department: text("Customer Service Department", "Dział Obsługi Klienta"),
            language: Language::new("pl"),
            situation: Situation::Stagnation,
            headcount: 42,
        },
        cycle: CycleInfo {
            id: "2026-H2".to_owned(),
            from: "2026-09-01".to_owned(),
            to: "2026-11-13".to_owned(),
            previous: Some("2026-H1".to_owned()),
            notes: text("A new billing system since July.", "Od lipca działa nowy system rozliczeń."),
        },
        instrument: InstrumentInfo {
            id: "service-department".to_owned(),
            version: "1".to_owned(),
            name: text("Service department", "Dział obsługi"),
            levels: Levels { good: 60.0, professional: 80.0 },
            confidence: 0.9,
            minimum_group: 5,
            false_discovery_rate: 0.05,
        },
        overall: Overall {
            score: shown(63.8, 2.4),
            level: Some(Level::Good),
            change: change(58.1, 5.7, 3.2, ChangeVerdict::Better),
            classed: (9, 14),
        },
        areas: AREAS.iter().map(area).collect(),
        matrix: AREAS.iter().enumerate().map(matrix_row).collect(),
        evidence: evidence(),
        findings: findings(),
        gates: gates(),
        jobs: jobs(),
        questionnaire: questionnaire(),
        interviews: interviews(),
        partners: partners(),
        errors: errors(),
        stakes: None,
        benefits: Vec::new(),
        actions: actions(),
        trends: super::sample_cycles::trends(),
        next: super::sample_cycles::next(),
        first_page: FirstPart::ALL.to_vec(),
    }
}

fn area(&(id, en, pl, score): &(&str, &str, &str, Option<f64>)) -> AreaResult {
    let class = match score {
        Some(s) if s < 50.0 => Class::Weakness,
        Some(s) if s > 82.0 => Class::Strength,
        Some(s) if s > 65.0 => Class::Sound,
        Some(_) => Class::Watch,
        None => Class::Insufficient,
    };
    let (certainty, reasons) = match class {
        Class::Insufficient => (
            Certainty::VeryLow,
            vec![
                lowered(LoweringReason::Coverage, Some(0.24), "questionnaire"),
                lowered(LoweringReason::SinglePhase, None, ""),
            ],
        ),
        Class::Watch => (
            Certainty::Low,
            vec![lowered(LoweringReason::Contradiction, Some(31.0), ""), lowered(LoweringReason::Interval, None, "")],
        ),
        Class::Weakness => (Certainty::High, Vec::new()),
        _ => (Certainty::Moderate, vec![lowered(LoweringReason::SinglePhase, None, "")]),
    };
    AreaResult {
        id: id.to_owned(),
        name: text(en, pl),
        covers: text(
            "What a careful consultant would look at first in this area.",
            "To, na co staranny konsultant spojrzałby w tym obszarze najpierw.",
        ),
        weight: 1.0,
        score: score.map_or(Estimate::withheld(Reason::SmallGroup), |s| shown(s, 4.5)),
        level: score.and_then(level),
        class,
        certainty,
        reasons,
        change: match id {
            "responsiveness" => change(50.4, 21.6, 7.2, ChangeVerdict::Better),
            "excellence" | "proactivity" => None,
            _ => change(score.unwrap_or(60.0) - 1.5, 1.5, 6.0, ChangeVerdict::Noise),
        },
        contradictions: if id == "role-clarity" { vec![(Phase::Jobs, Phase::Questionnaire)] } else { Vec::new() },
    }
}

fn matrix_row((at, &(id, _, _, score)): (usize, &(&str, &str, &str, Option<f64>))) -> MatrixRow {
    let units = [BasisUnit::PersonDays, BasisUnit::People, BasisUnit::Interviews, BasisUnit::Periods];
    let cell = |phase: usize| {
        let speaks = phase == 1 || (at + phase).is_multiple_of(3);
        let score = score.map(|s| s + phase as f64 * 3.0 - 3.0);
        speaks.then(|| MatrixCell {
            score: score.map_or(Estimate::withheld(Reason::SmallGroup), |s| shown(s, 5.0)),
            level: score.and_then(level),
            basis: Basis { unit: units[phase], n: 10 + 8 * (phase == 1) as u64 * 3, of: (phase == 1).then_some(42) },
            evidence: vec!["failures_a_day".to_owned(), "tools_score".to_owned()],
        })
    };
    MatrixRow { area: id.to_owned(), cells: [cell(0), cell(1), cell(2), cell(3)] }
}

fn one_evidence(id: &str, names: (&str, &str), area: &str, value: Estimate, unit: Text, format: Format) -> Evidence {
    Evidence {
        id: id.to_owned(),
        name: text(names.0, names.1),
        area: area.to_owned(),
        phase: Phase::Jobs,
        value,
        bounds: None,
        unit,
        format,
        score: shown(32.0, 6.0),
        level: Some(Level::Poor),
        basis: Basis { unit: BasisUnit::PersonDays, n: 10, of: None },
        agreement: None,
        cautions: vec![Caution::ShortSeries],
        sources: vec![Source {
            file: "inbox/obserwacje-2026-H2.csv".to_owned(),
            sheet: String::new(),
            cells: vec!["F2:F39".to_owned(), "F44:F61".to_owned(), "H2:H61".to_owned()],
        }],
        change: change(4.4, 0.2, 0.9, ChangeVerdict::Noise),
    }
}

fn evidence() -> Vec<Evidence> {
    let a_day = text("a day", "dziennie");
    let mut all = vec![
        one_evidence(
            "failures_a_day",
            ("System failures", "Awarie systemu"),
            "tools",
            shown(4.6, 0.7),
            a_day,
            Format::Number,
        ),
        one_evidence(
            "tools_score",
            ("Tools in the questionnaire", "Narzędzia w kwestionariuszu"),
            "tools",
            shown(38.2, 5.0),
            text("points", "pkt"),
            Format::Number,
        ),
        one_evidence(
            "unannounced_billing",
            ("Incidents that billing did not announce", "Incydenty, o których Dział Rozliczeń nie uprzedził"),
            "cooperation",
            shown(0.82, 0.16),
            Text::default(),
            Format::Percent,
        ),
        one_evidence(
            "waiting_time",
            ("Waiting time", "Czas oczekiwania"),
            "responsiveness",
            shown(151.0, 12.0),
            Text::plain("s"),
            Format::Number,
        ),
        one_evidence(
            "myth_gap",
            ("Belief and practice: the silent majority", "Przekonanie i praktyka: milcząca większość"),
            "proactivity",
            Estimate::withheld(Reason::SmallGroup),
            Text::default(),
            Format::Number,
        ),
    ];
    all[3].change = change(240.0, -89.0, 20.0, ChangeVerdict::Better);
    all[3].phase = Phase::Partners;
    all[2].basis = Basis { unit: BasisUnit::Incidents, n: 9, of: Some(11) };
    all
}

fn finding(id: &str, kind: FindingKind, area: &str, title: Text, certainty: Certainty) -> Finding {
    Finding {
        id: id.to_owned(),
        kind,
        area: area.to_owned(),
        title,
        text: text(
            "Four to five times a day a system freezes; about 25 minutes of every observed day are lost, and a single case needs five to six systems.",
            "Cztery do pięciu razy dziennie system zawiesza się; z każdego zaobserwowanego dnia ubywa około 25 minut, a jedna sprawa wymaga pięciu do sześciu systemów.",
        ),
        score: Some(36.0),
        severity: 24.0,
        certainty,
        reasons: if certainty == Certainty::High {
            Vec::new()
        } else {
            vec![
                lowered(LoweringReason::Coverage, Some(0.48), "failures_a_day"),
                lowered(LoweringReason::SinglePhase, None, ""),
            ]
        },
        priority: 24.0,
        weight: 1.0,
        factor: 0.5,
        evidence: vec!["failures_a_day".to_owned(), "tools_score".to_owned()],
        actions: vec![RecommendedAction {
            text: text(
                "Log every freeze for two weeks and take the list to IT with a deadline.",
                "Przez dwa tygodnie notować każde zawieszenie i przekazać listę Działowi IT z terminem naprawy.",
            ),
            who: text("Head of the department", "Kierownik działu"),
            effort: Effort::Small,
        }],
    }
}

fn findings() -> Vec<Finding> {
    use FindingKind::{Change as Moved, Contradiction, Insufficient, SinglePoint, Strength, Weakness};
    let of = finding;
    vec![
        of(
            "freezes",
            Weakness,
            "tools",
            text(
                "Systems freeze 4.6 times a day and take 25 minutes with them",
                "Systemy zawieszają się 4,6 razy dziennie i zabierają 25 minut",
            ),
            Certainty::High,
        ),
        of(
            "billing-silent",
            Weakness,
            "cooperation",
            text(
                "Billing does not announce what will hit customers",
                "Dział Rozliczeń nie uprzedza o tym, co dotknie klientów",
            ),
            Certainty::High,
        ),
        of(
            "promises",
            Weakness,
            "cooperation",
            text(
                "A third of all handoffs rest on promises made by sales",
                "Jedna trzecia przekazanych spraw wynika z obietnic sprzedaży",
            ),
            Certainty::Moderate,
        ),
        of(
            "roles-contradict",
            Contradiction,
            "role-clarity",
            text(
                "People call their roles clear; the work says otherwise",
                "Pracownicy uważają swoje role za jasne, ale praca mówi co innego",
            ),
            Certainty::Moderate,
        ),
        of(
            "shadow-work",
            Weakness,
            "role-clarity",
            text(
                "18% of the declared time goes into tasks that no description holds",
                "18% deklarowanego czasu zajmują zadania, których nie ma w żadnym opisie",
            ),
            Certainty::Low,
        ),
        of(
            "one-person",
            SinglePoint,
            "competence",
            text("Meter disputes hang on a single person", "Spory o liczniki zależą od jednej osoby"),
            Certainty::Low,
        ),
        of(
            "area-strength/individual-treatment",
            Strength,
            "individual-treatment",
            text("Customers are treated as persons", "Klient jest traktowany jak człowiek, a nie jak numer sprawy"),
            Certainty::High,
        ),
        of(
            "faster",
            Moved,
            "responsiveness",
            text(
                "Customers wait 89 seconds less than in the first half-year",
                "Klienci czekają o 89 sekund krócej niż w pierwszym półroczu",
            ),
            Certainty::Moderate,
        ),
        of(
            "area-unknown/proactivity",
            Insufficient,
            "proactivity",
            text("Too little is known of proactivity", "Za mało wiadomo o wychodzeniu z inicjatywą"),
            Certainty::VeryLow,
        ),
        of(
            "bored",
            Weakness,
            "employee-support",
            text("Recognition may be rare", "Uznanie może być rzadkie"),
            Certainty::VeryLow,
        ),
    ]
}

fn gates() -> Vec<Gate> {
    let gate = |phase, what: &str, have, need, share| Gate { phase, what: what.to_owned(), have, need, share };
    vec![
        gate(Phase::Jobs, "gate-person-days", 10.0, 5.0, false),
        gate(Phase::Jobs, "gate-inventories", 0.86, 0.6, true),
        gate(Phase::Questionnaire, "gate-response", 0.81, 0.6, true),
        gate(Phase::Interviews, "gate-interviews", 9.0, 8.0, false),
        gate(Phase::Partners, "gate-partners", 0.4, 0.6, true),
    ]
}

const TASKS: [(&str, &str); 12] = [
    ("Answer calls about invoices", "Odbieranie telefonów w sprawie faktur"),
    ("Explain tariffs in plain words", "Wyjaśnianie taryf prostym językiem"),
    ("Register meter readings", "Przyjmowanie odczytów liczników"),
    (
        "Call customers back after a complaint was settled, to hear whether they are content",
        "Oddzwanianie do klientów po załatwieniu reklamacji z pytaniem, czy są zadowoleni",
    ),
    ("Enter contracts", "Wprowadzanie umów"),
    ("Copy data between two systems by hand", "Ręczne przepisywanie danych między systemami"),
    ("Soothe customers after wrong forecasts", "Uspokajanie klientów po błędnych prognozach"),
    ("Report faults to IT", "Zgłaszanie awarii do Działu IT"),
    ("Write monthly statistics", "Sporządzanie zestawień miesięcznych"),
    ("Train new colleagues", "Szkolenie nowych pracowników"),
    ("Answer e-mails", "Odpowiadanie na e-maile"),
    ("Check powers of attorney", "Sprawdzanie pełnomocnictw"),
];

fn jobs() -> JobsView {
    let positions =
        [("agent", "Agent", "Konsultant"), ("back-office", "Complaints specialist", "Specjalista ds. reklamacji")];
    let statuses = [
        TaskStatus::Confirmed,
        TaskStatus::Partial,
        TaskStatus::Unperformed,
        TaskStatus::Undescribed,
        TaskStatus::Misplaced,
        TaskStatus::Contested,
    ];
    let task = |(at, (position, &(en, pl))): (usize, (&(&str, &str, &str), &(&str, &str)))| {
        let status = statuses[at % statuses.len()];
        let small = position.0 == "back-office" && at % 4 == 0;
        let mean = |value: f64| {
            if status == TaskStatus::Unperformed || small {
                Estimate::withheld(Reason::SmallGroup)
            } else {
                shown(value, 0.3)
            }
        };
        let (importance, urgency) = (2.0 + (at * 7 % 12) as f64 / 4.0, 1.6 + (at * 5 % 13) as f64 / 4.2);
        TaskRow {
            id: format!("task-{at}"),
            text: text(en, pl),
            position: position.0.to_owned(),
            position_name: text(position.1, position.2),
            status,
            belongs_to: (status == TaskStatus::Misplaced).then(|| text("Team leader", "Lider zespołu")),
            described: !matches!(status, TaskStatus::Undescribed | TaskStatus::Misplaced),
            holders: if small { Estimate::withheld(Reason::Complement) } else { shown(0.8 - at as f64 / 60.0, 0.1) },
            observed: if at % 3 == 0 { Estimate::withheld(Reason::NoData) } else { shown(0.09, 0.03) },
            declared: shown(0.11, 0.02),
            importance: mean(importance),
            urgency: mean(urgency),
            frequency: mean(3.2),
            agreement: Some(0.7),
            core: Some(at % 3 == 0),
            quadrant: Some(match (importance >= 3.5, urgency >= 3.5) {
                (true, true) => Quadrant::ImportantUrgent,
                (true, false) => Quadrant::ImportantCalm,
                (false, true) => Quadrant::UrgentOnly,
                (false, false) => Quadrant::Neither,
            }),
            sources: vec![Source {
                file: "inbox/zadania.xlsx".to_owned(),
                sheet: "Zadania".to_owned(),
                cells: vec![format!("C{}:G{}", 4 + at, 9 + at)],
            }],
        }
    };
    let time = [
        ("core", "Core service", "Obsługa klientów", CategoryRole::Core, 0.52),
        ("searching", "Searching for information", "Szukanie informacji", CategoryRole::Searching, 0.16),
        (
            "waiting",
            "Waiting for a cooperating department",
            "Czekanie na dział współpracujący",
            CategoryRole::Waiting,
            0.12,
        ),
        ("failure", "System failure", "Awaria systemu", CategoryRole::Failure, 0.06),
        ("rework", "Rework of others' errors", "Poprawianie cudzych błędów", CategoryRole::Rework, 0.05),
        ("administration", "Administration", "Administracja", CategoryRole::Administration, 0.09),
    ];
    JobsView {
        inventories: (36, 42),
        person_days: 10,
        tasks: positions
            .iter()
            .flat_map(|position| TASKS.iter().map(move |t| (position, t)))
            .enumerate()
            .map(task)
            .collect(),
        time: time
            .into_iter()
            .map(|(id, en, pl, role, share)| TimeShare {
                category: id.to_owned(),
                name: text(en, pl),
                role,
                share: shown(share, share / 6.0),
            })
            .collect(),
        days: super::sample_days::working_days(),
        pooled: Some(pooled_positions()),
        doubtful: vec![DoubtfulMatch {
            declared: "prognozy – uspokajanie".to_owned(),
            described: "task-6".to_owned(),
            similarity: 0.58,
        }],
    }
}

fn pooled_positions() -> PooledPositions {
    let position = |id: &str, en: &str, pl: &str, described| PooledPosition {
        id: id.to_owned(),
        name: text(en, pl),
        people: None,
        described,
    };
    let task = |at: usize, described_for| SharedTask {
        id: format!("task-{at}"),
        text: text(TASKS[at].0, TASKS[at].1),
        described_for,
        holders: shown(5.0 / 6.0, 0.1),
        importance: shown(4.2, 0.3),
    };
    PooledPositions {
        positions: vec![
            position("team-leader", "Team leader", "Lider zespołu", 11),
            position("trainer", "Trainer", "Trener", 7),
        ],
        people: 6,
        described: 18,
        performed: Some(13),
        withheld: None,
        tasks: vec![task(6, Some(text("Agent", "Konsultant"))), task(8, None)],
    }
}

fn questionnaire() -> QuestionnaireView {
    let stems = [
        ("I know exactly what is expected of me at work.", "Wiem dokładnie, czego się ode mnie oczekuje w pracy."),
        (
            "The systems I use for a single case slow me down more than they help.",
            "Systemy, których używam w jednej sprawie, bardziej mnie spowalniają, niż pomagają.",
        ),
        (
            "When a customer has been promised something, we keep the promise.",
            "Kiedy klientowi coś obiecano, dotrzymujemy słowa, nawet jeśli wymaga to współpracy kilku działów.",
        ),
        (
            "I can settle most matters without asking anybody for permission.",
            "Większość spraw mogę załatwić bez pytania kogokolwiek o zgodę.",
        ),
    ];
    let labels = [
        ("strongly disagree", "zdecydowanie nie"),
        ("disagree", "raczej nie"),
        ("neither", "ani tak, ani nie"),
        ("agree", "raczej tak"),
        ("strongly agree", "zdecydowanie tak"),
    ];
    let item = |at: usize| {
        let (area, _, _, score) = AREAS[at % 14];
        let (en, pl) = stems[at % 4];
        let lift = (score.unwrap_or(60.0) - 60.0) / 250.0;
        let shares = [0.08 - lift / 4.0, 0.17 - lift, 0.20, 0.38 + lift, 0.17 + lift / 4.0];
        let reverse = at % 4 == 1;
        let withheld = at % 14 == 13;
        let show = |share: f64| if withheld { Estimate::withheld(Reason::SmallGroup) } else { shown(share, 0.06) };
        let codes: Vec<f64> = if reverse { shares.iter().rev().copied().collect() } else { shares.to_vec() };
        ItemView {
            id: format!("q{at}"),
            area: if at >= 50 { String::new() } else { area.to_owned() },
            list: match at {
                ..50 => QuestionList::Items,
                50 => QuestionList::Outcome,
                51..54 => QuestionList::DemandSupport,
                _ => QuestionList::Errors,
            },
            text: text(en, pl),
            reverse,
            distribution: labels
                .iter()
                .zip(codes)
                .zip(1..)
                .filter(|_| !withheld)
                .map(|((label, share), code)| AnswerShare { code, label: text(label.0, label.1), share })
                .collect(),
            answered: if withheld { show(0.0) } else { Estimate::exact(33.0) },
            not_answered: (1, 0, 0),
            favourable: show(shares[3] + shares[4]),
            neutral: show(shares[2]),
            unfavourable: show(shares[0] + shares[1]),
            bounds: (!withheld).then_some((0.46, 0.68)),
            neutral_bounds: (!withheld).then_some((0.16, 0.35)),
            unfavourable_bounds: (!withheld).then_some((0.2, 0.39)),
            score: show(0.0)
                .figure()
                .map_or(Estimate::withheld(Reason::SmallGroup), |_| shown(60.0 + lift * 250.0, 5.0)),
            agreement: Some(0.6),
            deviation: Some(0.7),
            two_peaked: at == 9,
        }
    };
    let group = |id: &str, en: &str, pl: &str, headcount: u64, hidden: Option<Reason>| GroupView {
        id: id.to_owned(),
        name: text(en, pl),
        pooled: Vec::new(),
        headcount,
        answered: hidden.map_or(Estimate::exact((headcount - 4) as f64), Estimate::withheld),
        scores: AREAS
            .iter()
            .map(|(id, _, _, score)| {
                (id.to_string(), hidden.map_or(shown(score.unwrap_or(66.0), 7.0), Estimate::withheld))
            })
            .collect::<BTreeMap<_, _>>(),
    };
    let pool = GroupView {
        pooled: vec!["back-office".to_owned(), "team-leader".to_owned()],
        ..group("back-office+team-leader", "Others together (2 groups)", "Pozostałe łącznie (2 grupy)", 14, None)
    };
    let pair = |en: &str, pl: &str, first: f64, second: f64| PairView {
        id: en.to_owned(),
        name: text(en, pl),
        first: shown(first, 4.0),
        second: shown(second, 4.0),
        gap: shown(first - second, 6.0),
    };
    QuestionnaireView {
        response: (34, 42),
        memberships: Default::default(),
        totals: Default::default(),
        breakdowns: vec![
            Breakdown {
                id: "position".to_owned(),
                name: text("Position", "Stanowisko"),
                groups: vec![
                    group("agent", "Agent", "Konsultant", 28, None),
                    group(
                        "back-office",
                        "Complaints specialist",
                        "Specjalista ds. reklamacji",
                        10,
                        Some(Reason::Pooled),
                    ),
                    group("team-leader", "Team leader", "Lider zespołu", 4, Some(Reason::Pooled)),
                    pool,
                ],
            },
            Breakdown {
                id: "site".to_owned(),
                name: text("Site", "Lokalizacja"),
                groups: vec![
                    group("krakow", "Kraków", "Kraków", 24, None),
                    group("tarnow", "Tarnów", "Tarnów", 18, None),
                ],
            },
        ],
        items: (0..54).map(item).collect(),
        demand_support: vec![
            pair("Listening and patience", "Słuchanie i cierpliwość", 88.0, 61.0),
            pair("Speed", "Szybkość", 84.0, 80.0),
        ],
        myths: vec![pair("The customer is always right", "Klient ma zawsze rację", 71.0, 44.0)],
        depth: super::sample_depth::depth(),
    }
}

fn interviews() -> InterviewsView {
    let code = |id: &str, en: &str, pl: &str, prevalence: f64, valence: f64| CodeView {
        id: id.to_owned(),
        name: text(en, pl),
        area: id.to_owned(),
        prevalence: shown(prevalence, 0.12),
        valence: shown(valence, 0.4),
    };
    let quote = |words: &str, role: Option<Text>| Quote {
        code: "tools".to_owned(),
        area: "tools".to_owned(),
        text: words.to_owned(),
        role,
        consent: true,
        released: true,
        position: String::new(),
        valence: Some(-2),
    };
    InterviewsView {
        interviews: (9, 42),
        codes: vec![
            code("tools", "Tools", "Narzędzia i systemy", 0.88, -1.6),
            code(
                "cooperation",
                "Cooperation with billing and sales",
                "Współpraca z rozliczeniami i sprzedażą",
                0.77,
                -1.1,
            ),
            code("individual-treatment", "Individual treatment", "Indywidualne traktowanie", 0.66, 1.4),
            CodeView {
                prevalence: Estimate::withheld(Reason::SmallGroup),
                ..code("honesty", "Honesty", "Uczciwość", 0.0, 0.2)
            },
        ],
        quotes: vec![
            quote(
                "System zawiesza się cztery razy dziennie i za każdym razem muszę przepraszać klienta, który czeka.",
                Some(text("Agent", "Konsultant")),
            ),
            quote("O zmianie faktur dowiaduję się od klienta. <b>Zawsze</b> & bez wyjątku.", None),
            quote("Najlepsze jest to, że mogę wysłuchać człowieka do końca.", Some(text("Agent", "Konsultant"))),
        ],
        saturation: vec![6, 4, 3, 1, 2, 1, 0, 1, 0],
        saturated: Some(SaturationView { base: 4, run: 2, threshold: 0.05, last: Some(1.0 / 14.0), after: None }),
        together: vec![
            TogetherView {
                first: text("Tools", "Narzędzia i systemy"),
                second: text("Cooperation with billing and sales", "Współpraca z rozliczeniami i sprzedażą"),
                interviews: 7,
                passages: Some(6),
            },
            TogetherView {
                first: text("Individual treatment", "Indywidualne traktowanie"),
                second: text("Tools", "Narzędzia i systemy"),
                interviews: 5,
                passages: None,
            },
        ],
        agreement: Some(AgreementView {
            interviews: 6,
            coders: 2,
            passages: 71,
            differ: 12,
            codes: shown(0.78, 0.08),
            verdict: AgreementVerdict::Tentative,
            valence: shown(0.84, 0.1),
        }),
    }
}

fn partners() -> PartnersView {
    let names = [
        ("billing", "Billing", "Dział Rozliczeń"),
        ("sales", "Sales", "Dział Sprzedaży"),
        ("metering", "Metering", "Dział Odczytów i Liczników"),
        ("it", "IT", "Dział IT"),
        ("marketing", "Marketing", "Dział Marketingu"),
    ];
    let partner = |(at, (id, en, pl)): (usize, (&str, &str, &str))| {
        let heard = at < 2;
        let rated = |value: f64| if heard { shown(value, 6.0) } else { Estimate::withheld(Reason::SmallGroup) };
        PartnerView {
            id: id.to_owned(),
            name: text(en, pl),
            rated_by_service: shown(41.0 + 6.0 * at as f64, 5.0),
            rates_service: rated(71.0),
            rates_itself: rated(78.0),
            expected_by_service: if heard { shown(-31.0, 8.0) } else { Estimate::withheld(Reason::NoData) },
            expected_of_service: Estimate::withheld(Reason::NoData),
            handoffs: 64 - 9 * at as u64,
            times: handoff_times(),
            promises: 3,
            incidents: if at == 0 { 11 } else { 2 },
            unannounced: if at == 0 { shown(0.82, 0.16) } else { Estimate::withheld(Reason::ShortSeries) },
            customers: 12_400,
            calls: 3_180,
            excess_calls: if at == 0 { shown(2_410.0, 900.0) } else { Estimate::withheld(Reason::NoData) },
            beyond_limit: (at == 0).then_some(640.0),
            incident_periods: if at == 0 { 7 } else { 0 },
            telling_minutes: if at == 0 { shown(95.0, 30.0) } else { Estimate::withheld(Reason::NoData) },
            waiting: if at == 4 { Estimate::withheld(Reason::NoData) } else { shown(11.0, 4.0) },
        }
    };
    let series = |id: &str, names: (&str, &str), unit: Text, verdict: SeriesVerdict, weeks: usize| {
        let values = (0..weeks).map(|week| {
            let noise = [0.0, 7.0, -4.0, 3.0, -8.0, 5.0, -2.0][week % 7];
            if verdict == SeriesVerdict::Signal && week > 15 { 152.0 + noise } else { 236.0 + noise }
        });
        let start = jiff::civil::date(2026, 5, 18);
        let points = values.enumerate().map(|(week, value)| SeriesPoint {
            period: start.saturating_add(jiff::Span::new().weeks(week as i64)).to_string(),
            value,
            adjusted: None,
            signal: verdict == SeriesVerdict::Signal && week > 17,
            mark: (verdict == SeriesVerdict::Signal && week > 15).then_some(SeriesMark::Run),
        });
        let short = verdict == SeriesVerdict::Short;
        SeriesView {
            id: id.to_owned(),
            name: text(names.0, names.1),
            unit,
            better: Better::Lower,
            points: points.collect(),
            centre: (!short).then_some(if verdict == SeriesVerdict::Signal { 204.0 } else { 236.1 }),
            limits: (!short).then_some(if verdict == SeriesVerdict::Signal { (178.0, 230.0) } else { (212.0, 260.0) }),
            phases: vec![SeriesPhase {
                from: "2026-05-18".to_owned(),
                first: 0,
                points: weeks,
                change: None,
                centre: (!short).then_some(if verdict == SeriesVerdict::Signal { 204.0 } else { 236.1 }),
                limits: (!short).then_some(if verdict == SeriesVerdict::Signal {
                    (178.0, 230.0)
                } else {
                    (212.0, 260.0)
                }),
            }],
            weekdays_removed: false,
            recent: 8,
            half_life: 2.0,
            verdict,
            feeling: Some(if verdict == SeriesVerdict::Signal { 153.4 } else { 237.0 }),
        }
    };
    let seconds = || Text::plain("s");
    PartnersView {
        heard: (2, 5),
        raters: Default::default(),
        partners: names.into_iter().enumerate().map(partner).collect(),
        dependencies: dependencies(),
        gaps: vec![gap()],
        kinds: vec![
            HandoffKind { name: "Korekta faktury".to_owned(), handoffs: 41, times: handoff_times() },
            HandoffKind { name: String::new(), handoffs: 12, times: handoff_times() },
        ],
        noticed: vec![Noticed {
            id: "customers".to_owned(),
            name: text("Customers", "Klienci"),
            incidents: vec![9, 0, 0, 2, 0],
            total: 11,
        }],
        series: vec![
            series("waiting", ("Waiting time", "Czas oczekiwania"), seconds(), SeriesVerdict::Signal, 26),
            series(
                "complaints",
                ("Complaints a week", "Reklamacje na tydzień"),
                Text::default(),
                SeriesVerdict::Noise,
                26,
            ),
            series(
                "fcr",
                ("Settled at first contact", "Załatwione przy pierwszym kontakcie"),
                Text::plain("%"),
                SeriesVerdict::Short,
                5,
            ),
        ],
    }
}

fn handoff_times() -> HandoffTimes {
    HandoffTimes {
        median_hours: shown(26.5, 7.5),
        p90_hours: shown(118.0, 0.0),
        closed_median_hours: shown(51.0, 9.0),
        closed_p90_hours: Estimate::withheld(Reason::TooFewForMethod),
        unanswered: shown(0.12, 0.05),
        reopened: shown(0.08, 0.04),
    }
}

fn dependencies() -> Dependencies {
    let department = |id: &str, en: &str, pl: &str| Department { id: id.to_owned(), name: text(en, pl) };
    let rating = |from: &str, to: &str, score: Estimate, level: Option<Level>| DepartmentRating {
        from: from.to_owned(),
        to: to.to_owned(),
        score,
        level,
    };
    Dependencies {
        departments: vec![
            department("service", "Customer Service", "Dział Obsługi Klienta"),
            department("billing", "Billing", "Dział Rozliczeń"),
            department("sales", "Sales", "Dział Sprzedaży"),
        ],
        ratings: vec![
            rating("service", "billing", shown(41.0, 5.0), Some(Level::Poor)),
            rating("billing", "billing", shown(78.0, 6.0), Some(Level::Good)),
            rating("billing", "service", shown(84.0, 6.0), Some(Level::Professional)),
            rating("sales", "service", Estimate::withheld(Reason::SmallGroup), None),
        ],
    }
}

fn gap() -> PerceptionGap {
    PerceptionGap {
        kind: GapKind::SelfView,
        from: "service".to_owned(),
        from_name: text("Customer Service", "Dział Obsługi Klienta"),
        about: "billing".to_owned(),
        about_name: text("Billing", "Dział Rozliczeń"),
        item: "warns".to_owned(),
        text: text("This department warns others of changes.", "Ten dział uprzedza innych o zmianach."),
        reverse: false,
        seen: shown(22.0, 6.0),
        against: shown(81.0, 8.0),
        gap: shown(59.0, 10.0),
    }
}

fn errors() -> Vec<ErrorView> {
    let error = |en: &str, pl: &str, staff: f64, partners: Estimate| ErrorView {
        id: en.to_owned(),
        text: text(en, pl),
        staff: shown(staff, 0.08),
        staff_bounds: Some((staff * 0.8, staff * 0.8 + 0.2)),
        partners,
        observer: shown(0.75, 0.0),
    };
    vec![
        error("Billing errors", "Błędy w rozliczeniach", 0.52, shown(0.2, 0.15)),
        error("Silence after the sale", "Milczenie po sprzedaży", 0.31, Estimate::withheld(Reason::SmallGroup)),
        error("Specialist jargon", "Żargon", 0.14, shown(0.33, 0.2)),
    ]
}

fn actions() -> Vec<JudgedAction> {
    vec![JudgedAction {
        id: "callback".to_owned(),
        text: text("Offer a call-back instead of the queue", "Wprowadzić oddzwanianie zamiast kolejki"),
        owner: text("Team leaders", "Liderzy zespołów"),
        due: "2026-08-31".to_owned(),
        target: "waiting_time".to_owned(),
        target_name: text("Waiting time", "Czas oczekiwania"),
        format: Format::Number,
        unit: text("s", "s"),
        decided: "2026-H1".to_owned(),
        expected: -60.0,
        change: change(240.0, -89.0, 20.0, ChangeVerdict::Better),
        verdict: ActionVerdict::Moved,
    }]
}
