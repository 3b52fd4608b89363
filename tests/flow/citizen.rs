//! The driver: a person who does something, an appointment system that answers, and what came of it.

pub(super) use super::answers::{
    PROCESS, appointment, booked, contact, credentials, reservation, reservation_of,
};
use crate::common::{CARD, SUITCASE, catalogue, now, offer, offer_at, rules_of_visits, setup, slot};
use buergertermin::booking::{
    AppointmentStatus, Booking, CanCome, Catalogue, Effect, Event, Field, ForWhom, HostNotice, LinkState,
    Offering, Problem, Question, Registered, Reply, Reservation, ServiceId, Setup, Slot, StepKind, Target,
    Times, effect::Ticket, flow::Supply, step::Days,
};
use chrono::TimeDelta;

/// Another page: its heading takes the focus, the portal is told.
pub(super) const PAGE: [Effect; 2] = [Effect::Focus(Target::Heading), Effect::Tell(HostNotice::Step)];

/// Another page with something on top that wants to be read.
pub(super) const PAGE_WITH_ERRORS: [Effect; 2] =
    [Effect::Focus(Target::Errors), Effect::Tell(HostNotice::Step)];

/// A person in the middle of a booking.
#[derive(Clone)]
pub(super) struct Citizen {
    /// Where she is.
    pub(super) booking: Booking,
    /// What the browser was asked to do by what happened last.
    pub(super) effects: Vec<Effect>,
    /// The number of the question whose answer the page waits for; else of the one that was asked last.
    pub(super) ticket: Ticket,
    /// All that was asked so far.
    pub(super) questions: Vec<Question>,
}

impl Default for Citizen {
    /// The widget has just appeared; the catalogue is asked for.
    fn default() -> Self {
        Self::of(setup()).does(Event::Started)
    }
}

impl Citizen {
    /// Before the widget has appeared in the portal of this city.
    pub(super) fn of(setup: Setup) -> Self {
        let booking = Booking::new(setup);
        Self { booking, effects: Vec::new(), ticket: Ticket(0), questions: Vec::new() }
            .does(Event::Ticked(now()))
    }

    /// The catalogue is here.
    pub(super) fn at_for_whom() -> Self {
        Self::at_for_whom_of(setup())
    }

    pub(super) fn at_for_whom_of(setup: Setup) -> Self {
        Self::of(setup).does(Event::Started).hears(Reply::Catalogue(catalogue()))
    }

    pub(super) fn at_way() -> Self {
        Self::at_for_whom().does(Event::ForWhomPicked(ForWhom::Me)).goes_on()
    }

    pub(super) fn at_services() -> Self {
        Self::at_way().does(Event::CanComePicked(CanCome::Yes)).goes_on()
    }

    pub(super) fn at_contact() -> Self {
        Self::at_services().wants(CARD).goes_on()
    }

    /// At the times, whose days are being asked for.
    pub(super) fn at_times_asking() -> Self {
        Self::at_contact().says_who().goes_on()
    }

    pub(super) fn at_times() -> Self {
        Self::at_times_asking().hears(Reply::Calendar(offer()))
    }

    /// At the times, one of which is being reserved.
    pub(super) fn reserving() -> Self {
        Self::at_times().does(Event::SlotPicked(slot(1, 0))).goes_on()
    }

    pub(super) fn at_check() -> Self {
        Self::reserving().hears(Reply::Reserved(reservation()))
    }

    /// The button was pressed, the contact is being saved.
    pub(super) fn saving() -> Self {
        Self::at_check().goes_on()
    }

    /// The contact was saved, the booking is under way.
    pub(super) fn booking() -> Self {
        Self::saving().hears(Reply::Updated)
    }

    pub(super) fn booked() -> Self {
        Self::booking().hears(appointment(AppointmentStatus::Preconfirmed))
    }

    // --- the other way: we come ---

    /// Page 3, for somebody who can't come.
    pub(super) fn at_services_of_visits(for_whom: ForWhom) -> Self {
        Self::at_for_whom()
            .does(Event::ForWhomPicked(for_whom))
            .goes_on()
            .does(Event::CanComePicked(CanCome::No))
            .goes_on()
    }

