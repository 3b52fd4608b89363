//! The appointment system of the random journeys: it knows what is held, given back and booked.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few pages are picked out of many")]

use super::person::a_mails;
use crate::common::{day, slot};
use buergertermin::booking::{
    Appointment, AppointmentStatus, BookedService, CalendarOffer, Catalogue, Credentials, Demand, Event,
    FreeDay, Line, OfficeId, Problem, Prose, Question, Reply, Reservation, Slot, Step, Wanted,
    proof::{Riddle, Token},
    time::office_day,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::BTreeMap;

pub(super) const KEY: &str = "317f";

/// How a reservation stands with the appointment system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Held,
    GivenBack,
    Booked,
}

/// A reservation, as the appointment system has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reserved {
    pub(super) slot: Slot,
    pub(super) wanted: Vec<Wanted>,
    /// What the system says that it is; now and then something else than was asked for.
    pub(super) said: (Slot, Vec<Wanted>),
    pub(super) until: DateTime<Utc>,
    pub(super) standing: Standing,
    /// Its answer has arrived: the person's side knows of it.
    pub(super) known: bool,
    /// The e-mail address of the contact that was saved, once the answer to that has arrived.
    pub(super) saved: Option<String>,
    /// The answer that it is booked has arrived.
    pub(super) told: bool,
    /// A page has shown that it is, or may be, booked.
    pub(super) shown: bool,
    /// For how many people it says that it is, once that was saved.
    pub(super) people: Option<u32>,
}

pub(super) struct System {
    pub(super) catalogue: Catalogue,
    pub(super) reservations: BTreeMap<u64, Reserved>,
    pub(super) now: DateTime<Utc>,
}

impl Reserved {
    /// Whether nobody else can have the time.
    pub(super) fn stands(&self, now: DateTime<Utc>) -> bool {
        match self.standing {
            Standing::Held => self.until > now,
            Standing::GivenBack => false,
            Standing::Booked => true,
        }
    }
}

impl System {
    pub(super) fn of(&mut self, credentials: &Credentials) -> Option<&mut Reserved> {
        self.reservations.get_mut(&credentials.process)
    }

    /// What it does at once, whatever becomes of its answer; but what is booked and shall be given back, while the person waits
    /// for that, may stay booked.
    pub(super) fn reaches(&mut self, question: &Question, waits: bool) {
        if let Question::Cancel(credentials) = question
            && let Some(it) = self.of(credentials).filter(|it| !waits || it.standing != Standing::Booked)
        {
            it.standing = Standing::GivenBack;
        }
    }

    /// What the page shows of it.
    pub(super) fn shows(&mut self, event: &Event, step: &Step) {
        let linked =
            if let Event::LinkOpened { credentials, .. } = event { credentials.as_ref() } else { None };
        let linked = linked.map(|it| it.process);
        for process in linked.into_iter().chain(shown_on(step)) {
            if let Some(it) = self.reservations.get_mut(&process) {
                it.shown = true;
            }
        }
    }

    pub(super) fn arrives(&mut self, outcome: &Result<Reply, Problem>) {
        if let Ok(Reply::Reserved(reservation)) = outcome
            && let Some(it) = self.of(&reservation.credentials)
        {
            it.known = true;
        }
    }

    /// What it does and answers; now and then it fails, before or after having done it.
    pub(super) fn answers(
        &mut self,
        question: &Question,
        pick: usize,
        problem: Problem,
    ) -> Result<Reply, Problem> {
        let fails = pick.is_multiple_of(if *question == Question::Catalogue { 20 } else { 6 });
        let acts = !fails || pick.is_multiple_of(12);
        let outcome = if acts { self.acts(question, pick) } else { Err(Problem::Unexpected) };
        let outcome = if fails { Err(problem) } else { outcome };
        if fails {
            self.is_true(problem, question);
        }
        self.tells(question, &outcome);
        outcome
    }

