//! The first thing on every page: a person's number, and the language (WCAG 3.2.6, consistent help).

use super::{
    icon::{Icon, icon},
    reach::{email, form, relay, telephone},
};
use crate::{
    i18n::{Lang, Message},
    ui::{
        Scene,
        dom::{button, details, div, li, p, span, summary, ul},
    },
};
use leptos::prelude::*;

/// The help.
pub(in crate::ui) fn help(scene: &Scene) -> AnyView {
    div().class("bt-help").child((ways_to_reach(scene), language(scene))).into_any()
}

fn ways_to_reach(scene: &Scene) -> AnyView {
    let call = p().class("bt-help__way").child((
        icon(Icon::Phone),
        span().child((scene.say(&Message::HelpCall), " ", telephone(scene), hours(scene))),
    ));
    let write = email(scene).map(|it| way(Icon::Mail, scene.say(&Message::HelpMail), it));
    let fill_in = form(scene).map(|it| way(Icon::Mail, scene.say(&Message::HelpForm), it));
    let relayed = relay(scene).map(|it| way(Icon::Phone, scene.say(&Message::HelpRelay), it));
    div().class("bt-help__ways").child((call, write, fill_in, relayed)).into_any()
}

fn way(sign: Icon, text: String, link: AnyView) -> AnyView {
    p().class("bt-help__way").child((icon(sign), span().child((text, " ", link)))).into_any()
}

fn hours(scene: &Scene) -> Option<AnyView> {
    let hours = scene.shell.config.reach.telephone.hours.as_ref()?;
    let (text, lang) = hours.get(scene.words.lang());
    Some(span().class("bt-help__hours").attr("lang", lang.code()).child(text.to_owned()).into_any())
}

/// The switch of the language. Each name stands in its own language, and is marked so.
fn language(scene: &Scene) -> AnyView {
    let now = scene.words.lang();
    let choices: Vec<AnyView> = Lang::ALL.iter().map(|it| language_choice(scene, *it, *it == now)).collect();
    let prefix = span().class("bt-visually-hidden").child(scene.say(&Message::LanguageSwitch));
    let name = span().child((prefix, now.name()));
    div()
        .class("bt-help__tools")
        .child(
            details().class("bt-language").child((
                summary()
                    .class("bt-help__tool")
                    .attr("data-bt-focus", "language")
                    .child((icon(Icon::Globe), name)),
                ul().class("bt-language__list").attr("role", "list").child(choices),
            )),
        )
        .into_any()
}

fn language_choice(scene: &Scene, lang: Lang, current: bool) -> AnyView {
    let choose = scene.shell.choose_language;
    let choice = button()
        .class("bt-language__choice")
        .attr("type", "button")
        .attr("lang", lang.code())
        .attr("aria-current", current.then_some("true"))
        .on("click", move |_| choose.run(lang))
        .child(lang.name());
    li().child(choice).into_any()
}
