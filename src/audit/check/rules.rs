//! Checks of finding rules: conditions and texts must parse, and name only what there is.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use minijinja::{Environment, ErrorKind, UndefinedBehavior, context};

use super::{Checker, Ids, Loaded};
use crate::model::condition::{self, Fact, Path};
use crate::model::instrument::{Each, FindingKind, Rule};
use crate::model::text::Text;
use crate::problem::Problem;

/// Names that conditions and texts may use beside the indicators.
const NAMES: [&str; 4] = ["areas", "cycle", "jobs", "partners"];

/// Rules against the areas and indicators of the instrument.
pub(super) fn rules(loaded: &Loaded<Vec<Rule>>, areas: &Ids, indicators: &Ids) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    for (index, rule) in loaded.value.iter().enumerate() {
        check.unique(&format!("{index}.id"), &rule.id, "rule", &mut seen);
        if rule.each != Each::Area {
            if rule.area.is_empty() {
                check.error(&index.to_string(), "rule-without-area", &[("rule", rule.id.as_str().into())]);
            }
            if rule.evidence.is_empty() {
                check.error(&index.to_string(), "rule-without-evidence", &[("rule", rule.id.as_str().into())]);
            }
        }
        if !rule.area.is_empty() {
            check.known(&format!("{index}.area"), &rule.area, "area", areas);
        }
        for (position, id) in rule.evidence.iter().enumerate() {
            check.known(&format!("{index}.evidence.{position}"), id, "indicator", indicators);
        }
        for (position, id) in rule.differ.iter().enumerate() {
            check.known(&format!("{index}.differ.{position}"), id, "indicator", indicators);
        }
        let is_pair = matches!(rule.differ.as_slice(), [one, other] if one != other);
        let says_it = is_pair && rule.kind == FindingKind::Contradiction;
        if !rule.differ.is_empty() && !says_it {
            check.error(&format!("{index}.differ"), "rule-differ", &[("rule", rule.id.as_str().into())]);
        }
        let mut names = indicators.clone();
        names.extend(NAMES.map(str::to_owned));
        match rule.each {
            Each::Once => {}
            Each::Area => drop(names.insert("area".to_owned())),
            Each::Partner => drop(names.insert("partner".to_owned())),
        }
        let known = Names { names: &names, areas, indicators };
        condition_of(&mut check, &environment, &format!("{index}.when"), &rule.when, &known);
        for (field, text) in [("title", &rule.title), ("text", &rule.text)] {
            texts(&mut check, &environment, &format!("{index}.{field}"), text, &known);
        }
    }
    check.problems
}

/// A rule's condition: it must parse, name what there is, and use only filters and tests that exist.
fn condition_of(check: &mut Checker, environment: &Environment, way: &str, when: &str, known: &Names) {
    match environment.compile_expression(when) {
        Ok(expression) => known.check(check, way, expression.undeclared_variables(false), &[when]),
        Err(error) => return refused(check, way, "rule-condition", &error),
    }
    // The engine looks filters and tests up when they are reached: every clause is reached once, on nothing.
    let unknown =
        [ErrorKind::UnknownFilter, ErrorKind::UnknownTest, ErrorKind::UnknownFunction, ErrorKind::UnknownMethod];
    for clause in condition::clauses(when) {
        let tried = environment.compile_expression(clause.source).and_then(|clause| clause.eval(context! {}));
        if let Err(error) = tried
            && unknown.contains(&error.kind())
        {
            refused(check, way, "rule-condition", &error);
        }
    }
}

/// A text's template in every language.
fn texts(check: &mut Checker, environment: &Environment, way: &str, text: &Text, known: &Names) {
    for (language, source) in text.iter() {
        // A plain text has no language of its own; the way then ends at the text itself.
        let way = format!("{way}.{language}");
        match environment.template_from_str(source) {
            Ok(template) => {
                known.check(check, &way, template.undeclared_variables(false), &condition::expressions(source))
            }
            Err(error) => refused(check, &way, "rule-text", &error),
        }
    }
}

fn refused(check: &mut Checker, way: &str, key: &str, error: &minijinja::Error) {
    let reason = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
    check.error(way, key, &[("reason", reason.into())]);
}

/// The names that a condition or text may use.
struct Names<'a> {
    names: &'a Ids,
    areas: &'a Ids,
    indicators: &'a Ids,
}

impl Names<'_> {
    /// Checks the names that the template engine found to be declared nowhere, and every member behind a known one.
    fn check(&self, check: &mut Checker, way: &str, undeclared: HashSet<String>, expressions: &[&str]) {
        let mut undeclared: Vec<String> = undeclared.into_iter().collect();
        undeclared.sort();
        for name in &undeclared {
            check.known(way, name, "variable", self.names);
        }
        let mut seen = BTreeSet::new();
        for path in expressions.iter().flat_map(|expression| condition::paths(expression)) {
            if seen.insert((path.steps.clone(), path.word.clone())) {
                self.members(check, way, &path);
            }
        }
    }

    /// Checks what follows a name, step by step, and the word that it is compared with.
    fn members(&self, check: &mut Checker, way: &str, path: &Path) {
        let mut steps = path.steps.iter();
        let root = steps.next().map(String::as_str).unwrap_or_default();
        let mut fact = match root {
            "area" => Fact::Area,
            "areas" => Fact::Areas,
            "partner" => Fact::Partner,
            "jobs" => Fact::Jobs,
            "cycle" => Fact::Cycle,
            name if self.indicators.contains(name) => Fact::Evidence,
            _ => return,
        };
        for step in steps {
            fact = match fact {
                Fact::Areas if self.areas.contains(step) => Fact::Area,
                Fact::Areas => return check.known(way, step, "area", self.areas),
                Fact::Partner if self.indicators.contains(step) => Fact::Evidence,
                _ => match fact.member(step) {
                    Some(member) => member,
                    None => {
                        let mut known: Ids = fact.members().iter().map(|(name, _)| (*name).to_owned()).collect();
                        if fact == Fact::Partner {
                            known.extend(self.indicators.iter().cloned());
                        }
                        return match known.is_empty() {
                            true => check.error(way, "nothing-follows", &[("found", path.steps.join(".").into())]),
                            false => check.known(way, step, "member", &known),
                        };
                    }
                },
            };
        }
        if let (Fact::Word(words), Some(word)) = (fact, &path.word) {
            check.known(way, word, "word", &words.iter().map(|word| (*word).to_owned()).collect());
        }
    }
}
