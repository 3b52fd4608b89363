//! An example of each named state.

use self::{
    advice::{advice, idle, wrong_paper},
    booked::{activation, at_link, booked, differences, link},
    times::{at_times, days, times},
    visit::{visit, visit_check},
    wrong::wrong,
};
use super::{
    Asked, Filled, Matters, Sent, StateName,
    city::{self, CARD, CENTRE, CONDUCT, PENSION, PROOF},
    hostile,
};
use crate::booking::{
    Booking, Branch, CalendarOffer, CanCome, Catalogue, Check, ContactRules, CustomField, Demand,
    Differences, Draft, Field, ForWhom, FreeDay, Hold, LinkState, Offering, Problem, Resume, Sending,
    Services, ServicesFault, Slot, Step, TimesNotice, VisitMode, Wanted,
    contact::Asked as AskedField,
    effect::Ticket,
    every::Every,
    flow::{Glance, Supply},
    step::{Days, Renewing},
    time::office_day,
};
use chrono::TimeDelta;
use std::sync::Arc;

mod advice;
mod booked;
mod several;
mod times;
mod visit;
mod waiting;
mod wrong;

const ASKED: Ticket = Ticket(7);

pub(super) fn of(name: StateName) -> Booking {
    match name {
        StateName::ForWhom(asked) => at(Step::ForWhom { missing: missing(asked) }, Known::Nothing),
        StateName::Way(asked) => at(Step::Way { missing: missing(asked) }, Known::ForMe),
        StateName::WayOther(asked) => other(at(Step::Way { missing: missing(asked) }, Known::ForMe)),
        StateName::WayNo => no(at(Step::Way { missing: false }, Known::ForMe)),
        StateName::Unsure => at(Step::Unsure, Known::ForMe),
        StateName::People(asked) => {
            whom(at(Step::People { missing: missing(asked) }, Known::ForMe), ForWhom::Home)
        }
        StateName::Visit => at(Step::Visit, Known::ForMe),
        StateName::Home => at(Step::Home, Known::ForMe),
        StateName::ServicesLoading => {
            let mut booking = at(Step::Services(Services::default()), Known::CanCome);
            booking.supply = Supply::Asking(ASKED);
            booking
        }
        StateName::Waits(at, why) => waiting::waits(at, why),
        StateName::Services(matters) => services(matters),
        StateName::Advice(advised) => advice(advised),
        StateName::WrongPaper => wrong_paper(),
        StateName::IdleWarned => idle(),
        StateName::IdleErased => {
            let mut booking = at(Step::ForWhom { missing: false }, Known::Nothing);
            booking.idle.erased = Some(booking.now);
            booking
        }
        StateName::Address(for_whom) => visit(Step::Address { errors: Vec::new() }, for_whom),
        StateName::AddressWrong => {
            let mut booking = other(no(at(Step::Address { errors: Vec::new() }, Known::Service)));
            booking.step = Step::Address { errors: booking.address_errors() };
            booking
        }
        StateName::Outside => {
            let mut booking = visit(Step::Outside, ForWhom::Other);
            fill(&mut booking.answers.draft, &[(Field::PostalCode, "12999"), (Field::Town, "Nachbarstadt")]);
            booking
        }
        StateName::Elsewhere => visit(Step::Elsewhere, ForWhom::Other),
        StateName::Contact(Filled::Empty) => at(Step::Contact { errors: Vec::new() }, Known::Office),
        StateName::Contact(Filled::Typed) => at(Step::Contact { errors: Vec::new() }, Known::All),
        StateName::ContactVisit(for_whom) => visit(Step::Contact { errors: Vec::new() }, for_whom),
        StateName::EntryWrong(fault) => wrong(fault),
        StateName::NoEmail => at(Step::NoEmail, Known::Office),
        StateName::Offices => anywhere(at(Step::Offices, Known::All)),
        StateName::HostileOffices => {
            let mut booking = at(Step::Offices, Known::All);
            booking.supply = here(hostile::catalogue(), &booking);
            anywhere(booking)
        }
        StateName::Times(outcome) => times(outcome),
        StateName::TimesFailed(problem) => at_times(Days::Failed(problem), None),
        StateName::NotReserved(problem) => at_times(days(), Some(TimesNotice::Failed(problem))),
        StateName::More => more(),
        StateName::Check(sent) => check(sent),
        StateName::CheckVisit(for_whom) => visit_check(for_whom),
        StateName::NotBooked(problem) => {
            let failed = Check { problem: Some(problem), unsure: true, ..Check::default() };
            held(at(Step::Check(failed), Known::All))
        }
        StateName::MailLimit(for_whom) => visit::mail_limit(for_whom),
        StateName::Several(it) => several::of(it),
        StateName::Activation(branch) => activation(branch, Differences::default()),
        StateName::ActivationDiffers => activation(Branch::Counter, differences()),
        StateName::Booked(branch) => booked(branch, Differences::default()),
        StateName::BookedDiffers => booked(Branch::Counter, differences()),
        StateName::Link(outcome) => at_link(link(outcome)),
        StateName::HostileLink => at_link(LinkState::Confirmed(Box::new(hostile::appointment()))),
        StateName::LinkFailed(problem) => at_link(LinkState::Failed(problem)),
        StateName::Erase(what) => booked::erasing(what),
        StateName::Unavailable(problem) => at(Step::Unavailable(problem, Resume::Services), Known::ForMe),
        StateName::Returning => returning(None),
        StateName::NotReturning(problem) => returning(Some(problem)),
    }
}

