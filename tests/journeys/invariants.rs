//! What holds in every state.

use super::{
    pages::{has_something_on_top, page_is_whole},
    person::offered,
    reloads::page,
    system::{Reserved, Standing, shown_on},
    waiting::{is_an_end, waited_for},
    world::{Flow, World},
};
use buergertermin::booking::{
    Answers, Appointment, Booking, CanCome, Differences, Effect, Event, Field, Question, Step, StepKind,
    Target, Wanted, effect::Ticket, every::Every, flow::ProvingStage,
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
    /// A page has what it shows.
    WholePages,
    /// Free times are asked for, and held, only where and as often as the catalogue allows.
    RightQuestions,
    /// What is sent is what the page of checking shows.
    SentAsShown,
    /// What is sent is what the office asks for, in its limits.
    OnlyWhatIsAsked,
    /// We come only where the city's visits go.
    InTheArea,
    /// No more people than fit one visit.
    PeopleFit,
    /// Nobody is woken for what is over.
    Sleeps,
    /// Where something else is booked than was chosen, the page says so; else it does not.
    Differences,
    /// What is asked does not tell whether the person can come.
    Privacy,
    /// Several visits are booked all or none, each for its share of the people; what stands is shown.
    AllOrNone,
    /// What was said and what is held survives a reload of the page.
    Survives,
}

pub(super) fn broken(which: Invariant, how: impl Into<String>) -> Broken {
    Broken { which, how: how.into() }
}

/// A panic would end the program on the page.
pub(super) fn no_panic(flow: Flow, before: Booking, event: Event) -> Result<(Booking, Vec<Effect>), Broken> {
    let place = format!("{event:?} at {:?}", before.step);
    catch_unwind(AssertUnwindSafe(|| flow(before, event))).map_err(|_| broken(Invariant::NoPanic, place))
}

/// All that are about a step, not about a question.
pub(super) fn holds(
    world: &World,
    before: &Booking,
    event: &Event,
    effects: &[Effect],
) -> Result<(), Broken> {
    never_two_holds(world)?;
    nothing_lost(before, event, &world.booking)?;
    page_is_whole(&world.booking)?;
    focus_moves(before, event, effects, &world.booking)?;
    differences_are_said(world)?;
    all_or_none(world, before)?;
    always_a_way(world)
}

/// Never two times are held for one visit, never more than there are visits, and none that she does not know of.
fn never_two_holds(world: &World) -> Result<(), Broken> {
    let now = world.booking.now;
    let held: Vec<u64> = world
        .system
        .reservations
        .iter()
        .filter(|(_, it)| it.known && it.standing == Standing::Held && it.until > now)
        .map(|(process, _)| *process)
        .collect();
    let booking = &world.booking;
    let own: Vec<u64> = booking.holds().map(|it| it.reservation.credentials.process).collect();
    let given_back = being_given_back(booking);
    let only_own = held.iter().all(|it| own.contains(it) || given_back.contains(it));
    // While people are counted anew there may be more than will be needed.
    let settled = matches!(booking.kind(), StepKind::Times | StepKind::More | StepKind::Check);
    let looking = booking.step.times().is_some_and(|it| it.looking);
    let most = booking.setup.most_visits.unwrap_or(1);
    let visits = if settled && !looking { booking.visits_wanted() } else { most };
    if only_own && u32::try_from(own.len()).is_ok_and(|it| it <= visits) {
        return Ok(());
    }
    Err(broken(Invariant::NeverTwoHolds, format!("held are {held:?}, her own is {own:?}")))
}

/// The processes of visits that are given back, one after the other, while the person waits.
fn being_given_back(booking: &Booking) -> Vec<u64> {
    let undone = page(&booking.step).undone();
    undone.iter().flat_map(|it| &it.left).map(|it| it.credentials.process).collect()
}

