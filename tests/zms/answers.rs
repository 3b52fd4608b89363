//! What an answer means.

use super::recording::{card, credentials, eight_o_clock, heard, recording, zms};
use buergertermin::{
    api::Answer,
    booking::{
        Appointment, AppointmentStatus, BookedService, Demand, OfficeId, Problem, Question, Reply, ServiceId,
        Variant,
        prose::line::HINT,
        time::{office_day, office_time},
    },
};
use serde_json::Value;

use chrono::Days;

#[test]
fn the_whole_catalogue_of_a_large_city_is_read() {
    let Ok(Reply::Catalogue(catalogue)) = heard("01-offices-and-services-full") else {
        panic!("no catalogue")
    };

    assert_eq!((catalogue.offices.len(), catalogue.services.len()), (111, 159));
    let town_hall = catalogue.office(OfficeId(990_001)).unwrap();
    assert_eq!(town_hall.name, "Bürgeramt Rathaus");
    assert_eq!(town_hall.address.street, "Marienplatz 8");
    assert_eq!(town_hall.rules.telephone, Some(false));
    assert_eq!(town_hall.rules.custom[0].as_ref().unwrap().label, "Zusätzliche Bemerkungen");
    assert!(catalogue.office(OfficeId(990_003)).unwrap().captcha);
    assert_eq!(catalogue.minutes(OfficeId(990_001), &[card()]), Some(20));
}

#[test]
fn a_calendar_gives_its_days_and_the_times_of_the_first_one() {
    let Ok(Reply::Calendar(offer)) = heard("02-calendar-koffer") else { panic!("no calendar") };

    assert_eq!(offer.days.len(), 4);
    assert_eq!(offer.slots.len(), 6);
    assert_eq!(office_day(offer.slots[0].start), offer.days[0].date);
    assert_eq!(office_time(offer.slots[0].start).to_string(), "09:00:00");
    assert_eq!(offer.slots[0].office, OfficeId(990_002));
}

#[test]
fn a_weekend_has_no_days_and_is_no_failure() {
    let Ok(Reply::Calendar(offer)) = heard("02-calendar-no-days-weekend") else { panic!("no calendar") };

    assert!(offer.days.is_empty() && offer.slots.is_empty());
}

#[test]
fn a_reservation_tells_its_time_its_end_and_what_the_office_asks() {
    let Ok(Reply::Reserved(reservation)) = heard("10-rathaus-1-reserve") else { panic!("no reservation") };

    assert_eq!(reservation.slot, eight_o_clock());
    assert_eq!(reservation.credentials, credentials());
    assert_eq!((reservation.minutes, reservation.activation_minutes), (15, 30));
    assert!(reservation.rules.email_required);
}

#[test]
fn an_appointment_is_told_as_far_as_it_has_come() {
    let status = |name: &str| match heard(name) {
        Ok(Reply::Appointment(it)) => it.status,
        other => panic!("{name}: {other:?}"),
    };

    assert_eq!(status("10-rathaus-3-preconfirm"), AppointmentStatus::Preconfirmed);
    assert_eq!(status("10-rathaus-5-confirm"), AppointmentStatus::Confirmed);
    assert_eq!(status("21-first-still-reserved"), AppointmentStatus::Reserved);
    assert_eq!(status("10-rathaus-C-get-after-cancel-new-key"), AppointmentStatus::Cancelled);
}

#[test]
fn a_confirmed_appointment_has_its_number_place_and_matter() {
    let Ok(Reply::Appointment(appointment)) = heard("10-rathaus-6-get") else { panic!("no appointment") };

    assert_eq!(appointment.number, "R0002");
    assert_eq!(appointment.office_name, "Bürgeramt Rathaus");
    assert_eq!(appointment.address, "Marienplatz 8, 80331 Musterstadt");
    assert_eq!(appointment.hint.line(HINT), "Erdgeschoss, Raum 12");
    assert_eq!(named(&appointment), [("Personalausweis", 1)]);
    assert!(BookedService::are(&appointment.services, &[card()]));
    assert_eq!(appointment.remarks.line(HINT), "Bitte bringen Sie Ihren Ausweis mit.");
    assert_eq!(appointment.email, "erika.muster@example.com");
}

#[test]
fn several_matters_are_all_named() {
    let Ok(Reply::Appointment(appointment)) = heard("12-multi-get") else { panic!("no appointment") };

    assert_eq!(named(&appointment), [("Personalausweis", 2), ("Wohnsitzanmeldung", 1)]);
}

fn named(appointment: &Appointment) -> Vec<(&str, u32)> {
    appointment.services.iter().map(|it| (&*it.name, it.count)).collect()
}