    /// What the person's side knows of a reservation once this answer is there.
    fn tells(&mut self, question: &Question, outcome: &Result<Reply, Problem>) {
        match (question, outcome) {
            (Question::Update { credentials, contact }, Ok(Reply::Updated)) => {
                if let Some(it) = self.of(credentials) {
                    it.saved = Some(contact.email.clone());
                    it.people = people_in(&contact.remarks);
                }
            }
            (
                Question::Preconfirm(credentials)
                | Question::Confirm(credentials)
                | Question::Find(credentials),
                Ok(Reply::Appointment(_)),
            ) => {
                if let Some(it) = self.of(credentials) {
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
        | Question::Cancel(credentials)
        | Question::Find(credentials)) = question
        else {
            return;
        };
        if matches!(problem, Problem::Gone | Problem::Denied | Problem::Taken)
            && let Some(it) = self.of(credentials)
        {
            it.standing = Standing::GivenBack;
        }
    }

    fn acts(&mut self, question: &Question, pick: usize) -> Result<Reply, Problem> {
        match question {
            Question::Catalogue => Ok(Reply::Catalogue(self.catalogue.clone())),
            Question::Riddle => Ok(Reply::Riddle(Riddle(String::new()))),
            Question::Prove { .. } => Ok(Reply::Proven(Token(self.now.timestamp().to_string()))),
            Question::WithProof { question, .. } => self.acts(question, pick),
            Question::Calendar { demand, day, .. } => Ok(Reply::Calendar(self.offers(demand, *day, pick))),
            Question::Reserve { slot, wanted } => self.reserves(*slot, wanted, pick).map(Reply::Reserved),
            Question::Update { credentials, .. } => self.live(credentials).map(|_| Reply::Updated),
            Question::Preconfirm(credentials) => {
                self.books(credentials, AppointmentStatus::Preconfirmed, pick)
            }
            Question::Confirm(credentials) | Question::Find(credentials) if *credentials == a_mails() => Ok(
                Reply::Appointment(appointment(0, AppointmentStatus::Confirmed, &(slot(1, 0), Vec::new()))),
            ),
            Question::Confirm(credentials) => self.books(credentials, AppointmentStatus::Confirmed, pick),
            Question::Find(credentials) => self.finds(credentials, pick),
            Question::Cancel(credentials) => {
                if let Some(it) = self.of(credentials) {
                    it.standing = Standing::GivenBack;
                }
                Ok(Reply::Cancelled)
            }
        }
    }

    /// Days and times at all these offices. Now and then nothing, or another day's times than were wanted; what is held is
    /// not free.
    fn offers(&self, demand: &Demand, wanted: Option<NaiveDate>, pick: usize) -> CalendarOffer {
        if pick.is_multiple_of(9) {
            return CalendarOffer::default();
        }
        let days = [1, 2, 3, 6, 7, 8, 9].map(|it| FreeDay { date: day(it), offices: demand.offices.clone() });
        let listed = days.iter().map(|it| it.date).find(|it| Some(*it) == wanted);
        let open = listed.filter(|_| pick % 9 != 1).unwrap_or(day(1));
        let minutes: &[i64] = if open == day(2) { &[0] } else { &[0, 10, 240] };
        let of_day = |minutes: i64| slot((open - day(0)).num_days(), minutes);
        let mut slots: Vec<Slot> = Vec::new();
        for office in &demand.offices {
            slots.extend(minutes.iter().map(|it| Slot { office: *office, ..of_day(*it) }));
        }
        slots.retain(|it| !self.is_held(*it) && office_day(it.start) == open);
        slots.sort();
        CalendarOffer { days: days.to_vec(), slots }
    }

    fn is_held(&self, slot: Slot) -> bool {
        self.reservations.values().any(|it| it.slot == slot && it.stands(self.now))
    }

    fn reserves(&mut self, slot: Slot, wanted: &[Wanted], pick: usize) -> Result<Reservation, Problem> {
        if self.is_held(slot) {
            return Err(Problem::Taken);
        }
        let process = 100 + self.reservations.len() as u64;
        let minutes = if pick.is_multiple_of(11) { 5 } else { 15 };
        let until = self.now + TimeDelta::minutes(i64::from(minutes));
        // Now and then it holds another time than the one that was wanted.
        let start = if pick.is_multiple_of(31) { slot.start + TimeDelta::days(1) } else { slot.start };
        let slot = Slot { start, ..slot };
        let held = Reserved {
            slot,
            wanted: wanted.to_vec(),
            said: (slot, wanted.to_vec()),
            until,
            standing: Standing::Held,
            known: false,
            saved: None,
            told: false,
            shown: false,
            people: None,
        };
        self.reservations.insert(process, held);
        let credentials = Credentials { process, key: KEY.to_owned() };
        let rules = self.rules(slot.office, pick);
        let mut services = booked(wanted);
        // Or other matters.
        services.truncate(if pick.is_multiple_of(29) { 0 } else { services.len() });
        Ok(Reservation { credentials, slot, services, minutes, activation_minutes: 30, rules })
    }

    /// Now and then the office asks for more than the list said.
    fn rules(&self, office: OfficeId, pick: usize) -> buergertermin::booking::ContactRules {
        let mut rules = self.catalogue.office(office).map(|it| it.rules.clone()).unwrap_or_default();
        rules.telephone = [Some(true), Some(false), None, rules.telephone][pick % 4];
        rules
    }

    fn live(&mut self, credentials: &Credentials) -> Result<&mut Reserved, Problem> {
        let now = self.now;
        let it = self.of(credentials).ok_or(Problem::Gone)?;
        match it.standing {
            Standing::GivenBack => Err(Problem::Denied),
            Standing::Held if it.until <= now => Err(Problem::Gone),
            Standing::Held | Standing::Booked => Ok(it),
        }
    }

    fn finds(&mut self, credentials: &Credentials, pick: usize) -> Result<Reply, Problem> {
        let given_back = self.of(credentials).is_some_and(|it| it.standing == Standing::GivenBack);
        let (status, said) = if given_back && pick.is_multiple_of(2) {
            (AppointmentStatus::Cancelled, (slot(1, 0), Vec::new()))
        } else {
            let it = self.live(credentials)?;
            match it.standing {
                Standing::Booked => (AppointmentStatus::Preconfirmed, it.said.clone()),
                Standing::Held | Standing::GivenBack => (AppointmentStatus::Reserved, it.said.clone()),
            }
        };
        Ok(Reply::Appointment(appointment(credentials.process, status, &said)))
    }

    fn books(
        &mut self,
        credentials: &Credentials,
        status: AppointmentStatus,
        pick: usize,
    ) -> Result<Reply, Problem> {
        let it = self.live(credentials)?;
        if it.standing == Standing::Booked {
            return Err(Problem::Settled);
        }
        it.standing = Standing::Booked;
        let (slot, wanted) = &mut it.said;
        match pick % 10 {
            3 => slot.start += TimeDelta::minutes(10),
            5 => slot.office = OfficeId(slot.office.0 + 1),
            7 => wanted.iter_mut().for_each(|it| it.count += 1),
            9 => wanted.clear(),
            _ => {}
        }
        Ok(Reply::Appointment(appointment(credentials.process, status, &it.said)))
    }
}

/// The processes of all appointments that a page shows: page 9, and the one that says what may still stand.
pub(super) fn shown_on(step: &Step) -> Vec<u64> {
    match step {
        Step::Activation { appointment, further, .. } | Step::Booked { appointment, further, .. } => {
            let all = [&**appointment].into_iter().chain(further.iter().map(|it| &it.appointment));
            all.filter_map(|it| it.number.parse().ok()).collect()
        }
        Step::Undone(undone) if undone.ended() => {
            undone.left.iter().map(|it| it.credentials.process).collect()
        }
        _ => Vec::new(),
    }
}

/// For how many people a visit is, as the templates say it; `None` where there was no room for the label.
pub(super) fn people_in(remarks: &[String; 2]) -> Option<u32> {
    let number = remarks.iter().find_map(|it| it.split_once("Personen: "))?.1;
    number.split(';').next()?.parse().ok()
}

pub(super) fn booked(wanted: &[Wanted]) -> Vec<BookedService> {
    let service =
        |it: &Wanted| BookedService { id: Some(it.service()), name: Line::default(), count: it.count };
    wanted.iter().map(service).collect()
}

pub(super) fn appointment(
    process: u64,
    status: AppointmentStatus,
    said: &(Slot, Vec<Wanted>),
) -> Appointment {
    let (slot, wanted) = said;
    Appointment {
        number: process.to_string().as_str().into(),
        services: booked(wanted),
        status,
        start: slot.start,
        end: None,
        office: slot.office,
        office_name: Line::default(),
        address: Line::default(),
        hint: Prose::default(),
        remarks: Prose::default(),
        email: String::new(),
        noted: [String::new(), String::new()],
    }
}
