//! Phase 2: the questionnaire, from a tally of answers.
