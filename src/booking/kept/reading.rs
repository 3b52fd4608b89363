//! Read, in the order in which [`super::writing`] writes. What does not fit ends it: it may be anybody's.

use crate::booking::{
    Answers, Booking, Check, Contact, ContactRules, Credentials, CustomField, Draft, Field, Filter, Hold,
    Left, Line, OfficeId, Reservation, ServiceId, Services, Slot, Step, StepKind, Times, Undone, Wanted,
    contact::Asked, effect::Ticket, every::Every,
};
use chrono::{DateTime, Utc, Weekday};
use std::vec::IntoIter;

/// The end of the year 9999: times are added to and taken from, which must stay possible.
const LATEST: u64 = 253_402_300_799_000;

pub(super) struct Reader(IntoIter<String>);

impl Reader {
    pub(super) fn of(strings: Vec<String>, version: &str) -> Option<Self> {
        let mut it = Self(strings.into_iter());
        (it.string()? == version).then_some(it)
    }

    pub(super) fn booking(mut self, it: &mut Booking) -> Option<()> {
        it.step = self.page()?;
        it.changing = self.flag()?;
        it.idle.since = self.time()?;
        it.answers = self.answers()?;
        it.series.earlier = self.list(Self::hold)?;
        it.hold = self.maybe(Self::hold)?;
        it.series.later = self.list(Self::hold)?;
        it.dubious = self.list(Self::credentials)?;
        it.booked_elsewhere = self.flag()?;
        it.lost_reserve = self.maybe(|from| Some((from.slot()?, from.time()?)))?;
        self.0.next().is_none().then_some(())
    }

    // --- the page ---

    fn page(&mut self) -> Option<Step> {
        Some(match self.every()? {
            StepKind::ForWhom => Step::ForWhom { missing: false },
            StepKind::Way => Step::Way { missing: false },
            StepKind::Unsure => Step::Unsure,
            StepKind::Visit => Step::Visit,
            StepKind::Home => Step::Home,
            StepKind::People => Step::People { missing: false },
            StepKind::Services => Step::Services(Services { query: self.string()?, ..Services::default() }),
            StepKind::Advice => Step::Advice,
            StepKind::Address => Step::Address { errors: Vec::new() },
            StepKind::Outside => Step::Outside,
            StepKind::Elsewhere => Step::Elsewhere,
            StepKind::Offices => Step::Offices,
            StepKind::Contact => Step::Contact { errors: Vec::new() },
            StepKind::WrongPaper => Step::WrongPaper,
            StepKind::NoEmail => Step::NoEmail,
            StepKind::More => {
                let fields =
                    self.list(|from| Some(Asked { field: from.every()?, required: from.flag()? }))?;
                Step::More { fields, errors: Vec::new() }
            }
            StepKind::Times => {
                let looking = self.flag()?;
                Step::Times(Times { looking, ..Times::asking(Ticket(0), None, None) })
            }
            StepKind::Check => {
                let (problem, unsure) = (self.maybe_every()?, self.flag()?);
                Step::Check(Check { problem, unsure, ..Check::default() })
            }
            StepKind::MailLimit => Step::MailLimit,
            StepKind::Undone => self.undone()?,
            StepKind::Activation
            | StepKind::Booked
            | StepKind::Link
            | StepKind::Erase
            | StepKind::Returning
            | StepKind::Unavailable => return None,
        })
    }

    fn undone(&mut self) -> Option<Step> {
        let (problem, ended) = (self.every()?, self.flag()?);
        let left = self.list(|from| Some(Left { credentials: from.credentials()?, slot: from.slot()? }))?;
        let next = (!ended).then_some(Err(DateTime::UNIX_EPOCH));
        Some(Step::Undone(Undone { problem, left, next, tries: 0 }))
    }

    // --- what was said ---

    fn answers(&mut self) -> Option<Answers> {
        Some(Answers {
            for_whom: self.maybe_every()?,
            can_come: self.maybe_every()?,
            people: self.people()?,
            wanted: self.wanted()?,
            advised: self.list(|from| Some((ServiceId(from.number()?), from.every()?)))?,
            office: self.maybe_number()?.map(OfficeId),
            registered: self.maybe_every()?,
            role: self.maybe_every()?,
            paper_told: self.maybe_every()?,
            draft: self.draft()?,
            wish: self.maybe(Self::slot)?,
            filter: Filter { part: self.every()?, without: self.list(Self::weekday)? },
        })
    }

