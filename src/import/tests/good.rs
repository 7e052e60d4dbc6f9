//! Sheets as people send them, and what is stored of them.

use super::*;

#[test]
fn tasks_by_their_usual_names() {
    let outcome = import_xlsx(
        "| Inwentaryzacja zadań, wrzesień |
         | E-mail | Imię i nazwisko | Stanowisko | Zadanie | Ważność | Pilność | Częstotliwość | Minuty |
         | anna@x.pl | Anna Nowak | Konsultant | Odbieranie połączeń | 5 | 4 - Tego samego dnia | 7 | 6,5 |
         | jan@x.pl | Jan Lis | specjalista ds. reklamacji | Szkolenie Anna Nowak | Istotne | 2 | 3 | 60 |",
    );
    assert_eq!(outcome.errors(), [] as [&str; 0]);
    assert_eq!(
        outcome.rows(),
        ["3,<anna@x.pl>,agent,Odbieranie połączeń,5,4,7,6.5", "4,<jan@x.pl>,back-office,Szkolenie […],3,2,3,60"]
    );
    let provenance = &outcome.batches.as_ref().unwrap()[0].provenance;
    assert_eq!(provenance.kind, Kind::Tasks);
    assert_eq!(provenance.columns["person"], "A");
    assert_eq!(provenance.columns["minutes"], "H");
    assert_eq!(provenance.left_behind, ["Imię i nazwisko"]);
    assert_eq!((provenance.file.as_str(), provenance.sheet.as_str()), ("a.xlsx", "Dane"));
}

#[test]
fn answers_in_windows_1250_with_semicolons() {
    let instrument = instrument();
    let questions = instrument.employee_questions();
    let polish = Language::new("pl");
    let (first, second) = (questions[0].text.in_language(&polish), questions[1].text.in_language(&polish));
    let open = instrument.questionnaire.open[0].text.in_language(&polish);
    let text = format!(
        "Identyfikator;Stanowisko;LOKALIZACJA;\"{first}\";\"{second}\";\"{open}\"\r\n\
         k1;Konsultant;Kraków;5 - Zdecydowanie się zgadzam;;Mniej haseł\r\n\
         k2;konsultant;TARNOW;2;Nie dotyczy mnie;Źle się dzwoni: 600 100 200\r\n"
    );
    let outcome = import_bytes("a.csv", &encoding_rs::WINDOWS_1250.encode(&text).0, None);
    assert_eq!(
        outcome.problems,
        ["warning a.csv: One name, address or number of a person was taken out of the texts."]
    );
    assert_eq!(outcome.batches.as_ref().unwrap()[0].provenance.encoding, "Windows-1250");
    assert_eq!([outcome.value(0, "person"), outcome.value(1, "person")], ["<k1>", "<k2>"]);
    assert_eq!([outcome.value(0, "position"), outcome.value(1, "position")], ["agent", "agent"]);
    assert_eq!([outcome.value(0, "site"), outcome.value(1, "site")], ["krakow", "tarnow"]);
    assert_eq!([outcome.value(0, questions[0].id), outcome.value(1, questions[0].id)], ["5", "2"]);
    assert_eq!([outcome.value(0, questions[1].id), outcome.value(1, questions[1].id)], ["", "na"]);
    assert_eq!(outcome.value(0, questions[2].id), "skip");
    assert_eq!(outcome.value(1, &instrument.questionnaire.open[0].id), "Źle się dzwoni: […]");
}

#[test]
fn utf_16_is_read() {
    let text = csv("| okres | połączenia utracone |\n| 2026-W37 | 12 |\n| 2026-W38 | 14,5 |");
    let bytes: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let outcome = import_bytes("a.csv", &bytes, None);
    assert_eq!(outcome.rows(), ["2,2026-09-07,,12,,,,", "3,2026-09-14,,14.5,,,,"]);
    assert_eq!(outcome.problems, [] as [&str; 0]);
    assert_eq!(outcome.batches.unwrap()[0].provenance.encoding, "UTF-16LE");
}

#[test]
fn a_continuous_log_takes_ends_from_the_next_row() {
    let outcome = import_xlsx(
        "| osoba | data | początek | kategoria | zadanie | przerwania | systemy | dział współpracujący |
         | k1 | @2026-09-14 | @08:00 | Rozmowa z klientem | Reklamacja | 1 | 5 | |
         | k1 | @2026-09-14 | @08:25 | Oczekiwanie na inny dział | | | | Dział Rozliczeń |
         | k1 | @2026-09-14 | @08:40 | koniec dnia | | | | |
         | k1 | @2026-09-15 | @08:00 | Przerwa | | | | |
         | k1 | @2026-09-15 | @08:15 | koniec dnia | | | | |",
    );
    assert_eq!(outcome.errors(), [] as [&str; 0]);
    assert_eq!(
        outcome.rows(),
        [
            "2,<k1>,,2026-09-14T08:00,2026-09-14T08:25,contact,Reklamacja,1,5,,",
            "3,<k1>,,2026-09-14T08:25,2026-09-14T08:40,waiting,,,,,billing",
            "5,<k1>,,2026-09-15T08:00,2026-09-15T08:15,break,,,,,",
        ]
    );
}

