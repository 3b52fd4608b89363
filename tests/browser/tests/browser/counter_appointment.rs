//! A counter appointment, from the first question to the confirmation.

use browser::{City, Visitor, city::Time};
use sandbox::{MailKind, Status};

/// Up to the times, by mouse, for an identity card at the Bürgeramt.
pub(crate) fn goes_to_times(erika: &Visitor) -> Vec<Time> {
    erika.sees_page("Für wen ist der Termin?");
    erika.chooses("Für mich").goes_on().is_on("Können Sie ins Bürgeramt kommen?");
    erika.chooses("Ja").goes_on().is_on("Was möchten Sie erledigen?");
    erika.chooses("Personalausweis beantragen").goes_on().is_on("In welches Bürgeramt möchten Sie kommen?");
    erika.chooses("Bürgeramt Gladbeck").goes_on().is_on("Wie erreichen wir Sie?");
    erika.types_into("Vorname und Nachname", "Erika Muster");
    erika.types_into("Ihre E-Mail-Adresse", "erika@example.org");
    erika.goes_on().is_on("Wann passt es Ihnen?");
    erika.times()
}

#[test]
fn it_is_booked_with_a_mouse_and_stands_in_the_database() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");

    let times = goes_to_times(&erika);
    let time = times.last().unwrap();
    erika.clicks_id(&format!("time-{}-{}", time.office, time.start)).goes_on().is_on("Stimmt alles?");
    erika.clicks("Diesen Termin buchen").is_on("Nur noch ein Klick in Ihrer E-Mail");

    let booked = city.the_one(Status::Preconfirmed);
    assert_eq!((booked.office_id, booked.start.timestamp()), (time.office, time.start));
    erika.opens(&city.mailed_link(MailKind::Activation)).is_on("Ihr Termin ist bestätigt");
}
