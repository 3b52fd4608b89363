//! What holds in every state.

use super::{
    person::{is_an_end, offered, waited_for},
    world::{Flow, Reserved, Standing, World},
};
use buergertermin::booking::{
    Booking, CanCome, Effect, Event, Field, Question, Step, StepKind, Target, every::Every, flow::Supply,
};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// An invariant, and how it was broken.
#[derive(Clone, Debug)]
pub(super) struct Broken {
    pub(super) which: Invariant,
    pub(super) how: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Invariant {
    NeverTwoHolds,
    AlwaysAWay,
    NoPanic,
    NothingLost,
    BookedOnce,
    FocusMoves,
    NothingEmpty,
}

fn broken(which: Invariant, how: impl Into<String>) -> Broken {
    Broken { which, how: how.into() }
}

/// A panic would end the program on the page.
pub(super) fn no_panic(flow: Flow, before: Booking, event: Event) -> Result<(Booking, Vec<Effect>), Broken> {
    let place = format!("{event:?} at {:?}", before.step);
    catch_unwind(AssertUnwindSafe(|| flow(before, event))).map_err(|_| broken(Invariant::NoPanic, place))
}

/// All others, after a step.
pub(super) fn holds(
    world: &World,
    before: &Booking,
    event: &Event,
    effects: &[Effect],
) -> Result<(), Broken> {
    never_two_holds(world)?;
    always_a_way(world)?;
    nothing_lost(before, event, &world.booking)?;
    nothing_empty(&world.booking)?;
    focus_moves(before, event, effects, &world.booking)
}

/// Never two times are held for one person, and none that she does not know of.
fn never_two_holds(world: &World) -> Result<(), Broken> {
    let now = world.booking.now;
    let held: Vec<u64> = world
        .reservations
        .iter()
        .filter(|(_, it)| it.known && it.standing == Standing::Held && it.until > now)
        .map(|(process, _)| *process)
        .collect();
    let own = world.booking.hold.as_ref().map(|it| it.reservation.credentials.process);
    let only_own = held.iter().all(|it| Some(*it) == own);
    if held.len() <= 1 && only_own {
        return Ok(());
    }
    Err(broken(Invariant::NeverTwoHolds, format!("held are {held:?}, her own is {own:?}")))
}

/// There is a way forward or back: an answer that will come, or something to press that leads to another page or asks
/// for something. An answer that is waited for is on its way.
fn always_a_way(world: &World) -> Result<(), Broken> {
    let booking = &world.booking;
    let waited = waited_for(booking);
    let vain = waited.iter().find(|it| !world.pending.iter().any(|(asked, _)| asked == *it));
    if let Some(ticket) = vain {
        return Err(broken(Invariant::AlwaysAWay, format!("{ticket:?} will never be answered")));
    }
    if !waited.is_empty() || is_an_end(booking) {
        return Ok(());
    }
    // Deleting everything is there on every page, but is no way.
    let mut ways = offered(booking).into_iter().filter(|it| *it != Event::EraseWanted);
    if ways.any(|it| leads_on(world.flow, booking, it)) {
        return Ok(());
    }
    Err(broken(Invariant::AlwaysAWay, format!("nothing leads on from {:?}", booking.step)))
}

/// Whether it leads on, at once or with the main button after it.
fn leads_on(flow: Flow, booking: &Booking, event: Event) -> bool {
    let press = |before: Booking, event: Event| no_panic(flow, before, event).ok();
    let led = |(after, effects): &(Booking, Vec<Effect>)| {
        after.kind() != booking.kind() || effects.iter().any(|it| matches!(it, Effect::Ask { .. }))
    };
    let Some(first) = press(booking.clone(), event) else { return true };
    led(&first) || press(first.0, Event::Continued).is_none_or(|it| led(&it))
}

/// What was said stays said, but for deleting, booking, starting over; and changes only by being said anew.
fn nothing_lost(before: &Booking, event: &Event, after: &Booking) -> Result<(), Broken> {
    let booked = matches!(after.kind(), StepKind::Activation | StepKind::Booked);
    if booked || matches!(event, Event::EraseConfirmed | Event::StartedOver) {
        return Ok(());
    }
    let (was, is) = (&before.answers, &after.answers);
    let lost = |what: &str| {
        Err(broken(Invariant::NothingLost, format!("{what}, by {event:?} at {:?}", before.step)))
    };
    if was.for_whom != is.for_whom && !matches!(event, Event::ForWhomPicked(_)) {
        return lost("for whom");
    }
    // "Not sure" is no answer to keep: it leads to help, then the question is asked again.
    let unsure = was.can_come == Some(CanCome::Unsure) && is.can_come.is_none();
    if was.can_come != is.can_come
        && !unsure
        && !matches!(event, Event::CanComePicked(_) | Event::OfficePreferred)
    {
        return lost("whether she can come");
    }
    if was.service != is.service && !matches!(event, Event::ServicePicked(_)) {
        return lost("the matter");
    }
    let still_does = |office| {
        is.service.is_some_and(|it| after.catalogue().is_some_and(|all| all.relation(office, it).is_some()))
    };
    if was.office != is.office
        && was.office.is_some_and(still_does)
        && !matches!(event, Event::OfficePicked(_))
    {
        return lost("the office");
    }
    let typed = |field: Field| matches!(event, Event::Typed(it, _) if *it == field);
    match Field::ALL.iter().find(|it| was.contact.get(**it) != is.contact.get(**it) && !typed(**it)) {
        Some(field) => lost(&format!("{field:?}")),
        None => Ok(()),
    }
}

/// A page has what it shows.
fn nothing_empty(booking: &Booking) -> Result<(), Broken> {
    let answers = &booking.answers;
    let place = answers.office.is_some() && answers.service.is_some();
    let there = match &booking.step {
        Step::Services { .. } => !matches!(booking.supply, Supply::Failed(_)),
        Step::Offices { .. } => booking.catalogue().is_some() && answers.service.is_some(),
        Step::Contact { .. } => place,
        Step::Times(times) => {
            let days = times.calendar().is_none_or(|it| !it.days.is_empty());
            place && (days || booking.fitting_hold().is_some())
        }
        // While booking is under way or in doubt, the hold may be over: its answer decides.
        Step::Check(check) if check.sending.is_some() || check.unsure => booking.hold.is_some(),
        Step::Check(_) => booking.fitting_hold().is_some() && answers.contact.check(&booking.rules()).is_ok(),
        Step::ForWhom { .. }
        | Step::Way { .. }
        | Step::Unsure
        | Step::Visit
        | Step::Home
        | Step::Activation { .. }
        | Step::Booked(_)
        | Step::Link(_)
        | Step::Erase(_)
        | Step::Unavailable(..) => true,
    };
    if there { Ok(()) } else { Err(broken(Invariant::NothingEmpty, format!("{:?}", booking.step))) }
}

/// Another page (a page is its kind and its heading) takes the focus, when a person's doing led there; what asks for the
/// focus is there.
fn focus_moves(before: &Booking, event: &Event, effects: &[Effect], after: &Booking) -> Result<(), Broken> {
    let quiet = matches!(
        event,
        Event::Ticked(_) | Event::Answered { .. } | Event::Started | Event::Returned | Event::Typed(..)
    );
    let page = |it: &Booking| (it.kind(), it.heading().key());
    let moved = page(before) != page(after);
    let focus =
        effects.iter().find_map(|it| if let Effect::Focus(target) = it { Some(*target) } else { None });
    if moved && !quiet && focus.is_none() {
        return Err(broken(Invariant::FocusMoves, format!("{event:?} to {:?}", after.step)));
    }
    if focus == Some(Target::Errors) && !has_something_on_top(after) {
        return Err(broken(Invariant::FocusMoves, format!("nothing on top of {:?}", after.step)));
    }
    Ok(())
}

fn has_something_on_top(booking: &Booking) -> bool {
    match &booking.step {
        Step::ForWhom { missing }
        | Step::Way { missing }
        | Step::Services { missing }
        | Step::Offices { missing } => *missing,
        Step::Contact { errors } => !errors.is_empty(),
        Step::Times(times) => times.notice.is_some(),
        Step::Check(check) => check.problem.is_some(),
        Step::Unsure
        | Step::Visit
        | Step::Home
        | Step::Activation { .. }
        | Step::Booked(_)
        | Step::Link(_)
        | Step::Erase(_)
        | Step::Unavailable(..) => false,
    }
}

/// Booking is asked for only after the contact was saved, never for what is booked, by mail only where one can come, and
/// never while another appointment of this journey may stand of which the person was not told.
pub(super) fn asked(world: &World, question: &Question) -> Result<(), Broken> {
    let (Question::Preconfirm(credentials) | Question::Confirm(credentials)) = question else {
        return Ok(());
    };
    // The link in a mail confirms what was booked before.
    let by_link = world.booking.kind() == StepKind::Link;
    let Some(reservation) = world.reservations.get(&credentials.process).filter(|_| !by_link) else {
        return Ok(());
    };
    let wrong = |how: &str| Err(broken(Invariant::BookedOnce, how));
    let Some(email) = &reservation.saved else { return wrong("booked before the contact was saved") };
    if reservation.standing == Standing::Booked {
        return wrong("booked twice");
    }
    if matches!(question, Question::Preconfirm(_)) && email.is_empty() {
        return wrong("a mail to nobody");
    }
    let other = |(process, it): (&u64, &Reserved)| {
        *process != credentials.process && it.standing == Standing::Booked && !it.told
    };
    if world.reservations.iter().any(other) {
        return wrong("two appointments");
    }
    Ok(())
}
