//! The names that a sheet knows, and where they stand in a text: as written, in another case, without accents, as a part
//! of a double name, and in the cases of Polish grammar (`Natalię Dudę`, `z Markiem`).

use std::collections::BTreeSet;
use std::ops::Range;

use super::fold::fold;

/// Shorter words of a name are too common to look for.
const SHORTEST: usize = 3;
/// From here a name is looked for in lower case too: shorter ones are often ordinary words.
const PLAIN: usize = 5;
/// The same for its inflected forms.
const PLAIN_INFLECTED: usize = 6;
/// Words of the longest identifier that is looked for as a whole.
const LONGEST: usize = 6;

/// Names and identifiers of people.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    /// Identifiers and full names: their words, folded, joined by spaces.
    whole: BTreeSet<String>,
    /// Single words of names, folded.
    words: BTreeSet<String>,
    /// Words of the organisation, folded: never names.
    ordinary: BTreeSet<String>,
}

/// A run of letters and digits in a text.
struct Word<'t> {
    text: &'t str,
    at: usize,
    folded: String,
}

impl Word<'_> {
    fn end(&self) -> usize {
        self.at + self.text.len()
    }

    fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// A capital and small letters behind it.
    fn looks_like_a_name(&self) -> bool {
        let small = self.text.chars().skip(1).all(char::is_lowercase);
        self.is_capital() && small && self.text.chars().count() >= SHORTEST
    }
}

/// The words of a text, split at everything that is neither letter nor digit.
fn split(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = 0;
    for piece in text.split(|c: char| !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c)) {
        if !piece.is_empty() {
            words.push(Word { text: piece, at: rest, folded: fold(piece) });
        }
        rest += piece.len();
        rest += text.get(rest..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    words
}

fn is_number(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

impl Names {
    /// No names yet; the words of the organisation's own texts will never be taken for names.
    pub(crate) fn beside<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let ordinary = texts.flat_map(split).map(|word| word.folded).collect();
        Names { ordinary, ..Names::default() }
    }

    /// Remembers an identifier or a name: as a whole, and word by word when it is made of names.
    /// `named` says that the column holds names, so that a single word is one too.
    pub(crate) fn learn(&mut self, shown: &str, named: bool) {
        let all = split(shown);
        let joined = all.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
        let long = joined.chars().count() >= SHORTEST;
        // A number of three digits is more often a quantity than an employee.
        let quantity = is_number(&joined) && joined.len() == SHORTEST;
        let ordinary = all.iter().all(|word| self.ordinary.contains(&word.folded));
        if long && !quantity && !ordinary && all.len() <= LONGEST {
            self.whole.insert(joined);
        }
        let mail = shown.contains('@');
        let own = split(shown.split('@').next().unwrap_or_default());
        // `agent-07` is a code: its words are no names. Nor is a sentence a name.
        let code = own.iter().any(|word| word.text.chars().any(|c| c.is_ascii_digit()));
        let single = own.len() == 1 && !(named && own.iter().all(Word::is_capital));
        if code || single || own.len() > 4 || (named && !mail && !own.iter().any(Word::is_capital)) {
            return;
        }
        for word in own {
            let known = self.ordinary.contains(&word.folded);
            if word.folded.chars().count() >= SHORTEST && word.text.chars().all(char::is_alphabetic) && !known {
                self.words.insert(word.folded);
            }
        }
    }

    /// Where names stand in a text, in order; the parts of a double name are one place.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.whole.is_empty() && self.words.is_empty() {
            return Vec::new();
        }
        let words = split(text);
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        while let Some(word) = words.get(from) {
            let whole = (1..=LONGEST).rev().find(|count| self.is_whole(text, &words, from, *count));
            let count = whole.unwrap_or(usize::from(self.is_name(word)));
            if let Some(last) = words.get(from + count.max(1) - 1).filter(|_| count > 0) {
                match found.last_mut() {
                    Some(before) if matches!(text.get(before.end..word.at), Some("-" | "‑" | "–")) => {
                        before.end = last.end();
                    }
                    _ => found.push(word.at..last.end()),
                }
            }
            from += count.max(1);
        }
        // `Duda-Nowak` when only Nowak is known: the whole double name goes.
        for place in &mut found {
            if let Some(first) = words.iter().find(|word| text.get(word.end()..place.start) == Some("-"))
                && first.is_capital()
            {
                place.start = first.at;
            }
            let after = words.iter().find(|word| text.get(place.end..word.at) == Some("-"));
            if let Some(after) = after.filter(|word| word.is_capital()) {
                place.end = after.end();
            }
        }
        found
    }

    /// Whether these words in a row are an identifier or a full name, near enough together to be one.
    fn is_whole(&self, text: &str, words: &[Word], from: usize, count: usize) -> bool {
        let Some(row) = words.get(from..from + count) else { return false };
        let near = row.windows(2).all(|pair| match pair {
            [a, b] => text.get(a.end()..b.at).is_some_and(|gap| gap.chars().count() <= 2 && !gap.contains('\n')),
            _ => true,
        });
        near && self.whole.contains(&row.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" "))
    }

    fn is_name(&self, word: &Word) -> bool {
        let long = |least: usize, name: &str| word.is_capital() || name.chars().count() >= least;
        if self.words.contains(&word.folded) {
            return long(PLAIN, &word.folded);
        }
        !self.ordinary.contains(&word.folded)
            && uninflected(&word.folded).iter().any(|name| self.words.contains(name) && long(PLAIN_INFLECTED, name))
    }

    /// Whether something in the text looks like the name of somebody who is not known: two capitalised words inside a
    /// sentence, or one behind Mr or Mrs.
    pub(crate) fn looks_like_more(&self, text: &str) -> bool {
        const TITLES: [&str; 12] =
            ["pan", "pana", "panu", "panem", "pani", "pania", "mr", "mrs", "ms", "domnul", "doamna", "ur"];
        let words = split(text);
        let unknown = |word: &Word| word.looks_like_a_name() && !self.ordinary.contains(&word.folded);
        let follows = |at: usize| match (words.get(at), words.get(at + 1)) {
            (Some(first), Some(second)) => text.get(first.end()..second.at).unwrap_or_default(),
            _ => "",
        };
        // Three and more capitalised words in a row are an institution.
        let long = |at: usize| {
            let on = |at: usize| words.get(at).is_some_and(Word::is_capital);
            on(at + 2) && follows(at + 1) == " " || at > 0 && on(at - 1) && follows(at - 1) == " "
        };
        words.windows(2).enumerate().any(|(at, pair)| {
            let [first, second] = pair else { return false };
            let before = text.get(..first.at).unwrap_or_default().trim_end();
            let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':', '"', '„', '“', '\n', '-', '–']);
            let titled = TITLES.contains(&first.folded.as_str()) && matches!(follows(at), " " | ". ");
            unknown(second) && (titled || follows(at) == " " && unknown(first) && !begins && !long(at))
        })
    }
}

