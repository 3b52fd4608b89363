//! What a client knows: the times that she was given, what she gave back, and what the pages said.

use super::ledger::{Said, Stands, Written};
use buergertermin::booking::{
    Appointment, AppointmentStatus, Booking, Contact, Credentials, Differences, LinkState, Problem, Question,
    Reply, Slot, Step, effect::Ticket,
};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// A reservation whose answer has not come so far, or will not.
#[derive(Clone, Debug)]
pub(super) struct Attempt {
    pub(super) slot: Slot,
    pub(super) services: BTreeMap<u64, u32>,
    pub(super) at: DateTime<Utc>,
}

/// What a client knows.
#[derive(Debug, Default)]
pub(super) struct Account {
    pub(super) said: Vec<Said>,
    /// What the pages said that can't be true at once.
    pub(super) wrong: Vec<String>,
    /// By the number of the question.
    pub(super) attempts: BTreeMap<u32, Attempt>,
    /// Times that she was given, and when.
    pub(super) known: BTreeMap<u64, DateTime<Utc>>,
    /// Those of them that were asked to be given back, and when last.
    pub(super) given_back: BTreeMap<u64, DateTime<Utc>>,
    /// Deleted with all answers, by the person, while they were being booked: only a mail tells of them.
    pub(super) deleted: BTreeSet<u64>,
    /// The tickets of that.
    pub(super) cancelling: BTreeSet<Ticket>,
    /// What the page of checking showed last.
    shown: Vec<(u64, Slot, Contact)>,
    /// When the client came to her end.
    pub(super) ended: DateTime<Utc>,
    opened: BTreeSet<u64>,
    pub(super) changed_too_late: u32,
    pub(super) failures: u32,
    pub(super) too_late: u32,
    pub(super) doubles: u32,
    pub(super) back: u32,
    pub(super) given_up: u32,
    pub(super) returns: u32,
}

impl Account {
    pub(super) fn is_asked(&mut self, number: u32, ticket: Ticket, question: &Question, at: DateTime<Utc>) {
        let question = if let Question::WithProof { question, .. } = question { question } else { question };
        if let Question::Reserve { slot, wanted } = question {
            let services = wanted.iter().map(|it| (it.service().0, it.count)).collect();
            self.attempts.insert(number, Attempt { slot: *slot, services, at });
        }
        if let Question::Cancel(credentials) = question {
            self.given_back.insert(credentials.process, at);
            self.cancelling.insert(ticket);
        }
    }

    /// An answer: from now on the client knows of what she was given. Where a time was refused there is none.
    pub(super) fn arrives(&mut self, number: u32, outcome: &Result<Reply, Problem>, at: DateTime<Utc>) {
        if let Ok(Reply::Reserved(it)) = outcome {
            self.known.insert(it.credentials.process, at);
        }
        if outcome.as_ref().err().is_none_or(|it| !it.leaves_open()) {
            self.attempts.remove(&number);
        }
    }

    /// All answers are deleted.
    pub(super) fn deletes(&mut self, booking: &Booking) {
        let sent = booking.holds().filter(|it| it.sent).map(|it| &it.reservation.credentials);
        self.deleted.extend(sent.chain(&booking.dubious).map(|it| it.process));
    }

    /// What the page of checking shows is what is to be in the database.
    pub(super) fn sees(&mut self, booking: &Booking) {
        if booking.step.check().is_none() || booking.half_booked() {
            return;
        }
        let holds = booking.holds().map(|it| (it.reservation.credentials.process, it.reservation.slot));
        let shown = holds.zip(booking.contacts().unwrap_or_default());
        let shown: Vec<_> = shown.map(|((process, slot), contact)| (process, slot, contact)).collect();
        if !shown.is_empty() {
            self.shown = shown;
        }
    }

    /// Page 9, or the page that a mail led to.
    pub(super) fn reads(&mut self, client: usize, step: &Step, now: DateTime<Utc>) {
        if let Step::Activation { appointment, differences, further, .. }
        | Step::Booked { appointment, differences, further } = step
        {
            let first = (&**appointment, &**differences);
            let all: Vec<_> = [first]
                .into_iter()
                .chain(further.iter().map(|it| (&it.appointment, &it.differences)))
                .collect();
            if self.said.is_empty() {
                for (it, differences) in all {
                    self.is_booked(client, it, differences, now);
                }
            }
        }
        let Some(link) = step.link() else { return };
        let process = link.credentials.as_ref().map(|it| it.process);
        let Some(said) = self.said.iter_mut().find(|it| Some(it.process) == process) else {
            return self.wrong.push(format!("a link of {process:?}, of which no page had told"));
        };
        match &link.state {
            LinkState::Confirmed(it) | LinkState::Already(it) => {
                said.stands = stands(it);
                said.written = written(it, said.written.name.clone(), said.written.telephone.clone());
            }
            LinkState::Over => said.stands = Stands::Over,
            LinkState::Unknown
            | LinkState::Seen(_)
            | LinkState::Failed(_)
            | LinkState::Working(_)
            | LinkState::Looking(_) => {
                self.wrong.push(format!("the link of {process:?} led to {:?}", link.state));
            }
        }
    }

    fn is_booked(&mut self, client: usize, it: &Appointment, differences: &Differences, at: DateTime<Utc>) {
        let slot = Slot { start: it.start, office: it.office };
        let Some((process, _, contact)) = self.shown.iter().find(|(_, shown, _)| *shown == slot) else {
            return self.wrong.push(format!("booked is {slot:?}, to be checked was {:?}", self.shown));
        };
        // What was changed too late is told.
        let booked = differences.contact.as_deref().unwrap_or(contact);
        let otherwise = Differences { contact: None, ..differences.clone() };
        if !otherwise.none() || (&booked.email, &booked.remarks) != (&it.email, &it.noted) {
            self.wrong.push(format!("booked is {it:?}, to be checked was {contact:?}, told {differences:?}"));
        }
        let written = written(it, booked.name.clone(), booked.telephone.clone());
        self.changed_too_late += u32::from(differences.contact.is_some());
        self.said.push(Said { client, at, process: *process, stands: stands(it), written });
    }

    /// The next mail of an appointment that a page told of.
    pub(super) fn next_mail(&mut self, mails: Vec<(String, Credentials)>) -> Option<String> {
        let told = |it: &Credentials| self.said.iter().any(|said| said.process == it.process);
        let (hash, credentials) =
            mails.into_iter().find(|(_, it)| told(it) && !self.opened.contains(&it.process))?;
        self.opened.insert(credentials.process);
        Some(hash)
    }
}

const fn stands(it: &Appointment) -> Stands {
    match it.status {
        AppointmentStatus::Confirmed => Stands::Confirmed,
        AppointmentStatus::Reserved | AppointmentStatus::Preconfirmed | AppointmentStatus::Cancelled => {
            Stands::Preconfirmed
        }
    }
}

fn written(it: &Appointment, name: String, telephone: String) -> Written {
    Written {
        number: it.number.to_string(),
        office: it.office.0,
        start: it.start,
        services: it.services.iter().map(|it| (it.id.map_or(0, |it| it.0), it.count)).collect(),
        name,
        email: it.email.clone(),
        telephone,
        remarks: it.noted.clone(),
    }
}
