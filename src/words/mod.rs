//! Words in the reader's language: Fluent chooses sentences and plural forms, ICU formats numbers and dates.