    #[expect(clippy::option_option, reason = "nothing was said, or what was said can't be read")]
    fn people(&mut self) -> Option<Option<u32>> {
        let said = self.maybe_number()?;
        if said == Some(0) { None } else { said.map(u32::try_from).transpose().ok() }
    }

    fn draft(&mut self) -> Option<Draft> {
        let mut draft = Draft::default();
        for field in Field::ALL {
            draft.set(*field, self.string()?);
        }
        Some(draft)
    }

    fn wanted(&mut self) -> Option<Vec<Wanted>> {
        self.list(|from| {
            Some(Wanted {
                matter: ServiceId(from.number()?),
                variant: from.maybe_number()?.map(ServiceId),
                count: from.count()?,
            })
        })
    }

    // --- what is held ---

    fn hold(&mut self) -> Option<Hold> {
        let reservation = Reservation {
            credentials: self.credentials()?,
            slot: self.slot()?,
            // Held against what was asked for when it came, and not looked at again.
            services: Vec::new(),
            minutes: self.short()?,
            // As well: `confirm_until` follows from it.
            activation_minutes: 0,
            rules: self.rules()?,
        };
        Some(Hold {
            reservation,
            wanted: self.wanted()?,
            until: self.time()?,
            confirm_until: self.time()?,
            unsure: self.flag()?,
            sent: self.flag()?,
            warned: self.flag()?,
            saved: self.flag()?,
            contact: self.maybe(Self::contact)?.map(Box::new),
        })
    }

    fn contact(&mut self) -> Option<Contact> {
        Some(Contact {
            name: self.string()?,
            email: self.string()?,
            telephone: self.string()?,
            remarks: [self.string()?, self.string()?],
        })
    }

    fn rules(&mut self) -> Option<ContactRules> {
        Some(ContactRules {
            email_required: self.flag()?,
            telephone: self.maybe_number()?.map(|it| it == 1),
            custom: [self.maybe(Self::custom)?, self.maybe(Self::custom)?],
        })
    }

    /// Its label was cleaned when it came, and is no less clean for having been kept by somebody else.
    fn custom(&mut self) -> Option<CustomField> {
        Some(CustomField { label: Line::typed(&self.string()?), required: self.flag()? })
    }

    fn credentials(&mut self) -> Option<Credentials> {
        Some(Credentials { process: self.number()?, key: self.string()? })
    }

    fn slot(&mut self) -> Option<Slot> {
        Some(Slot { start: self.time()?, office: OfficeId(self.number()?) })
    }

    // --- what all is made of ---

    fn string(&mut self) -> Option<String> {
        self.0.next()
    }

    fn number(&mut self) -> Option<u64> {
        self.maybe_number()?
    }

    fn short(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    /// At least one.
    fn count(&mut self) -> Option<u32> {
        self.short().filter(|it| *it > 0)
    }

    fn flag(&mut self) -> Option<bool> {
        self.number().filter(|it| *it < 2).map(|it| it == 1)
    }

    fn time(&mut self) -> Option<DateTime<Utc>> {
        let millis = self.number().filter(|it| *it <= LATEST)?;
        DateTime::from_timestamp_millis(millis.try_into().ok()?)
    }

    fn weekday(&mut self) -> Option<Weekday> {
        u8::try_from(self.number()?).ok()?.try_into().ok()
    }

    fn every<T: Every>(&mut self) -> Option<T> {
        self.maybe_every()?
    }

    #[expect(clippy::option_option, reason = "nothing was said, or what was said can't be read")]
    fn maybe_every<T: Every>(&mut self) -> Option<Option<T>> {
        let Some(index) = self.maybe_number()? else { return Some(None) };
        T::ALL.get(usize::try_from(index).ok()?).copied().map(Some)
    }

    #[expect(clippy::option_option, reason = "nothing was said, or what was said can't be read")]
    fn maybe_number(&mut self) -> Option<Option<u64>> {
        let said = self.string()?;
        if said.is_empty() { Some(None) } else { said.parse().ok().map(Some) }
    }

    #[expect(clippy::option_option, reason = "nothing was said, or what was said can't be read")]
    fn maybe<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.flag()? { read(self).map(Some) } else { Some(None) }
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        (0..count).map(|_| read(self)).collect()
    }
}
