//! Page 4: perhaps nobody needs an appointment. And the page for a representative whose paper does not suffice.

use crate::{
    booking::{Booking, Event, Line, ServiceId, rules::Advice},
    config::{Rule, rules},
    i18n::Message,
    ui::{
        Scene,
        dom::{a, p, together},
        parts::{
            heading::page_heading,
            layout::{lead, page as framed, paragraph},
            local::{local_list, local_paragraph},
            prose::in_a_new_window,
            summary::citys,
            ways::{Way, and_reach, ways},
        },
    },
};
use leptos::prelude::*;

/// Equal choices, each with all that is needed for it, and an appointment all the same.
pub(super) fn page(scene: &Scene) -> AnyView {
    let advice = scene.now(Booking::advice);
    let several = scene.now(|it| it.answers.wanted.len()) > 1;
    let mut on: Vec<Way> =
        advice.into_iter().filter_map(|(service, it)| way(scene, service, it, several)).collect();
    let text =
        if scene.now(Booking::is_visit) { Message::AdviceBookVisitText } else { Message::AdviceBookText };
    on.push(Way::act(scene, &Message::AdviceBook, &text, &Message::AdviceBookButton, Event::Continued));
    framed(scene, vec![page_heading(scene), lead(scene.say(&Message::AdviceLead)), ways(scene, on)])
}

/// One of the choices; whose matter it is stands below its title where there are several.
fn way(scene: &Scene, service: ServiceId, advice: Advice, several: bool) -> Option<Way> {
    let rule = scene.shell.config.rule(service)?;
    let (title, content) = match advice {
        Advice::Proxy => proxy(scene, rule.proxy.as_ref()?),
        Advice::Online => online(scene, rule.online.as_ref()?),
        Advice::Exemption => exemption(scene, rule.exemption.as_ref()?),
    };
    let about = several.then(|| p().class("bt-count").child(citys(&name(scene, service))));
    Some(Way::holding(scene, &title, together((about, content))))
}

fn proxy(scene: &Scene, proxy: &rules::Proxy) -> (Message, AnyView) {
    let title = if scene.now(Booking::for_other) { Message::AdviceProxyOther } else { Message::AdviceProxy };
    let papers = local_list(scene, &proxy.papers);
    let before = papers.is_some().then(|| paragraph(scene.say(&Message::PapersToBring)));
    (title, together((local_paragraph(scene, &proxy.text), before, papers)))
}

fn online(scene: &Scene, online: &rules::Online) -> (Message, AnyView) {
    let link = link(scene, &online.url, &Message::OnlineLink);
    (Message::AdviceOnline, together((local_paragraph(scene, &online.text), p().child(link))))
}

/// A link to where it is done; nothing of what was said so far goes with it.
pub(super) fn link(scene: &Scene, url: &str, words: &Message) -> AnyView {
    let link = a().class("bt-link").attr("href", url).attr("rel", "noreferrer");
    in_a_new_window(scene, link, scene.say(words).into_any())
}

fn exemption(scene: &Scene, exemption: &rules::Exemption) -> (Message, AnyView) {
    let papers = local_list(scene, &exemption.papers);
    let before = papers.is_some().then(|| paragraph(scene.say(&Message::ExemptionPapers)));
    let more = exemption.url.as_ref().map(|it| p().child(link(scene, it, &Message::MoreAbout)));
    let conditions =
        (paragraph(scene.say(&Message::ExemptionConditions)), local_list(scene, &exemption.conditions));
    let how = (before, papers, local_paragraph(scene, &exemption.hand_in), more);
    (Message::AdviceExemption, together((local_paragraph(scene, &exemption.text), conditions, how)))
}

fn name(scene: &Scene, service: ServiceId) -> Line {
    let found = scene.now(|it| Some(it.offering()?.catalogue.service(service)?.name.clone()));
    found.unwrap_or_default()
}

/// With this paper nobody can act for the person: she does it herself, or does not need it, or there is another paper.
pub(super) fn wrong_paper(scene: &Scene) -> AnyView {
    let (services, role) = scene.now(|it| (it.not_enough_for(), it.answers.role));
    let names: Vec<String> = services.iter().map(|it| name(scene, *it).into()).collect();
    let of_them: Vec<&Rule> = services.iter().filter_map(|it| scene.shell.config.rule(*it)).collect();
    let texts = of_them.iter().filter_map(|it| it.representative(role?)?.text.as_ref());
    let texts: Vec<AnyView> = texts.map(|it| local_paragraph(scene, it)).collect();
    let herself = Way::act(
        scene,
        &Message::PersonApplies,
        &Message::PersonAppliesText,
        &Message::PersonAppliesButton,
        Event::Continued,
    );
    let mut on = vec![herself];
    if let Some(it) = of_them.iter().find_map(|it| it.exemption.as_ref()) {
        let (title, content) = exemption(scene, it);
        on.push(Way::holding(scene, &title, content));
    }
    on.push(Way::act(
        scene,
        &Message::OtherPaper,
        &Message::OtherPaperText,
        &Message::OtherPaperButton,
        Event::WentBack,
    ));
    let services = names.join(", ");
    let head = vec![page_heading(scene), lead(scene.say(&Message::WrongPaperLead { services }))];
    framed(scene, head.into_iter().chain(texts).chain([ways(scene, and_reach(scene, on))]).collect())
}
