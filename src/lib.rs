//! `diagnoza`: the cyclic diagnosis of a customer-service department.
//!
//! This page is the map: what happens, in which order, and what never happens. The words are those of the method: an
//! *audit* is one organisation's department followed over time, a *cycle* one run of the diagnosis, a *phase* one of its
//! five steps, an *instrument* the questions, scales, indicators and finding rules.
//!
//! # The road of the data
//!
//! ```text
//! files of HR      import    -> stored batches with the cell of every value   (audit::store)
//! stored batches   audit     -> answers of a phase                            (model::answers)
//! answers          phases 1-4 -> measurements and evidence                    (model::evidence)
//! evidence         phase 5   -> findings, matrix, certainty: the diagnosis    (model::diagnosis)
//! diagnosis        disclosure -> the diagnosis that may be shown              (disclosure::Released)
//! released         report    -> HTML, PDF, slides, Word, workbook, CSV, Markdown, JSON
//! several released portfolio -> one comparison, reported likewise
//! ```
//!
//! Each arrow is one public function, and each stage can be looked at: batches are CSV beside a small provenance file,
//! the diagnosis is `diagnosis.json`.
//!
//! # The rooms
//!
//! | room | what is in it |
//! |---|---|
//! | [`commands`] | one short function a command: read, compute, write; the only place that knows all parts |
//! | [`import`] | sheets and notes become answers with their places |
//! | [`forms`] | the instrument becomes workbooks |
//! | [`phases`] | answers become evidence, evidence becomes findings; opens no file |
//! | [`disclosure`] | a diagnosis becomes the diagnosis that may be shown; the attack that tries to undo it |
//! | [`report`] | a released diagnosis becomes pages; computes nothing |
//! | [`portfolio`] | several released diagnoses become one comparison |
//! | [`simulation`] | whole audits whose truth is known, for training and for measuring the synthesis |
//! | [`audit`] | the audit folder on disk: YAML with places, batches, provenance, key |
//! | [`statistics`] | numbers in, numbers out; knows no survey |
//! | [`words`] | sentences, plural forms, numbers, units and dates of a language |
//! | [`model`] | the words of the method as plain types |
//! | [`problem`] | what a user can mend, and where it stands |
//!
//! Dependencies run downwards only (`tests/architecture.rs` holds it):
//! `commands -> {import, forms, phases, disclosure, portfolio, report, simulation} -> audit | statistics -> words -> model ->
//! problem`, and those in braces never import one another - but for `portfolio`, which takes [`disclosure::Released`], and
//! `report`, which takes that and [`portfolio::Compared`], and nothing else.
//!
//! # What never happens
//!
//! A phase opens a file; a report reaches a raw answer; a name goes further than `import`; a threshold, a weight or a
//! sentence of a finding stands in Rust; a statistic prints; a template computes; a problem is shown without its place;
//! two modules keep the same list. Output never depends on the clock, the machine's locale, or the order of a hash table.

pub mod audit;
pub mod commands;
pub mod disclosure;
pub mod forms;
pub mod import;
pub mod model;
pub mod phases;
pub mod portfolio;
pub mod problem;
pub mod report;
pub mod simulation;
pub mod statistics;
pub mod words;
