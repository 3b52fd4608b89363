//! What is left to explain: where database and pages do not agree, and times that were held for nobody.

use super::{
    account::Attempt,
    client::Client,
    ledger::{Finding, Said, Written, findings},
    pace::Row,
    town::Town,
};
use chrono::TimeDelta;
use sandbox::Status;
use std::collections::BTreeMap;

/// So long a time is held (the sandbox's Gladbeck).
const HELD: TimeDelta = TimeDelta::minutes(15);

/// Everything that was found.
///
/// Of the reasons, two are none for the person: a booking in doubt that is given back in vain, and one with another contact than the page
/// of checking showed last. They need a call that fails again and again, and are counted here; once the flow prevents them they go.
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

    fn explains(&mut self, finding: &Finding, clients: &[Client], rows: &BTreeMap<u32, Row>) {
        let row = |process: u64| rows.get(&u32::try_from(process).unwrap());
        let whose = match finding {
            Finding::Untold { email, .. } => clients.iter().find(|it| it.person.email() == *email),
            Finding::Missing { client, .. }
            | Finding::Stands { client, .. }
            | Finding::Differs { client, .. } => clients.get(*client),
            Finding::Twice { .. } => None,
        };
        let reason = whose.zip(row(finding.process())).and_then(|(client, row)| match finding {
            Finding::Untold { process, .. } => untold(client, *process, row),
            Finding::Differs { process, .. } => differs(client, *process, row),
            Finding::Missing { .. } | Finding::Twice { .. } | Finding::Stands { .. } => None,
        });
        if let Some(reason) = reason {
            self.is(reason);
        } else {
            let story = whose.map(Client::tells).unwrap_or_default();
            self.unexplained.push(format!("{finding}\n{story}"));
        }
    }

    /// Times that are held, or were until they were over, and were never booked.
    fn explains_holds(&mut self, clients: &[Client], rows: &BTreeMap<u32, Row>) {
        let known: BTreeMap<u64, &Client> = clients
            .iter()
            .flat_map(|it| it.account.known.iter().map(move |process| (*process, it)))
            .collect();
        let mut lost: Vec<&Attempt> = clients.iter().flat_map(|it| it.account.attempts.values()).collect();
        for row in rows.values().filter(|it| it.it.status == Status::Reserved) {
            let process = u64::from(row.it.process_id);
            match known.get(&process) {
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
fn untold(client: &Client, process: u64, row: &Row) -> Option<&'static str> {
    let account = &client.account;
    let first = account.said.iter().map(|it| it.at).min()?;
    let was_known = account.known.contains(&process);
    let over_before = row.it.ends_at.is_some_and(|it| it <= first);
    if was_known && over_before {
        Some("booked in doubt, and over before anything else was booked")
    } else if was_known && account.given_back.contains_key(&process) {
        Some("booked in doubt, and giving back did not arrive")
    } else {
        None
    }
}

/// Booked as it was to be before the contact was changed: then nobody knew whether it, or another one of several visits, was booked.
fn differs(client: &Client, process: u64, row: &Row) -> Option<&'static str> {
    let said = client.account.said.iter().find(|it| it.process == process)?;
    let before = client.account.shown_before.iter().filter(|(it, _)| *it == process);
    let mut as_before = before.map(|(_, contact)| Written {
        name: contact.name.clone(),
        email: contact.email.clone(),
        telephone: contact.telephone.clone(),
        remarks: contact.remarks.clone(),
        ..said.written.clone()
    });
    as_before
        .any(|it| it == Written::of(&row.it))
        .then_some("booked with the contact of before, which was changed in doubt")
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
