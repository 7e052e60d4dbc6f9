//! Interview notes, good and wrong.

use super::*;
use crate::import::notes::read;

const FRONT: &str = "---\ninterview: W01\ndate: 2026-09-14\nposition: agent\ncoder: A\nconsent: true\n---\n";

fn problems(text: &str) -> Vec<String> {
    let (interview, problems) = read(text, Path::new("W01.md"), &instrument(), &audit());
    assert_eq!(interview.is_none(), problems.iter().any(Problem::is_error));
    problems.iter().map(|problem| told(problem, Path::new(""))).collect()
}

#[test]
fn coded_links_become_passages() {
    let text = format!(
        "\u{feff}{}",
        format!(
            "{FRONT}# Rozmowa\n\nMówi, że [system **zawiesza się**\nczęsto](#tools \"-2\"), patrz [opis](https://x.pl).\n\n\
             ```\n[nie](#nothing)\n```\n- `[ani to](#nothing)`\n- [pomaga każdemu](#individual-treatment)\n"
        )
        .replace('\n', "\r\n")
    );
    let (interview, problems) = read(&text, Path::new("cycles/W01.md"), &instrument(), &audit());
    assert_eq!(problems, []);
    let interview = interview.unwrap();
    assert_eq!((interview.id.as_str(), interview.position.as_str(), interview.consent), ("W01", "agent", true));
    assert_eq!(interview.date.to_string(), "2026-09-14");
    let passages: Vec<_> =
        interview.passages.iter().map(|p| (p.code.as_str(), p.text.as_str(), p.valence, p.line)).collect();
    assert_eq!(
        passages,
        [("tools", "system zawiesza się często", Some(-2), 10), ("individual-treatment", "pomaga każdemu", None, 17)]
    );
}

#[test]
fn wrong_notes_are_told_with_their_places() {
    let body = format!("{FRONT}[a](#tool \"-2\") i [b](#tools \"-3\")\n[](#tools)\n");
    assert_eq!(
        problems(&body),
        [
            "W01.md:8:5: “#tool” is neither an area nor a code of interviews.yaml. Did you mean “#tools”?",
            "W01.md:8:31: “-3” is not a valence; expected a whole number from -2 (very bad) to +2 (very good).",
            "W01.md:9:1: The passage coded with “#tools” is empty.",
        ]
    );
    assert_eq!(problems("# Notes\n"), ["W01.md:1:1: The notes do not begin with their data between two lines “---”."]);
    let named = FRONT.replace("position: agent", "position: agnet\nperson: Anna Nowak");
    assert_eq!(
        problems(&named),
        [
            "warning W01.md!5: Names do not belong in interview notes; the one here was left out.",
            "W01.md:4:11: “agnet” is not a position of this audit; expected one of: agent, back-office. Did you mean “agent”?",
        ]
    );
}
