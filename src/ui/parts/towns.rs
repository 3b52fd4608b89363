//! The towns whose people are visited.

use crate::{i18n::Message, ui::Scene};

/// All of them as one says them, "A, B oder C"; `None` where any town will do.
pub(in crate::ui) fn towns(scene: &Scene) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for town in scene.shell.config.visits.towns() {
        // Two areas may be of one town.
        if !names.contains(&town) {
            names.push(town);
        }
    }
    let last = names.pop()?.to_owned();
    Some(if names.is_empty() { last } else { scene.say(&Message::Either { others: names.join(", "), last }) })
}