#[test]
fn the_clerks_fields_are_told_with_the_appointment() {
    let Ok(Reply::Appointment(appointment)) = heard("11-koffer-5-get") else { panic!("no appointment") };

    assert_eq!(appointment.noted, ["Gartenstraße 5, 80331 Musterstadt", "Gehbehindert"]);
}

#[test]
fn a_day_of_the_calendar_tells_which_offices_are_free() {
    let Ok(Reply::Calendar(offer)) = heard("02-calendar-slots-window") else { panic!("no calendar") };
    let both = [OfficeId(990_001), OfficeId(990_002)];

    assert!(
        offer.days.iter().all(|it| !it.offices.is_empty() && it.offices.iter().all(|id| both.contains(id)))
    );
    assert!(offer.slots.is_sorted());
    assert_eq!(offer.first(), offer.slots.first().copied());
    assert_eq!(offer.first_day_at(&both), Some(offer.days[0].date));
    assert_eq!(offer.first_day_at(&[OfficeId(1)]), None);
}

#[test]
fn what_the_catalogue_says_of_limits_and_variants_is_read() {
    let Ok(Reply::Catalogue(catalogue)) = heard("01-offices-and-services-full") else {
        panic!("no catalogue")
    };
    let office = |id| catalogue.office(OfficeId(id)).unwrap();
    let service = |id| catalogue.service(ServiceId(id)).unwrap();

    assert_eq!((office(990_001).most_slots, office(102_522).most_slots), (Some(25), None));
    assert_eq!((office(10_489).priority, office(10_489).not_for.len()), (100, 3));
    assert_eq!(office(10_489).mixes_with.len(), 4);
    assert_eq!(office(10_503).shares_with.len(), 4);
    assert_eq!((service(2).variant, service(2).root), (Some(Variant::Telephone), Some(ServiceId(1_080_455))));
    assert_eq!((service(2).listed, service(1_080_455).listed), (false, true));
    assert_eq!(service(1_063_441).max_quantity, 2);
    let relation = |office, service| catalogue.relation(OfficeId(office), ServiceId(service)).unwrap();
    assert_eq!(
        (relation(990_002, 1_063_441).max_quantity, relation(10_489, 1_063_441).max_quantity),
        (Some(1), None)
    );
    let combined: Vec<u64> = service(1_063_441).combinable.iter().map(|it| it.with.0).take(3).collect();
    assert_eq!(combined, [1_063_441, 10_225_205, 1_063_453], "in the city's order");
}

#[test]
fn a_calendar_that_speaks_of_other_offices_or_days_offers_nothing_of_them() {
    let recorded = recording("02-calendar-slots-window");
    let question = recorded.question().unwrap();
    let Question::Calendar { demand, from, to, day } = question.clone() else { panic!("a calendar") };
    let offer = |question: &Question| match zms().read(question, &recorded.answer) {
        Ok(Reply::Calendar(offer)) => Ok(offer),
        Ok(other) => panic!("{other:?}"),
        Err(failure) => Err(failure.problem),
    };
    let all = offer(&question).unwrap();

    let alone = Demand { offices: vec![OfficeId(990_002)], ..demand.clone() };
    let of_one = offer(&Question::Calendar { demand: alone, from, to, day }).unwrap();
    assert!(!of_one.slots.is_empty() && of_one.slots.len() < all.slots.len());
    assert!(of_one.slots.iter().all(|it| it.office == OfficeId(990_002)));

    let first = all.days[0].date;
    let one_day = offer(&Question::Calendar { demand: demand.clone(), from: first, to: first, day }).unwrap();
    assert_eq!(one_day.days.len(), 1);

    let elsewhere = from.checked_sub_days(Days::new(40)).unwrap();
    let none = offer(&Question::Calendar { demand, from: elsewhere, to: elsewhere, day });
    assert_eq!(none, Err(Problem::Unexpected), "not the same as nothing free");
}

#[test]
fn an_office_or_a_service_that_is_listed_twice_is_offered_once() {
    let recorded = recording("01-offices-and-services-cut");
    let Answer::Heard { status, body } = &recorded.answer else { panic!("heard") };
    let mut twice: Value = serde_json::from_str(body).unwrap();
    for list in ["offices", "services"] {
        let again = twice[list].as_array().unwrap().clone();
        twice[list].as_array_mut().unwrap().extend(again);
    }
    let heard = Answer::Heard { status: *status, body: twice.to_string() };

    assert_eq!(zms().read(&Question::Catalogue, &heard), zms().read(&Question::Catalogue, &recorded.answer));
}