fn returning(problem: Option<Problem>) -> Booking {
    let page = Box::new(Step::Contact { errors: Vec::new() });
    let mut booking = at(Step::Returning { page, problem }, Known::All);
    booking.supply = problem.map_or(Supply::Asking(ASKED), Supply::Failed);
    booking
}

/// How far the answers go.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Nothing,
    ForMe,
    CanCome,
    Service,
    Office,
    All,
}

fn at(step: Step, known: Known) -> Booking {
    let setup = city::config().setup(true, VisitMode::Ask);
    let mut booking = Booking::new(setup);
    booking.now = city::now();
    booking.supply = here(city::catalogue(), &booking);
    let answers = &mut booking.answers;
    answers.for_whom = (known >= Known::ForMe).then_some(ForWhom::Me);
    answers.can_come = (known >= Known::CanCome).then_some(CanCome::Yes);
    answers.wanted.extend((known >= Known::Service).then_some(Wanted::once(CARD)));
    answers.office = (known >= Known::Office).then_some(CENTRE);
    if known == Known::All {
        fill(
            &mut answers.draft,
            &[
                (Field::Name, "Erika Muster"),
                (Field::Email, "erika.muster@example.com"),
                (Field::Telephone, "0171 3920042"),
                (Field::SecondRemark, "Ich komme mit Begleitung."),
            ],
        );
    }
    booking.step = step;
    booking
}

fn here(catalogue: Catalogue, booking: &Booking) -> Supply {
    Offering::new(catalogue, &booking.setup).map_or(Supply::Asking(ASKED), |it| Supply::Here(Arc::new(it)))
}

fn fill(draft: &mut Draft, texts: &[(Field, &str)]) {
    for (field, text) in texts {
        draft.set(*field, (*text).to_owned());
    }
}

fn whom(mut booking: Booking, for_whom: ForWhom) -> Booking {
    booking.answers.for_whom = Some(for_whom);
    booking
}

fn other(booking: Booking) -> Booking {
    whom(booking, ForWhom::Other)
}

fn no(mut booking: Booking) -> Booking {
    booking.answers.can_come = Some(CanCome::No);
    booking
}

const fn missing(asked: Asked) -> bool {
    match asked {
        Asked::Fresh => false,
        Asked::Missing => true,
    }
}

