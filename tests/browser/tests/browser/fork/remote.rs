//! On the telephone, without a mail, and offices that ask for more once they hold a time.

use super::*;
use browser::Town;

#[test]
fn a_call_is_found_by_searching_and_needs_a_number() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.types_into("Anliegen suchen", "Rente").reads("1 Anliegen").chooses("Rentenauskunft");
    erika.goes_on().is_told("Bitte sehen Sie eine Angabe noch einmal an");
    erika.reads("Wählen Sie aus, wie Sie den Termin möchten: Rentenauskunft.");
    erika.chooses("Am Telefon").reads("Ohne Weg").goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL]);
    erika.goes_on().is_told("Bitte sehen Sie eine Angabe noch einmal an");
    erika.reads("Geben Sie Ihre Telefonnummer ein");
    fills(&erika, &[TELEPHONE]);
    erika.goes_on().is_on(TIMES).reads("Wir rufen Sie an. Das Gespräch dauert etwa 30 Minuten.");
    let time = first(&erika.times());
    takes(&erika, time);
    assert_eq!(erika.row("Ihr Termin", "Wie").as_deref(), Some("am Telefon"));

    let booked = books(&city, &erika, time);

    assert_eq!((booked.office_id, booked.slot_count), (200_005, 2));
    assert_eq!(services(&booked), [(200_108, 1)]);
    assert_eq!(booked.telephone, "02043123456");
    confirms(&city, &erika, &booked);
    erika.reads("Bitte halten Sie Ihre Versicherungsnummer bereit.");
}

#[test]
fn at_the_office_the_same_matter_is_another_service() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses("Rentenauskunft").chooses("Im Bürgeramt").goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL]);
    let time = takes_the_first_time(&erika);

    let booked = books(&city, &erika, time);

    assert_eq!((services(&booked), booked.slot_count, booked.office_id), (vec![(200_107, 1)], 3, MITTE));
}

#[test]
fn where_no_mail_is_needed_the_appointment_stands_at_once() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses("Fundsachen").goes_on().is_on(CONTACT).reads("Ihre E-Mail-Adresse (freiwillig)");
    fills(&erika, &[NAME]);
    let time = takes_the_first_time(&erika);

    let booked = books(&city, &erika, time);

    assert_eq!((booked.office_id, services(&booked)), (200_007, vec![(200_111, 1)]));
    assert_eq!((booked.email.as_str(), booked.telephone.as_str()), ("", ""));
    assert_eq!((city.mails(MailKind::Activation), city.mails(MailKind::Confirmation)), (0, 0));
    assert_eq!(city.count_of("preconfirm-appointment"), 0);
    erika.reads(&booked.display_number).reads("Bitte beschreiben Sie vor Ort, was Sie verloren haben.");
}

#[test]
fn an_office_that_asks_for_more_asks_only_for_what_is_new() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_times_of_counters(erika.opens("/"), "Sondernutzung");
    let time = first(&erika.times());

    erika.clicks_id(&id(time)).goes_on().is_on("Noch eine Angabe");

    erika.reads("Bürgeramt Ost braucht noch etwas von Ihnen.").reads("Wir halten die Zeit bis");
    assert_eq!(erika.words_of("label.bt-field__label"), ["Ihre Telefonnummer", "Aktenzeichen"]);
    erika.goes_on().is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    fills(&erika, &[TELEPHONE, ("Aktenzeichen", "SN 12/2026")]);
    erika.goes_on().is_on(CHECK);
    let names: Vec<String> = erika.rows(SENT).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Termin", "Name", "E-Mail", "Telefon", "Aktenzeichen"]);
    let booked = books(&city, &erika, time);

    assert_eq!((booked.telephone.as_str(), booked.custom_textfield.as_str()), ("02043123456", "SN 12/2026"));
    assert_eq!((booked.custom_textfield2.as_str(), booked.slot_count), ("", 2));
    assert_eq!(city.count_of("reserve-appointment"), 1);
    confirms(&city, &erika, &booked);
}
