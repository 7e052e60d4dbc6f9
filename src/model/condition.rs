//! What rule conditions and finding texts can speak of, and how a condition falls into clauses.
//!
//! A condition is an expression of the template engine over named facts: `o_failures_a_day.value >= 1`. The engine takes
//! a member that does not exist for a value that is not known, so that `o_failures_a_day.valu >= 1` would never hold and
//! never be noticed. The list of members here is what makes such a slip a problem with its place.

/// What a name stands for, which decides what may follow it after a dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// One indicator's evidence.
    Evidence,
    /// One area.
    Area,
    /// One partner: `id`, `name`, and its own evidence by id of the indicator.
    Partner,
    /// All areas by id.
    Areas,
    /// Names of tasks by status.
    Jobs,
    /// This cycle and the one before.
    Cycle,
    /// A difference from the previous cycle.
    Change,
    /// What each phase says of an area.
    Phases,
    /// What one phase says of an area.
    PhaseCell,
    /// One of a closed list of words.
    Word(&'static [&'static str]),
    /// A number, a text or a list: nothing follows it.
    Value,
}

/// Words of `level`.
pub const LEVELS: &[&str] = &["poor", "good", "professional"];
/// Words of `class`.
pub const CLASSES: &[&str] = &["weakness", "strength", "sound", "watch", "insufficient"];
/// Words of `certainty`.
pub const CERTAINTIES: &[&str] = &["high", "moderate", "low", "very-low"];
/// Words of `change.verdict`.
pub const VERDICTS: &[&str] = &["better", "worse", "noise", "not-comparable"];

impl Fact {
    /// The members that are named by the method; those named by an instrument's ids (areas, indicators) are not here.
    pub fn members(self) -> &'static [(&'static str, Fact)] {
        match self {
            Fact::Evidence => &[
                ("value", Fact::Value),
                ("low", Fact::Value),
                ("high", Fact::Value),
                ("n", Fact::Value),
                ("of", Fact::Value),
                ("score", Fact::Value),
                ("level", Fact::Word(LEVELS)),
                ("change", Fact::Change),
            ],
            Fact::Area => &[
                ("id", Fact::Value),
                ("name", Fact::Value),
                ("class", Fact::Word(CLASSES)),
                ("certainty", Fact::Word(CERTAINTIES)),
                ("contradiction", Fact::Value),
                ("contradicts", Fact::Value),
                ("phases", Fact::Phases),
                ("level", Fact::Word(LEVELS)),
                ("value", Fact::Value),
                ("low", Fact::Value),
                ("high", Fact::Value),
                ("score", Fact::Value),
                ("change", Fact::Change),
            ],
            Fact::Partner => &[("id", Fact::Value), ("name", Fact::Value)],
            Fact::Jobs => &[("unperformed", Fact::Value), ("undescribed", Fact::Value), ("misplaced", Fact::Value)],
            Fact::Cycle => &[("id", Fact::Value), ("previous", Fact::Value)],
            Fact::Change => {
                &[("difference", Fact::Value), ("previous", Fact::Value), ("verdict", Fact::Word(VERDICTS))]
            }
            Fact::Phases => &[
                ("jobs", Fact::PhaseCell),
                ("questionnaire", Fact::PhaseCell),
                ("interviews", Fact::PhaseCell),
                ("partners", Fact::PhaseCell),
            ],
            Fact::PhaseCell => &[("score", Fact::Value), ("level", Fact::Word(LEVELS))],
            Fact::Areas | Fact::Word(_) | Fact::Value => &[],
        }
    }

    /// What a member stands for.
    pub fn member(self, name: &str) -> Option<Fact> {
        self.members().iter().find(|(member, _)| *member == name).map(|(_, fact)| *fact)
    }
}

/// A name with its members as written in a condition, and the word it is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// `areas["tools"].class` as `areas`, `tools`, `class`.
    pub steps: Vec<String>,
    /// The text in quotes behind `==` or `!=`.
    pub word: Option<String>,
}

