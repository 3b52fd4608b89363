//! The database against the pages: what was said of each appointment, and what is written there.

use super::pace::{Row, Rows};
use chrono::{DateTime, Utc};
use sandbox::{AppointmentRecord, Status};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// How it stands, as the page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// Booked, to be confirmed by mail.
    Preconfirmed,
    /// Booked.
    Confirmed,
    /// It was not confirmed in time.
    Over,
}

/// An appointment as it stands in the database, as far as a page tells of it: the last one, and what was on the page of checking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) number: String,
    pub(super) office: u64,
    pub(super) start: DateTime<Utc>,
    /// Each with how often, in the order of their ids.
    pub(super) services: BTreeMap<u64, u32>,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) telephone: String,
    pub(super) remarks: [String; 2],
}

/// What a page said to a client.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) client: usize,
    /// When.
    pub(super) at: DateTime<Utc>,
    pub(super) process: u64,
    pub(super) stands: Stands,
    pub(super) written: Written,
}

/// Where the two do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// A page tells of an appointment that is not there.
    Missing { client: usize, process: u64 },
    /// It is there, and no page tells of it.
    Untold { process: u64, email: String },
    /// Two pages tell of it.
    Twice { process: u64 },
    /// It stands otherwise than the page says.
    Stands { client: usize, process: u64, what: String },
    /// It is about something else, or somebody else, than the page says.
    Differs { client: usize, process: u64, what: String },
}

impl Written {
    pub(super) fn of(row: &AppointmentRecord) -> Self {
        Self {
            number: row.display_number.clone(),
            office: row.office_id.into(),
            start: row.start,
            services: row.services.iter().map(|it| (it.service_id.into(), it.count)).collect(),
            name: row.family_name.clone(),
            email: row.email.clone(),
            telephone: row.telephone.clone(),
            remarks: [row.custom_textfield.clone(), row.custom_textfield2.clone()],
        }
    }
}

/// Everything in which they do not agree, by now. Of each appointment the last that was seen is known: one that nobody confirmed goes
/// when its time is over, and not before.
pub(super) fn findings(said: &[Said], rows: &Rows, now: DateTime<Utc>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for Said { client, process, stands, written, at } in said {
        let (client, process) = (*client, *process);
        let number = u32::try_from(process).unwrap();
        let all = rows.range((number, DateTime::UNIX_EPOCH)..=(number, *at));
        let Some((key, Row { at, it: row })) = all.last() else {
            found.push(Finding::Missing { client, process });
            continue;
        };
        if !told.insert(*key) {
            found.push(Finding::Twice { process });
        }
        let over = row.ends_at.is_some_and(|it| it <= now);
        let agrees = match stands {
            Stands::Preconfirmed => row.status == Status::Preconfirmed && (over || *at == now),
            Stands::Confirmed => row.status == Status::Confirmed && *at == now,
            Stands::Over => row.status == Status::Preconfirmed && over,
        };
        if !agrees {
            let what = format!("{stands:?} on the page, {:?} in the database at {at}", row.status);
            found.push(Finding::Stands { client, process, what });
        }
        let there = Written::of(row);
        if there != *written {
            let what = format!("the page: {written:?}; the database: {there:?}");
            found.push(Finding::Differs { client, process, what });
        }
    }
    let booked = |it: &Row| matches!(it.it.status, Status::Preconfirmed | Status::Confirmed);
    let untold = rows.iter().filter(|(key, it)| booked(it) && !told.contains(key)).map(|(_, it)| it);
    found.extend(
        untold
            .map(|Row { it, .. }| Finding::Untold { process: it.process_id.into(), email: it.email.clone() }),
    );
    found
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { client, process } => {
                write!(out, "client {client} was told of {process}, which is not there")
            }
            Self::Untold { process, email } => {
                write!(out, "{process} of {email} is booked, and no page tells of it")
            }
            Self::Twice { process } => write!(out, "{process} is told of twice"),
            Self::Stands { client, process, what } | Self::Differs { client, process, what } => {
                write!(out, "client {client}, {process}: {what}")
            }
        }
    }
}

