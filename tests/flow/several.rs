//! Several visits to one home: chosen one after the other, booked all or none.

use super::citizen::{Citizen, PAGE, PAGE_WITH_ERRORS, appointment, credentials, reservation_of};
use crate::common::{CARD, PROOF, SUITCASE, offer_at, rules_of_visits, setup, slot};
use buergertermin::{
    booking::{
        Appointment, AppointmentStatus, ContactRules, Effect, Event, Field, ForWhom, HostNotice, Place,
        Problem, Question, Reply, Reservation, Setup, Slot, Step, StepKind, TimesNotice, time::office_time,
    },
    i18n::Message,
};
use chrono::TimeDelta;

mod all_or_none;
mod changes;
mod idle;
mod list;
mod reloaded;

/// A city in which three people fit one visit, and up to three visits are booked in one go.
fn city() -> Setup {
    Setup { most_visits: Some(3), ..setup() }
}

fn at_people() -> Citizen {
    Citizen::at_for_whom_of(city()).does(Event::ForWhomPicked(ForWhom::Home)).goes_on()
}

/// Page 6, with everything typed.
fn at_contact(people: u32) -> Citizen {
    at_people()
        .does(Event::PeoplePicked(people))
        .goes_on()
        .wants(CARD)
        .goes_on()
        .says_where()
        .goes_on()
        .types(Field::Name, "Haus am See")
        .types(Field::ContactName, "Petra Pflege")
        .types(Field::Email, "haus@example.com")
        .types(Field::Telephone, "0341 123456")
}

/// Page 7, for the first visit.
fn at_times(people: u32) -> Citizen {
    at_contact(people).goes_on().sees_days()
}

fn time(minutes: i64) -> Slot {
    Slot { office: SUITCASE, ..slot(1, minutes) }
}

fn reserved(process: u64, minutes: i64) -> Reply {
    Reply::Reserved(Reservation { rules: rules_of_visits(), ..reservation_of(process, time(minutes)) })
}

impl Citizen {
    /// A time for the visit whose page this is.
    fn takes(self, process: u64, minutes: i64) -> Self {
        self.does(Event::SlotPicked(time(minutes))).goes_on().hears(reserved(process, minutes))
    }

    /// The days of the next page 7 are here.
    fn sees_days(self) -> Self {
        self.hears(Reply::Calendar(offer_at(SUITCASE)))
    }

    /// The processes whose times are held or just booked, in the order of the visits.
    fn all_held(&self) -> Vec<u64> {
        self.booking.holds().map(|it| it.reservation.credentials.process).collect()
    }
}

/// Page 8 of two visits, to three and to two people.
fn at_check() -> Citizen {
    at_times(5).takes(1, 0).sees_days().takes(2, 10)
}

/// Both contacts are saved, and the first visit is being booked.
fn booking() -> Citizen {
    at_check().goes_on().hears(Reply::Updated).hears(Reply::Updated)
}

/// The first visit is booked, and the second one is being booked.
fn half_booked() -> Citizen {
    booking().hears(visit(AppointmentStatus::Preconfirmed, 0))
}

/// What the system says of the visit at this time.
fn visit(status: AppointmentStatus, minutes: i64) -> Reply {
    let Reply::Appointment(it) = appointment(status) else { panic!("an appointment") };
    Reply::Appointment(Appointment { start: time(minutes).start, office: SUITCASE, ..it })
}

fn remark(question: &Question) -> &str {
    let Question::Update { contact, .. } = question else { panic!("{question:?} saves nothing") };
    &contact.remarks[1]
}

#[test]
fn up_to_nine_people_are_offered_and_more_are_planned_on_the_telephone() {
    let nine = at_people().does(Event::PeoplePicked(9)).goes_on();
    assert_eq!(nine.kind(), StepKind::Services);
    assert_eq!(nine.booking.visits_wanted(), 3);

    assert_eq!(at_people().does(Event::PeoplePicked(10)).goes_on().booking.step, Step::Home);
}

#[test]
fn the_people_are_divided_evenly_over_the_visits() {
    for (people, shares) in [(3, vec![3]), (4, vec![2, 2]), (7, vec![3, 2, 2]), (8, vec![3, 3, 2])] {
        let booking = at_people().does(Event::PeoplePicked(people)).booking;
        let visits = booking.visits_wanted() as usize;

        let divided: Vec<u32> = (0..visits).filter_map(|it| booking.people_at(it)).collect();
        assert_eq!(divided, shares, "{people} people");
    }
}

#[test]
fn as_many_people_as_fit_one_visit_are_asked_for_one_time_as_ever() {
    let citizen = at_times(3);
    assert_eq!(citizen.booking.heading(), Message::TimesHeading);

    assert_eq!(citizen.takes(1, 0).kind(), StepKind::Check);
}

