//! `diagnoza`: the cyclic diagnosis of a customer-service department.

pub mod audit;
pub mod commands;
pub mod disclosure;
pub mod forms;
pub mod import;
pub mod model;
pub mod phases;
pub mod problem;
pub mod report;
pub mod statistics;
pub mod words;