/// Every name in an expression with its members, in order. Names behind `|` and `is` (filters and tests) and named
/// arguments are left out.
pub fn paths(expression: &str) -> Vec<Path> {
    let tokens = tokens(expression);
    let mut paths = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let Token::Name(name) = token.kind else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).map(|token| token.kind);
        let called = matches!(tokens.get(at + 1).map(|token| token.kind), Some(Token::Sign("(" | "=")));
        let function = matches!(before, Some(Token::Sign("|") | Token::Name("is")))
            || (matches!(before, Some(Token::Name("not"))) && after_is(&tokens, at));
        at += 1;
        if function || called || WORDS.contains(&name) {
            continue;
        }
        let mut steps = vec![name.to_owned()];
        loop {
            let next = |ahead: usize| tokens.get(at + ahead).map(|token| token.kind);
            match (next(0), next(1), next(2)) {
                (Some(Token::Sign(".")), Some(Token::Name(member)), _) => {
                    steps.push(member.to_owned());
                    at += 2;
                }
                (Some(Token::Sign("[")), Some(Token::Text(member)), Some(Token::Sign("]"))) => {
                    steps.push(member.to_owned());
                    at += 3;
                }
                _ => break,
            }
        }
        let word = match (tokens.get(at).map(|token| token.kind), tokens.get(at + 1).map(|token| token.kind)) {
            (Some(Token::Sign("==" | "!=")), Some(Token::Text(word))) => Some(word.to_owned()),
            _ => None,
        };
        paths.push(Path { steps, word });
    }
    paths
}

/// Whether the word before the one at `at` is `not` behind `is`.
fn after_is(tokens: &[Located<'_>], at: usize) -> bool {
    at.checked_sub(2).and_then(|at| tokens.get(at)).is_some_and(|token| token.kind == Token::Name("is"))
}

/// The expressions of a template: what stands between `{{ }}`, and behind `if` and `elif` between `{% %}`.
pub fn expressions(template: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let Some(inner) = rest.get(start + 2..) else { break };
        let (close, is_block) = match rest.get(start..start + 2) {
            Some("{{") => ("}}", false),
            Some("{%") => ("%}", true),
            _ => {
                rest = rest.get(start + 1..).unwrap_or_default();
                continue;
            }
        };
        let Some(end) = inner.find(close) else { break };
        let expression = inner.get(..end).unwrap_or_default().trim_matches(['-', '+', ' ']);
        let condition = expression.strip_prefix("if ").or_else(|| expression.strip_prefix("elif "));
        found.extend(if is_block { condition } else { Some(expression) });
        rest = inner.get(end + close.len()..).unwrap_or_default();
    }
    found
}

/// One of the parts of a condition that must all hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause<'a> {
    /// The clause as written.
    pub source: &'a str,
    /// Left side, sign and right side, when it compares two things.
    pub comparison: Option<(&'a str, &'a str, &'a str)>,
}

/// The clauses of a condition: split at every `and` that stands outside brackets, unless an `or` stands there too.
pub fn clauses(condition: &str) -> Vec<Clause<'_>> {
    let tokens = tokens(condition);
    let mut depth = 0usize;
    let mut cuts = Vec::new();
    let mut signs: Vec<(usize, usize)> = Vec::new();
    let mut divided = false;
    for token in &tokens {
        match token.kind {
            Token::Sign("(" | "[" | "{") => depth += 1,
            Token::Sign(")" | "]" | "}") => depth = depth.saturating_sub(1),
            Token::Name("and") if depth == 0 => cuts.push((token.start, token.end)),
            Token::Name("or" | "if") if depth == 0 => divided = true,
            Token::Sign("<" | ">" | "<=" | ">=" | "==" | "!=") if depth == 0 => signs.push((token.start, token.end)),
            _ => {}
        }
    }
    if divided {
        return vec![Clause { source: condition.trim(), comparison: None }];
    }
    let starts = std::iter::once(0).chain(cuts.iter().map(|(_, end)| *end));
    let ends = cuts.iter().map(|(start, _)| *start).chain(std::iter::once(condition.len()));
    let between = |from: usize, to: usize| condition.get(from..to).unwrap_or_default().trim();
    starts
        .zip(ends)
        .map(|(start, end)| {
            let own: Vec<&(usize, usize)> = signs.iter().filter(|(at, _)| (start..end).contains(at)).collect();
            let comparison = match own[..] {
                [(from, to)] => Some((between(start, *from), between(*from, *to), between(*to, end))),
                _ => None,
            };
            Clause { source: between(start, end), comparison }
        })
        .collect()
}

