//! What a program means by the positions of a selection: code points or UTF-16 units, an end past the last character or
//! on it, line ends of one character or of two. The words that stand beside the positions decide.

/// A selection as it is written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Written {
    pub(super) start: i64,
    pub(super) end: i64,
    /// The selected words, if the program writes them (its `name`).
    pub(super) words: String,
}

/// One way to read positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    /// Whether positions count UTF-16 units instead of code points.
    units: bool,
    /// Whether the end is the last character instead of the one behind it.
    inclusive: bool,
    /// Whether the end of a line counts as two characters.
    two: bool,
}

impl Way {
    /// All ways, the one of the standard first.
    pub(super) fn all() -> Vec<Way> {
        let flags = [false, true];
        let ends = flags.into_iter().flat_map(|two| flags.map(|units| (two, units)));
        ends.flat_map(|(two, units)| flags.map(|inclusive| Way { units, inclusive, two })).collect()
    }
}

/// A text in which positions are looked up.
pub(super) struct Ruler {
    characters: Vec<char>,
}

impl Ruler {
    pub(super) fn of(text: &str) -> Self {
        Ruler { characters: text.chars().collect() }
    }

    /// The code points of the text before each position, for one way of counting.
    pub(super) fn marks(&self, way: Way) -> Vec<usize> {
        let mut marks = Vec::new();
        for (index, character) in self.characters.iter().enumerate() {
            let width = match character {
                '\n' if way.two => 2,
                other if way.units => other.len_utf16(),
                _ => 1,
            };
            marks.extend(std::iter::repeat_n(index, width));
        }
        marks.push(self.characters.len());
        marks
    }

    /// The span of a selection; `None` when it lies outside the text.
    pub(super) fn span(&self, written: &Written, way: Way, marks: &[usize]) -> Option<(usize, usize)> {
        let end = written.end.saturating_add(i64::from(way.inclusive));
        let at = |position: i64| usize::try_from(position).ok().and_then(|position| marks.get(position)).copied();
        let (start, end) = (at(written.start)?, at(end)?);
        (start < end).then_some((start, end))
    }

    fn words(&self, span: (usize, usize)) -> String {
        self.characters.get(span.0..span.1).unwrap_or_default().iter().collect()
    }

    /// How well the words of a span are those that stand beside it: 2 character by character, 1 but for spaces, or as far
    /// as long ones are written; 0 not at all.
    fn fits(&self, span: (usize, usize), written: &Written) -> usize {
        let own = self.words(span);
        let even = |text: &str| text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect::<String>();
        if !written.words.is_empty() && even(&own) == even(&written.words) {
            return 2;
        }
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (own, told) = (plain(&own), plain(&written.words));
        let cut = told.strip_suffix("...").or_else(|| told.strip_suffix('…')).filter(|cut| !cut.is_empty());
        usize::from(!told.is_empty() && (own == told || cut.is_some_and(|cut| own.starts_with(cut.trim_end()))))
    }

    /// For programs that write no words: whether the span ends where a word does.
    fn ends_a_word(&self, span: (usize, usize)) -> bool {
        let is_letter = |at: usize| self.characters.get(at).is_some_and(|c| c.is_alphanumeric());
        !(is_letter(span.1.wrapping_sub(1)) && is_letter(span.1))
    }
}

/// The way by which most selections of these texts have their words; without words, the one by which most end with a
/// word; of equals the first.
pub(super) fn best(texts: &[(Ruler, Vec<Written>)]) -> Way {
    let score = |way: Way| {
        let mut score = (0, 0, 0);
        for (ruler, selections) in texts {
            let marks = ruler.marks(way);
            for written in selections {
                if let Some(span) = ruler.span(written, way, &marks) {
                    score.0 += ruler.fits(span, written);
                    score.1 += 1;
                    score.2 += usize::from(ruler.ends_a_word(span));
                }
            }
        }
        score
    };
    let mut best = (Way { units: false, inclusive: false, two: false }, (0, 0, 0));
    for way in Way::all() {
        let own = score(way);
        if own > best.1 {
            best = (way, own);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, selections: &[(i64, i64, &str)]) -> Vec<Option<(usize, usize)>> {
        let written = |&(start, end, words): &(i64, i64, &str)| Written { start, end, words: words.to_owned() };
        let texts = [(Ruler::of(text), selections.iter().map(written).collect::<Vec<_>>())];
        let way = best(&texts);
        let [(ruler, written)] = &texts;
        written.iter().map(|one| ruler.span(one, way, &ruler.marks(way))).collect()
    }

    #[test]
    fn words_beside_positions_decide() {
        let text = "😀 Zażółć gęślą\njaźń dnia";
        let expected = [Some((2, 8)), Some((15, 19))];
        assert_eq!(read(text, &[(2, 8, "Zażółć"), (15, 19, "jaźń")]), expected);
        assert_eq!(read(text, &[(2, 7, "Zażółć"), (15, 18, "jaźń")]), expected);
        assert_eq!(read(text, &[(3, 9, "Zażółć"), (16, 20, "jaźń")]), expected);
        assert_eq!(read(text, &[(2, 8, "Zażółć"), (16, 20, "jaźń")]), expected);
    }

    #[test]
    fn without_words_a_selection_ends_with_a_word() {
        assert_eq!(read("raz dwa trzy", &[(0, 3, ""), (4, 7, "")]), [Some((0, 3)), Some((4, 7))]);
        assert_eq!(read("raz dwa trzy", &[(0, 2, ""), (4, 6, "")]), [Some((0, 3)), Some((4, 7))]);
        assert_eq!(read("raz dwa", &[(4, 7, ""), (6, 99, ""), (-1, 2, "")]), [Some((4, 7)), None, None]);
    }
}
