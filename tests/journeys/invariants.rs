//! What holds in every state.

use super::{
    person::{is_an_end, offered},
    world::{Flow, Standing, World},
};
use buergertermin::booking::{Booking, Effect, Event, Field, Question, Step, StepKind, Target, every::Every};
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

/// There is a way forward or back: an answer that will come, or something to press that changes something.
fn always_a_way(world: &World) -> Result<(), Broken> {
    let booking = &world.booking;
    if !world.pending.is_empty() || is_an_end(booking) {
        return Ok(());
    }
    let leads_on = |event: Event| {
        let Ok((after, effects)) = no_panic(world.flow, booking.clone(), event) else { return true };
        after.step != booking.step || !effects.is_empty() || after.answers != booking.answers
    };
    // What is only said here is no way: deleting everything is there on every page.
    let mut ways = offered(booking).into_iter().filter(|it| *it != Event::EraseWanted);
    if ways.any(leads_on) {
        return Ok(());
    }
    Err(broken(Invariant::AlwaysAWay, format!("nothing leads on from {:?}", booking.step)))
}

/// What was said stays said, but for deleting, booking, starting over.
fn nothing_lost(before: &Booking, event: &Event, after: &Booking) -> Result<(), Broken> {
    let done = matches!(after.kind(), StepKind::Activation | StepKind::Booked);
    if done || matches!(event, Event::EraseConfirmed | Event::StartedOver) {
        return Ok(());
    }
    let lost = Field::ALL.iter().find(|field| {
        let typed = matches!(event, Event::Typed(it, _) if it == *field);
        !typed && before.answers.contact.get(**field) != after.answers.contact.get(**field)
    });
    let forgotten = before.answers.for_whom.is_some() && after.answers.for_whom.is_none()
        || before.answers.service.is_some() && after.answers.service.is_none();
    match lost {
        None if !forgotten => Ok(()),
        _ => Err(broken(Invariant::NothingLost, format!("{event:?} at {:?}: {lost:?}", before.step))),
    }
}

/// Another page takes the focus, when a person's doing led there; what asks for the focus is there.
fn focus_moves(before: &Booking, event: &Event, effects: &[Effect], after: &Booking) -> Result<(), Broken> {
    let quiet = matches!(
        event,
        Event::Ticked(_) | Event::Answered { .. } | Event::Started | Event::Returned | Event::Typed(..)
    );
    let moved = before.kind() != after.kind();
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

/// Booking is asked for only after the contact was saved, never for what is booked, and by mail only where one can come.
pub(super) fn asked(world: &World, question: &Question) -> Result<(), Broken> {
    let (Question::Preconfirm(credentials) | Question::Confirm(credentials)) = question else {
        return Ok(());
    };
    let Some(reservation) = world.reservations.get(&credentials.process) else { return Ok(()) };
    let wrong = |how: &str| Err(broken(Invariant::BookedOnce, how));
    if !reservation.updated {
        return wrong("booked before the contact was saved");
    }
    if reservation.standing == Standing::Booked {
        return wrong("booked twice");
    }
    let by_mail = matches!(question, Question::Preconfirm(_));
    if by_mail && world.booking.answers.contact.get(Field::Email).trim().is_empty() {
        return wrong("a mail to nobody");
    }
    Ok(())
}
