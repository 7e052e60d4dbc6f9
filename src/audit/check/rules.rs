//! Checks of finding rules: conditions and texts must parse, and name only what there is.

use std::collections::{BTreeMap, HashSet};

use minijinja::Environment;

use super::{Checker, Ids, Loaded};
use crate::model::instrument::{Each, Rule};
use crate::model::text::Text;
use crate::problem::Problem;

/// Names that conditions and texts may use beside the indicators.
const NAMES: [&str; 4] = ["areas", "cycle", "jobs", "partners"];

/// Rules against the areas and indicators of the instrument.
pub(super) fn rules(loaded: &Loaded<Vec<Rule>>, areas: &Ids, indicators: &Ids) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    let environment = Environment::new();
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
        let mut names = indicators.clone();
        names.extend(NAMES.map(str::to_owned));
        match rule.each {
            Each::Once => {}
            Each::Area => drop(names.insert("area".to_owned())),
            Each::Partner => drop(names.insert("partner".to_owned())),
        }
        let known = Names { names: &names, areas };
        match environment.compile_expression(&rule.when) {
            Ok(expression) => {
                known.check(&mut check, &format!("{index}.when"), &rule.when, expression.undeclared_variables(true))
            }
            Err(error) => refused(&mut check, &format!("{index}.when"), "rule-condition", &error),
        }
        for (field, text) in [("title", &rule.title), ("text", &rule.text)] {
            texts(&mut check, &environment, &format!("{index}.{field}"), text, &known);
        }
    }
    check.problems
}

/// A text's template in every language.
fn texts(check: &mut Checker, environment: &Environment, way: &str, text: &Text, known: &Names) {
    for (language, source) in text.iter() {
        // A plain text has no language of its own; the way then ends at the text itself.
        let way = format!("{way}.{language}");
        match environment.template_from_str(source) {
            Ok(template) => known.check(check, &way, source, template.undeclared_variables(true)),
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
}

impl Names<'_> {
    /// Checks variables as the template engine lists them, with dots: `areas.tools.score`.
    fn check(&self, check: &mut Checker, way: &str, source: &str, variables: HashSet<String>) {
        let mut variables: Vec<String> = variables.into_iter().chain(subscripts(source)).collect();
        variables.sort();
        let mut seen = Ids::new();
        for variable in &variables {
            let mut parts = variable.split('.');
            let (name, member) = (parts.next().unwrap_or_default(), parts.next());
            if seen.insert(name.to_owned()) {
                check.known(way, name, "variable", self.names);
            }
            if let ("areas", Some(area)) = (name, member)
                && seen.insert(format!("areas.{area}"))
            {
                check.known(way, area, "area", self.areas);
            }
        }
    }
}

/// Areas named in brackets, `areas["role-clarity"]`, written with a dot: the template engine lists only members.
fn subscripts(source: &str) -> impl Iterator<Item = String> {
    source.split("areas[").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (area, _) = rest.get(1..)?.split_once(quote)?;
        Some(format!("areas.{area}"))
    })
}
