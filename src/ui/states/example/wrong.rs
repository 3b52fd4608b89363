//! Examples of mistakes.

use super::{Known, at, visit::visit};
use crate::booking::{Booking, Draft, Fault, Field, FieldError, ForWhom, Step};

/// A field that can be wrong in this way, and what was typed.
pub(super) fn wrong(fault: Fault) -> Booking {
    let (field, typed) = match fault {
        Fault::Missing => (Field::Name, String::new()),
        Fault::TooLong => (Field::Remark, "Bitte beachten ".repeat(20)),
        Fault::BadCharacter => (Field::Name, "Erika 🙂".to_owned()),
        Fault::NoAt => (Field::Email, "erika.muster.example.com".to_owned()),
        Fault::Plus => (Field::Email, "erika+amt@example.com".to_owned()),
        Fault::NotAnAddress => (Field::Email, "erika@example".to_owned()),
        Fault::NotANumber => (Field::Telephone, "nach 18 Uhr".to_owned()),
        Fault::TooShort => (Field::Telephone, "39200".to_owned()),
        Fault::NoDigit => (Field::HouseNumber, "a".to_owned()),
        Fault::NotAPostalCode => (Field::PostalCode, "1234".to_owned()),
        Fault::Refused => (Field::Email, "erika@example.com".to_owned()),
    };
    let errors = vec![FieldError { field, fault }];
    if matches!(field, Field::HouseNumber | Field::PostalCode) {
        let mut booking = visit(Step::Address { errors }, ForWhom::Other);
        booking.answers.draft.set(field, typed);
        return booking;
    }
    let mut booking = at(Step::Contact { errors }, Known::All);
    booking.answers.draft.set(field, typed);
    if fault == Fault::Missing {
        // The longest list there can be: everything that is required is missing.
        booking.answers.draft = Draft::default();
        booking.step = Step::Contact { errors: booking.contact_errors() };
    }
    booking
}
