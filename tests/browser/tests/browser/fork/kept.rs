//! Nothing that was said is lost on going back and forth.

use super::*;
use browser::Town;
use serde_json::Value;

/// What is typed and chosen on this page, by the ids of its controls.
fn said(erika: &Visitor) -> Value {
    let all = "const all = [...root.querySelectorAll('input, textarea, select')].filter((it) => it.id !== 'search' && !it.id.startsWith('language'));
        return Object.fromEntries(all.map((it) => [it.id, /radio|checkbox/.test(it.type) ? it.checked : it.value]))";
    erika.sees(all, &[])
}

const PAGES: [&str; 6] = ["Für wen ist der Termin?", CAN_THEY_COME, MATTERS, ADDRESS, CONTACT_OTHER, TIMES];

/// From the first page to the times, saying all that can be said; what each page holds when it is left.
fn says_everything(petra: &Visitor) -> Vec<Value> {
    let mut pages = Vec::new();
    let mut leaves = |page: &str| {
        pages.push(said(petra));
        petra.goes_on().is_on(page);
    };
    petra.sees_page(FOR_WHOM).chooses("Für eine andere Person");
    leaves(CAN_THEY_COME);
    petra.chooses("Nein");
    leaves(MATTERS);
    petra.chooses("Wohnsitz anmelden").reads("Wann es frühestens geht");
    leaves(ADDRESS);
    fills(petra, &[("Straße", "Lindenweg"), ("Hausnummer", "12 a"), ("Postleitzahl", "12345")]);
    fills(petra, &[("Ort", "Musterstadt"), ("Etage", "3"), ("Name an der Klingel", "Muster")]);
    fills(petra, &[("Nach wem sollen wir fragen?", "Frau Muster")]);
    petra.chooses("In Musterstadt");
    leaves(CONTACT_OTHER);
    fills(petra, &[NAME, ("Ihr Vorname und Nachname", "Petra Muster"), EMAIL, TELEPHONE]);
    petra.chooses("Ich bin rechtliche Betreuerin oder Betreuer");
    leaves(TIMES);
    pages
}

#[test]
fn nothing_is_lost_on_going_back_and_forth_through_every_page_of_a_visit() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    let pages = says_everything(petra.opens("/"));
    let time = first(&petra.times());
    takes(&petra, time);

    petra.clicks("Zurück").is_on(TIMES).reads("Für Sie reserviert");
    assert!(petra.is_chosen(&id(time)));
    for (page, before) in PAGES.iter().zip(&pages).rev() {
        petra.clicks("Zurück").is_on(page);
        assert_eq!(&said(&petra), before, "on the way back, at “{page}”");
    }
    for (page, before) in PAGES.iter().skip(1).zip(&pages) {
        assert_eq!(&said(&petra), before, "on the way forth, before “{page}”");
        petra.goes_on().is_on(page);
    }
    petra.goes_on().is_on(CHECK);

    let booked = books(&city, &petra, time);
    assert_eq!(city.count_of("reserve-appointment"), 1, "the time was held all along");
    let address = "Lindenweg 12 a, 12345 Musterstadt; Etage: 3; Klingel: Muster; Fragen nach: Frau Muster";
    assert_eq!(booked.custom_textfield, address);
    let contact = "Kontakt: Petra Muster (rechtliche Betreuung); Telefon: 02043123456";
    assert_eq!(booked.custom_textfield2, contact);
}

#[test]
fn who_comes_after_all_and_then_does_not_finds_the_address_again() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    let pages = says_everything(petra.opens("/"));
    for page in PAGES[1..5].iter().rev() {
        petra.clicks("Zurück").is_on(page);
    }

    petra.chooses("Ja").goes_on().is_on(MATTERS).goes_on().is_on(CONTACT);
    assert_eq!(petra.field("name"), "Erika Muster");
    petra.clicks("Zurück").is_on(MATTERS).clicks("Zurück").is_on(CAN_THEY_COME);

    petra.chooses("Nein").goes_on().is_on(MATTERS).goes_on().is_on(ADDRESS);
    assert_eq!(said(&petra), pages[3]);
    petra.goes_on().is_on(CONTACT_OTHER);
    assert_eq!(said(&petra), pages[4]);
}

#[test]
fn every_change_at_the_end_comes_straight_back_with_the_time_still_held() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    says_everything(petra.opens("/"));
    let time = first(&petra.times());
    takes(&petra, time);

    petra.clicks("Ändern: Wohin").is_on(ADDRESS).types_anew("Etage", "4, mit Aufzug");
    petra.goes_on().is_on(CHECK).reads("Etage: 4, mit Aufzug");
    petra
        .clicks("Ändern: Wir erreichen")
        .is_on(CONTACT_OTHER)
        .types_anew("Ihr Vorname und Nachname", "Paul Muster");
    petra.goes_on().is_on(CHECK).reads("Paul Muster");
    petra.clicks("Ändern: Wie").is_on(CAN_THEY_COME).goes_on().is_on(CHECK);
    petra.clicks("Ändern: Wann").is_on(TIMES).goes_on().is_on(CHECK);

    let booked = books(&city, &petra, time);
    assert_eq!(city.count_of("reserve-appointment"), 1);
    assert!(booked.custom_textfield.contains("Etage: 4, mit Aufzug; "));
    assert!(booked.custom_textfield2.starts_with("Kontakt: Paul Muster (rechtliche Betreuung); "));
}

#[test]
fn what_is_only_said_aloud_does_not_stay_on_the_next_page() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    goes_to_times_of_counters(petra.opens("/"), ID_CARD);
    petra.reads("Tagen sind Zeiten frei.");

    takes(&petra, first(&petra.times()));

    assert!(!petra.words().contains("Tagen sind Zeiten frei."));
    petra.clicks("Angaben löschen").is_on("Möchten Sie alle Angaben löschen?").clicks("Ja, alles löschen");
    petra.is_on(FOR_WHOM).reads("Ihre Angaben sind gelöscht.");
    city.comes_to(&[Status::Blocked]);
}