/// Endings of the nominative with endings that it takes in other cases; all without accents.
const ENDINGS: [(&str, &[&str]); 5] = [
    ("a", &["y", "i", "ie", "e", "o", "u", "owie", "ow", "om", "ami", "ach", "iej", "ej"]),
    ("o", &["y", "i", "ie", "e", "a", "u", "owie", "ow", "om", "ami", "ach"]),
    ("i", &["iego", "iemu", "im", "a", "iej", "ie", "ich", "imi"]),
    ("y", &["ego", "emu", "ym", "a", "ej", "ych", "ymi", "e"]),
    ("e", &["ego", "emu", "em"]),
];

/// Endings that names ending in a consonant take.
const AFTER_CONSONANT: [&str; 18] = [
    "a", "owi", "em", "iem", "u", "ie", "e", "owie", "ow", "om", "ami", "ach", "y", "i", "owa", "owej", "owna", "owny",
];

/// Consonants that change before an ending: nominative, other case.
const CHANGES: [(&str, &str); 16] = [
    ("ro", "rze"),
    ("to", "cie"),
    ("ko", "ce"),
    ("ta", "cie"),
    ("da", "dzie"),
    ("ra", "rze"),
    ("ka", "ce"),
    ("ga", "dze"),
    ("cha", "sze"),
    ("sta", "scie"),
    ("t", "cie"),
    ("d", "dzie"),
    ("r", "rze"),
    ("er", "rze"),
    ("st", "scie"),
    ("ki", "cy"),
];

