use super::*;
use crate::booking::CustomField;

fn rules() -> ContactRules {
    ContactRules { email_required: true, telephone: Some(false), custom: [None, None] }
}

fn draft(name: &str, email: &str, telephone: &str) -> ContactDraft {
    let mut draft = ContactDraft::default();
    draft.set(Field::Name, name.to_owned());
    draft.set(Field::Email, email.to_owned());
    draft.set(Field::Telephone, telephone.to_owned());
    draft
}

fn fault(field: Field, typed: &str) -> Option<Fault> {
    let mut draft = draft("Erika Muster", "erika.muster@example.com", "");
    draft.set(field, typed.to_owned());
    let remark = Some(CustomField { label: "Bemerkungen".to_owned(), required: false });
    let rules = ContactRules { custom: [remark, None], ..rules() };
    draft.check(&rules).err().and_then(|it| it.first().map(|it| it.fault))
}

#[test]
fn an_empty_page_names_all_that_is_missing_in_the_order_of_the_page() {
    let errors = draft(" ", "", "").check(&ContactRules { telephone: Some(true), ..rules() }).unwrap_err();

    assert_eq!(
        errors.iter().map(|it| it.field).collect::<Vec<_>>(),
        [Field::Name, Field::Email, Field::Telephone]
    );
    assert!(errors.iter().all(|it| it.fault == Fault::Missing));
}

#[test]
fn a_telephone_number_is_sent_as_the_system_wants_it_however_it_was_written() {
    for written in ["0171 3920042", "(0171) 392-0042", "0171/3920042", " 0171 39 200 42 "] {
        let contact = draft("Erika Muster", "a@example.com", written).check(&rules()).unwrap();
        assert_eq!(contact.telephone(), "01713920042", "{written}");
    }
    let contact = draft("Erika Muster", "a@example.com", "+49 (0) 171 3920042").check(&rules()).unwrap();
    assert_eq!(contact.telephone(), "+491713920042");
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
fn a_field_that_the_office_does_not_ask_for_is_never_sent() {
    let nothing = ContactRules { email_required: false, ..ContactRules::default() };

    let contact = draft("Erika Muster", "", "0171 3920042").check(&nothing).unwrap();

    assert_eq!((contact.email(), contact.telephone()), ("", ""));
    assert_eq!(nothing.fields(), [Field::Name, Field::Email]);
}
