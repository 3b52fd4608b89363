//! What is left to explain: where database and pages do not agree, and times that were held for nobody.

use super::{
    account::Attempt,
    client::Client,
    ledger::{Finding, Said, Written, findings},
    pace::{Row, Rows},
    town::Town,
};
use chrono::{DateTime, TimeDelta, Utc};
use sandbox::{AppointmentRecord, Status};
use std::collections::BTreeMap;

/// So long a time is held (the sandbox's Gladbeck).
const HELD: TimeDelta = TimeDelta::minutes(15);

/// Everything that was found.
#[derive(Debug, Default)]
pub(super) struct Reckoning {
    /// What there is a reason for, by the reason.
    pub(super) kinds: BTreeMap<&'static str, usize>,
    /// What there is none for, with what led to it.
    pub(super) unexplained: Vec<String>,
}

impl Reckoning {
    /// Once all have come to their end.
    pub(super) fn of(town: &Town, clients: &[Client]) -> Self {
        let mut it = Self::default();
        let rows = town.pace.seen();
        let said: Vec<Said> = clients.iter().flat_map(|it| it.account.said.clone()).collect();
        for finding in findings(&said, &rows, town.pace.now()) {
            it.explains(&finding, clients, &rows);
        }
        for client in clients {
            let wrong = client.account.wrong.iter();
            it.unexplained.extend(wrong.map(|it| format!("{it}\n{}", client.tells())));
            if client.account.said.is_empty() {
                it.unexplained.push(format!("nothing was booked: {}", client.tells()));
            }
        }
        it.explains_holds(clients, &rows);
        it
    }

    fn is(&mut self, kind: &'static str) {
        *self.kinds.entry(kind).or_default() += 1;
    }

    fn explains(&mut self, finding: &Finding, clients: &[Client], rows: &Rows) {
        let whose = match finding {
            Finding::Untold { email, .. } => clients.iter().find(|it| it.person.email() == *email),
            Finding::Missing { client, .. }
            | Finding::Stands { client, .. }
            | Finding::Differs { client, .. } => clients.get(*client),
            Finding::Twice { .. } => None,
        };
        let reason = whose.and_then(|client| match finding {
            Finding::Untold { process, email } => {
                let mut rows = rows.values().map(|it| &it.it);
                let row = rows.find(|it| u64::from(it.process_id) == *process && it.email == *email)?;
                untold(client, *process, row)
            }
            Finding::Missing { .. }
            | Finding::Twice { .. }
            | Finding::Stands { .. }
            | Finding::Differs { .. } => None,
        });
        if let Some(reason) = reason {
            self.is(reason);
        } else {
            let story = whose.map(Client::tells).unwrap_or_default();
            self.unexplained.push(format!("{finding}\n{story}"));
        }
    }

    /// Times that are held, or were until they were over, and were never booked.
    fn explains_holds(&mut self, clients: &[Client], rows: &Rows) {
        let mut lost: Vec<&Attempt> = clients.iter().flat_map(|it| it.account.attempts.values()).collect();
        for row in rows.values().filter(|it| it.it.status == Status::Reserved) {
            let process = u64::from(row.it.process_id);
            let then = |at: &DateTime<Utc>| row.it.reserved_at <= *at && *at <= row.it.reserved_at + HELD;
            match clients.iter().find(|it| it.account.known.get(&process).is_some_and(then)) {
                Some(client) => match client.account.given_back.get(&process) {
                    Some(at) if row.at > *at => self.is("held until it was over: giving back did not arrive"),
                    Some(_) => {}
                    None if client.account.ended >= row.it.reserved_at + HELD => {
                        self.is("held until it was over: nobody went on");
                    }
                    None => self.unexplained.push(format!("{process} was forgotten by {}", client.tells())),
                },
                None => match lost.iter().position(|it| it.made(row)) {
                    Some(index) => {
                        lost.swap_remove(index);
                        self.is("held until it was over: the answer to reserving was lost");
                    }
                    None => self.unexplained.push(format!("nobody has asked for {:?}", row.it)),
                },
            }
        }
    }
}

/// Booked, and no page tells of it.
fn untold(client: &Client, process: u64, row: &AppointmentRecord) -> Option<&'static str> {
    let account = &client.account;
    let first = account.said.iter().map(|it| it.at).min()?;
    let was_known = account.known.contains_key(&process);
    let over_before = row.ends_at.is_some_and(|it| it <= first);
    if was_known && over_before {
        Some("booked in doubt, and over before anything else was booked")
    } else if account.deleted.contains(&process) {
        Some("deleted by the person while it was being booked: a mail tells of it")
    } else {
        None
    }
}

impl Attempt {
    fn made(&self, row: &Row) -> bool {
        let it = Written::of(&row.it);
        (it.start, it.office) == (self.slot.start, self.slot.office.0)
            && it.services == self.services
            && row.it.reserved_at == self.at
    }
}

/// How many clients had to do with a fault, in one way or another.
pub(super) fn met_a_fault(clients: &[Client]) -> usize {
    clients.iter().filter(|it| it.account.failures > 0).count()
}
