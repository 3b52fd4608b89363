//! What happens with the data: for whoever types (GDPR Art. 13), and for the person whose data somebody else types (Art. 14).
//!
//! The widget informs. It asserts no legal basis and asks for no consent: what it says of both is the city's.

use crate::{
    booking::{Booking, Contact, Field},
    config::{LocalText, Privacy},
    i18n::{Lang, Message},
    ui::{
        Printed, Scene,
        dom::{a, dd, div, dl, dt, p, together},
        parts::{
            button::press_button,
            layout::{disclosure, paragraph, part},
            prose::in_a_new_window,
            sheet::sheet,
        },
    },
};
use leptos::prelude::*;

/// What the printed notice is called.
const HAND_ON: &str = "hand-on";

/// A line of a notice.
#[derive(Clone)]
struct Line {
    /// What it is about.
    name: String,
    /// What it says.
    text: String,
    /// In the city's words: in this language.
    lang: Option<Lang>,
}

impl Line {
    const fn ours(name: String, text: String) -> Self {
        Self { name, text, lang: None }
    }
}

pub(super) fn privacy(scene: &Scene, contact: &Contact) -> AnyView {
    let config = &scene.shell.config;
    let link = config.links.privacy.clone().map(|it| {
        let words = scene.say(&Message::PrivacyLink).into_any();
        p().child(in_a_new_window(scene, a().class("bt-link").attr("href", it), words)).into_any()
    });
    let idle = config.idle_minutes.map(|count| scene.say(&Message::PrivacyIdle { count }));
    let button = scene.say(&Message::EraseButton);
    let stored =
        [Some(scene.say(&Message::PrivacyStored { button })), idle].into_iter().flatten().collect::<Vec<_>>();
    let notice = notice(scene, &config.privacy);
    let more = (!notice.is_empty()).then(|| {
        let lines = [vec![purpose(scene)], notice].concat();
        disclosure(scene.say(&Message::PrivacyMore), list(lines))
    });
    let content = [Some(paragraph(scene.say(&Message::PrivacyText))), Some(paragraph(stored.join(" ")))];
    let content: Vec<AnyView> = content.into_iter().flatten().chain(more).chain(link).collect();
    let own = part(scene, "privacy", scene.say(&Message::PrivacyHeading), content);
    let theirs = scene.now(Booking::for_other).then(|| hand_on(scene, contact));
    together((own, theirs))
}

fn purpose(scene: &Scene) -> Line {
    Line::ours(scene.say(&Message::PurposeLabel), scene.say(&Message::PurposeText))
}

/// What the city says, in the order of Art. 13.
fn notice(scene: &Scene, privacy: &Privacy) -> Vec<Line> {
    let line = |label: Message, text: &Option<LocalText>| {
        let (text, lang) = text.as_ref()?.get(scene.words.lang());
        Some(Line { name: scene.say(&label), text: text.to_owned(), lang: Some(lang) })
    };
    let lines = [
        line(Message::ControllerLabel, &privacy.controller),
        line(Message::OfficerLabel, &privacy.officer),
        line(Message::BasisLabel, &privacy.basis),
        line(Message::RecipientsLabel, &privacy.recipients),
        line(Message::KeptLabel, &privacy.kept),
        line(Message::RightsLabel, &privacy.rights),
        line(Message::AuthorityLabel, &privacy.authority),
    ];
    lines.into_iter().flatten().collect()
}

fn list(lines: Vec<Line>) -> AnyView {
    let lines: Vec<AnyView> = lines
        .into_iter()
        .map(|Line { name, text, lang }| {
            let name = dt().class("bt-summary__name").child(name);
            let text = dd().class("bt-summary__value").attr("lang", lang.map(Lang::code)).child(text);
            div().class("bt-summary__row bt-summary__row--plain").child((name, text)).into_any()
        })
        .collect();
    dl().class("bt-summary").child(lines).into_any()
}

/// The text for the person whose data are given by somebody else: to be read, copied or printed and handed on.
fn hand_on(scene: &Scene, contact: &Contact) -> AnyView {
    let lines = handed_on(scene, contact);
    let beginning = scene.say(&Message::HandOnText);
    let text = plain(&beginning, &lines);
    let title = scene.say(&Message::HandOnTitle);
    let sheet = sheet(HAND_ON, title)
        .class("bt-handon")
        .id("hand-on-text")
        .child((p().child(beginning), list(lines)));
    let reading = disclosure(scene.say(&Message::HandOnRead), sheet);
    let (copy, print) = (scene.shell.copy, scene.shell.print);
    let copying = press_button(scene.say(&Message::CopyText), move || copy.run(text.clone()));
    let printing = press_button(scene.say(&Message::PrintText), move || print.run(Printed::Sheet(HAND_ON)));
    let buttons = div().class("bt-actions bt-noprint").child((copying, printing)).into_any();
    let lead = paragraph(scene.say(&Message::HandOnLead));
    part(scene, "hand-on", scene.say(&Message::HandOnHeading), vec![lead, reading, buttons])
}

fn handed_on(scene: &Scene, contact: &Contact) -> Vec<Line> {
    let typist = scene.now(|it| it.answers.draft.get(Field::ContactName).trim().to_owned());
    let typed = scene.now(Booking::typed_by_other) && !typist.is_empty();
    let from = if typed { typist } else { scene.say(&Message::HandOnFromSomebody) };
    let privacy = notice(scene, &scene.shell.config.privacy);
    let own = [
        Line::ours(scene.say(&Message::HandOnFrom), from),
        Line::ours(scene.say(&Message::HandOnData), data(scene, contact).join(", ")),
        purpose(scene),
    ];
    own.into_iter().chain(privacy).collect()
}

/// The kinds of data that go to the city.
fn data(scene: &Scene, contact: &Contact) -> Vec<String> {
    let sent = |it: &str, label: Message| (!it.is_empty()).then(|| scene.say(&label));
    let visit = scene.now(Booking::is_visit);
    let kinds = [
        Some(scene.say(&Message::SentAppointment)),
        Some(scene.say(&Message::ServiceShort)),
        sent(&contact.name, Message::NameShort),
        visit.then(|| scene.say(&Message::SentAddress)),
        sent(&contact.telephone, Message::TelephoneShort),
        sent(&contact.email, Message::EmailShort),
    ];
    kinds.into_iter().flatten().collect()
}

/// The same without any form, for a message.
fn plain(beginning: &str, lines: &[Line]) -> String {
    let lines: Vec<String> = lines.iter().map(|it| format!("{}: {}", it.name, it.text)).collect();
    format!("{beginning}\n\n{}", lines.join("\n"))
}