#[test]
fn sampled_moments_have_no_end() {
    let outcome = import_csv(
        "| person | start | category | method |
         | k1 | 14.09.2026 8:05 | contact | migawkowa |
         | k1 | 2026-09-14 8:21 | failure | sampled |",
    );
    assert_eq!(outcome.errors(), [] as [&str; 0]);
    assert_eq!(outcome.rows(), ["2,<k1>,,2026-09-14T08:05,,contact,,,,,", "3,<k1>,,2026-09-14T08:21,,failure,,,,,"]);
}

#[test]
fn handoffs_incidents_and_partners() {
    let outcome = import_csv(
        "| from | to | opened | answered | closed | outcome | promised-by |
         | service | Dział Rozliczeń | 2026-09-14 08:00 | 2026-09-14 12:00 | | Załatwiono | IT |",
    );
    assert_eq!(outcome.rows(), ["2,service,billing,2026-09-14T08:00,2026-09-14T12:00,,solved,it,,"]);
    let outcome = import_csv(
        "| cause | began | noticed-by | told-before | customers | calls |
         | billing | 14.09.2026 | Klienci | nie | 1 200 | 85 |",
    );
    assert_eq!(outcome.rows(), ["2,billing,2026-09-14T00:00,customers,no,1200,85,,"]);
    let outcome = import_csv(
        "| person | Kto ocenia | Kogo ocenia | partner-reachable | partner-answers |
         | p1 | Dział Rozliczeń | Dział Obsługi Klienta | Raczej się zgadzam | Trudno mi ocenić |",
    );
    assert!(outcome.rows()[0].starts_with("2,<p1>,billing,service,4,na,skip,skip"));
}

#[test]
fn kinds_of_requests_what_comes_back_and_when_service_was_told() {
    let outcome = import_csv(
        "| from | to | opened | Rodzaj sprawy | Otwarto ponownie |
         | service | IT | 2026-09-14 08:00 | Korekta faktury | tak |",
    );
    assert_eq!(outcome.rows(), ["2,service,it,2026-09-14T08:00,,,,,Korekta faktury,yes"]);
    let outcome = import_csv(
        "| cause | began | detected | told |
         | billing | 14.09.2026 | 2026-09-14 08:05 | 2026-09-14 09:35 |",
    );
    assert_eq!(outcome.rows(), ["2,billing,2026-09-14T00:00,,,,,2026-09-14T08:05,2026-09-14T09:35"]);
}

#[test]
fn without_a_key_nobody_is_linked() {
    let table = csv("| person | task | position | importance |\n| k1 | Odbieranie | agent | 4 |");
    let outcome = import_with("a.csv", table.as_bytes(), None, None);
    assert_eq!(outcome.rows(), ["2,,agent,Odbieranie,4,,,"]);
    assert_eq!(
        outcome.problems,
        [
            "warning a.csv: The audit has no key for pseudonyms, so identifiers were dropped: only cross-sectional results are possible."
        ]
    );
}

#[test]
fn an_operating_figure_is_known_by_every_form_of_its_unit() {
    for header in
        ["Połączenia przychodzące (połączenia)", "Połączenia przychodzące (połączeń)", "Calls offered (calls)"]
    {
        let table = csv(&format!("| period | {header} |\n| 2026-W37 | 3 |"));
        let outcome = import_bytes("a.csv", table.as_bytes(), Some(Kind::Series));
        assert_eq!(outcome.problems, [""; 0], "{header}");
    }
}

#[test]
fn several_sheets_and_header_rows_in_two_forms() {
    let tasks = "| Zadania |
                 | person | position | task | importance |
                 | Osoba | Stanowisko | Zadanie | Ważność |
                 | k1 | agent | Odbieranie | 4 |";
    let series = "| period | complaints |\n| 2026-W37 | 3 |";
    let bytes = xlsx(&[("Opis", "| Proszę wypełnić drugi arkusz |"), ("Z", tasks), ("S", series)]);
    let outcome = import_bytes("a.xlsx", &bytes, None);
    let batches = outcome.batches.unwrap();
    assert_eq!(batches.iter().map(|batch| batch.provenance.kind).collect::<Vec<_>>(), [Kind::Tasks, Kind::Series]);
    assert_eq!(batches[0].rows.to_vec(), [["4", "<k1>", "agent", "Odbieranie", "4", "", "", ""]]);
    assert_eq!(
        outcome.problems,
        ["warning a.xlsx[Opis]!1: The sheet “Opis” has no header that is known and was not read."]
    );
}

