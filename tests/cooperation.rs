//! What the example audit shows of its cooperating departments: whose silence costs calls, whose promises others keep, where
//! views lie apart, and that one bad week is noise.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The diagnosis of energia-dok, made anew.
fn diagnosis() -> Value {
    let target = tempfile::tempdir().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_diagnoza"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .args(["report", "-q", "examples/energia-dok", "--format", "json", "--output"])
        .arg(target.path())
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_str(&std::fs::read_to_string(target.path().join("diagnosis.json")).unwrap()).unwrap()
}

fn all<'a>(diagnosis: &'a Value, list: &str) -> &'a Vec<Value> {
    diagnosis["partners"][list].as_array().unwrap()
}

#[test]
fn unannounced_incidents_of_billing_come_first_with_their_calls_and_promises_of_sales_show() {
    let diagnosis = diagnosis();
    let findings = diagnosis["findings"].as_array().unwrap();
    let cooperation: Vec<&Value> = findings.iter().filter(|finding| finding["area"] == "cooperation").collect();
    assert_eq!(cooperation[0]["id"], "partner-does-not-warn/billing");
    // Nine of eleven incidents are beyond chance, but with less to spare than high certainty asks for.
    assert_eq!(cooperation[0]["certainty"], "moderate");
    assert_eq!(cooperation[0]["reasons"][0]["why"], "barely-significant");
    assert!(cooperation[0]["text"]["en"].as_str().unwrap().contains("4,580"));
    let evidence: Vec<&str> =
        cooperation[0]["evidence"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert!(evidence.contains(&"inc_calls_by/billing"), "{evidence:?}");
    assert_eq!(cooperation[1]["id"], "partner-promises/sales");
    // Nothing of the other departments is stated beside them.
    assert!(cooperation.iter().all(|finding| !finding["id"].as_str().unwrap().ends_with("/metering")));
}

#[test]
fn every_series_is_noise_though_the_last_week_was_bad() {
    let diagnosis = diagnosis();
    for series in all(&diagnosis, "series") {
        assert_eq!(series["verdict"], "noise", "{}", series["id"]);
        assert!(series["points"].as_array().unwrap().iter().all(|point| point["signal"] == false), "{}", series["id"]);
    }
    let complaints = all(&diagnosis, "series").iter().find(|series| series["id"] == "complaints").unwrap();
    let (felt, mean) = (complaints["feeling"].as_f64().unwrap(), complaints["centre"].as_f64().unwrap());
    assert!(felt > mean + 10.0, "{felt} {mean}");
}

#[test]
fn the_log_of_calls_stands_beside_what_the_call_series_shows() {
    let diagnosis = diagnosis();
    let billing = &all(&diagnosis, "partners")[0];
    assert_eq!((billing["calls"].as_u64(), billing["incidents"].as_u64()), (Some(4580), Some(11)));
    // Eight weeks held its incidents; the call series swings by more than they brought.
    assert_eq!(billing["incident-periods"], 8);
    assert_eq!(billing["excess-calls"]["state"], "shown");
    assert_eq!(all(&diagnosis, "noticed")[0]["incidents"][0], 8);
}

#[test]
fn the_largest_gaps_are_those_of_billing_and_sales_and_small_departments_are_not_shown() {
    let diagnosis = diagnosis();
    let gaps = all(&diagnosis, "gaps");
    assert_eq!(gaps.len(), 5);
    assert_eq!((&gaps[0]["about"], &gaps[0]["item"]), (&"billing".into(), &"partner-warns".into()));
    assert!(gaps.iter().all(|gap| ["billing", "sales"].contains(&gap["about"].as_str().unwrap())));
    let ratings = diagnosis["partners"]["dependencies"]["ratings"].as_array().unwrap();
    let of = |from: &str, to: &str| ratings.iter().find(|rating| rating["from"] == from && rating["to"] == to).unwrap();
    assert_eq!(of("service", "billing")["level"], "poor");
    assert_eq!(of("it", "service")["score"]["reason"], "small-group");
    assert_eq!(of("it", "it")["level"], Value::Null);
}
