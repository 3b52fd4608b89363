//! Which calendars are worth a question: one for each office, first where offices differ in what they ask; several matters in
//! one appointment; several offices in one question; and another day than the first.

use super::city::City;
use crate::exchange::Exchange;
use buergertermin::{
    api::adapter,
    booking::{ContactRules, Demand, Office, OfficeId, Question, Reply, ServiceId, Wanted, time::office_day},
    config::ApiKind,
};
use chrono::{Days, NaiveDate};

/// The widget looks as far ahead.
const WINDOW: Days = Days::new(180);

/// A question for free times, as the widget would put it.
pub(super) struct Calendar {
    /// Of its file.
    pub(super) name: String,
    /// As it is sent.
    pub(super) query: Vec<(&'static str, String)>,
    question: Question,
}

/// All of them, the most telling first.
pub(super) fn calendars(city: &City) -> Vec<Calendar> {
    let mut demands = vec![several_matters(city), several_offices(city)];
    demands.extend(one_office_each(city).into_iter().map(Some));
    let today = today();
    let named = demands.into_iter().flatten().enumerate();
    named
        .map(|(index, demand)| Calendar::new(format!("{:02}-calendar", 10 + index), demand, today, None))
        .collect()
}

/// The day of the question: of the machine that asks.
fn today() -> NaiveDate {
    let since = std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    let seconds = since.map(|it| it.as_secs()).unwrap_or_default();
    let now = chrono::DateTime::from_timestamp(i64::try_from(seconds).unwrap_or_default(), 0);
    office_day(now.unwrap_or_default())
}

impl Calendar {
    fn new(name: String, demand: Demand, from: NaiveDate, day: Option<NaiveDate>) -> Self {
        let to = from.checked_add_days(WINDOW).unwrap_or(from);
        let question = Question::Calendar { demand, from, to, day };
        Self { name, query: adapter(ApiKind::Zms).write(&question).query, question }
    }

    /// The same for the last day that is free, if there is another one than the first.
    pub(super) fn another_day(&self, answer: &Exchange) -> Option<Self> {
        let read = adapter(ApiKind::Zms).read(&self.question, &answer.answer());
        let (Ok(Reply::Calendar(offer)), Question::Calendar { demand, from, .. }) = (read, &self.question)
        else {
            return None;
        };
        let last = offer.days.get(1..)?.last()?.date;
        let name = self.name.replace("calendar", "other-day");
        Some(Self::new(name, demand.clone(), *from, Some(last)))
    }
}

/// Offices that can be asked without a captcha.
fn open<'a>(city: &'a City) -> impl Iterator<Item = &'a Office> {
    city.catalogue.offices.iter().filter(|it| !it.captcha && city.has_scope(it))
}

/// What an office does first.
fn first_service(city: &City, office: OfficeId) -> Option<ServiceId> {
    city.catalogue
        .matters(&city.catalogue.at(&[office]))
        .find_map(|it| city.catalogue.relation(office, it.id))
        .map(|it| it.service)
}

fn one_office_each(city: &City) -> Vec<Demand> {
    let mut seen: Vec<&ContactRules> = Vec::new();
    let (mut new, mut known) = (Vec::new(), Vec::new());
    for office in open(city) {
        let Some(service) = first_service(city, office.id) else { continue };
        let demand = Demand { offices: vec![office.id], wanted: vec![Wanted::once(service)] };
        if seen.contains(&&office.rules) {
            known.push(demand);
        } else {
            seen.push(&office.rules);
            new.push(demand);
        }
    }
    new.into_iter().chain(known).collect()
}

/// Two matters that some office does in one appointment.
fn several_matters(city: &City) -> Option<Demand> {
    open(city).find_map(|office| {
        let offices = vec![office.id];
        let done = city.catalogue.at(&offices);
        let mut matters = city.catalogue.matters(&done);
        let pair = matters.find_map(|one| {
            let first = Wanted::once(one.id);
            let others = one.combinable.iter().map(|it| it.with).filter(|it| *it != one.id);
            let pairs = others.map(|it| vec![first, Wanted::once(it)]);
            pairs.into_iter().find(|it| !city.catalogue.offices_for(it, &done).is_empty())
        });
        Some(Demand { wanted: pair?, offices: offices.clone() })
    })
}

/// A matter that several offices do.
fn several_offices(city: &City) -> Option<Demand> {
    let all: Vec<OfficeId> = open(city).map(|it| it.id).collect();
    let done = city.catalogue.at(&all);
    let mut matters = city.catalogue.matters(&done);
    matters.find_map(|it| {
        let wanted = vec![Wanted::once(it.id)];
        let offices: Vec<OfficeId> = city.catalogue.offices_for(&wanted, &done).into_iter().take(3).collect();
        (offices.len() > 1).then_some(Demand { offices, wanted })
    })
}