#[test]
fn each_visit_has_a_page_of_its_own_and_the_times_before_stay_held() {
    let first = at_times(7);
    assert_eq!(first.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 3 });

    let second = first.takes(1, 0);
    assert_eq!(second.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 3 });
    assert_eq!(second.shown(), PAGE);
    assert_eq!(second.all_held(), [1]);
    assert_eq!(second.holds(), None, "the second visit has no time yet");
    assert!(matches!(&second.asked()[..], [Question::Calendar { .. }]), "what is free is asked anew");

    let third = second.sees_days().takes(2, 10);
    assert_eq!(third.booking.heading(), Message::TimesHeadingOf { visit: 3, of: 3 });
    let check = third.sees_days().takes(3, 20);
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.all_held(), [1, 2, 3]);
}

#[test]
fn back_from_the_second_visit_leads_to_the_first_one_with_its_time_marked() {
    let citizen = at_times(5).takes(1, 0).sees_days().goes_back().sees_days();

    assert_eq!(citizen.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(citizen.times().picked, Some(time(0)));
    assert_eq!(citizen.holds(), Some(1));
    let contact = citizen.clone().goes_back();
    assert_eq!(contact.kind(), StepKind::Contact);

    let on = citizen.goes_on();
    assert_eq!(on.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 2 });
    assert_eq!(on.all_held(), [1]);
}

#[test]
fn another_time_for_the_first_visit_gives_its_former_one_back_in_the_same_step() {
    let citizen = at_times(5).takes(1, 0).sees_days().goes_back().sees_days().takes(7, 20);

    assert_eq!(citizen.all_held(), [7]);
    assert!(citizen.asked().contains(&Question::Cancel(credentials(1))));
    assert_eq!(citizen.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 2 });
}

#[test]
fn the_time_of_one_visit_is_changed_from_the_page_of_checking_and_comes_straight_back() {
    let times = at_check().does(Event::ChangeWanted(Place::TimeOf(0))).sees_days();
    assert_eq!(times.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(times.times().picked, Some(time(0)));
    assert_eq!(times.all_held(), [1, 2], "the other one stays held");

    let check = times.takes(7, 20);
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.all_held(), [7, 2]);
    assert!(check.asked().contains(&Question::Cancel(credentials(1))));
}

#[test]
fn a_visit_that_is_not_there_has_no_time_to_change() {
    let citizen = at_check().does(Event::ChangeWanted(Place::TimeOf(2)));

    assert_eq!((citizen.kind(), citizen.effects), (StepKind::Check, Vec::new()));
}

#[test]
fn all_contacts_are_saved_before_the_first_visit_is_booked() {
    let first = at_check().goes_on();
    assert_eq!(remark(&first.asked()[0]), "Kontakt: Petra Pflege; Telefon: 0341123456; Personen: 3");
    assert!(
        matches!(&first.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(1))
    );

    let second = first.hears(Reply::Updated);
    assert_eq!(remark(&second.asked()[0]), "Kontakt: Petra Pflege; Telefon: 0341123456; Personen: 2");
    assert!(
        matches!(&second.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(2))
    );

    let booking = second.hears(Reply::Updated);
    assert_eq!(booking.asked(), [Question::Preconfirm(credentials(1))]);
    let last = booking.hears(visit(AppointmentStatus::Preconfirmed, 0));
    assert_eq!(last.asked(), [Question::Preconfirm(credentials(2))]);
    assert_eq!(last.kind(), StepKind::Check);
}

#[test]
fn page_nine_names_all_visits_and_each_is_confirmed_by_its_own_mail() {
    let before = half_booked();
    let until = before.booking.holds().map(|it| it.confirm_until).min().unwrap();
    let citizen = before.hears(visit(AppointmentStatus::Preconfirmed, 10));

    let Step::Activation { appointment, further, until: shown, .. } = &citizen.booking.step else {
        panic!("{:?}", citizen.booking.step)
    };
    assert_eq!((appointment.start, *shown), (time(0).start, until));
    assert_eq!(further.iter().map(|it| it.appointment.start).collect::<Vec<_>>(), [time(10).start]);
    assert_eq!(citizen.booking.heading(), Message::ActivationsHeading { count: 2 });
    assert_eq!(citizen.effects, [PAGE.to_vec(), vec![Effect::Tell(HostNotice::Booked)]].concat());
    assert_eq!(citizen.all_held(), [0; 0]);
}

#[test]
fn one_visit_that_is_booked_otherwise_is_said_like_any() {
    let citizen = half_booked().hears(visit(AppointmentStatus::Preconfirmed, 20));

    assert_eq!(citizen.booking.heading(), Message::DiffersHeading);
    assert!(citizen.effects.contains(&Effect::Tell(HostNotice::Differs)));
}

#[test]
fn where_there_is_no_mail_each_is_confirmed_at_once() {
    let mut check = at_check();
    check.booking.setup.activation_by_mail = false;
    let first = check.goes_on().hears(Reply::Updated).hears(Reply::Updated);
    assert_eq!(first.asked(), [Question::Confirm(credentials(1))]);

    let second = first.hears(visit(AppointmentStatus::Confirmed, 0));
    assert_eq!(second.asked(), [Question::Confirm(credentials(2))]);
    let booked = second.hears(visit(AppointmentStatus::Confirmed, 10));
    assert_eq!(booked.booking.heading(), Message::VisitsBookedHeading { count: 2 });
}
