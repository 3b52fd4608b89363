//! Outcomes: answers, not errors. A heading, numbered ways on, and no red.

use super::visits;
use crate::{
    booking::{Booking, Event, Field, Place, Problem, Step, time::office_time},
    i18n::Message,
    ui::{
        Scene,
        dom::live,
        parts::{
            heading::page_heading,
            layout::{lead, page as framed, paragraph},
            local::local_or,
            note::{Tone, note},
            towns::towns,
            waiting::waiting,
            ways::{Way, and_reach, ways},
        },
    },
};
use leptos::prelude::*;

/// A visit is what is needed: it is arranged on the telephone.
pub(super) fn visit(scene: &Scene) -> AnyView {
    let office = Way::act(
        scene,
        &Message::VisitOffice,
        &Message::VisitOfficeText,
        &Message::VisitOfficeButton,
        Event::OfficePreferred,
    );
    let mut on = and_reach(scene, Vec::new());
    on.push(office);
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::VisitLead)),
            local_or(scene, scene.shell.config.visits.criterion.as_ref(), &Message::UnsureVisitText),
            ways(scene, on),
        ],
    )
}

/// Several people in a care home: planned together.
pub(super) fn home(scene: &Scene) -> AnyView {
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::HomeLead)),
            ways(scene, and_reach(scene, Vec::new())),
        ],
    )
}

/// No visits go to this address.
pub(super) fn outside(scene: &Scene) -> AnyView {
    let address = scene.now(Booking::address_lines).join(", ");
    let town = towns(scene).map(|town| paragraph(scene.say(&Message::OutsideTown { town })));
    let there = Way::told(scene, &Message::OutsideOther, &Message::OutsideOtherText);
    let on = and_reach(scene, vec![there, other_address(scene)]);
    let body = [
        Some(page_heading(scene)),
        Some(lead(scene.say(&Message::OutsideLead { address }))),
        town,
        Some(ways(scene, on)),
    ];
    framed(scene, body.into_iter().flatten().collect())
}

fn other_address(scene: &Scene) -> Way {
    let (title, text) = (&Message::OtherAddress, &Message::OtherAddressText);
    Way::act(scene, title, text, &Message::OtherAddressButton, Event::WentBack)
}

/// Another city's office is competent.
pub(super) fn elsewhere(scene: &Scene) -> AnyView {
    let call = Way::call_about(scene, &Message::ElsewhereCall, &Message::ElsewhereCallText);
    let mut on = vec![call];
    on.extend(Way::write(scene));
    on.push(other_address(scene));
    let town = towns(scene).map(|town| paragraph(scene.say(&Message::ElsewhereTown { town })));
    let body = [
        Some(page_heading(scene)),
        Some(lead(scene.say(&Message::ElsewhereLead))),
        town,
        Some(ways(scene, on)),
    ];
    framed(scene, body.into_iter().flatten().collect())
}

/// An e-mail address is needed, and there is none.
pub(super) fn no_email(scene: &Scene) -> AnyView {
    let (title, text) = (&Message::NoEmailOther, &Message::NoEmailOtherText);
    let mut on = and_reach(scene, Vec::new());
    on.push(Way::act(scene, title, text, &Message::NoEmailOtherButton, Event::WentBack));
    framed(scene, vec![page_heading(scene), lead(scene.say(&Message::NoEmailLead)), ways(scene, on)])
}

/// The office's limit of appointments by one e-mail address is reached. The time stays held as long as it is.
pub(super) fn mail_limit(scene: &Scene) -> AnyView {
    let email = scene.now(|it| it.answers.draft.get(Field::Email).trim().to_owned());
    let home = scene.now(Booking::for_home);
    let text = if home { Message::MailLimitLeadHome { email } } else { Message::MailLimitLead { email } };
    let without = scene.now(Booking::needs_no_mail).then(|| {
        let (title, text) = (&Message::MailLimitNoMail, &Message::MailLimitNoMailText);
        Way::act(scene, title, text, &Message::MailLimitNoMailButton, Event::NoEmailHad)
    });
    let other = visits::other_mail(scene, Event::ChangeWanted(Place::Contact));
    let on = [Some(other), without].into_iter().flatten().collect();
    framed(
        scene,
        vec![page_heading(scene), lead(scene.say(&text)), held(scene), ways(scene, and_reach(scene, on))],
    )
}

/// Until when the time stays held.
fn held(scene: &Scene) -> AnyView {
    let until = scene.watch(|it| it.first_to_end().map(|end| it.at_the_office(end.until)));
    let scene = scene.clone();
    live(move || {
        let time = until.get().map(office_time);
        time.map(|time| note(Tone::Info, None, scene.say(&Message::HeldUntil { time })))
    })
}

/// Nothing can be booked now: why, and what can be done.
pub(super) fn unavailable(scene: &Scene) -> AnyView {
    let problem =
        scene.now(|it| if let Step::Unavailable(problem, _) = it.step { Some(problem) } else { None });
    without_catalogue(scene, problem.unwrap_or(Problem::Unexpected))
}

fn without_catalogue(scene: &Scene, problem: Problem) -> AnyView {
    framed(
        scene,
        vec![page_heading(scene), lead(scene.say(&problem.advice())), ways(scene, ways_on(scene, problem))],
    )
}

/// The page was loaded anew, and what the person said is not shown before the catalogue is here.
pub(super) fn returning(scene: &Scene) -> AnyView {
    let problem = scene.now(|it| if let Step::Returning { problem, .. } = it.step { problem } else { None });
    match problem {
        Some(problem) => without_catalogue(scene, problem),
        None => {
            framed(scene, vec![page_heading(scene), lead(scene.say(&Message::ReturningLead)), waiting(scene)])
        }
    }
}

/// Again, where that can help, and the ways to reach the office.
pub(super) fn ways_on(scene: &Scene, problem: Problem) -> Vec<Way> {
    let again = problem.retry().then(|| Way::again(scene));
    and_reach(scene, again.into_iter().collect())
}