/// Words of the expression language that are no names.
const WORDS: &[&str] =
    &["and", "or", "not", "is", "in", "if", "else", "true", "false", "none", "True", "False", "None"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Name(&'a str),
    /// What stands between quotes.
    Text(&'a str),
    Number,
    Sign(&'a str),
}

#[derive(Debug, Clone, Copy)]
struct Located<'a> {
    kind: Token<'a>,
    start: usize,
    end: usize,
}

/// The tokens of an expression, each with its bytes.
fn tokens(expression: &str) -> Vec<Located<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = expression.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = expression.get(at..).unwrap_or_default();
        let run = |belongs: fn(char) -> bool| rest.find(|c: char| !belongs(c)).unwrap_or(rest.len());
        let (kind, length) = match first {
            space if space.is_whitespace() => {
                at += space.len_utf8();
                continue;
            }
            quote @ ('"' | '\'') => {
                let inner = rest.get(1..).unwrap_or_default();
                let end = inner.find(quote).unwrap_or(inner.len());
                (Token::Text(inner.get(..end).unwrap_or_default()), (end + 2).min(rest.len()))
            }
            digit if digit.is_ascii_digit() => (Token::Number, run(|c| c.is_ascii_digit() || c == '.' || c == '_')),
            letter if letter.is_alphabetic() || letter == '_' => {
                let end = run(|c| c.is_alphanumeric() || c == '_');
                (Token::Name(rest.get(..end).unwrap_or_default()), end)
            }
            other => {
                let double = ["<=", ">=", "==", "!=", "//", "**"].into_iter().any(|sign| rest.starts_with(sign));
                let length = if double { 2 } else { other.len_utf8() };
                (Token::Sign(rest.get(..length).unwrap_or_default()), length)
            }
        };
        tokens.push(Located { kind, start: at, end: at + length });
        at += length;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(expression: &str) -> Vec<String> {
        paths(expression).into_iter().map(|path| path.steps.join(".")).collect()
    }

    #[test]
    fn names_with_their_members() {
        assert_eq!(written("o_failures_a_day.value >= 1"), ["o_failures_a_day.value"]);
        assert_eq!(
            written("areas[\"role-clarity\"].phases.jobs.level == 'poor'"),
            ["areas.role-clarity.phases.jobs.level"]
        );
        let filtered = "partners | selectattr(\"h_promised_by.value\", \"ge\", 0.15) | list | length == 0 and not x.y";
        assert_eq!(written(filtered), ["partners", "x.y"]);
        assert_eq!(written("a.high is defined and b.low is not defined"), ["a.high", "b.low"]);
        assert_eq!(written("\"a.b\" in c"), ["c"]);
    }

    #[test]
    fn words_that_a_path_is_compared_with() {
        let found = paths("area.class == \"watch\" and area.level != 'poor' and area.score > 3");
        let words: Vec<Option<&str>> = found.iter().map(|path| path.word.as_deref()).collect();
        assert_eq!(words, [Some("watch"), Some("poor"), None]);
    }

    #[test]
    fn expressions_of_a_template() {
        let template = "A {{ a.value }}{% if b.low %} { b {{- c -}} {% elif d %}{% else %}{% endif %} {{ broken";
        assert_eq!(expressions(template), ["a.value", "b.low", "c", "d"]);
    }

    #[test]
    fn clauses_split_at_and_outside_brackets() {
        let found = clauses("a.value >= 0.3 and (b.x > 1 and c.y) and d == \"x and y\"");
        let sources: Vec<&str> = found.iter().map(|clause| clause.source).collect();
        assert_eq!(sources, ["a.value >= 0.3", "(b.x > 1 and c.y)", "d == \"x and y\""]);
        assert_eq!(found[0].comparison, Some(("a.value", ">=", "0.3")));
        assert_eq!(found[1].comparison, None);
        assert_eq!(found[2].comparison, Some(("d", "==", "\"x and y\"")));
        assert_eq!(clauses("a > 1 and b or c").len(), 1);
    }

    #[test]
    fn every_member_that_is_a_fact_has_members_of_its_own() {
        assert_eq!(
            Fact::Evidence.member("change").and_then(|change| change.member("verdict")),
            Some(Fact::Word(VERDICTS))
        );
        assert_eq!(Fact::Evidence.member("valu"), None);
    }
}
