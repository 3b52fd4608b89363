//! The towns whose people are visited.

use crate::{
    i18n::{Message, Words},
    ui::Scene,
};

/// All of them as one says them, "A, B oder C"; `None` where any town will do.
pub(in crate::ui) fn towns(scene: &Scene) -> Option<String> {
    either(&scene.words, scene.shell.config.visits.towns())
}

/// Two areas may be of one town, which is said once.
fn either<'a>(words: &Words, towns: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for town in towns {
        if !names.contains(&town) {
            names.push(town);
        }
    }
    let last = names.pop()?.to_owned();
    Some(if names.is_empty() { last } else { words.say(&Message::Either { others: names.join(", "), last }) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, export};

    fn said(words: &Words, towns: &[&str]) -> Option<String> {
        either(words, towns.iter().copied())
    }

    #[test]
    fn towns_are_said_as_people_say_them() {
        let german = Words::german();
        assert_eq!(said(&german, &[]), None);
        assert_eq!(said(&german, &["Neustadt"]).unwrap(), "Neustadt");
        assert_eq!(said(&german, &["Neustadt", "Musterdorf"]).unwrap(), "Neustadt oder Musterdorf");
        assert_eq!(said(&german, &["A", "B", "A", "C"]).unwrap(), "A, B oder C");

        let english = Words::load(Lang::En, &export(Lang::En)).unwrap();
        assert_eq!(said(&english, &["A", "B"]).unwrap(), "A or B");
    }
}