/// Every nominative that the folded word could be a form of.
fn uninflected(form: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut add = |stem: &str, ending: &str| {
        if stem.chars().count() >= 2 && stem.chars().count() + ending.len() >= SHORTEST {
            names.push(format!("{stem}{ending}"));
        }
    };
    for (ending, others) in ENDINGS {
        for stem in others.iter().filter_map(|other| form.strip_suffix(other)) {
            add(stem, ending);
        }
    }
    // Kasi, of Kasia.
    if form.ends_with('i') {
        add(form, "a");
    }
    for (ending, other) in CHANGES {
        if let Some(stem) = form.strip_suffix(other) {
            add(stem, ending);
        }
    }
    for stem in AFTER_CONSONANT.iter().filter_map(|other| form.strip_suffix(other)) {
        let Some(last) = stem.chars().next_back() else { continue };
        if "aeouy".contains(last) {
            continue;
        }
        // Kusia, of Kuś.
        if let Some(hard) = stem.strip_suffix('i') {
            add(hard, "");
            continue;
        }
        add(stem, "");
        // Marka, of Marek; Pawła, of Paweł; Grudnia, of Grudzień is left out.
        let before = stem.get(..stem.len() - last.len_utf8()).unwrap_or_default();
        add(before, &format!("e{last}"));
        add(before, &format!("ie{last}"));
    }
    names
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn names(known: &[&str]) -> Names {
        let mut names = Names::beside(["Dział Rozliczeń", "Konsultant"].into_iter());
        known.iter().for_each(|name| names.learn(name, true));
        names
    }

    fn found<'t>(names: &Names, text: &'t str) -> Vec<&'t str> {
        names.find(text).into_iter().map(|place| text.get(place).unwrap()).collect()
    }

    #[test]
    fn polish_cases_of_first_names_and_surnames() {
        let table = [
            ("Natalia Duda", "Natalię Dudę, Natalii Dudy, z Natalią Dudą, Natalii Dudzie, o Natalio, Dudów"),
            ("Marek Wróbel", "Marka Wróbla, Markowi Wróblowi, z Markiem Wróblem, o Marku, Wróblowie"),
            ("Piotr Kowalski", "Piotra Kowalskiego, Piotrowi, z Piotrem Kowalskim, o Piotrze, Kowalscy, Kowalska"),
            ("Paweł Kuś", "Pawła Kusia, Pawle, Pawłowi Kusiowi"),
            ("Dorota Cichy", "Dorocie Cichej, Dorotę, Cichego, Cichym"),
            ("Kacper Nowak", "Kacprze, Kacpra Nowaka, Nowakowa, NOWAKIEM, Nowaków"),
            ("Monika Mazur", "Monice, Monikę Mazurową, Mazurze"),
            ("Kasia Dąbrowska", "Kasi Dąbrowskiej, Kasię, Dąbrowską, dabrowska"),
            ("Jan Ziobro", "Jana, Janowi Ziobrze, Janem, Ziobry"),
        ];
        for (name, text) in table {
            let names = names(&[name]);
            let left: Vec<&str> = split(text)
                .iter()
                .map(|word| word.text)
                .filter(|word| word.chars().count() > 1 && names.find(word).is_empty())
                .collect();
            assert_eq!(left, [""; 0], "{name}");
        }
    }

    #[test]
    fn ordinary_words_are_left_alone() {
        let names = names(&["Jan Zima", "Ewa Kot", "Anna Konsultant", "Marek Duda"]);
        let text =
            "Zimą, w kotle, konsultant konsultantów, janowiec, marka własna, dudy; kota, zima. Konsultanta nie ma";
        assert_eq!(found(&names, text), ["Zimą"]);
    }

    #[test]
    fn double_names_go_whole() {
        let names = names(&["Maria Nowak-Kowalska"]);
        assert_eq!(
            found(&names, "dla Nowak-Kowalskiej i Kowalskiej-Lis, e-mail"),
            ["Nowak-Kowalskiej", "Kowalskiej-Lis"]
        );
    }

    #[test]
    fn single_words_of_name_columns_are_names_and_logins_are_whole() {
        let mut names = names(&["Duda", "nie chcę podawać", "Rozliczeń"]);
        names.learn("k17", false);
        names.learn("anna", false);
        assert_eq!(found(&names, "Dudzie nie, k17 i anna; k171, dział rozliczeń, Annie"), ["Dudzie", "k17", "anna"]);
    }

    #[test]
    fn what_looks_like_a_name() {
        let names = names(&[]);
        let looks = |text: &str| names.looks_like_more(text);
        assert!(looks("Spytać o to Adama Malinę") && looks("pani Zofia wie") && looks("z panem Wroną"));
        assert!(
            !looks("Dzwoni Dział Rozliczeń")
                && !looks("Raport SAP dla Działu")
                && !looks("do Urzędu Regulacji Energetyki")
                && !looks("Pani z okienka")
        );
    }
}
