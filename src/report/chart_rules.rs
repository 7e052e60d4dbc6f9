//! Which rules of the charts' style sheet a drawing needs that stands alone: to hold every mark against all of them takes
//! those who set it longer than to draw it.

use std::collections::{BTreeMap, BTreeSet};

/// The rules of a style sheet, with the colours in them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rules(Vec<Rule>);

/// A rule, or what else stands between two of them.
#[derive(Debug, Clone, PartialEq)]
struct Rule {
    /// Classes without which it styles nothing.
    classes: Vec<String>,
    text: String,
}

impl Rules {
    /// Takes a style sheet apart. One with rules within others stays whole.
    pub(super) fn new(sheet: &str, colours: &BTreeMap<String, String>) -> Rules {
        // Comments may hold braces.
        let open = sheet.split("*/").map(|part| part.split_once("/*").map_or(part, |(rule, _)| rule));
        let mut sheet: String = open.collect();
        for (name, colour) in colours {
            sheet = sheet.replace(&format!("var(--{name})"), colour);
        }
        if sheet.contains('@') {
            return Rules(vec![Rule { classes: Vec::new(), text: sheet }]);
        }
        let rules = sheet.split_inclusive('}');
        Rules(rules.map(|rule| Rule { classes: classes(rule), text: rule.to_owned() }).collect())
    }

    /// Those that a drawing needs.
    pub(super) fn of(&self, svg: &str) -> String {
        let marks = svg.split("class=\"").skip(1).filter_map(|behind| behind.split_once('"'));
        let found: BTreeSet<&str> = marks.flat_map(|(classes, _)| classes.split(' ')).collect();
        let needed = self.0.iter().filter(|rule| rule.classes.iter().all(|name| found.contains(name.as_str())));
        needed.map(|rule| rule.text.as_str()).collect()
    }
}

/// The classes that every mark of a rule has; none where several kinds of marks share it, or more than classes decides.
fn classes(rule: &str) -> Vec<String> {
    let selector = rule.split('{').next().unwrap_or_default();
    if selector.contains([',', ':', '[']) {
        return Vec::new();
    }
    let parts = selector.split([' ', '>', '+', '~', '\n']);
    parts.flat_map(|part| part.split('.').skip(1)).map(|name| name.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_takes_the_rules_that_its_marks_need() {
        let sheet = "/* a { b.c */svg text { fill: var(--ink); }\nsvg .dot.poor { x: 1 }\nsvg text.hub { x: 2 }\n\
                     svg .a, svg .b { x: 3 }\nsvg .c:hover { x: 4 }\n";
        let colours = BTreeMap::from([("ink".to_owned(), "#123456".to_owned())]);
        let rules = Rules::new(sheet, &colours);
        let of = |svg: &str| {
            let style = rules.of(svg);
            style.split(['{', '}']).skip(1).step_by(2).map(str::trim).collect::<Vec<_>>().join("|")
        };
        assert_eq!(of(""), "fill: #123456;|x: 3|x: 4");
        assert_eq!(of(r#"<path class="dot poor"/>"#), "fill: #123456;|x: 1|x: 3|x: 4");
        assert_eq!(of(r#"<text class="poor hub"/>"#), "fill: #123456;|x: 2|x: 3|x: 4");
        let whole = "@media print { svg .dot { x: 1 } }";
        assert_eq!(Rules::new(whole, &colours).of(""), whole);
    }
}
