//! Interview notes: short, coded, with a valence around the truth.

use std::fmt::Write;

use jiff::ToSpan;

use super::Drawing;
use super::chance::{Chance, View};

/// Most interviews of a cycle, and people for each.
const MOST: usize = 9;
const PEOPLE_FOR_ONE: usize = 5;
/// How likely an interview speaks of an area.
const SPOKEN_OF: f64 = 0.5;
/// Standard deviation of a valence, in points of the scale from -2 to 2 put on 0-100.
const DEVIATION: f64 = 18.0;

/// File names with their notes.
pub(super) fn notes(drawing: &Drawing, chance: &mut Chance) -> Vec<(String, String)> {
    let people = &drawing.staff.people;
    let wanted = (people.len() / PEOPLE_FOR_ONE).clamp(1, MOST);
    let spoken_to = chance.some_of(people.len(), wanted);
    spoken_to
        .into_iter()
        .filter_map(|index| people.get(index))
        .zip(1..)
        .map(|(employee, number)| (format!("W{number:02}.md"), note(drawing, &employee.position, number, chance)))
        .collect()
}

fn note(drawing: &Drawing, position: &str, number: i64, chance: &mut Chance) -> String {
    let day = drawing.cycle.from.saturating_add((14 + 7 * number).days());
    let mut text = format!(
        "---\ninterview: W{number:02}\ndate: {day}\nposition: {position}\ncoder: A\nconsent: true\n---\n# Conversation W{number:02}\n\n"
    );
    for area in &drawing.instrument.areas {
        if !chance.happens(SPOKEN_OF) {
            continue;
        }
        // What the truth is worth as a valence: the anchors of the indicator, put on 0-100 for the view.
        let Some(truth) = drawing.natural("interview-valence", &area.id) else { continue };
        let view = View::of(5, (truth + 2.0) * 25.0, DEVIATION * drawing.plan.noise);
        let valence = view.index(DEVIATION * drawing.plan.noise * chance.normal()) as i64 - 2;
        let said = match valence {
            ..=-1 => "this is where we lose time and patience",
            0 => "some days it goes well, on others it does not",
            1.. => "this is what works here",
        };
        let name = area.name.iter().next().map_or(area.id.as_str(), |(_, name)| name);
        let _ = write!(text, "On {}: [{said}](#{} \"{valence}\").\n\n", name.to_lowercase(), area.id);
    }
    text
}
