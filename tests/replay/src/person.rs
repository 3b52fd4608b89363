//! Somebody who has just put a question: the real flow, brought there through its own pages in a city that is made for it.

use buergertermin::booking::{
    BookedService, Booking, CalendarOffer, Catalogue, Combination, ContactRules, Credentials, CustomField,
    Demand, Effect, Event, Field, ForWhom, FreeDay, Line, LinkPurpose, Office, OfficeId, Problem, Question,
    Relation, Reply, Reservation, Service, ServiceId, Setup, Slot, VisitMode, Wanted, effect::Ticket,
    proof::Solution, time::office_day,
};
use chrono::{DateTime, TimeDelta, Utc};

/// What was chosen before the question: an answer to booking is held against it.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The time and the office.
    pub slot: Slot,
    /// What for.
    pub wanted: Vec<Wanted>,
}

impl Chosen {
    /// What the system itself says was booked, where it says it.
    #[must_use]
    pub fn of(reply: &Reply) -> Option<Self> {
        let Reply::Appointment(it) = reply else { return None };
        let wanted = |it: &BookedService| Some(Wanted { count: it.count, ..Wanted::once(it.id?) });
        Some(Self {
            slot: Slot { start: it.start, office: it.office },
            wanted: it.services.iter().map(wanted).collect::<Option<_>>()?,
        })
    }

    /// Any.
    fn any(now: DateTime<Utc>) -> Self {
        let slot = Slot { start: now + TimeDelta::days(1), office: OfficeId(1) };
        Self { slot, wanted: vec![Wanted::once(ServiceId(1))] }
    }
}

/// Somebody in the middle of a booking.
#[derive(Clone, Debug)]
pub struct Person {
    /// Where she is.
    pub booking: Booking,
    /// What the browser was asked to do by what happened last.
    pub effects: Vec<Effect>,
    /// Questions that were not answered so far.
    pending: Vec<(Ticket, Question)>,
}

impl Person {
    /// Somebody who has just put this question.
    #[must_use]
    pub fn who_asked(question: &Question, chosen: Option<Chosen>, now: DateTime<Utc>) -> Self {
        let question = if let Question::WithProof { question, .. } = question { question } else { question };
        let chosen = chosen.unwrap_or_else(|| Chosen::any(now));
        match question {
            Question::Catalogue | Question::WithProof { .. } => Self::new(now),
            Question::Calendar { demand, .. } => Self::asks_for_times(&some(demand), false, now),
            Question::Reserve { slot, wanted } => {
                let Demand { wanted, .. } =
                    some(&Demand { offices: vec![slot.office], wanted: wanted.clone() });
                Self::reserves(&Chosen { slot: *slot, wanted }, now)
            }
            Question::Update { credentials, .. } => Self::saves(&chosen, credentials, now),
            Question::Cancel(credentials) => {
                Self::holds(&chosen, credentials, now).does(Event::EraseWanted).does(Event::EraseConfirmed)
            }
            Question::Preconfirm(credentials) => Self::saves(&chosen, credentials, now).hears(Reply::Updated),
            Question::Confirm(credentials) => Self::opens(LinkPurpose::Confirm, credentials, now),
            Question::Find(credentials) => Self::opens(LinkPurpose::See, credentials, now),
            Question::Riddle => {
                let Chosen { slot, wanted } = chosen;
                Self::asks_for_times(&Demand { offices: vec![slot.office], wanted }, true, now)
            }
            Question::Prove { riddle, solution } => Self::who_asked(&Question::Riddle, None, now)
                .hears(Reply::Riddle(riddle.clone()))
                .solves(solution.clone()),
        }
    }

    fn new(now: DateTime<Utc>) -> Self {
        let setup = Setup { visit: VisitMode::Off, activation_by_mail: true, ..Setup::default() };
        let person = Self { booking: Booking::new(setup), effects: Vec::new(), pending: Vec::new() };
        person.does(Event::Ticked(now)).does(Event::Started)
    }

    /// At the times; their days are being asked for.
    fn asks_for_times(demand: &Demand, proof: bool, now: DateTime<Utc>) -> Self {
        let mut person = Self::new(now)
            .hears(Reply::Catalogue(city(demand, proof)))
            .does(Event::ForWhomPicked(ForWhom::Me))
            .does(Event::Continued);
        for it in &demand.wanted {
            person = person
                .does(Event::MatterTicked(it.matter, true))
                .does(Event::CountPicked(it.matter, it.count));
        }
        let contact = [
            (Field::Name, "Erika Muster"),
            (Field::Email, "erika@example.com"),
            (Field::Telephone, "0171 3920042"),
            (Field::Remark, "Anmerkung"),
            (Field::SecondRemark, "Anmerkung"),
        ];
        person = person.does(Event::Continued);
        for (field, text) in contact {
            person = person.does(Event::Typed(field, text.to_owned()));
        }
        person.does(Event::Continued)
    }

    fn reserves(chosen: &Chosen, now: DateTime<Utc>) -> Self {
        let Chosen { slot, wanted } = chosen;
        let demand = Demand { offices: vec![slot.office], wanted: wanted.clone() };
        // The time is still to come, whenever the question was recorded.
        let now = slot.start.checked_sub_signed(TimeDelta::days(1)).map_or(now, |it| it.min(now));
        let day = FreeDay { date: office_day(slot.start), offices: vec![slot.office] };
        Self::asks_for_times(&demand, false, now)
            .hears(Reply::Calendar(CalendarOffer { days: vec![day], slots: vec![*slot] }))
            .does(Event::SlotPicked(*slot))
            .does(Event::Continued)
    }

