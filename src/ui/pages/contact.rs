//! Page 6: name, e-mail, telephone, and what else the office asks for.

use crate::{
    booking::{Booking, ContactRules, CustomField, Event, Field, FieldError},
    i18n::Message,
    ui::{
        Scene,
        parts::{
            button::continue_button,
            errors::{Mistake, error_summary},
            field::{Kind, TextField, text_field},
            heading::page_heading,
            layout::{lead, page as framed, question},
            summary::citys,
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let rules = scene.now(Booking::rules);
    let mut form: Vec<AnyView> = rules.fields().into_iter().map(|it| input(scene, &rules, it)).collect();
    form.push(continue_button(scene));
    framed(
        scene,
        vec![
            error_summary(scene, mistakes(scene)),
            page_heading(scene),
            lead(scene.say(&Message::ContactLead)),
            question(scene, form),
        ],
    )
}

fn mistakes(scene: &Scene) -> Memo<Vec<Mistake>> {
    let words = scene.words.clone();
    let mistake =
        move |it: &FieldError| Mistake { field: id(it.field).to_owned(), text: words.say(&it.message()) };
    scene.memo(move |it| it.step.contact_errors().iter().map(&mistake).collect())
}

fn input(scene: &Scene, rules: &ContactRules, field: Field) -> AnyView {
    let words = scene.words.clone();
    let error = scene.memo(move |it| {
        let wrong = it.step.contact_errors().iter().find(|it| it.field == field)?;
        Some(words.say(&wrong.message()))
    });
    let dispatch = scene.shell.dispatch;
    let described = TextField {
        id: id(field),
        kind: kind(field),
        label: label(scene, rules, field),
        hint: Some(scene.say(&hint(scene, field))),
        required: rules.requires(field),
        autocomplete: autocomplete(scene, field),
        value: scene.now(|it| it.answers.contact.get(field).to_owned()),
    };
    text_field(scene, described, error, move |text| dispatch.run(Event::Typed(field, text)))
}

/// The id of a field's input, by which the focus finds it.
pub(super) const fn id(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Email => "email",
        Field::Telephone => "telephone",
        Field::Remark => "remark",
        Field::SecondRemark => "second-remark",
    }
}

const fn kind(field: Field) -> Kind {
    match field {
        Field::Name => Kind::Line,
        Field::Email => Kind::Email,
        Field::Telephone => Kind::Telephone,
        Field::Remark | Field::SecondRemark => Kind::Lines,
    }
}

fn label(scene: &Scene, rules: &ContactRules, field: Field) -> AnyView {
    let [first, second] = &rules.custom;
    match field {
        Field::Name => scene.say(&Message::NameLabel).into_any(),
        Field::Email => scene.say(&Message::EmailLabel).into_any(),
        Field::Telephone => scene.say(&Message::TelephoneLabel).into_any(),
        Field::Remark => remark_label(scene, first.as_ref()),
        Field::SecondRemark => remark_label(scene, second.as_ref()),
    }
}

fn remark_label(scene: &Scene, field: Option<&CustomField>) -> AnyView {
    match remark_name(scene, field) {
        (name, true) => citys(name),
        (name, false) => name.into_any(),
    }
}

/// The city's label (and that it is the city's), or ours where the city's is empty.
pub(super) fn remark_name(scene: &Scene, field: Option<&CustomField>) -> (String, bool) {
    match field.filter(|it| !it.label.is_empty()) {
        Some(field) => (field.label.clone(), true),
        None => (scene.say(&Message::RemarkLabel), false),
    }
}

fn hint(scene: &Scene, field: Field) -> Message {
    match field {
        Field::Name if scene.now(Booking::for_other) => Message::NameHintOther,
        Field::Name => Message::NameHint,
        Field::Email => Message::EmailHint,
        Field::Telephone => Message::TelephoneHint,
        Field::Remark | Field::SecondRemark => Message::RemarkHint,
    }
}

/// Only the typist's own data: not the name of the person for whom she books.
fn autocomplete(scene: &Scene, field: Field) -> Option<&'static str> {
    match field {
        Field::Name => (!scene.now(Booking::for_other)).then_some("name"),
        Field::Email => Some("email"),
        Field::Telephone => Some("tel"),
        Field::Remark | Field::SecondRemark => None,
    }
}
