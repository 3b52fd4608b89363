//! On behalf of somebody: who must be there with which paper, what nobody needs to come for, what to have ready and what it costs,
//! the notice to hand on, and a device that others use.

use super::*;
use browser::Town;
use serde_json::json;

const OTHER: &str = "Für eine andere Person";
const WRONG_PAPER: &str = "Diese Vollmacht reicht hier nicht";
const OWN_NAME: (&str, &str) = ("Ihr Vorname und Nachname", "Petra Muster");
const MOTHER: (&str, &str) = ("Vorname und Nachname", "Hilde Muster");
const OWN_EMAIL: (&str, &str) = ("Ihre E-Mail-Adresse", "petra@example.org");

/// From the first page to that of the contact: a card for her mother, at home.
fn goes_to_contact_of_a_visit(petra: &Visitor) {
    goes_to_matters(petra, OTHER, "Nein");
    petra.chooses(ID_CARD).goes_on();
    books_all_the_same(petra);
    lives_in(petra, GLADBECK);
    petra.is_on(CONTACT_OTHER);
    fills(petra, &[MOTHER, OWN_NAME, OWN_EMAIL, TELEPHONE]);
}

#[test]
fn a_daughter_learns_who_must_be_there_what_to_have_ready_and_what_it_costs_on_that_day() {
    let city = Town::gladbeck().is_there();
    let petra = Visitor::of(&city);
    goes_to_contact_of_a_visit(petra.listens().opens("/"));
    petra.chooses("Ich gehöre zur Familie oder zum Freundeskreis");
    petra.reads("Die Person muss selbst dabei sein. Sie dürfen gern dabei sein und helfen.");
    let time = takes_the_first_time(&petra);

    petra.reads("Für die Person, um die es geht").clicks("Text lesen");
    let notice = petra.words_of("#hand-on-text").join(" ");
    for said in ["Petra Muster", "Termin, Anliegen, Name, Adresse, Telefon, E-Mail", "Stadt Gladbeck"] {
        assert!(notice.contains(said), "{said} is not in {notice}");
    }
    petra.clicks("Text kopieren").reads("Der Text ist kopiert.");
    let booked = books(&city, &petra, time);
    confirms(&city, &petra, &booked);

    petra.reads("Was Sie bereitlegen").reads("den alten Personalausweis oder den Reisepass");
    petra.reads("einen freien Tisch, der nicht wackelt").reads("Personalausweis, ab 24 Jahren: 46,00 €");
    petra.reads("So kommt das fertige Dokument zu Ihnen").reads("jemand mit einer Vollmacht");
    petra.reads("Es kommen 2 Mitarbeitende vom Bürgeramt.");
    petra.reads("In der E-Mail steht als Ort „Bürgerkoffer").reads("Wir kommen zu Ihnen.");
}

#[test]
fn a_guardian_learns_before_the_time_which_paper_is_needed_and_reads_it_again_afterwards() {
    let city = Town::gladbeck().is_there();
    let petra = Visitor::of(&city);
    goes_to_contact_of_a_visit(petra.listens().opens("/"));
    petra.chooses("Ich bin rechtliche Betreuerin oder Betreuer");
    petra.reads("Sie und die Person müssen beide dabei sein.").reads("die Bestellungsurkunde vom Gericht");
    let time = takes_the_first_time(&petra);

    let booked = books(&city, &petra, time);

    assert_eq!(
        booked.custom_textfield2,
        "Kontakt: Petra Muster (rechtliche Betreuung); Telefon: 02043123456"
    );
    petra.reads("Sie sind auch dabei und haben:").reads("die Bestellungsurkunde vom Gericht");
}

#[test]
fn a_power_that_nobody_has_certified_leads_to_ways_on_and_to_no_dead_end() {
    let city = Town::gladbeck().is_there();
    let petra = Visitor::of(&city);
    goes_to_contact_of_a_visit(petra.listens().opens("/"));
    petra.chooses("Ich habe eine andere Vollmacht").goes_on().is_on(WRONG_PAPER);

    petra.reads("ein Notar oder eine Behörde beglaubigt").reads("Von der Ausweispflicht befreit werden");
    petra.clicks("Antwort ändern").is_on(CONTACT_OTHER);
    assert!(petra.is_chosen("role-4"), "what was said is kept");
    petra.goes_on().is_on(WRONG_PAPER).clicks("Mit dem Termin weitermachen").is_on(TIMES);
    let time = first(&petra.times());
    takes(&petra, time);
    let booked = books(&city, &petra, time);
    assert!(
        booked.custom_textfield2.contains("(Vollmacht ohne Beglaubigung)"),
        "{}",
        booked.custom_textfield2
    );
}

