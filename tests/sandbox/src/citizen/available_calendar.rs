//! `GET available-calendar/`: the bookable days of a window, and the times of one of them.
//!
//! - The window is `slotsStartDate..slotsEndDate` if given, else `startDate..endDate`.
//! - The days listed are those of the window's calendar months, within `startDate..endDate`.
//! - The day with times is the first bookable one of the window, else of its months. Its date is answered as
//!   both `slotsStartDate` and `slotsEndDate`.
//! - Of a time that several peers have, one answers for all.
//! - `prevBookableDate` and `nextBookableDate` are the nearest bookable days outside those months.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde_json::{Value, json};

use super::{Question, captcha_token, peers, wish};
use crate::{
    berlin,
    catalogue::Office,
    city::City,
    errors::{ErrorCode, Refusal},
    record::BookedService,
    store::Book,
};

/// The longest range that may be asked for.
const LONGEST_RANGE: i64 = 365;
/// The most slots that any booking can have.
const MOST_SLOTS: u32 = 25;

/// Bookable days, each with its offices and their times.
type Calendar<'city> = BTreeMap<NaiveDate, Vec<(&'city Office, Vec<i64>)>>;

struct Asked {
    range: (NaiveDate, NaiveDate),
    /// Whether the window is a part of the range.
    window: Option<(NaiveDate, NaiveDate)>,
    office_ids: Vec<u32>,
    services: Vec<BookedService>,
}

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let asked = read(city, question)?;
    let offices = offices(city, &asked)?;
    let (start, end) = asked.range;
    if !(0..=LONGEST_RANGE).contains(&(end - start).num_days()) {
        // The system behind the API throws, and the API has no word for it.
        let odd = StatusCode::from_u16(520).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        return Err(Refusal::Checked(odd, vec![ErrorCode::Unknown]));
    }
    let days = city.work(|book| bookable_days(city, book, &asked, &offices))?;
    Ok(page(&asked, &days))
}

fn read(city: &City, question: &Question) -> Result<Asked, Refusal> {
    let date = |name| question.word(name).and_then(|word| word.parse::<NaiveDate>().ok());
    let office_ids = wish::comma_list(question.word("officeIds"));
    let service_ids = wish::comma_list(question.word("serviceIds"));
    let counts = wish::counts(wish::comma_list(question.word("serviceCounts")));
    let (start, end) = (date("startDate"), date("endDate"));
    let codes = [
        office_ids.is_none().then_some(ErrorCode::InvalidOfficeId),
        service_ids.is_none().then_some(ErrorCode::InvalidServiceId),
        start.is_none().then_some(ErrorCode::InvalidStartDate),
        end.is_none().then_some(ErrorCode::InvalidEndDate),
        counts.is_none().then_some(ErrorCode::InvalidServiceCount),
        captcha_token::error(
            city,
            question,
            question.word("captchaToken"),
            office_ids.as_deref().unwrap_or_default(),
        ),
    ];
    let (Some(office_ids), Some(service_ids), Some(start), Some(end), Some(counts), true) =
        (office_ids, service_ids, start, end, counts, codes.iter().all(Option::is_none))
    else {
        return Err(Refusal::checked(codes.into_iter().flatten().collect()));
    };
    let window = date("slotsStartDate").zip(date("slotsEndDate"));
    Ok(Asked { range: (start, end), window, office_ids, services: wish::pair(&service_ids, &counts) })
}

/// The offices, each with the slots that the services take there. All must offer all services.
fn offices<'city>(city: &'city City, asked: &Asked) -> Result<Vec<(&'city Office, u32)>, Refusal> {
    let office = |id: &u32| city.catalogue.office(*id).zip(city.catalogue.slots(*id, &asked.services));
    let offices = asked.office_ids.iter().map(office).collect::<Option<Vec<_>>>();
    offices.ok_or_else(|| Refusal::checked(vec![ErrorCode::InvalidLocationAndServiceCombination]))
}

fn bookable_days<'city>(
    city: &City,
    book: &Book,
    asked: &Asked,
    offices: &[(&'city Office, u32)],
) -> Result<Calendar<'city>, Refusal> {
    let (today, now) = (berlin::day(book.now), book.now.timestamp());
    let mut days = Calendar::new();
    for &(office, slots) in offices.iter().filter(|(_, slots)| *slots <= MOST_SLOTS) {
        let taken = book.taken(office.id, now, i64::MAX)?;
        for day in asked.range.0.iter_days().take_while(|day| *day <= asked.range.1) {
            let periods = city.catalogue.periods(office, day, today);
            let times: Vec<i64> = periods.iter().flat_map(|it| it.bookable(slots, &taken, now)).collect();
            if !times.is_empty() {
                days.entry(day).or_default().push((office, times));
            }
        }
    }
    Ok(days)
}

fn page(asked: &Asked, days: &Calendar) -> Value {
    let window = asked.window.unwrap_or(asked.range);
    let months = asked.window.map_or(asked.range, |(from, to)| (first_of_month(from), last_of_month(to)));
    let listed: Vec<_> = days.iter().filter(|(day, _)| within(**day, months)).collect();
    let open = listed.iter().find(|(day, _)| within(**day, window)).or_else(|| listed.first());
    let open = open.map(|(day, _)| **day);
    let day_page = |(day, offices): &(&NaiveDate, &Vec<(&Office, Vec<i64>)>)| {
        let with_times = if Some(**day) == open { offices.as_slice() } else { &[] };
        json!({
            "date": text(**day),
            "providerIDs": provider_ids(offices),
            "offices": office_pages(&peers::share(with_times)),
        })
    };
    json!({
        "startDate": text(asked.range.0),
        "endDate": text(asked.range.1),
        "slotsStartDate": text(open.unwrap_or(window.0)),
        "slotsEndDate": text(open.unwrap_or(window.1)),
        "prevBookableDate": days.keys().rfind(|day| **day < months.0).copied().map(text),
        "nextBookableDate": days.keys().find(|day| **day > months.1).copied().map(text),
        "availableDays": listed.iter().map(day_page).collect::<Vec<_>>(),
    })
}

fn provider_ids(offices: &[(&Office, Vec<i64>)]) -> String {
    offices.iter().map(|(office, _)| office.id.to_string()).collect::<Vec<_>>().join(",")
}

fn office_pages(offices: &[(u32, Vec<i64>)]) -> Vec<Value> {
    offices.iter().map(|(id, times)| json!({ "officeId": id.to_string(), "appointments": times })).collect()
}

fn text(day: NaiveDate) -> String {
    day.to_string()
}

fn within(day: NaiveDate, (from, to): (NaiveDate, NaiveDate)) -> bool {
    from <= day && day <= to
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn last_of_month(day: NaiveDate) -> NaiveDate {
    let next = first_of_month(day).checked_add_months(Months::new(1));
    next.and_then(|it| it.checked_sub_days(Days::new(1))).unwrap_or(day)
}