#[test]
fn a_large_file_gives_the_same_as_a_small_one() {
    let header = "position;site;role-clarity-1;tools-1;tools-2;note;;outcome\n";
    let rows = [
        "agent;krakow;1;2;3;x;;4",
        "Konsultant;TARNÓW;;2;;;;5\r",
        "agent;krakow;1;nie dotyczy mnie;;\"a;b\";;4",
        "agent;;1;2 - Raczej się nie zgadzam;3;y;z;",
        ";;;;;x;;",
        "",
        "Razem;;;;3;;;",
        "agent;krakow;1;2",
        "Razem;;;;3;;;",
    ];
    let ids = instrument();
    let ids: Vec<&str> = ids.employee_questions().iter().map(|question| question.id).take(3).collect();
    let header = header.replace("role-clarity-1", ids[0]).replace("tools-1", ids[1]).replace("tools-2", ids[2]);
    let text: String = header + &rows.join("\n") + "\n" + &rows[..8].join("\n") + "\nagent;krakow;9;2;3;x;;4\n";
    let good = text.replace(";9;", ";5;").replace("Razem", "agent") + "Razem;;;;3;;;\n";
    for text in [text, good] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.csv");
        std::fs::write(&file, &text).unwrap();
        let [whole, large] = both_ways(&file, false);
        assert_eq!(whole.problems, large.problems);
        assert_eq!(whole.batches, large.batches);
        assert_eq!(whole.batches.is_some(), !text.contains(";9;"), "{:#?}", whole.problems);
    }
}

/// A file read as a whole, and as if it were large.
fn both_ways(file: &Path, accept_valid: bool) -> [FileRead; 2] {
    let (instrument, audit, synonyms) = (instrument(), audit(), Synonyms::load());
    let ground = Ground {
        instrument: &instrument,
        audit: &audit,
        synonyms: &synonyms,
        pseudonym: Some(&|identifier: &str| format!("<{identifier}>")),
        cycle: None,
        mappings: &[],
    };
    // Room for the rows of a large file.
    let _ = std::fs::create_dir(file.parent().unwrap().join("cycles"));
    let read = |opened| of_book(&ground, file.parent().unwrap(), file, opened, (Some(Kind::Answers), accept_valid));
    [read(sheet::open_whole(file)), read(sheet::open_from(file, 0))]
}

#[test]
fn texts_of_a_large_file_lose_names_that_come_far_below_them() {
    let instrument = instrument();
    let (question, open) = (instrument.employee_questions()[0].id, &instrument.questionnaire.open[0].id);
    let mut text = format!("person;Imię i nazwisko;position;{question};{open}\n");
    for row in 0..600 {
        let (name, said) = match row {
            3 => ("Ewa Lis", "Pomaga Natalię Dudę, 600 100 200, umowa 1234567890"),
            5 => ("Jan Kot", "Spytać o to Adama Malinę"),
            599 => ("Natalia Duda", "dobrze"),
            _ => ("", ""),
        };
        text.push_str(&format!("k{row}x;{name};agent;{};\"{said}\"\n", row % 5 + 1));
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Duda.csv");
    for (text, accept_valid) in [(text.clone(), false), (text.replace("k300x;;agent;1;", "k300x;;agent;11;"), true)] {
        std::fs::write(&file, &text).unwrap();
        let [whole, large] = both_ways(&file, accept_valid);
        assert_eq!(whole.problems, large.problems);
        assert_eq!(whole.batches, large.batches);
        assert_eq!(whole.marks.cells(), large.marks.cells());
        assert_eq!(large.marks.rows_left_out(), usize::from(accept_valid));
        let stored = format!("{:?}", large.batches.unwrap()[0].rows);
        assert!(!stored.contains("Dud") && !stored.contains("600 100") && stored.contains("Pomaga […]"));
        for key in ["person-in-file-name", "text-perhaps-name", "text-number-unclear"] {
            assert!(large.problems.iter().any(|problem| problem.message.key == key), "{key}");
        }
    }
}

#[test]
fn what_values_do_not_tell_is_told_of_a_large_workbook_too() {
    let instrument = instrument();
    let question = instrument.employee_questions()[0].id;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.xlsx");
    for key in ["", "value-merged", "rows-hidden", "columns-hidden"] {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["person", "position", question]).unwrap();
        for row in 1..500 {
            sheet.write_row(row, 0, [format!("k{row}x"), "agent".to_owned()]).unwrap();
            sheet.write(row, 2, f64::from(row % 5 + 1)).unwrap();
        }
        match key {
            "value-merged" => sheet.merge_range(400, 2, 401, 2, "3", &Format::new()).map(drop).unwrap(),
            "rows-hidden" => sheet.set_row_hidden(400).map(drop).unwrap(),
            "columns-hidden" => sheet.set_column_hidden(2).map(drop).unwrap(),
            _ => {}
        }
        book.save(&file).unwrap();
        let [whole, large] = both_ways(&file, false);
        assert_eq!(whole.problems, large.problems);
        assert_eq!(whole.batches, large.batches);
        let told: Vec<&str> = large.problems.iter().map(|problem| problem.message.key.as_str()).collect();
        assert_eq!(told.first().copied().unwrap_or_default(), key, "{told:?}");
    }
}
