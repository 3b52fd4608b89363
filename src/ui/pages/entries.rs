//! The fields of pages 5, 6 and 8: one place that knows how each is called and filled in.

use crate::{
    booking::{Booking, CustomField, Event, Field, FieldError, ForWhom, contact::Asked},
    i18n::Message,
    ui::{
        Scene, Watched,
        parts::{
            errors::Mistake,
            field::{Kind, TextField, Width, text_field},
            summary::citys,
        },
    },
};
use leptos::prelude::*;

/// The mistakes of this page, for the list on top.
pub(super) fn mistakes(scene: &Scene) -> Watched<Vec<Mistake>> {
    let words = scene.words.clone();
    let mistake =
        move |it: &FieldError| Mistake { field: target(it.field).to_owned(), text: words.say(&it.message()) };
    scene.watch(move |it| it.step.errors().iter().map(&mistake).collect())
}

/// What is wrong with a field.
pub(super) fn error(scene: &Scene, field: Field) -> Watched<Option<String>> {
    let words = scene.words.clone();
    scene.watch(move |it| {
        let wrong = it.step.errors().iter().find(|it| it.field == field)?;
        Some(words.say(&wrong.message()))
    })
}

/// The field's input.
pub(super) fn entry(scene: &Scene, asked: Asked) -> AnyView {
    let Asked { field, required } = asked;
    let dispatch = scene.shell.dispatch;
    let described = TextField {
        id: id(field),
        kind: kind(field),
        width: width(field),
        label: label(scene, field),
        hint: hint(scene, field, required).map(|it| scene.say(&it)),
        required,
        autocomplete: autocomplete(scene, field),
        value: scene.now(|it| it.answers.draft.get(field).to_owned()),
    };
    text_field(scene, described, error(scene, field), move |text| dispatch.run(Event::Typed(field, text)))
}

/// Where an entry of the list on top leads: the input, or the first answer of a question.
const fn target(field: Field) -> &'static str {
    match field {
        Field::Registered => "registered-here",
        Field::Role => "role-0",
        Field::Street
        | Field::HouseNumber
        | Field::PostalCode
        | Field::Town
        | Field::Floor
        | Field::Bell
        | Field::AskFor
        | Field::Name
        | Field::ContactName
        | Field::Email
        | Field::Telephone
        | Field::Remark
        | Field::SecondRemark => id(field),
    }
}

/// The id of a field's input, by which the focus finds it.
pub(super) const fn id(field: Field) -> &'static str {
    match field {
        Field::Street => "street",
        Field::HouseNumber => "house-number",
        Field::PostalCode => "postal-code",
        Field::Town => "town",
        Field::Floor => "floor",
        Field::Bell => "bell",
        Field::AskFor => "ask-for",
        Field::Registered => "registered",
        Field::Name => "name",
        Field::ContactName => "contact-name",
        Field::Email => "email",
        Field::Telephone => "telephone",
        Field::Role => "role",
        Field::Remark => "remark",
        Field::SecondRemark => "second-remark",
    }
}

const fn kind(field: Field) -> Kind {
    match field {
        Field::Email => Kind::Email,
        Field::Telephone => Kind::Telephone,
        Field::PostalCode => Kind::Digits,
        Field::Remark | Field::SecondRemark => Kind::Lines,
        Field::Street
        | Field::HouseNumber
        | Field::Town
        | Field::Floor
        | Field::Bell
        | Field::AskFor
        | Field::Registered
        | Field::Name
        | Field::ContactName
        | Field::Role => Kind::Line,
    }
}

const fn width(field: Field) -> Width {
    match field {
        Field::HouseNumber | Field::PostalCode => Width::Short,
        Field::Street | Field::Town | Field::AskFor => Width::Full,
        Field::Floor
        | Field::Bell
        | Field::Registered
        | Field::Name
        | Field::ContactName
        | Field::Email
        | Field::Telephone
        | Field::Role
        | Field::Remark
        | Field::SecondRemark => Width::Medium,
    }
}

