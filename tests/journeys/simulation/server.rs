//! The appointment system: what is held, what is booked, and until when (CONTRACT, "reserve, update, preconfirm").

use crate::{
    common::{day, slot},
    journeys::{
        city::City,
        system::{appointment, booked},
    },
};
use buergertermin::booking::{
    AppointmentStatus, CalendarOffer, Catalogue, ContactRules, Credentials, Demand, FreeDay, OfficeId,
    Problem, Question, Reply, Reservation, Slot, Wanted,
    proof::{Riddle, Token},
    time::office_day,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

const KEY: &str = "317f";
/// What was held is free again once a job has seen that it is over, which runs every minute.
const JOB: TimeDelta = TimeDelta::minutes(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Held,
    GivenBack,
    Preconfirmed,
    Confirmed,
}

/// A process of the system.
#[derive(Clone, Debug)]
pub(super) struct Process {
    pub(super) slot: Slot,
    pub(super) wanted: Vec<Wanted>,
    pub(super) standing: Standing,
    /// Until when it is held, or must be confirmed.
    pub(super) until: DateTime<Utc>,
    saved: bool,
}

pub(super) struct Server {
    catalogue: Catalogue,
    pub(super) processes: BTreeMap<u64, Process>,
    /// What others have.
    others: BTreeSet<Slot>,
    /// How long it holds a time.
    minutes: u32,
    /// What each office asks for differs from the list now and then.
    rules: u64,
    /// Whether this e-mail address has as many appointments as it may.
    pub(super) mail_limit: bool,
}

impl Process {
    pub(super) const fn is_booked(&self) -> bool {
        matches!(self.standing, Standing::Preconfirmed | Standing::Confirmed)
    }

    /// It is booked, and was confirmed or still can be.
    pub(super) fn stands(&self, now: DateTime<Utc>) -> bool {
        self.standing == Standing::Confirmed || self.is_booked() && self.until > now
    }

    pub(super) fn is_held(&self, now: DateTime<Utc>) -> bool {
        self.standing == Standing::Held && self.until > now
    }

    fn blocks(&self, now: DateTime<Utc>) -> bool {
        self.is_booked() || self.standing == Standing::Held && self.until + JOB > now
    }

    const fn status(&self) -> AppointmentStatus {
        match self.standing {
            Standing::Held => AppointmentStatus::Reserved,
            Standing::GivenBack => AppointmentStatus::Cancelled,
            Standing::Preconfirmed => AppointmentStatus::Preconfirmed,
            Standing::Confirmed => AppointmentStatus::Confirmed,
        }
    }
}

impl Server {
    pub(super) fn of(city: &City, minutes: u32, rules: u64) -> Self {
        Self {
            catalogue: city.catalogue.clone(),
            processes: BTreeMap::new(),
            others: BTreeSet::new(),
            minutes,
            rules,
            mail_limit: false,
        }
    }

    /// Somebody else has it from now on, unless somebody has it already.
    pub(super) fn another_takes(&mut self, slot: Slot, now: DateTime<Utc>) {
        if !self.is_taken(slot, now) {
            self.others.insert(slot);
        }
    }

    pub(super) fn acts(&mut self, question: &Question, now: DateTime<Utc>) -> Result<Reply, Problem> {
        match question {
            Question::Catalogue => Ok(Reply::Catalogue(self.catalogue.clone())),
            Question::Riddle => Ok(Reply::Riddle(Riddle(String::new()))),
            Question::Prove { .. } => Ok(Reply::Proven(Token(now.timestamp().to_string()))),
            Question::WithProof { question, .. } => self.acts(question, now),
            Question::Calendar { demand, day, .. } => Ok(Reply::Calendar(self.offers(demand, *day, now))),
            Question::Reserve { slot, wanted } => self.reserves(*slot, wanted, now),
            Question::Update { credentials, .. } => {
                let limit = self.mail_limit;
                let it = self.live(credentials, now)?;
                match it.standing {
                    Standing::Held if limit => Err(Problem::MailLimit),
                    Standing::Held => {
                        it.saved = true;
                        Ok(Reply::Updated)
                    }
                    Standing::GivenBack | Standing::Preconfirmed | Standing::Confirmed => {
                        Err(Problem::Settled)
                    }
                }
            }
            Question::Preconfirm(it) => self.books(it, Standing::Preconfirmed, now),
            Question::Confirm(it) => self.books(it, Standing::Confirmed, now),
            Question::Find(it) => {
                let process = it.process;
                self.live(it, now).map(|it| answer(process, it))
            }
            Question::Cancel(it) => {
                self.live(it, now)?.standing = Standing::GivenBack;
                Ok(Reply::Cancelled)
            }
        }
    }

    fn live(&mut self, credentials: &Credentials, now: DateTime<Utc>) -> Result<&mut Process, Problem> {
        let it = self.processes.get_mut(&credentials.process).ok_or(Problem::Gone)?;
        match it.standing {
            Standing::GivenBack => Err(Problem::Denied),
            Standing::Held | Standing::Preconfirmed if it.until <= now => Err(Problem::Gone),
            Standing::Held | Standing::Preconfirmed | Standing::Confirmed => Ok(it),
        }
    }

    fn books(&mut self, own: &Credentials, to: Standing, now: DateTime<Utc>) -> Result<Reply, Problem> {
        let it = self.live(own, now)?;
        // A second time it is refused; the mail's link confirms what is booked.
        if it.standing == to || it.standing == Standing::Confirmed {
            return Err(Problem::Settled);
        }
        assert!(it.saved, "booked before the contact was saved");
        it.standing = to;
        if to == Standing::Preconfirmed {
            it.until += TimeDelta::minutes(30);
        }
        Ok(answer(own.process, it))
    }

    fn is_taken(&self, slot: Slot, now: DateTime<Utc>) -> bool {
        self.others.contains(&slot) || self.processes.values().any(|it| it.slot == slot && it.blocks(now))
    }

    fn reserves(&mut self, slot: Slot, wanted: &[Wanted], now: DateTime<Utc>) -> Result<Reply, Problem> {
        if self.is_taken(slot, now) {
            return Err(Problem::Taken);
        }
        let process = 100 + self.processes.len() as u64;
        let until = now + TimeDelta::minutes(i64::from(self.minutes));
        let held = Process { slot, wanted: wanted.to_vec(), standing: Standing::Held, until, saved: false };
        self.processes.insert(process, held);
        Ok(Reply::Reserved(Reservation {
            credentials: Credentials { process, key: KEY.to_owned() },
            slot,
            services: booked(wanted),
            minutes: self.minutes,
            activation_minutes: 30,
            rules: self.rules(slot.office),
        }))
    }

    fn rules(&self, office: OfficeId) -> ContactRules {
        let listed = self.catalogue.office(office).map(|it| it.rules.clone()).unwrap_or_default();
        let telephone = match self.rules {
            0 => Some(true),
            1 => None,
            _ => listed.telephone,
        };
        ContactRules { telephone, ..listed }
    }

    fn offers(&self, demand: &Demand, wanted: Option<NaiveDate>, now: DateTime<Utc>) -> CalendarOffer {
        let times = |date: NaiveDate| -> Vec<Slot> {
            let of_day = [0, 10, 240].map(|it| slot((date - day(0)).num_days(), it));
            let offices = demand.offices.iter();
            let all = offices.flat_map(|office| of_day.map(|it| Slot { office: *office, ..it }));
            let free = all.filter(|it| office_day(it.start) == date && !self.is_taken(*it, now));
            free.collect()
        };
        let dates = [1, 2, 3, 6, 7].map(day);
        let free = |date: &NaiveDate| {
            let offices: BTreeSet<OfficeId> = times(*date).into_iter().map(|it| it.office).collect();
            FreeDay { date: *date, offices: offices.into_iter().collect() }
        };
        let days: Vec<FreeDay> = dates.iter().map(free).filter(|it| !it.offices.is_empty()).collect();
        let listed = days.iter().map(|it| it.date).find(|it| Some(*it) == wanted);
        let open = listed.or(days.first().map(|it| it.date).filter(|_| wanted.is_none()));
        let mut slots = open.map(times).unwrap_or_default();
        slots.sort();
        CalendarOffer { days, slots }
    }
}

fn answer(process: u64, it: &Process) -> Reply {
    Reply::Appointment(appointment(process, it.status(), &(it.slot, it.wanted.clone())))
}