/// What is booked, as the person's side was told, is shown, or still held together with what is not: page 9 has as many visits
/// as were wanted, for all the people; and where one could not be booked, nothing is said to be undone that may still stand.
fn all_or_none(world: &World, before: &Booking) -> Result<(), Broken> {
    let after = &world.booking;
    let mut known: Vec<u64> = after.holds().map(|it| it.reservation.credentials.process).collect();
    known.extend(being_given_back(after));
    let stands = |it: &Reserved| it.told && it.standing == Standing::Booked && !it.shown;
    let forgotten = world.system.reservations.iter().find(|(id, it)| stands(it) && !known.contains(id));
    if let Some((process, _)) = forgotten {
        return Err(broken(Invariant::AllOrNone, format!("nobody knows of {process} at {:?}", after.step)));
    }
    let shown = shown_on(&after.step);
    if before.kind() != StepKind::Check || after.kind() == StepKind::Undone || shown.is_empty() {
        return Ok(());
    }
    let people = shown.iter().filter_map(|it| world.system.reservations.get(it)?.people).sum::<u32>();
    let said = shown.iter().all(|it| world.system.reservations.get(it).is_some_and(|it| it.people.is_some()));
    let all = before.answers.people.filter(|_| before.for_home() && before.is_visit() && said);
    if u32::try_from(shown.len()) == Ok(before.visits_wanted()) && all.is_none_or(|it| it == people) {
        return Ok(());
    }
    Err(broken(Invariant::AllOrNone, format!("{shown:?} for {people} of {:?} people", before.answers.people)))
}

/// Page 9 says what is booked otherwise than it was chosen, and nothing else.
fn differences_are_said(world: &World) -> Result<(), Broken> {
    let (Step::Activation { appointment, differences, further, .. }
    | Step::Booked { appointment, differences, further }) = &world.booking.step
    else {
        return Ok(());
    };
    let others = further.iter().map(|it| (&it.appointment, &it.differences));
    let mut all = [(&**appointment, &**differences)].into_iter().chain(others);
    all.try_for_each(|(appointment, differences)| difference_is_said(world, appointment, differences))
}

fn difference_is_said(
    world: &World,
    appointment: &Appointment,
    differences: &Differences,
) -> Result<(), Broken> {
    let chosen = appointment.number.parse().ok().and_then(|it: u64| world.system.reservations.get(&it));
    let Some(chosen) = chosen else { return Ok(()) };
    let matters = |it: &[Wanted]| it.iter().map(|it| (it.service(), it.count)).collect::<Vec<_>>();
    let same = appointment.start == chosen.slot.start
        && appointment.office == chosen.slot.office
        && matters(&chosen.said.1) == matters(&chosen.wanted);
    if same == differences.none() {
        return Ok(());
    }
    Err(broken(Invariant::Differences, format!("{differences:?} of {chosen:?}")))
}

