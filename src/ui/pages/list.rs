//! A home's own list on page 9: who is seen at which visit, to be printed. The names stay in the page's memory.

use crate::{
    booking::{Appointment, Booking, Event, time::office_day},
    i18n::{FullDay, Message},
    ui::{
        Printed, Scene,
        dom::{
            Element, bdi, div, fieldset, input, label, legend, live, p, section, span, table, tbody, td, th,
            thead, tr, typed,
        },
        parts::{
            appointment::visit_end,
            button::press_button,
            layout::{disclosure, paragraph, part},
            prepare::things_ready,
            sheet::sheet,
            when::{day_and_time_words, from_until},
        },
    },
};
use leptos::prelude::*;

/// The name of the list among what is printed alone.
const LIST: &str = "list";

/// The people of one visit, counted from 0 over all visits.
struct Visit<'a> {
    appointment: &'a Appointment,
    index: usize,
    people: std::ops::Range<usize>,
}

/// The list of all visits of page 9; `None` where they are not a home's.
///
/// ## Privacy
/// - The fields belong to no form, are not filled in by the browser and not remembered by it. What is typed goes into the
///   page's memory and on paper, nowhere else.
pub(super) fn list(scene: &Scene, appointments: &[&Appointment]) -> Option<AnyView> {
    let mut first = 0;
    let visits: Vec<Visit> = scene
        .now(Booking::listed_per_visit)
        .into_iter()
        .zip(appointments)
        .enumerate()
        .map(|(index, (count, appointment))| {
            let people = first..first + usize::try_from(count).unwrap_or_default();
            first = people.end;
            Visit { appointment, index, people }
        })
        .collect();
    let head = visits.first()?.appointment;
    let print = scene.shell.print;
    let fields: Vec<AnyView> = visits.iter().map(|it| names(scene, it, visits.len())).collect();
    let names = disclosure(scene.say(&Message::ListNames), fields);
    let button = press_button(scene.say(&Message::ListPrint), move || print.run(Printed::Sheet(LIST)));
    let content = vec![
        paragraph(scene.say(&Message::ListLead)),
        names,
        div().class("bt-actions bt-noprint").child(button).into_any(),
        paper(scene, head, &visits),
    ];
    Some(part(scene, "list", scene.say(&Message::ListHeading), content))
}

fn names(scene: &Scene, visit: &Visit, visits: usize) -> AnyView {
    let rows: Vec<AnyView> = visit.people.clone().map(|index| name_field(scene, index)).collect();
    if visits < 2 {
        return div().class("bt-list__visit").child(rows).into_any();
    }
    let title = legend().class("bt-field__label").child(named(scene, visit));
    fieldset().class("bt-list__visit").child((title, rows)).into_any()
}

/// Which one it is, as people count: of the people over all visits, so that no two have the same name.
fn number(index: usize) -> u32 {
    u32::try_from(index.saturating_add(1)).unwrap_or(u32::MAX)
}

fn named(scene: &Scene, visit: &Visit) -> String {
    let when = day_and_time_words(scene, visit.appointment.start);
    format!("{}: {when}", scene.say(&Message::VisitOf { visit: number(visit.index) }))
}

fn name_field(scene: &Scene, index: usize) -> AnyView {
    let id = format!("list-{index}");
    let changed = scene.clone();
    let field = input()
        .attr("type", "text")
        .class("bt-field__input bt-field__input--medium")
        .id(id.clone())
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("value", scene.now(|it| it.name_listed(index).to_owned()))
        .on("input", move |it| changed.tell(Event::Listed(index, typed(&it))));
    let name = label()
        .class("bt-list__label")
        .attr("for", id)
        .child(scene.say(&Message::ListPerson { number: number(index) }));
    div().class("bt-list__row").child((name, field)).into_any()
}

// --- on paper ---

fn paper(scene: &Scene, head: &Appointment, visits: &[Visit]) -> AnyView {
    let ready = things_ready(scene, head);
    let ready = (!ready.is_empty()).then(|| {
        let before = p().class("bt-list__title").child(scene.say(&Message::ListPrepare));
        section().child((before, ready)).into_any()
    });
    let tables: Vec<AnyView> = visits.iter().map(|it| visit_on_paper(scene, it)).collect();
    sheet(LIST, scene.say(&Message::ListHeading))
        .class("bt-list")
        .child((
            p().class("bt-list__head").child(scene.say(&Message::ListHeading)),
            p().child(scene.say(&Message::ListOwn)),
            tables,
            ready,
        ))
        .into_any()
}

fn visit_on_paper(scene: &Scene, visit: &Visit) -> AnyView {
    let appointment = visit.appointment;
    let day = scene.say(&Message::WhenDay { day: FullDay(office_day(appointment.start)) });
    let when = format!("{day}, {}", from_until(scene, appointment.start, visit_end(scene, appointment)));
    let number = (scene.say(&Message::Number), " ", bdi().child(appointment.number.clone()));
    let several = appointment.services.len() > 1;
    let matter = several.then_some(Message::ListMatter);
    let columns = [Some(Message::ListName), matter, Some(Message::ListReady), Some(Message::ListDone)];
    let columns = columns.into_iter().flatten();
    let head: Vec<AnyView> =
        columns.map(|it| th().attr("scope", "col").child(scene.say(&it)).into_any()).collect();
    let rows: Vec<AnyView> = visit.people.clone().map(|it| row(scene, it, several)).collect();
    let table = table().child((thead().child(tr().child(head)), tbody().child(rows)));
    section()
        .class("bt-list__part")
        .child((p().class("bt-list__title").child(when), p().child(number), table))
        .into_any()
}

/// A row: the name, or a line to write it on, and boxes to tick.
fn row(scene: &Scene, index: usize, several: bool) -> AnyView {
    let name = scene.watch(move |it| it.name_listed(index).to_owned());
    let name = th()
        .attr("scope", "row")
        .child((format!("{}. ", number(index)), bdi().child(live(move || name.get()))));
    let tick = || td().child(span().class("bt-list__box"));
    let matter: Option<Element> = several.then(td);
    tr().child((name, matter, tick(), tick())).into_any()
}