#[test]
fn somebody_is_led_to_the_exemption_and_stops_there() {
    let city = Town::gladbeck().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.listens().opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on().is_on(ADVICE);

    erika.reads("Von der Ausweispflicht befreit werden").reads("Das geht, wenn ein Punkt zutrifft:");
    erika.reads("den alten Personalausweis").reads("Das darf auch jemand anders für die Person tun.");
    assert!(erika.words_of("button").iter().any(|it| it == "Trotzdem Termin buchen"));
    assert_eq!(city.count_of("reserve-appointment"), 0, "nothing is held for whoever only reads");

    erika.clicks("Angaben löschen").clicks("Ja, alles löschen").is_on(FOR_WHOM);
}

#[test]
fn somebody_is_led_to_the_proxy_and_stops_there() {
    let city = Town::gladbeck().is_there();
    let petra = Visitor::of(&city);
    goes_to_matters(petra.listens().opens("/"), OTHER, "Ja");
    petra.chooses("Meldebescheinigung").goes_on().is_on(ADVICE);

    petra.reads("Sie erledigen es für die Person").reads("eine Vollmacht mit Unterschrift");
    petra.clicks("Zurück").is_on(MATTERS).goes_on().is_on(ADVICE);
    assert_eq!(city.count_of("reserve-appointment"), 0);
}

#[test]
fn what_works_online_is_said_beside_the_matter_to_whoever_comes_for_herself() {
    let city = Town::gladbeck().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");

    erika.chooses("Führungszeugnis beantragen").reads("Das geht auch ohne Termin:");
    let link = erika.sees(
        "const it = root.querySelector('.bt-choice__more a'); return [it.href, it.target, it.rel]",
        &[],
    );
    assert_eq!(link, json!(["https://www.fuehrungszeugnis.bund.de/", "_blank", "noreferrer"]));
    erika.goes_on().is_on(CONTACT);
}

#[test]
fn a_daughter_books_at_the_counter_and_learns_that_her_mother_must_come() {
    let city = Town::gladbeck().is_there();
    let petra = Visitor::of(&city);
    goes_to_matters(petra.opens("/"), OTHER, "Ja");
    petra.chooses(ID_CARD).goes_on().is_on(CONTACT);
    fills(&petra, &[MOTHER, OWN_EMAIL]);
    petra.goes_on().is_told("Bitte sehen Sie eine Angabe noch einmal an");
    petra.chooses("Ich gehöre zur Familie oder zum Freundeskreis");
    petra.reads("Die Person muss selbst dabei sein. Sie dürfen gern mitkommen und helfen.");
    let time = takes_the_first_time(&petra);

    let booked = books(&city, &petra, time);

    assert_eq!((booked.family_name.as_str(), booked.email.as_str()), ("Hilde Muster", "petra@example.org"));
    petra.reads("Die E-Mail spricht Hilde Muster an.").reads("Was Sie mitbringen");
    petra.reads("Foto, wenn wir es im Bürgeramt machen: 6,00 €");
}

#[test]
fn on_a_device_that_others_use_everything_is_deleted_when_nobody_is_there() {
    let city = Town::gladbeck()
        .where_configuration_says("\"synonyms\": {", "\"idleMinutes\": 15, \"synonyms\": {")
        .is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses(ID_CARD).goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL]);

    erika.sleeps(10).types_into("Ihre Telefonnummer", "1").sleeps(10).clicks("Zurück").is_on(MATTERS);
    erika.goes_on().is_on(CONTACT);
    assert_eq!(erika.field("name"), "Erika Muster", "whoever does something keeps everything");

    erika
        .sleeps(20)
        .clicks("Weiter")
        .reads("Ihre Angaben sind gelöscht, weil eine Zeit lang nichts passiert ist.");
    erika.sees_page(FOR_WHOM);
    assert!(!erika.words().contains("Bitte sehen Sie"), "a button that is gone was not pressed");
    erika.chooses("Für mich").goes_on().is_on(CAN_COME).chooses("Ja").goes_on().is_on(MATTERS);
    erika.chooses(ID_CARD).goes_on().is_on(CONTACT);
    assert_eq!((erika.field("name"), erika.field("email")), (String::new(), String::new()));
}