fn label(scene: &Scene, field: Field) -> AnyView {
    let words = match field {
        Field::Street => Message::StreetLabel,
        Field::HouseNumber => Message::HouseNumberLabel,
        Field::PostalCode => Message::PostalCodeLabel,
        Field::Town => Message::TownLabel,
        Field::Floor => Message::FloorLabel,
        Field::Bell => Message::BellLabel,
        Field::AskFor => Message::AskForLabel,
        Field::Registered => Message::RegisteredLabel,
        Field::Name if scene.now(|it| it.for_home() && it.is_visit()) => Message::HomeNameLabel,
        Field::Name => Message::NameLabel,
        Field::ContactName => Message::ContactNameLabel,
        Field::Email => Message::EmailLabel,
        Field::Telephone => Message::TelephoneLabel,
        Field::Role => Message::RoleLabel,
        Field::Remark => return remark_label(scene, 0),
        Field::SecondRemark => return remark_label(scene, 1),
    };
    scene.say(&words).into_any()
}

fn remark_label(scene: &Scene, index: usize) -> AnyView {
    match remark_name(scene, index) {
        (name, true) => citys(&name),
        (name, false) => name.into_any(),
    }
}

/// The name of a free field, and whether it is the city's. One that a template fills, and one that the city has not named, is
/// called by ours: ZMS's own label is for somebody else's eyes.
pub(super) fn remark_name(scene: &Scene, index: usize) -> (String, bool) {
    if scene.now(|it| it.template(index).is_some()) {
        let address = scene.now(Booking::address_field) == Some(index);
        return (scene.say(if address { &Message::SentAddress } else { &Message::SentContact }), false);
    }
    let rules = scene.now(Booking::rules);
    let field: Option<&CustomField> = rules.custom.get(index).and_then(Option::as_ref);
    match field.filter(|it| !it.label.is_empty()) {
        Some(field) => (field.label.to_string(), true),
        None => (scene.say(&Message::RemarkLabel), false),
    }
}

fn hint(scene: &Scene, field: Field, required: bool) -> Option<Message> {
    let (visit, whom) = scene.now(|it| (it.is_visit(), it.answers.for_whom));
    Some(match field {
        Field::Floor => Message::FloorHint,
        Field::AskFor => Message::AskForHint,
        Field::Name if visit && whom == Some(ForWhom::Home) => Message::HomeNameHint,
        Field::Name if !visit && whom == Some(ForWhom::Other) => Message::NameHintOther,
        Field::Name => Message::NameHint,
        Field::Email if required => Message::EmailHint,
        Field::Email => Message::EmailHintOptional,
        Field::Telephone if required => Message::TelephoneHintNeeded,
        Field::Telephone => Message::TelephoneHint,
        Field::Remark | Field::SecondRemark => Message::RemarkHint,
        Field::Street
        | Field::HouseNumber
        | Field::PostalCode
        | Field::Town
        | Field::Bell
        | Field::Registered
        | Field::ContactName
        | Field::Role => return None,
    })
}

/// Only the typist's own data (WCAG 1.3.5): not the name and the address of the person for whom she books.
fn autocomplete(scene: &Scene, field: Field) -> Option<&'static str> {
    let own = scene.now(|it| it.answers.for_whom == Some(ForWhom::Me));
    match field {
        Field::Name => own.then_some("name"),
        Field::ContactName => Some("name"),
        Field::Email => Some("email"),
        Field::Telephone => Some("tel"),
        // With the number behind it, as browsers keep it: it is taken apart.
        Field::Street => own.then_some("address-line1"),
        Field::PostalCode => own.then_some("postal-code"),
        Field::Town => own.then_some("address-level2"),
        Field::HouseNumber
        | Field::Floor
        | Field::Bell
        | Field::AskFor
        | Field::Registered
        | Field::Role
        | Field::Remark
        | Field::SecondRemark => None,
    }
}