/// There is a way forward or back: an answer that will come, or something to press that leads to another page or asks
/// for something. An answer that is waited for is on its way.
fn always_a_way(world: &World) -> Result<(), Broken> {
    let booking = &world.booking;
    let waited = waited_for(booking);
    // A question that is kept back until there is a proof is on its way as long as the proof is.
    let proving = world.solving.iter().any(|it| booking.solves(*it))
        || world.pending.iter().any(|(_, it)| matches!(it, Question::Riddle | Question::Prove { .. }));
    // What is put again by itself is on its way as long as somebody tells the time.
    let again = |it: &Ticket| booking.puts_again(*it) && world.alarm.is_some();
    let on_its_way = |it: &Ticket| world.pending.iter().any(|(asked, _)| asked == it) || again(it);
    let proof = match &booking.proving.stage {
        ProvingStage::Asking(ticket) | ProvingStage::HandingIn(ticket) => Some(*ticket),
        ProvingStage::Idle | ProvingStage::Solving { .. } => None,
    };
    let proving = proving || proof.is_some_and(|it| again(&it));
    let vain = waited.iter().find(|it| !proving && !on_its_way(it));
    if let Some(ticket) = vain {
        return Err(broken(Invariant::AlwaysAWay, format!("{ticket:?} will never be answered")));
    }
    let again = booking.step.check().and_then(|it| it.renewing.as_ref()?.next.err());
    let next_try = again.or_else(|| booking.step.undone()?.next.as_ref()?.err());
    if let Some(at) = next_try {
        let rings = world.alarm.is_some_and(|it| it <= at);
        return if rings { Ok(()) } else { Err(broken(Invariant::AlwaysAWay, "nobody tells the time")) };
    }
    // Of a page that is gone in this very moment nothing can be pressed.
    let just_erased = booking.idle.erased == Some(booking.now);
    if !waited.is_empty() || just_erased || is_an_end(booking) {
        return Ok(());
    }
    // Deleting everything is there on every page, but is no way. Most often the last ones lead on.
    let ways = offered(booking).into_iter().rev().map(|(_, it)| it);
    let mut ways = ways.filter(|it| *it != Event::EraseWanted);
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
    // Deleted, because nobody has done anything for so long as the city says.
    let idle = after.idle.erased == Some(after.now)
        && before.setup.idle.is_some_and(|it| after.now - before.idle.since >= it);
    if idle && after.answers != Answers::default() {
        return Err(broken(Invariant::NothingLost, "something is left on a device that others use"));
    }
    if booked || idle || matches!(event, Event::EraseConfirmed | Event::StartedOver) {
        return Ok(());
    }
    let (was, is) = (&before.answers, &after.answers);
    let still_does = |id| after.places().iter().any(|it| it.offices.contains(&id));
    let said = |it: bool| it;
    // "Not sure" is no answer to keep: it leads to help, then the question is asked again.
    let unsure = was.can_come == Some(CanCome::Unsure) && is.can_come.is_none();
    let kept = [
        ("for whom", was.for_whom == is.for_whom || said(matches!(event, Event::ForWhomPicked(_)))),
        (
            "whether she can come",
            was.can_come == is.can_come
                || unsure
                || said(matches!(event, Event::CanComePicked(_) | Event::OfficePreferred)),
        ),
        ("how many", was.people == is.people || said(matches!(event, Event::PeoplePicked(_)))),
        ("the matters", keeps_matters(was, event, is)),
        (
            "the office",
            was.office == is.office
                || !was.office.is_some_and(still_does)
                || said(matches!(event, Event::OfficePicked(_))),
        ),
        ("where", was.registered == is.registered || said(matches!(event, Event::RegisteredPicked(_)))),
        ("the role", was.role == is.role || said(matches!(event, Event::RolePicked(_)))),
        (
            "the filter",
            was.filter == is.filter || said(matches!(event, Event::PartPicked(_) | Event::WeekdayTicked(..))),
        ),
        ("a field", Field::ALL.iter().all(|it| keeps_field(was, event, is, *it))),
    ];
    match kept.iter().find(|(_, kept)| !kept) {
        Some((what, _)) => {
            Err(broken(Invariant::NothingLost, format!("{what}, by {event:?} at {:?}", before.step)))
        }
        None => Ok(()),
    }
}

/// Another matter may leave less room, another way may have less: then counts get smaller, no matter goes.
fn keeps_matters(was: &Answers, event: &Event, is: &Answers) -> bool {
    let smaller =
        |(was, is): (&Wanted, &Wanted)| Wanted { count: is.count, ..*was } == *is && is.count <= was.count;
    matches!(event, Event::MatterTicked(..) | Event::VariantPicked { .. } | Event::CountPicked(..))
        || was.wanted.len() == is.wanted.len() && was.wanted.iter().zip(&is.wanted).all(smaller)
}

/// "Lindenweg 7" is taken apart when the page of the address is left.
fn keeps_field(was: &Answers, event: &Event, is: &Answers, field: Field) -> bool {
    let apart = matches!(field, Field::Street | Field::HouseNumber) && *event == Event::Continued;
    let given_up = field == Field::Email && *event == Event::NoEmailHad;
    let typed = matches!(event, Event::Typed(it, _) if *it == field);
    was.draft.get(field) == is.draft.get(field) || apart || given_up || typed
}

/// Another page (a page is its kind, its heading and its part) takes the focus, when a person's doing led there; what asks for the
/// focus is there.
fn focus_moves(before: &Booking, event: &Event, effects: &[Effect], after: &Booking) -> Result<(), Broken> {
    let quiet = matches!(
        event,
        Event::Ticked(_) | Event::Answered { .. } | Event::Started | Event::Returned | Event::Typed(..)
    );
    let page = |it: &Booking| (it.kind(), it.heading().key(), it.part());
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
