//! Words: the same keys in every language, plural forms, numbers, dates, places.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::PathBuf;

use super::*;

fn words(code: &str) -> Words {
    let (words, problems) = Words::load(&Language::new(code), None);
    assert_eq!(problems, []);
    words.unwrap()
}

/// Words of a language with one override file of this text.
fn overridden(code: &str, text: &str) -> Checked<Words> {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("words").join(code);
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("own.ftl"), text).unwrap();
    Words::load(&Language::new(code), Some(folder.path()))
}

#[test]
fn languages_have_the_same_keys_in_the_same_files() {
    let sorted = |code: &str| {
        let mut entries = entries(&Language::new(code));
        entries.sort();
        entries
    };
    let english = sorted("en");
    assert!(english.iter().any(|entry| entry.key == "place-file"));
    for language in Words::languages() {
        let other = sorted(language.code());
        let missing: Vec<_> = english.iter().filter(|entry| !other.contains(entry)).collect();
        let extra: Vec<_> = other.iter().filter(|entry| !english.contains(entry)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
    }
}

#[test]
fn no_key_stands_twice() {
    for language in Words::languages() {
        let mut keys: Vec<String> = entries(&language).into_iter().map(|entry| entry.key).collect();
        keys.sort();
        let twice: Vec<_> = keys.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
        assert!(twice.is_empty(), "{language}: {twice:?}");
    }
}

#[test]
fn embedded_files_are_good_fluent() {
    for language in Words::languages() {
        for (file, text) in files::texts(&language).unwrap() {
            if let Err((_, errors)) = FluentResource::try_new(text) {
                panic!("{language}/{file}: {errors:?}");
            }
        }
    }
}

#[test]
fn polish_plural_forms() {
    let (words, problems) =
        overridden("pl", "own = { $rows } { $rows ->\n    [one] wiersz\n    [few] wiersze\n   *[many] wierszy\n}\n");
    assert_eq!(problems, []);
    let words = words.unwrap();
    let say = |rows: usize| words.say(&Message::new("own").with("rows", rows));
    assert_eq!([1, 2, 5, 22].map(say), ["1 wiersz", "2 wiersze", "5 wierszy", "22 wiersze"]);
}

#[test]
fn romanian_plural_forms() {
    let text = "own = { $n ->\n    [one] { $n } caz\n    [few] { $n } cazuri\n   *[other] { $n } de cazuri\n}\n";
    let (words, _) = overridden("ro", text);
    let words = words.unwrap();
    let say = |n: usize| words.say(&Message::new("own").with("n", n));
    assert_eq!(
        [0, 1, 2, 19, 20, 100, 101, 119, 120, 1012].map(say),
        [
            "0 cazuri",
            "1 caz",
            "2 cazuri",
            "19 cazuri",
            "20 de cazuri",
            "100 de cazuri",
            "101 cazuri",
            "119 cazuri",
            "120 de cazuri",
            "1.012 cazuri"
        ]
    );
}

#[test]
fn numbers_follow_the_language() {
    let polish = words("pl");
    assert_eq!(polish.number(1234.5, 1), "1234,5");
    assert_eq!(polish.number(12345.0, 0), "12\u{a0}345");
    assert_eq!(polish.number(-0.04, 1), "0,0");
    assert_eq!(polish.number(0.25, 1), "0,3");
    assert_eq!(polish.number(f64::NAN, 1), "–");
    assert_eq!(polish.percent(0.373), "37%");
    let english = words("en");
    assert_eq!(english.number(1234.5, 2), "1,234.50");
    assert_eq!(english.number(-3.0, 0), "-3");
    assert_eq!(english.percent(1.0), "100%");
    assert_eq!(words("ro").percent(0.373), "37\u{a0}%");
    assert_eq!(words("ro").number(12345.6, 1), "12.345,6");
    assert_eq!(words("hu").percent(0.373), "37%");
    assert_eq!(words("hu").number(12345.6, 1), "12\u{a0}345,6");
}

#[test]
fn a_unit_takes_the_form_that_its_number_asks_for() {
    let said = |code: &str, unit: &str, numbers: &[&str]| {
        let words = words(code);
        numbers.iter().map(|number| words.with_unit(number, unit).replace('\u{a0}', " ")).collect::<Vec<_>>().join(", ")
    };
    let numbers = ["0", "1", "−1", "2", "5", "12", "22", "+25"];
    let calls = "połączenie | połączenia | połączeń | połączenia";
    assert_eq!(
        said("pl", calls, &numbers),
        "0 połączeń, 1 połączenie, −1 połączenie, 2 połączenia, 5 połączeń, 12 połączeń, 22 połączenia, +25 połączeń"
    );
    assert_eq!(
        said("pl", calls, &["1,0", "6,5", "12\u{a0}345", "12\u{a0}343"]),
        "1,0 połączenia, 6,5 połączenia, 12 345 połączeń, 12 343 połączenia"
    );
    assert_eq!(
        said("en", "call | calls", &["0", "1", "1.0", "2", "1,001"]),
        "0 calls, 1 call, 1.0 calls, 2 calls, 1,001 calls"
    );
    assert_eq!(
        said("ro", "apel | apeluri", &["0", "1", "2", "12", "20", "1,5", "101"]),
        "0 apeluri, 1 apel, 2 apeluri, 12 apeluri, 20 de apeluri, 1,5 apeluri, 101 apeluri"
    );
    assert_eq!(said("hu", "hívás", &["0", "1", "22"]), "0 hívás, 1 hívás, 22 hívás");
    assert_eq!(["call | calls", "%", ""].map(|unit| words("en").unit_alone(unit).to_owned()), ["calls", "%", ""]);
}

#[test]
fn the_words_of_findings_are_all_in_their_file() {
    for language in Words::languages() {
        let words = Words::of_findings(&language, None).0.unwrap();
        let phases = crate::model::evidence::Phase::ALL.map(|phase| format!("phase-{}", phase.word()));
        let needed = phases.iter().map(String::as_str).chain(["pool-name", "breakdown-position"]);
        assert_eq!(needed.filter(|key| !words.has(key)).collect::<Vec<_>>(), [""; 0], "{language}");
    }
}

#[test]
fn a_unit_joins_its_number_as_the_language_has_it() {
    let (romanian, polish) = (words("ro"), words("pl"));
    let with = |number: &str, unit: &str| romanian.with_unit(number, unit).replace('\u{a0}', " ");
    let written = ["0", "1", "19", "20", "+84", "100", "101", "119", "1.120", "20,5", "5"].map(|n| with(n, "apeluri"));
    let right = [
        "0 apeluri",
        "1 apeluri",
        "19 apeluri",
        "20 de apeluri",
        "+84 de apeluri",
        "100 de apeluri",
        "101 apeluri",
        "119 apeluri",
        "1.120 de apeluri",
        "20,5 apeluri",
        "5 apeluri",
    ];
    assert_eq!(written, right);
    assert_eq!(
        ["min pe zi", "pct.", "s", "pe zi", "%", ""].map(|unit| with("40", unit)),
        ["40 min pe zi", "40 pct.", "40 s", "40 pe zi", "40 %", "40"]
    );
    assert_eq!(polish.with_unit("40", "%"), "40%");
    assert_eq!(polish.with_unit("40", "pkt"), "40\u{a0}pkt");
}

#[test]
fn numbers_inside_sentences_are_written_by_icu() {
    let (words, _) = overridden("pl", "own = { $n } i { NUMBER($n, maximumFractionDigits: 1) }\n");
    let words = words.unwrap();
    assert_eq!(words.say(&Message::new("own").with("n", 1234567.25)), "1\u{a0}234\u{a0}567,25 i 1\u{a0}234\u{a0}567,3");
}

#[test]
fn dates_in_long_form() {
    let date = jiff::civil::date(2026, 11, 13);
    assert_eq!(words("pl").date(date), "13 listopada 2026");
    assert_eq!(words("en").date(date), "13 November 2026");
    assert_eq!(words("ro").date(date), "13 noiembrie 2026");
    assert_eq!(words("hu").date(date), "2026. november 13.");
}

#[test]
fn a_missing_key_is_seen() {
    assert_eq!(words("en").word("no-such-key"), "{no-such-key}");
    assert_eq!(words("en").word("not a key at all"), "{not a key at all}");
    assert_eq!(words("en").help(&Message::new("no-such-key")), None);
    assert!(!words("en").has("no-such-key"));
}

#[test]
fn a_word_argument_is_said_first() {
    let (words, _) = overridden("en", "inner = dog\nown = A { $what }.\n    .help = No { $what }!\n");
    let words = words.unwrap();
    let mut message = Message::new("own");
    message.arguments.push(("what".to_owned(), Argument::Word("inner".to_owned())));
    assert_eq!(words.say(&message), "A dog.");
    assert_eq!(words.help(&message).unwrap(), "No dog!");
}

#[test]
fn an_audit_replaces_words_key_by_key() {
    let (words, problems) = overridden("en", "place-command-line = what you typed\n");
    assert_eq!(problems, []);
    let words = words.unwrap();
    assert_eq!(words.word("place-command-line"), "what you typed");
    assert!(words.has("place-file"));
}

#[test]
fn a_syntax_error_has_its_place() {
    let (words, problems) = overridden("en", "good = good\n\nbad = { $open\n\nplace-command-line = here\n");
    assert_eq!(words.unwrap().word("good"), "good");
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    let Place::Text { line, .. } = &problem.place else { panic!("{problem:?}") };
    assert_eq!((*line, problem.message.key.as_str()), (3, "words-syntax"));
}

#[test]
fn an_unknown_language_is_a_problem() {
    let (none, problems) = Words::load(&Language::new("xx"), None);
    assert!(none.is_none());
    assert_eq!(
        words("en").say(&problems[0].message),
        "There are no words in the language “xx”; the languages are en, hu, pl, ro."
    );
}

#[test]
fn places_in_words() {
    let base = PathBuf::from("/home/anna");
    let file = PathBuf::from("/home/anna/acme/inbox/ankieta.xlsx");
    let say = |place: Place| words("en").place(&place, &base);
    let cell = Place::Cell { file: file.clone(), sheet: "Answers".to_owned(), row: 12, column: 6 };
    assert_eq!(say(cell), "acme/inbox/ankieta.xlsx, sheet “Answers”, cell F12");
    let csv = PathBuf::from("/home/log.csv");
    let cell = Place::Cell { file: csv.clone(), sheet: String::new(), row: 1200, column: 5 };
    assert_eq!(say(cell), "../log.csv, line 1200, column 5 (E)");
    assert_eq!(say(Place::Row { file: csv, sheet: String::new(), row: 12 }), "../log.csv, line 12");
    assert_eq!(say(Place::Row { file, sheet: "A".to_owned(), row: 3 }), "acme/inbox/ankieta.xlsx, sheet “A”, row 3");
    assert_eq!(say(Place::File(PathBuf::from("/etc/acme"))), "/etc/acme");
    let text = in_text(&PathBuf::from("./audit.yaml"), "a: 1\nżź: 2\n", 9, 1);
    assert_eq!(say(text), "audit.yaml, line 2, column 3");
    assert_eq!(say(Place::CommandLine), "command line");
}
