//! When it can be at the earliest, on both ways.

use crate::{
    booking::{
        Booking, Branch,
        flow::Earliest,
        time::{office_day, office_time},
    },
    i18n::Message,
    ui::{
        Scene,
        dom::{div, live, p, together},
        parts::{
            icon::{Icon, icon},
            layout::{paragraph, part as section},
        },
    },
};
use leptos::prelude::*;

/// As soon as something was chosen.
///
/// ## Accessibility
/// - A status region (WCAG 4.1.3): the times are said when they have come.
pub(super) fn part(scene: &Scene) -> AnyView {
    let shown = scene.watch(|it| !it.answers.wanted.is_empty() && it.services_fault().is_none());
    let together_minutes = scene.watch(|it| {
        let several = it.answers.wanted.len() > 1 || it.answers.wanted.iter().any(|it| it.count > 1);
        it.minutes().filter(|_| several)
    });
    let facts = scene.watch(facts);
    let scene = scene.clone();
    live(move || {
        shown.get().then(|| {
            let minutes = together_minutes.get();
            let minutes = minutes.map(|count| paragraph(scene.say(&Message::TogetherMinutes { count })));
            let boxes: Vec<AnyView> = facts.get().into_iter().map(|it| fact(&scene, &it)).collect();
            let boxes = div().class("bt-facts").attr("role", "status").child(boxes).into_any();
            let content = minutes.into_iter().chain([boxes]).collect();
            section(&scene, "earliest", scene.say(&Message::EarliestHeading), content)
        })
    })
}

#[derive(Hash)]
struct Fact {
    branch: Branch,
    earliest: Earliest,
    chosen: bool,
    remote: bool,
}

/// That of the chosen way first.
fn facts(booking: &Booking) -> Vec<Fact> {
    let chosen = booking.branch();
    let other = if chosen == Branch::Visit { Branch::Counter } else { Branch::Visit };
    // A home's people do not come, though both ways are asked for.
    let comes = |it: &Branch| *it == Branch::Visit || !booking.for_home();
    [chosen, other]
        .into_iter()
        .filter(comes)
        .map(|branch| Fact {
            branch,
            earliest: booking.earliest(branch),
            chosen: branch == chosen,
            remote: branch == Branch::Counter && booking.remote().is_some(),
        })
        .filter(|it| it.earliest != Earliest::Never)
        .collect()
}

fn fact(scene: &Scene, fact: &Fact) -> AnyView {
    let (name, drawing) = match fact.branch {
        Branch::Visit => (Message::EarliestVisit, Icon::Suitcase),
        Branch::Counter if fact.remote => (Message::EarliestRemote, Icon::Phone),
        Branch::Counter => (Message::EarliestCounter, Icon::House),
    };
    let value = match fact.earliest {
        Earliest::At(slot) => {
            let (day, time) = (office_day(slot.start), office_time(slot.start));
            match fact.branch {
                // Where we go decides, and that is not said yet.
                Branch::Visit => Message::EarliestFrom { day, time },
                Branch::Counter => Message::EarliestAt { day, time },
            }
        }
        Earliest::Asking => Message::EarliestAsking,
        Earliest::NothingFree => Message::EarliestNone,
        Earliest::Unknown | Earliest::Never => Message::EarliestUnknown,
    };
    let class = if fact.chosen { "bt-fact bt-fact--chosen" } else { "bt-fact" };
    div()
        .class(class)
        .child((
            p().class("bt-fact__name").child(together((icon(drawing), scene.say(&name)))),
            p().class("bt-fact__value").child(scene.say(&value)),
        ))
        .into_any()
}