    pub(super) fn at_address(for_whom: ForWhom) -> Self {
        Self::at_services_of_visits(for_whom).wants(CARD).goes_on()
    }

    pub(super) fn at_contact_of_visit(for_whom: ForWhom) -> Self {
        Self::at_address(for_whom).says_where().goes_on()
    }

    /// Page 8 of a visit to the person who types.
    pub(super) fn at_check_of_visit() -> Self {
        Self::at_contact_of_visit(ForWhom::Me)
            .says_who()
            .types(Field::Telephone, "0171 3920042")
            .goes_on()
            .gets_a_visit()
    }

    /// At the times of visits: the first one is there, chosen, and reserved.
    pub(super) fn gets_a_visit(self) -> Self {
        let first = Slot { office: SUITCASE, ..slot(1, 0) };
        let reservation =
            Reservation { slot: first, rules: rules_of_visits(), ..reservation_of(PROCESS, first) };
        self.hears(Reply::Calendar(offer_at(SUITCASE)))
            .does(Event::SlotPicked(first))
            .goes_on()
            .hears(Reply::Reserved(reservation))
    }

    // --- what she does ---

    pub(super) fn does(mut self, event: Event) -> Self {
        (self.booking, self.effects) = self.booking.step(event);
        for effect in &self.effects {
            if let Effect::Ask { ticket, question } = effect {
                self.ticket = *ticket;
                self.questions.push(question.clone());
            }
        }
        self.ticket = self.awaited().unwrap_or(self.ticket);
        self
    }

    /// The question whose answer the page waits for.
    fn awaited(&self) -> Option<Ticket> {
        let step = &self.booking.step;
        let times = step.times().and_then(|it| match (it.reserving, &it.days) {
            (Some((ticket, _)), _) => Some(ticket),
            (None, Days::Asking(ticket)) => Some(*ticket),
            (None, _) => None,
        });
        let check = step.check().and_then(|it| match (it.sending, it.renewing.as_ref()) {
            (Some(sending), _) => Some(sending.ticket()),
            (None, renewing) => renewing?.next.ok(),
        });
        let link = step.link().and_then(|it| match it.state {
            LinkState::Working(ticket) | LinkState::Looking(ticket) => Some(ticket),
            LinkState::Confirmed(_)
            | LinkState::Already(_)
            | LinkState::Seen(_)
            | LinkState::Over
            | LinkState::Unknown
            | LinkState::Failed(_) => None,
        });
        let catalogue = if let Supply::Asking(ticket) = self.booking.supply { Some(ticket) } else { None };
        times.or(check).or(link).or(catalogue)
    }

    pub(super) fn goes_on(self) -> Self {
        self.does(Event::Continued)
    }

    pub(super) fn goes_back(self) -> Self {
        self.does(Event::WentBack)
    }

    pub(super) fn wants(self, matter: ServiceId) -> Self {
        self.does(Event::MatterTicked(matter, true))
    }

    pub(super) fn types(self, field: Field, text: &str) -> Self {
        self.does(Event::Typed(field, text.to_owned()))
    }

    pub(super) fn says_who(self) -> Self {
        self.types(Field::Name, "Erika Muster").types(Field::Email, "erika.muster@example.com")
    }

    /// Where she lives: in the area, registered in the city.
    pub(super) fn says_where(self) -> Self {
        self.types(Field::Street, "Lindenweg")
            .types(Field::HouseNumber, "7")
            .types(Field::PostalCode, "01067")
            .types(Field::Town, "Musterstadt")
            .types(Field::Bell, "Muster")
            .does(Event::RegisteredPicked(Registered::Here))
    }

    pub(super) fn waits_minutes(self, minutes: i64) -> Self {
        self.waits(TimeDelta::minutes(minutes))
    }

    pub(super) fn waits(self, time: TimeDelta) -> Self {
        let then = self.booking.now + time;
        self.does(Event::Ticked(then))
    }

