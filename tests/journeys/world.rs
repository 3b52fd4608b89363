//! The appointment system of the random journeys, and a journey through it.

use super::{
    invariants::{self, Broken},
    person::{a_mails, anything, offered},
};
use crate::common::{CENTRE, catalogue, day, now, offer, rules, setup, slot};
use buergertermin::booking::{
    Appointment, AppointmentStatus, Booking, CalendarOffer, ContactRules, Credentials, Effect, Event,
    LinkPurpose, Problem, Question, Reply, Reservation, Slot, StepKind, effect::Ticket, every::Every,
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// A flow: the real one, or a mutant.
pub(super) type Flow = fn(Booking, Event) -> (Booking, Vec<Effect>);

const KEY: &str = "317f";

/// How a reservation stands with the appointment system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Held,
    GivenBack,
    Booked,
}

/// A reservation, as the appointment system has it.
#[derive(Clone, Debug)]
pub(super) struct Reserved {
    pub(super) until: DateTime<Utc>,
    pub(super) standing: Standing,
    /// Its answer has arrived: the person's side knows of it.
    pub(super) known: bool,
    /// The e-mail address of the contact that was saved, once the answer to that has arrived.
    pub(super) saved: Option<String>,
    /// The answer that it is booked has arrived.
    pub(super) told: bool,
}

/// A journey under way.
pub(super) struct World {
    pub(super) booking: Booking,
    pub(super) reservations: BTreeMap<u64, Reserved>,
    pub(super) pending: Vec<(Ticket, Question)>,
    answered: Vec<(Ticket, Result<Reply, Problem>)>,
    /// From which kind of step to which, and how often.
    pub(super) arrows: BTreeMap<(StepKind, StepKind), u32>,
    pub(super) flow: Flow,
    /// What happened where, for whoever reads a broken journey.
    pub(super) story: Vec<String>,
}

impl World {
    pub(super) fn new(flow: Flow) -> Self {
        Self {
            booking: Booking::new(setup()),
            reservations: BTreeMap::new(),
            pending: Vec::new(),
            answered: Vec::new(),
            arrows: BTreeMap::new(),
            flow,
            story: Vec::new(),
        }
    }

    /// A whole journey.
    pub(super) fn travels(&mut self, choices: &[u32]) -> Result<(), Broken> {
        self.happens(&Event::Ticked(now()))?;
        if choices.first().is_some_and(|it| it % 12 == 0) {
            self.happens(&anything(2))?;
        } else {
            self.happens(&Event::Started)?;
        }
        for choice in choices {
            let event = self.chooses(*choice);
            self.happens(&event)?;
        }
        Ok(())
    }

    fn chooses(&mut self, choice: u32) -> Event {
        let pick = (choice / 100) as usize;
        match choice % 100 {
            0..35 if !self.pending.is_empty() => self.answers(pick),
            35..38 if !self.answered.is_empty() => {
                let (ticket, outcome) = self.answered[pick % self.answered.len()].clone();
                Event::Answered { ticket, outcome }
            }
            38..42 => {
                let minutes = [1, 4, 16][pick % 3];
                Event::Ticked(self.booking.now + TimeDelta::minutes(minutes))
            }
            42 => self.own_mail().unwrap_or_else(|| anything(pick)),
            43..50 => anything(pick),
            _ => {
                let mut events = offered(&self.booking);
                if events.is_empty() {
                    return anything(pick);
                }
                let index = pick % events.len();
                events.swap_remove(index)
            }
        }
    }

