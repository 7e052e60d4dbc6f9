//! Which position an observed person holds, when the observation sheet does not say.

use std::collections::BTreeMap;

use crate::model::answers::{Activity, JobAnswers};

/// Position by person, from the task inventories.
#[derive(Debug, Default)]
pub(super) struct Homes<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Homes<'a> {
    pub(super) fn new(answers: &'a JobAnswers) -> Self {
        let mut homes = BTreeMap::new();
        for rating in answers.tasks.iter().filter(|rating| !rating.person.is_empty()) {
            homes.entry(rating.person.as_str()).or_insert(rating.position.as_str());
        }
        Homes(homes)
    }

    /// Position of who was observed; empty when nobody knows.
    pub(super) fn of<'b>(&self, activity: &'b Activity) -> &'b str
    where
        'a: 'b,
    {
        match activity.position.as_str() {
            "" => self.0.get(activity.person.as_str()).copied().unwrap_or(""),
            given => given,
        }
    }
}