    /// The answer to the question that the page waits for.
    pub(super) fn hears(self, reply: Reply) -> Self {
        let ticket = self.ticket;
        self.gets_answer(ticket, Ok(reply))
    }

    /// The question that the page waits for fails, as often as it is put again by itself.
    pub(super) fn fails(self, problem: Problem) -> Self {
        let ticket = self.ticket;
        self.always_fails(ticket, problem)
    }

    /// A question fails, as often as it is put again by itself.
    pub(super) fn always_fails(self, ticket: Ticket, problem: Problem) -> Self {
        let mut citizen = self.gets_answer(ticket, Err(problem));
        while citizen.booking.puts_again(ticket) {
            citizen = citizen.waits(TimeDelta::seconds(1));
            if !citizen.booking.puts_again(ticket) {
                citizen = citizen.gets_answer(ticket, Err(problem));
            }
        }
        citizen
    }

    /// Nothing that the page waits for is answered, whatever is tried by itself.
    pub(super) fn gets_no_answer(self, problem: Problem) -> Self {
        let mut citizen = self;
        while citizen.awaited().is_some() {
            citizen = citizen.fails(problem);
        }
        citizen
    }

    /// It fails once.
    pub(super) fn fails_once(self, problem: Problem) -> Self {
        let ticket = self.ticket;
        self.gets_answer(ticket, Err(problem))
    }

    /// The answer to giving this one back.
    pub(super) fn hears_of(self, process: u64, outcome: Result<Reply, Problem>) -> Self {
        let cancel = Question::Cancel(credentials(process));
        let asks = |it: &Effect| matches!(it, Effect::Ask { question, .. } if *question == cancel);
        let asked = self.effects.iter().find(|it| asks(it));
        let Some(Effect::Ask { ticket, .. }) = asked else { panic!("{process} is not being given back") };
        let ticket = *ticket;
        self.gets_answer(ticket, outcome)
    }

    pub(super) fn gets_answer(self, ticket: Ticket, outcome: Result<Reply, Problem>) -> Self {
        self.does(Event::Answered { ticket, outcome })
    }

    /// The city is another one from now on.
    pub(super) fn changes_the_city(&mut self, change: impl FnOnce(&mut Catalogue)) {
        let mut catalogue = self.booking.offering().unwrap().catalogue.clone();
        change(&mut catalogue);
        let offering = Offering::new(catalogue, &self.booking.setup).unwrap();
        self.booking.supply = Supply::Here(offering.into());
    }

    // --- what came of it ---

    /// Asked by what happened last.
    pub(super) fn asked(&self) -> Vec<Question> {
        let question = |it: &Effect| match it {
            Effect::Ask { question, .. } => Some(question.clone()),
            Effect::Solve { .. }
            | Effect::Focus(_)
            | Effect::Announce(_)
            | Effect::Hush
            | Effect::ForgetLink
            | Effect::WakeAt(_)
            | Effect::Tell(_) => None,
        };
        self.effects.iter().filter_map(question).collect()
    }

    /// The ticket of a question that was asked by what happened last.
    pub(super) fn ticket_of(&self, question: &Question) -> Ticket {
        let asked = self.effects.iter().find_map(|it| {
            let Effect::Ask { ticket, question: it } = it else { return None };
            (it == question).then_some(*ticket)
        });
        asked.unwrap()
    }

    /// What the browser was asked to do besides asking and waking.
    pub(super) fn shown(&self) -> Vec<Effect> {
        let shown =
            |it: &&Effect| !matches!(it, Effect::Ask { .. } | Effect::Solve { .. } | Effect::WakeAt(_));
        self.effects.iter().filter(shown).cloned().collect()
    }

    pub(super) fn kind(&self) -> StepKind {
        self.booking.kind()
    }

    pub(super) fn times(&self) -> &Times {
        self.booking
            .step
            .times()
            .unwrap_or_else(|| panic!("she should be at the times, but is at {:?}", self.booking.step))
    }

    /// The process whose time is held.
    pub(super) fn holds(&self) -> Option<u64> {
        self.booking.hold.as_ref().map(|it| it.reservation.credentials.process)
    }
}