    /// The link in the mail of the appointment that was booked on this journey.
    fn own_mail(&self) -> Option<Event> {
        let booked = self.reservations.iter().find(|(_, it)| it.standing == Standing::Booked);
        let credentials = booked.map(|(process, _)| Credentials { process: *process, key: KEY.to_owned() });
        credentials.map(|it| Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(it) })
    }

    /// Something happens; then everything that must hold is looked at.
    pub(super) fn happens(&mut self, event: &Event) -> Result<(), Broken> {
        let before = self.booking.clone();
        self.story.push(format!("{:?}: {event:?}", before.kind()));
        if let Event::Answered { ticket, outcome } = event {
            self.arrives(*ticket, outcome);
        }
        let (after, effects) = invariants::no_panic(self.flow, before.clone(), event.clone())?;
        self.booking = after;
        for effect in &effects {
            if let Effect::Ask { ticket, question } = effect {
                invariants::asked(self, question)?;
                self.reaches(question);
                self.pending.push((*ticket, question.clone()));
            }
        }
        if before.kind() != self.booking.kind() {
            *self.arrows.entry((before.kind(), self.booking.kind())).or_default() += 1;
        }
        invariants::holds(self, &before, event, &effects)
    }

    /// What the appointment system does at once, whatever becomes of its answer.
    fn reaches(&mut self, question: &Question) {
        if let Question::Cancel(credentials) = question
            && let Some(it) = self.reservations.get_mut(&credentials.process)
        {
            it.standing = Standing::GivenBack;
        }
    }

    fn arrives(&mut self, ticket: Ticket, outcome: &Result<Reply, Problem>) {
        if let Ok(Reply::Reserved(reservation)) = outcome
            && let Some(it) = self.reservations.get_mut(&reservation.credentials.process)
        {
            it.known = true;
        }
        self.answered.push((ticket, outcome.clone()));
    }

    fn answers(&mut self, pick: usize) -> Event {
        let (ticket, question) = self.pending.swap_remove(pick % self.pending.len());
        let fails = pick.is_multiple_of(4);
        let acts = !fails || pick.is_multiple_of(8);
        let outcome = if acts { self.acts(&question, pick) } else { Err(Problem::Unexpected) };
        let problem = Problem::ALL[pick / 8 % Problem::ALL.len()];
        let outcome = if fails { Err(problem) } else { outcome };
        if fails {
            self.is_true(problem, &question);
        }
        self.tells(&question, &outcome);
        Event::Answered { ticket, outcome }
    }

    /// What the person's side knows of a reservation once this answer is there.
    fn tells(&mut self, question: &Question, outcome: &Result<Reply, Problem>) {
        match (question, outcome) {
            (Question::Update { credentials, contact }, Ok(Reply::Updated)) => {
                if let Some(it) = self.reservations.get_mut(&credentials.process) {
                    it.saved = Some(contact.email().to_owned());
                }
            }
            (
                Question::Preconfirm(credentials)
                | Question::Confirm(credentials)
                | Question::Find(credentials),
                Ok(Reply::Appointment(_)),
            ) => {
                if let Some(it) = self.reservations.get_mut(&credentials.process) {
                    it.told = it.standing == Standing::Booked;
                }
            }
            _ => {}
        }
    }

    /// A refusal that says how a reservation stands says the truth.
    fn is_true(&mut self, problem: Problem, question: &Question) {
        let (Question::Update { credentials, .. }
        | Question::Preconfirm(credentials)
        | Question::Confirm(credentials)
        | Question::Find(credentials)) = question
        else {
            return;
        };
        if matches!(problem, Problem::Gone | Problem::Denied | Problem::Taken)
            && let Some(it) = self.reservations.get_mut(&credentials.process)
        {
            it.standing = Standing::GivenBack;
        }
    }

    fn acts(&mut self, question: &Question, pick: usize) -> Result<Reply, Problem> {
        match question {
            Question::Catalogue => Ok(Reply::Catalogue(catalogue())),
            Question::Calendar { office, day: wanted, .. } => {
                let mut answer = match (wanted, pick % 9) {
                    (_, 0) => CalendarOffer::default(),
                    (Some(wanted), _) if *wanted == day(2) => {
                        CalendarOffer { days: offer().days, slots: vec![slot(2, 0)] }
                    }
                    _ => offer(),
                };
                answer.slots.iter_mut().for_each(|it| it.office = *office);
                Ok(Reply::Calendar(answer))
            }
            Question::Reserve { slot, .. } => Ok(Reply::Reserved(self.reserves(*slot, pick))),
            Question::Update { credentials, .. } => {
                self.live(credentials)?;
                Ok(Reply::Updated)
            }
            Question::Preconfirm(credentials) => self.books(credentials, AppointmentStatus::Preconfirmed),
            Question::Confirm(credentials) if *credentials == a_mails() => {
                Ok(Reply::Appointment(appointment(AppointmentStatus::Confirmed)))
            }
            Question::Confirm(credentials) => self.books(credentials, AppointmentStatus::Confirmed),
            Question::Find(credentials) if *credentials == a_mails() => {
                Ok(Reply::Appointment(appointment(AppointmentStatus::Confirmed)))
            }
            Question::Find(credentials) => {
                let status = match self.live(credentials)?.standing {
                    Standing::Booked => AppointmentStatus::Preconfirmed,
                    Standing::Held | Standing::GivenBack => AppointmentStatus::Reserved,
                };
                Ok(Reply::Appointment(appointment(status)))
            }
            Question::Cancel(_) => Ok(Reply::Cancelled),
        }
    }

    fn reserves(&mut self, slot: Slot, pick: usize) -> Reservation {
        let process = 100 + self.reservations.len() as u64;
        let until = self.booking.now + TimeDelta::minutes(15);
        let held = Reserved { until, standing: Standing::Held, known: false, saved: None, told: false };
        self.reservations.insert(process, held);
        // Now and then the office asks for more than the list said.
        let telephone = Some(pick.is_multiple_of(5));
        Reservation {
            credentials: Credentials { process, key: KEY.to_owned() },
            slot,
            minutes: 15,
            activation_minutes: 30,
            rules: ContactRules { telephone, email_required: slot.office == CENTRE, ..rules() },
        }
    }

    fn live(&mut self, credentials: &Credentials) -> Result<&mut Reserved, Problem> {
        let now = self.booking.now;
        let it = self.reservations.get_mut(&credentials.process).ok_or(Problem::Gone)?;
        match it.standing {
            Standing::GivenBack => Err(Problem::Denied),
            Standing::Held if it.until <= now => Err(Problem::Gone),
            Standing::Held | Standing::Booked => Ok(it),
        }
    }

    fn books(&mut self, credentials: &Credentials, status: AppointmentStatus) -> Result<Reply, Problem> {
        let it = self.live(credentials)?;
        if it.standing == Standing::Booked {
            return Err(Problem::Settled);
        }
        it.standing = Standing::Booked;
        Ok(Reply::Appointment(appointment(status)))
    }
}

fn appointment(status: AppointmentStatus) -> Appointment {
    Appointment {
        number: "R0002".to_owned(),
        status,
        start: slot(1, 0).start,
        office: CENTRE,
        office_name: String::new(),
        address: String::new(),
        hint: None,
        services: Vec::new(),
        remarks: Vec::new(),
        email: String::new(),
    }
}