fn services(matters: Matters) -> Booking {
    let page = |fault| Step::Services(Services { fault, ..Services::default() });
    let chosen = |fault, wanted: &[Wanted]| {
        let mut booking = at(page(fault), Known::CanCome);
        booking.answers.wanted = wanted.to_vec();
        booking
    };
    match matters {
        Matters::Fresh => chosen(None, &[]),
        Matters::Missing => chosen(Some(ServicesFault::Missing), &[]),
        Matters::Chosen => {
            let card = Wanted { count: 2, ..Wanted::once(CARD) };
            glanced(chosen(None, &[card, Wanted::once(PROOF)]))
        }
        Matters::NoVariant => chosen(Some(ServicesFault::NoVariant(PENSION)), &[Wanted::once(PENSION)]),
        Matters::NotTogether => {
            chosen(Some(ServicesFault::NotTogether), &[Wanted::once(CARD), Wanted::once(PENSION)])
        }
        Matters::NotThisWay => no(chosen(Some(ServicesFault::NotThisWay(PENSION)), &[Wanted::once(PENSION)])),
        Matters::NothingFound => {
            let services = Services { query: "Hundesteuer".to_owned(), ..Services::default() };
            at(Step::Services(services), Known::CanCome)
        }
        Matters::Online => glanced(chosen(None, &[Wanted::once(CONDUCT)])),
        Matters::Visit => glanced(no(chosen(None, &[Wanted::once(CARD)]))),
    }
}

/// The earliest times have come.
fn glanced(mut booking: Booking) -> Booking {
    for branch in Branch::ALL {
        let offices = booking.places_on(*branch).into_iter().flat_map(|it| it.offices).collect();
        let demand = Demand { offices, wanted: booking.answers.wanted.clone() };
        let slot = if *branch == Branch::Visit { city::visit_slot(14, 0) } else { city::slot(2, 80) };
        let offer = CalendarOffer { days: free(&[slot]), slots: vec![slot] };
        if let Some(place) = booking.glances.get_mut(*branch as usize) {
            *place = Some(Glance::here(demand, offer, booking.now));
        }
    }
    booking
}

fn anywhere(mut booking: Booking) -> Booking {
    booking.answers.office = None;
    glanced(booking)
}

fn free(slots: &[Slot]) -> Vec<FreeDay> {
    slots.iter().map(|it| FreeDay { date: office_day(it.start), offices: vec![it.office] }).collect()
}

fn hold() -> Hold {
    Hold::new(city::reservation(), vec![Wanted::once(CARD)], city::now())
}

fn held(mut booking: Booking) -> Booking {
    booking.hold = Some(hold());
    booking
}

/// The office that holds the time wants a telephone number and a file number.
fn more() -> Booking {
    let fields = [Field::Telephone, Field::Remark].map(|field| AskedField { field, required: true });
    let mut booking = held(at(Step::More { fields: fields.to_vec(), errors: Vec::new() }, Known::All));
    booking.answers.draft.set(Field::Telephone, String::new());
    let wanted = CustomField { label: "Aktenzeichen".into(), required: true };
    if let Some(hold) = &mut booking.hold {
        hold.reservation.rules =
            ContactRules { email_required: true, telephone: Some(true), custom: [Some(wanted), None] };
    }
    booking
}

fn check(sent: Sent) -> Booking {
    let page = |check| held(at(Step::Check(check), Known::All));
    match sent {
        Sent::Nothing => page(Check::default()),
        Sent::Elsewhere => {
            let mut booking = check(Sent::Nothing);
            booking.booked_elsewhere = true;
            booking
        }
        Sent::UnderWay => page(Check { sending: Some(Sending::Saving(ASKED)), ..Check::default() }),
        Sent::Renewing => {
            let until = city::now() + TimeDelta::minutes(2);
            let renewing = Some(Renewing {
                slot: city::slot(2, 30),
                rules: city::reservation().rules,
                until,
                next: Ok(ASKED),
            });
            at(Step::Check(Check { renewing, ..Check::default() }), Known::All)
        }
    }
}
