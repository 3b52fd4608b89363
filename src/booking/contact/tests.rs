use super::*;

const PAGE: [Asked; 4] = [
    Asked { field: Field::Name, required: true },
    Asked { field: Field::Email, required: true },
    Asked { field: Field::Telephone, required: false },
    Asked { field: Field::Remark, required: false },
];

fn draft(fields: &[(Field, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (field, text) in fields {
        draft.set(*field, (*text).to_owned());
    }
    draft
}

fn parsed(field: Field, typed: &str) -> Result<String, Fault> {
    let entries = draft(&[(field, typed)]).check(&[Asked { field, required: false }]);
    entries.map(|it| it.get(field).to_owned()).map_err(|it| it.first().unwrap().fault)
}

fn fault(field: Field, typed: &str) -> Option<Fault> {
    parsed(field, typed).err()
}

#[test]
fn an_empty_page_names_all_that_is_missing_in_the_order_of_the_page() {
    let errors = draft(&[(Field::Name, " ")]).check(&PAGE).unwrap_err();

    assert_eq!(errors.iter().map(|it| it.field).collect::<Vec<_>>(), [Field::Name, Field::Email]);
    assert!(errors.iter().all(|it| it.fault == Fault::Missing));
}

#[test]
fn a_telephone_number_is_sent_as_the_system_wants_it_however_it_was_written() {
    for written in ["0171 3920042", "(0171) 392-0042", "0171/3920042", " 0171 39 200 42 "] {
        assert_eq!(parsed(Field::Telephone, written), Ok("01713920042".to_owned()), "{written}");
    }
    assert_eq!(parsed(Field::Telephone, "+49 (0) 171 3920042"), Ok("+491713920042".to_owned()));
}

#[test]
fn what_the_server_would_choke_on_is_refused_at_the_field() {
    assert_eq!(fault(Field::Name, "Erika 🙂"), Some(Fault::BadCharacter));
    assert_eq!(fault(Field::Name, &"a".repeat(201)), Some(Fault::TooLong));
    assert_eq!(fault(Field::Name, &"ä".repeat(200)), None);
    assert_eq!(fault(Field::Remark, &"a".repeat(251)), Some(Fault::TooLong));
    assert_eq!(fault(Field::Remark, &"ß".repeat(250)), None);
    assert_eq!(fault(Field::Telephone, "39200"), Some(Fault::TooShort));
    assert_eq!(fault(Field::Telephone, "012345678901234567"), Some(Fault::TooLong));
    assert_eq!(fault(Field::Telephone, "keine Nummer"), Some(Fault::NotANumber));
}

#[test]
fn an_email_address_is_refused_for_what_is_wrong_with_it() {
    assert_eq!(fault(Field::Email, "erika.example.com"), Some(Fault::NoAt));
    assert_eq!(fault(Field::Email, "erika+amt@example.com"), Some(Fault::Plus));
    assert_eq!(fault(Field::Email, "erika@example"), Some(Fault::NotAnAddress));
    assert_eq!(fault(Field::Email, "erika@exam ple.com"), Some(Fault::NotAnAddress));
    assert_eq!(fault(Field::Email, "erika..m@example.com"), Some(Fault::NotAnAddress));
    assert_eq!(
        fault(Field::Email, "jörg@müller.example"),
        None,
        "the server takes it: 23-update-umlaut-email"
    );
    assert_eq!(fault(Field::Email, "erika.muster@example.com"), None);
}

#[test]
fn what_is_part_of_an_address_is_refused_for_what_is_wrong_with_it() {
    assert_eq!(fault(Field::PostalCode, "0106"), Some(Fault::NotAPostalCode));
    assert_eq!(parsed(Field::PostalCode, "D-01067"), Ok("01067".to_owned()));
    assert_eq!(fault(Field::HouseNumber, "a"), Some(Fault::NoDigit));
    assert_eq!(fault(Field::HouseNumber, "12-14"), None);
    for field in [Field::Street, Field::Town, Field::Floor, Field::Bell, Field::AskFor, Field::HouseNumber] {
        assert_eq!(fault(field, &"1".repeat(61)), Some(Fault::TooLong), "{field:?}");
        assert_eq!(fault(field, &"1".repeat(60)), None, "{field:?}");
    }
}

#[test]
fn a_field_that_was_not_asked_for_says_nothing() {
    let typed = draft(&[(Field::Name, "Erika Muster"), (Field::Telephone, "0171 3920042")]);

    let entries = typed.check(&[Asked { field: Field::Name, required: true }]).unwrap();

    assert_eq!((entries.get(Field::Name), entries.get(Field::Telephone)), ("Erika Muster", ""));
}
