//! What becomes of the texts in an answer.

use super::recording::{credentials, heard, recording, zms};
use buergertermin::{
    api::Answer,
    booking::{
        Appointment, Prose, Question, Reply,
        prose::{Piece, line::HINT},
    },
};
use serde_json::{Value, json};

const CITY: &str = "01-offices-and-services-full";

/// A recorded answer.
fn answer(name: &str) -> Value {
    let Answer::Heard { body, .. } = recording(name).answer else { panic!("{name} was not answered") };
    serde_json::from_str(&body).unwrap()
}

/// A text in it; empty where it has none.
fn written<'a>(answer: &'a Value, pointer: &str) -> &'a str {
    answer.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_recorded_name_label_or_hint_of_a_large_city_is_changed_or_cut() {
    let Ok(Reply::Catalogue(catalogue)) = heard(CITY) else { panic!("no catalogue") };
    let answer = answer(CITY);

    for (index, it) in catalogue.offices.iter().enumerate() {
        let written = |part: &str| folded(written(&answer, &format!("/offices/{index}/{part}")));
        assert_eq!(*it.name, *written("name"));
        assert_eq!(*it.address.postal_code, *written("address/postal_code"));
        assert_eq!(*it.hint.line(HINT), *written("scope/hint"));
        let first = it.rules.custom[0].as_ref().map(|it| it.label.to_string());
        assert!(first.is_none_or(|it| it == written("scope/customTextfieldLabel")));
    }
    for (index, it) in catalogue.services.iter().enumerate() {
        assert_eq!(*it.name, *folded(written(&answer, &format!("/services/{index}/name"))));
    }
}

#[test]
fn the_recorded_remarks_of_a_large_city_keep_their_links_and_lose_their_tags() {
    let answer = answer(CITY);
    let texts = (0..111).map(|it| written(&answer, &format!("/offices/{it}/scope/infoForAppointment")));
    let read: Vec<Prose> = texts.map(Prose::read).filter(|it| !it.is_empty()).collect();

    let pieces = || read.iter().flat_map(Prose::pieces);
    let links: Vec<&str> =
        pieces().filter_map(|it| if let Piece::Link(to) = it { Some(to.as_str()) } else { None }).collect();
    assert!(links.len() > 5 && links.iter().all(|it| it.starts_with("https://")), "{links:?}");
    let texts =
        || pieces().filter_map(|it| if let Piece::Text { text, .. } = it { Some(text) } else { None });
    assert!(texts().all(|it| !it.contains(['<', '>', '\r', '\n', '…'])));
}

/// A confirmed appointment, where the system says these things otherwise.
fn appointment(changes: &[(&str, Value)]) -> Appointment {
    let mut answer = answer("10-rathaus-6-get");
    for (pointer, value) in changes {
        *answer.pointer_mut(pointer).unwrap() = value.clone();
    }
    let answer = Answer::Heard { status: 200, body: answer.to_string() };
    let Ok(Reply::Appointment(appointment)) = zms().read(&Question::Find(credentials()), &answer) else {
        panic!("no appointment")
    };
    appointment
}

#[test]
fn whatever_an_appointment_holds_its_texts_are_clean_and_its_data_as_they_were() {
    let it = appointment(&[
        ("/displayNumber", json!("<b>R0002</b>\u{202e}\n<script>1</script>")),
        ("/officeName", json!("Bürgeramt<img src=x onerror=alert(1)> \u{2067}Rathaus")),
        ("/serviceName", json!("Personalausweis\u{0}<svg onload=alert(1)>")),
        ("/scope/provider/contact/street", json!("Marien<br>platz")),
        ("/scope/hint", json!("<a href=javascript:alert(1)>Raum 12</a>")),
        ("/scope/infoForAppointment", json!("Amt".repeat(1_000_000))),
        ("/email", json!("\u{202e}erika@example.com")),
        ("/customTextfield", json!("Klingel <Meier>")),
    ]);

    assert_eq!((&*it.number, &*it.office_name), ("R0002", "Bürgeramt Rathaus"));
    assert_eq!(it.services[0].name, "Personalausweis");
    assert_eq!(it.address, "Marien platz 8, 80331 Musterstadt");
    assert_eq!(it.hint, Prose::read("Raum 12"));
    assert!(it.remarks.line(HINT).ends_with('…'));
    assert_eq!((it.email.as_str(), it.noted[0].as_str()), ("\u{202e}erika@example.com", "Klingel <Meier>"));
}

#[test]
fn a_number_of_which_nothing_is_left_is_that_of_the_process() {
    assert_eq!(appointment(&[("/displayNumber", json!("<!-- R0002 -->"))]).number, "100804");
}
