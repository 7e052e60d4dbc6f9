//! Checks of who plays in a simulated audit: ids that exist, and nothing empty that is drawn from.

use std::collections::BTreeMap;

use super::{Checker, Ids, Loaded};
use crate::model::cast::Cast;
use crate::model::instrument::TaskForm;
use crate::problem::Problem;

/// Every problem of a cast; `tasks` says which codes of frequency there are.
pub(in crate::audit) fn cast(loaded: &Loaded<Cast>, tasks: Option<&TaskForm>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let cast = &loaded.value;
    for (list, is_empty) in [("partners", cast.partners.is_empty()), ("tasks", cast.tasks.is_empty())] {
        if is_empty {
            check.error(list, "instrument-cast-empty", &[("list", list.into())]);
        }
    }
    let mut seen = BTreeMap::new();
    check.unique("front.id", &cast.front.id, "position", &mut seen);
    check.unique("back.id", &cast.back.id, "position", &mut seen);
    let mut seen = BTreeMap::new();
    for (index, partner) in cast.partners.iter().enumerate() {
        check.unique(&format!("partners.{index}.id"), &partner.id, "partner", &mut seen);
    }
    let partners: Ids = seen.into_keys().collect();
    check.known("promises", &cast.promises, "partner", &partners);
    let positions = Ids::from([cast.front.id.clone(), cast.back.id.clone()]);
    let codes: Ids = tasks.iter().flat_map(|form| form.times_a_week.keys()).map(i16::to_string).collect();
    let mut seen = BTreeMap::new();
    for (index, task) in cast.tasks.iter().enumerate() {
        let way = |field: &str| format!("tasks.{index}.{field}");
        check.unique(&way("id"), &task.id, "task", &mut seen);
        check.known(&way("position"), &task.position, "position", &positions);
        check.known(&way("frequency"), &task.frequency.to_string(), "code", &codes);
    }
    if !cast.tasks.is_empty() && !cast.tasks.iter().any(|task| task.position == cast.front.id) {
        check.error("tasks", "instrument-cast-idle", &[("position", cast.front.id.as_str().into())]);
    }
    check.problems
}