    fn saves(chosen: &Chosen, credentials: &Credentials, now: DateTime<Utc>) -> Self {
        Self::holds(chosen, credentials, now).does(Event::Continued)
    }

    /// On the page of checking.
    fn holds(chosen: &Chosen, credentials: &Credentials, now: DateTime<Utc>) -> Self {
        let service =
            |it: &Wanted| BookedService { id: Some(it.service()), name: Line::default(), count: it.count };
        let reservation = Reservation {
            credentials: credentials.clone(),
            slot: chosen.slot,
            services: chosen.wanted.iter().map(service).collect(),
            minutes: 15,
            activation_minutes: 30,
            rules: rules(),
        };
        Self::reserves(chosen, now).hears(Reply::Reserved(reservation))
    }

    fn opens(purpose: LinkPurpose, credentials: &Credentials, now: DateTime<Utc>) -> Self {
        let person = Self::new(now);
        person.does(Event::LinkOpened { purpose, credentials: Some(credentials.clone()) })
    }

    fn solves(self, solution: Solution) -> Self {
        let solving = self.effects.iter().find_map(|it| match it {
            Effect::Solve { ticket, .. } => Some(*ticket),
            Effect::Ask { .. }
            | Effect::Focus(_)
            | Effect::Announce(_)
            | Effect::Hush
            | Effect::ForgetLink
            | Effect::WakeAt(_)
            | Effect::Tell(_) => None,
        });
        match solving {
            Some(ticket) => self.does(Event::Solved { ticket, solution: Some(solution) }),
            None => self,
        }
    }

    /// Something happens.
    #[must_use]
    pub fn does(mut self, event: Event) -> Self {
        (self.booking, self.effects) = self.booking.step(event);
        for effect in &self.effects {
            if let Effect::Ask { ticket, question } = effect {
                self.pending.push((*ticket, question.clone()));
            }
        }
        self
    }

    /// All that she waits for is answered so: what was asked last, and what asks the same.
    #[must_use]
    pub fn gets(mut self, outcome: &Result<Reply, Problem>) -> Self {
        let Some((_, last)) = self.pending.last().cloned() else { return self };
        let same = |it: &Question| std::mem::discriminant(it) == std::mem::discriminant(&last);
        let asked = std::mem::take(&mut self.pending);
        let mut effects = Vec::new();
        for (ticket, _) in asked.into_iter().filter(|(_, it)| same(it)) {
            self = self.does(Event::Answered { ticket, outcome: outcome.clone() });
            effects.append(&mut self.effects);
            // Put again by itself, it is answered in the same way, until nothing more is tried.
            while self.booking.puts_again(ticket) {
                let later = self.booking.now + TimeDelta::seconds(1);
                self = self.does(Event::Ticked(later));
                effects.append(&mut self.effects);
                if !self.booking.puts_again(ticket) {
                    self.pending.retain(|(asked, _)| *asked != ticket);
                    self = self.does(Event::Answered { ticket, outcome: outcome.clone() });
                    effects.append(&mut self.effects);
                }
            }
        }
        self.effects = effects;
        self
    }

    fn hears(self, reply: Reply) -> Self {
        self.gets(&Ok(reply))
    }

    /// The questions that were put by what happened last.
    pub fn asked(&self) -> impl Iterator<Item = &Question> {
        self.effects
            .iter()
            .filter_map(|it| if let Effect::Ask { question, .. } = it { Some(question) } else { None })
    }
}

/// The widget never asks for nothing, nor for more than any office does in one appointment.
fn some(demand: &Demand) -> Demand {
    let Demand { mut offices, mut wanted } = demand.clone();
    if offices.is_empty() {
        offices.push(OfficeId(1));
    }
    if wanted.is_empty() {
        wanted.push(Wanted::once(ServiceId(1)));
    }
    if wanted.iter().map(|it| it.count).fold(0, u32::saturating_add) > MOST_SLOTS {
        for it in &mut wanted {
            it.count = 1;
        }
    }
    Demand { offices, wanted }
}

/// More slots than this in one appointment are never free (CONTRACT, "available-calendar").
const MOST_SLOTS: u32 = 25;

/// A city whose offices do all of it, together, as often as wanted.
fn city(demand: &Demand, captcha: bool) -> Catalogue {
    let Demand { offices, wanted } = demand;
    let ids: Vec<ServiceId> = wanted.iter().map(|it| it.matter).collect();
    let service = |id: &ServiceId| Service {
        id: *id,
        name: format!("Anliegen {}", id.0).as_str().into(),
        max_quantity: u32::MAX,
        combinable: ids.iter().map(|with| Combination { with: *with, at: offices.clone() }).collect(),
        root: None,
        variant: None,
        listed: true,
    };
    let office = |id: &OfficeId| Office {
        id: *id,
        name: format!("Standort {}", id.0).as_str().into(),
        slot_minutes: 10,
        rules: rules(),
        captcha,
        ..Office::default()
    };
    let does = |office: OfficeId| {
        let relation =
            move |service: &ServiceId| Relation { office, service: *service, slots: 1, max_quantity: None };
        ids.iter().map(relation).collect::<Vec<_>>()
    };
    Catalogue {
        services: ids.iter().map(service).collect(),
        offices: offices.iter().map(office).collect(),
        relations: offices.iter().flat_map(|it| does(*it)).collect(),
    }
}

/// It asks for everything that there is.
fn rules() -> ContactRules {
    let field = || Some(CustomField { label: "Bemerkung".into(), required: false });
    ContactRules { email_required: true, telephone: Some(false), custom: [field(), field()] }
}
