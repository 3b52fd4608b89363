//! Free times are looked at first; only those that suit are shown; the way is changed at the end.

use super::*;
use browser::Town;

#[test]
fn looking_reserves_nothing_and_what_was_marked_is_marked_again() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).clicks("Freie Zeiten ansehen").is_on("Freie Zeiten");
    erika.reads("Hier sehen Sie nur nach.").reads("Planen Sie für den Besuch etwa 60 Minuten ein.");
    erika.clicks_second_day();
    let time = *erika.times().last().unwrap();
    erika.clicks_id(&id(time)).goes_on();
    assert_eq!(city.count_of("reserve-appointment"), 0);

    lives_in(&erika, MUSTERSTADT);
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika.goes_on().is_on(TIMES);

    erika.waits_for(
        "the time to be marked",
        "return root.getElementById(args[0])?.checked",
        &[id(time).into()],
    );
    assert_eq!(city.count_of("reserve-appointment"), 0);
    erika.goes_on().is_on(CHECK);
    assert_eq!(books(&city, &erika, time).office_id, VISITS);
}

#[test]
fn whoever_comes_too_late_for_what_was_marked_is_told() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).clicks("Freie Zeiten ansehen").is_on("Freie Zeiten").clicks_second_day();
    let time = *erika.times().last().unwrap();
    erika.clicks_id(&id(time)).goes_on();

    let sabine = Visitor::of(&city);
    goes_to_matters(sabine.opens("/"), "Für mich", "Nein");
    sabine.chooses(ID_CARD).goes_on();
    lives_in(&sabine, MUSTERSTADT);
    fills(&sabine, &[NAME, EMAIL, TELEPHONE]);
    sabine.goes_on().is_on(TIMES).clicks_second_day();
    sabine.clicks_id(&id(time)).goes_on().is_on(CHECK);

    lives_in(&erika, MUSTERSTADT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika.goes_on().is_on(TIMES).reads("Ihre ausgesuchte Zeit ist nicht mehr dabei");
    let other = *erika.times().first().unwrap();
    erika.clicks_id(&id(other)).goes_on().is_on(CHECK);
    books(&city, &erika, other);
}

#[test]
fn mornings_and_days_of_the_week_can_be_left_out() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_times_of_counters(erika.opens("/"), "Reisepass beantragen");
    erika.clicks("Bürgeramt wählen").is_on("In welches Bürgeramt möchten Sie kommen?");
    erika.chooses("Bürgeramt Mitte").goes_on().is_on(TIMES);

    erika.clicks("Manche Wochentage passen nicht?");
    for day in ["Montag", "Mittwoch", "Freitag"] {
        erika.chooses(day);
    }
    erika.chooses("Nachmittag");

    let days = erika.words_of(".bt-day__name");
    let left = |it: &String| it.starts_with("Dienstag, ") || it.starts_with("Donnerstag, ");
    assert!(!days.is_empty() && days.iter().all(left), "{days:?}");
    erika.clicks(&erika.second_day()).reads("14 Uhr");
    let times = erika.times();
    assert!(!times.is_empty() && times.iter().all(|it| hour(*it) >= 14), "{times:?}");
    erika.chooses("Vormittag").reads("9 Uhr");
    let times = erika.times();
    assert!(!times.is_empty() && times.iter().all(|it| hour(*it) < 12), "{times:?}");
    takes(&erika, times[0]);
    books(&city, &erika, times[0]);
}

fn hour(time: Time) -> u32 {
    DateTime::from_timestamp(time.start, 0).unwrap().with_timezone(&Berlin).hour()
}

#[test]
fn changing_the_way_at_the_end_keeps_everything_and_gives_the_time_back() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_check_of_a_visit(&erika);

    erika.clicks("Ändern: Wie").is_on(CAN_COME).chooses("Ja").goes_on().is_on(TIMES);

    city.comes_to(&[Status::Blocked]);
    let time = first(&erika.times());
    takes(&erika, time);
    erika.reads("Erika Muster").reads("erika@example.org").reads("Bürgeramt Nord");
    assert!(!erika.words().contains("Lindenweg"), "a counter needs no address");
    assert_eq!(erika.row(SENT, "Telefon"), None);
    let booked = books(&city, &erika, time);
    assert_eq!((booked.office_id, booked.custom_textfield.as_str()), (NORD, ""));
}

#[test]
fn the_button_below_stays_where_it_is_when_the_earliest_times_come() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    let place = "return root.querySelector('button[type=submit]').getBoundingClientRect().top + scrollY";
    erika.chooses(ID_CARD).reads("Wir sehen nach.");
    let before = erika.sees(place, &[]);

    erika.waits_for(
        "the times",
        "return !wordsOf(root.querySelector('.bt-facts')).includes('Wir sehen nach')",
        &[],
    );

    assert_eq!(erika.sees(place, &[]), before);
}
