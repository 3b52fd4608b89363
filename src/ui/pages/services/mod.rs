//! Page 3: which matters? By search or from the list, how often, and when it can be at the earliest.

use crate::{
    booking::{Booking, Event, ServiceId, Services, ServicesFault},
    i18n::{Message, Words},
    ui::{
        Scene, Watched,
        dom::{div, fieldset, legend, live, p, span, together},
        parts::{
            button::{action_button, plain_button},
            choices::{described, never_wrong},
            errors::{Mistake, error_summary, field_error},
            field::{Kind, TextField, Width, text_field},
            fresh::each_fresh,
            heading::page_heading,
            layout::{lead, page as framed, question},
            note::under_way,
            reach::telephone,
            waiting::waiting,
        },
    },
};
use leptos::prelude::*;

mod earliest;
mod matter;

/// So many matters can be looked over without a search.
const LOOKED_OVER: usize = 8;

pub(super) fn page(scene: &Scene) -> AnyView {
    let here = scene.watch(|it| it.offering().is_some());
    let loading = scene.say(&Message::ServicesLoading);
    let busy = here.map(move |here| (!here).then(|| loading.clone()));
    let scene = scene.clone();
    live(move || {
        let content = if here.get() { list(&scene) } else { vec![page_heading(&scene)] };
        framed(&scene, vec![together(content), under_way(busy.clone()), waiting(&scene)])
    })
}

fn list(scene: &Scene) -> Vec<AnyView> {
    let many =
        scene.now(|it| it.offering().map_or(0, |offered| offered.matters(it.branch()).len())) > LOOKED_OVER;
    let visit = scene.now(Booking::is_visit);
    let lead_text = if visit { Message::ServicesLeadVisit } else { Message::ServicesLead };
    vec![
        error_summary(scene, mistakes(scene)),
        page_heading(scene),
        lead(scene.say(&lead_text)),
        together(many.then(|| search(scene))),
        question(scene, vec![matters(scene), more(scene), earliest::part(scene), buttons(scene)]),
    ]
}

/// What is wrong, in words.
fn wrong(scene: &Scene) -> Watched<Option<String>> {
    let words = scene.words.clone();
    scene.watch(move |it| wrong_words(it, &words))
}

fn wrong_words(booking: &Booking, words: &Words) -> Option<String> {
    let message = match booking.step.services()?.fault? {
        ServicesFault::Missing => Message::ServicesMissing,
        ServicesFault::NotTogether => Message::ServicesNotTogether,
        ServicesFault::NoVariant(matter) => Message::VariantMissing { service: name(booking, matter)? },
        ServicesFault::NotThisWay(matter) if booking.is_visit() => {
            Message::NotAtVisit { service: name(booking, matter)? }
        }
        ServicesFault::NotThisWay(matter) => Message::NotAtOffice { service: name(booking, matter)? },
    };
    Some(words.say(&message))
}

fn name(booking: &Booking, matter: ServiceId) -> Option<String> {
    Some(booking.offering()?.catalogue.service(matter)?.name.to_string())
}

fn mistakes(scene: &Scene) -> Watched<Vec<Mistake>> {
    let words = scene.words.clone();
    let mistake = move |it: &Booking| {
        let text = wrong_words(it, &words)?;
        Some(Mistake { field: wrong_matter(it).unwrap_or_default(), text })
    };
    scene.watch(move |it| mistake(it).into_iter().collect())
}

/// The id of the control that the mistake is about.
fn wrong_matter(booking: &Booking) -> Option<String> {
    match booking.step.services()?.fault? {
        ServicesFault::NoVariant(matter) => {
            booking.family(matter).first().map(|variant| matter::variant_id(matter, *variant))
        }
        ServicesFault::NotThisWay(matter) => Some(matter::id(matter)),
        ServicesFault::Missing => booking.listed(&booking.found()).first().map(|it| matter::id(*it)),
        ServicesFault::NotTogether => booking.answers.wanted.last().map(|it| matter::id(it.matter)),
    }
}

/// The search. It stands before the form: the enter key searches, and does not lead on.
fn search(scene: &Scene) -> AnyView {
    let dispatch = scene.shell.dispatch;
    let field = TextField {
        id: "search",
        kind: Kind::Search,
        width: Width::Full,
        label: scene.say(&Message::SearchLabel).into_any(),
        hint: Some(scene.say(&Message::SearchHint)),
        required: true,
        autocomplete: None,
        value: scene.now(|it| it.step.services().map(|it| it.query.clone()).unwrap_or_default()),
    };
    let input = text_field(scene, field, never_wrong(), move |text| dispatch.run(Event::Searched(text)));
    let count = scene.watch(|it| it.found().len());
    let words = scene.words.clone();
    let said = count.map(move |count| match count {
        0 => Some(words.say(&Message::NothingFound)),
        found => Some(words.say(&Message::MattersFound { count: u32::try_from(found).unwrap_or(u32::MAX) })),
    });
    let nothing = {
        let scene = scene.clone();
        live(move || {
            (count.get() == 0)
                .then(|| p().child((scene.say(&Message::NothingFoundText), " ", telephone(&scene))))
        })
    };
    together((input, under_way(said), nothing))
}

/// The list. Rows that stay keep their nodes, whatever is searched for.
///
/// ## Accessibility
/// - Native tick boxes in a `fieldset` that is named by a legend; the error is tied to the group.
fn matters(scene: &Scene) -> AnyView {
    let error = wrong(scene);
    let listed = scene.watch(|it| it.listed(&it.found()));
    let rows = {
        let scene = scene.clone();
        each_fresh(move || listed.get(), |it| *it, move |it| matter::row(&scene, it))
    };
    fieldset()
        .class("bt-group")
        .live_attr("aria-describedby", described("services", false, error.clone()))
        .child((
            legend().child(span().class("bt-visually-hidden").child(scene.say(&Message::ServiceShort))),
            field_error(scene, "services-error".to_owned(), error),
            div().class("bt-group__body").child(rows),
        ))
        .into_any()
}

fn more(scene: &Scene) -> AnyView {
    let more = scene
        .watch(|it| it.step.services().is_some_and(|services: &Services| it.found().len() > services.shown));
    let scene = scene.clone();
    live(move || {
        more.get().then(|| {
            let (class, label) = ("bt-button bt-button--secondary", scene.say(&Message::MoreMatters));
            div().class("bt-actions").child(action_button(&scene, class, label, Event::MoreMattersWanted))
        })
    })
}

fn buttons(scene: &Scene) -> AnyView {
    let chosen = scene.watch(|it| !it.answers.wanted.is_empty());
    let rather = scene.now(|it| it.is_visit() && it.asks_the_way());
    let go_on = crate::ui::dom::button()
        .attr("type", "submit")
        .class("bt-button")
        .child(scene.say(&Message::Continue));
    let see = {
        let scene = scene.clone();
        live(move || {
            let label = scene.say(&Message::SeeTimes);
            chosen.get().then(|| plain_button(&scene, "bt-link", label, Event::TimesWanted))
        })
    };
    let rather = rather
        .then(|| plain_button(scene, "bt-link", scene.say(&Message::RatherOffice), Event::OfficePreferred));
    div().class("bt-actions").child((go_on, see, rather)).into_any()
}
