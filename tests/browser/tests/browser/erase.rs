//! "Angaben löschen".

use super::journey::{CERTIFICATE, CHECK, ERASE, FOR_WHOM, goes_to_contact, goes_to_the_one_clerk, takes};
use browser::{City, Visitor};
use sandbox::Status;

#[test]
fn after_one_question_all_answers_are_gone_and_the_time_is_given_back() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    erika.clicks("Angaben löschen").is_on(ERASE).clicks("Nein, behalten").is_on(CHECK);
    city.comes_to(&[Status::Reserved]);
    erika.clicks("Angaben löschen").is_on(ERASE).clicks("Ja, alles löschen").is_on(FOR_WHOM);

    erika.reads("Ihre Angaben sind gelöscht.");
    city.comes_to(&[Status::Blocked]);
    assert!(!erika.is_chosen("for-me"));
    goes_to_contact(&erika, CERTIFICATE.0);
    assert_eq!((erika.field("name"), erika.field("email")), (String::new(), String::new()));
}

#[test]
fn nothing_typed_is_kept_in_the_browser_beyond_the_page() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_the_one_clerk(&erika);

    let kept =
        "return [localStorage.length, document.cookie, location.href.includes('erika'), history.length > 2]";
    assert_eq!(erika.sees(kept, &[]), serde_json::json!([0, "", false, false]));
}
