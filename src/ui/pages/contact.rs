//! Page 6: name, e-mail, telephone, and what else the office asks for. And the page "Noch eine Angabe".

use super::entries::{entry, error, mistakes};
use crate::{
    booking::{Booking, Event, Field, Role, Step, contact::Asked, every::Every, time::office_time},
    i18n::Message,
    ui::{
        Scene,
        dom::p,
        parts::{
            button::{continue_button, plain_button},
            choices::{Choice, Look, Question, group},
            errors::error_summary,
            heading::{Depth, heading, page_heading},
            layout::{fields, lead, page as framed, question},
            note::{Tone, note},
            presence::presence,
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let asked = scene.now(Booking::asked_for_contact);
    let two = asked.iter().any(|it| it.field == Field::ContactName);
    let mut form = if two { two_names(scene, &asked) } else { one_name(scene, &asked) };
    form.push(continue_button(scene));
    let lead_text = if two { Message::ContactLeadTwo } else { Message::ContactLead };
    framed(
        scene,
        vec![
            error_summary(scene, mistakes(scene)),
            page_heading(scene),
            lead(scene.say(&lead_text)),
            question(scene, form),
        ],
    )
}

fn one_name(scene: &Scene, asked: &[Asked]) -> Vec<AnyView> {
    let (chosen, typed): (Vec<Asked>, Vec<Asked>) = asked.iter().partition(|it| it.field.chosen());
    let typed = typed.into_iter().flat_map(|it| with_a_way_out(scene, it));
    typed.chain(chosen.iter().flat_map(|_| role(scene))).collect()
}

/// Whom we visit, and who types: two groups.
fn two_names(scene: &Scene, asked: &[Asked]) -> Vec<AnyView> {
    let home = scene.now(Booking::for_home);
    let title = scene.say(if home { &Message::HomeGroup } else { &Message::PersonGroup });
    let (visited, own): (Vec<Asked>, Vec<Asked>) =
        asked.iter().copied().partition(|it| it.field == Field::Name);
    let (chosen, typed): (Vec<Asked>, Vec<Asked>) = own.into_iter().partition(|it| it.field.chosen());
    let mut form = vec![
        fields(scene, title, one_name(scene, &visited)),
        fields(scene, scene.say(&Message::TypistGroup), one_name(scene, &typed)),
    ];
    form.extend(chosen.iter().flat_map(|_| role(scene)));
    form.push(note(Tone::Info, None, scene.say(&Message::GreetNote)));
    form
}

/// Whoever has no e-mail address is told what to do, at the field that wants one.
fn with_a_way_out(scene: &Scene, asked: Asked) -> Vec<AnyView> {
    let mut content = vec![entry(scene, asked)];
    if asked.field == Field::Email && asked.required {
        let label = scene.say(&Message::NoEmailButton);
        content.push(p().child(plain_button(scene, "bt-link", label, Event::NoEmailHad)).into_any());
    }
    content
}

/// In which role somebody types, and what follows of it: who must be there, with which paper.
fn role(scene: &Scene) -> [AnyView; 2] {
    let chosen = scene.now(|it| it.answers.role);
    let options = Role::ALL.iter().zip(0..).map(|(role, index): (&Role, u32)| Choice {
        id: format!("role-{index}"),
        label: scene.say(&words(*role)).into_any(),
        hint: hint(*role).map(|it| scene.say(&it)),
        checked: chosen == Some(*role),
        event: Event::RolePicked(*role),
    });
    let title = heading(scene, Depth::Part, "bt-title", None, scene.say(&Message::RoleLabel));
    let question = group(
        scene,
        Question {
            name: "role".to_owned(),
            title,
            hint: Some(scene.say(&Message::RoleHint)),
            look: Look::Rows,
            error: error(scene, Field::Role),
            options: options.collect(),
        },
    );
    [question, presence(scene)]
}

const fn words(role: Role) -> Message {
    match role {
        Role::Family => Message::RoleFamily,
        Role::Carer => Message::RoleCarer,
        Role::Guardian => Message::RoleGuardian,
        Role::Power => Message::RolePower,
        Role::OtherPower => Message::RoleOtherPower,
    }
}

const fn hint(role: Role) -> Option<Message> {
    match role {
        Role::Power => Some(Message::RolePowerHint),
        Role::OtherPower => Some(Message::RoleOtherPowerHint),
        Role::Family | Role::Carer | Role::Guardian => None,
    }
}

/// The office that holds the time asks for something that was not asked so far.
pub(super) fn more(scene: &Scene) -> AnyView {
    let known = scene.now(|it| {
        let Step::More { fields, .. } = &it.step else { return None };
        let hold = it.hold.as_ref()?;
        let office =
            it.office(hold.reservation.slot.office).map(|it| it.name.to_string()).unwrap_or_default();
        Some((fields.clone(), office, office_time(it.at_the_office(hold.until))))
    });
    let Some((asked, office, time)) = known else { return ().into_any() };
    let mut form = one_name(scene, &asked);
    form.push(continue_button(scene));
    let until = scene.say(&Message::HeldUntil { time });
    framed(
        scene,
        vec![
            error_summary(scene, mistakes(scene)),
            page_heading(scene),
            lead(scene.say(&Message::MoreLead { office })),
            note(Tone::Info, Some(until), scene.say(&Message::HeldUntilText)),
            question(scene, form),
        ],
    )
}