mod tests {
    use super::*;
    use chrono::TimeDelta;
    use sandbox::BookedService;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_512_600, 0).unwrap()
    }

    fn row() -> AppointmentRecord {
        AppointmentRecord {
            process_id: 101_002,
            auth_key: "317f".to_owned(),
            status: Status::Preconfirmed,
            office_id: 100_001,
            services: vec![BookedService { service_id: 100_101, count: 2 }],
            start: now() + TimeDelta::days(1),
            slot_count: 4,
            family_name: "Erika Muster".to_owned(),
            email: "erika@example.com".to_owned(),
            telephone: "02043100001".to_owned(),
            custom_textfield: String::new(),
            custom_textfield2: String::new(),
            display_number: "B0001".to_owned(),
            reserved_at: now(),
            owner: None,
            ends_at: Some(now() + TimeDelta::minutes(31)),
        }
    }

    fn said() -> Said {
        let (at, written) = (now(), Written::of(&row()));
        Said { client: 1, at, process: 101_002, stands: Stands::Preconfirmed, written }
    }

    /// What is found where the one appointment that was told of is there so.
    fn found(said: &[Said], rows: Vec<AppointmentRecord>) -> Vec<Finding> {
        let rows =
            rows.into_iter().map(|it| ((it.process_id, it.reserved_at), Row { at: now(), it })).collect();
        findings(said, &rows, now())
    }

    fn differs(row: AppointmentRecord) -> bool {
        matches!(found(&[said()], vec![row])[..], [Finding::Differs { client: 1, process: 101_002, .. }])
    }

    #[test]
    fn what_is_there_as_it_was_said_is_no_finding() {
        assert_eq!(found(&[said()], vec![row()]), []);
        assert_eq!(found(&[], vec![AppointmentRecord { status: Status::Deleted, ..row() }]), []);
    }

    #[test]
    fn an_appointment_that_no_page_tells_of_is_found() {
        let other = AppointmentRecord { process_id: 101_003, ..row() };
        let untold = Finding::Untold { process: 101_003, email: "erika@example.com".to_owned() };

        assert_eq!(found(&[said()], vec![row(), other]), [untold]);
    }

    #[test]
    fn one_that_two_pages_tell_of_is_found() {
        assert_eq!(found(&[said(), said()], vec![row()]), [Finding::Twice { process: 101_002 }]);
    }

    #[test]
    fn one_that_a_page_tells_of_and_that_is_not_there_is_found() {
        assert_eq!(found(&[said()], Vec::new()), [Finding::Missing { client: 1, process: 101_002 }]);
    }

    #[test]
    fn another_time_office_service_number_or_person_is_found() {
        assert!(differs(AppointmentRecord { start: row().start + TimeDelta::minutes(10), ..row() }));
        assert!(differs(AppointmentRecord { office_id: 100_003, ..row() }));
        assert!(differs(AppointmentRecord {
            services: vec![BookedService { service_id: 100_101, count: 1 }],
            ..row()
        }));
        assert!(differs(AppointmentRecord { display_number: "B0002".to_owned(), ..row() }));
        assert!(differs(AppointmentRecord { family_name: "Max Muster".to_owned(), ..row() }));
        assert!(differs(AppointmentRecord { email: "max@example.com".to_owned(), ..row() }));
        assert!(differs(AppointmentRecord { telephone: String::new(), ..row() }));
        assert!(differs(AppointmentRecord { custom_textfield: "Beispielweg 1".to_owned(), ..row() }));
    }

    #[test]
    fn one_that_stands_otherwise_than_its_page_says_is_found() {
        let stands = |row| matches!(found(&[said()], vec![row])[..], [Finding::Stands { client: 1, .. }]);
        assert!(stands(AppointmentRecord { status: Status::Confirmed, ends_at: None, ..row() }));
        assert!(stands(AppointmentRecord { status: Status::Deleted, ends_at: None, ..row() }));
        let over = Said { stands: Stands::Over, ..said() };
        assert_eq!(found(&[over], vec![row()]).len(), 1, "it can still be confirmed");
    }

    #[test]
    fn one_that_is_gone_before_its_time_is_over_is_found() {
        let seen = Row { at: now() - TimeDelta::minutes(1), it: row() };
        let gone = BTreeMap::from([((101_002, now()), seen)]);

        assert_eq!(findings(&[said()], &gone, now()).len(), 1);
        assert_eq!(findings(&[said()], &gone, now() + TimeDelta::minutes(31)), []);
    }
}
