//! What is said about a field that is wrong.

use super::{Fault, Field, FieldError};
use crate::i18n::Message;

impl FieldError {
    /// The same sentence at the field and in the list on top: what to do first, then an example that would be right.
    #[must_use]
    pub fn message(self) -> Message {
        match self.fault {
            Fault::Missing => missing(self.field),
            Fault::TooLong => too_long(self.field),
            Fault::BadCharacter => Message::BadCharacter,
            Fault::NoAt => Message::EmailNoAt,
            Fault::Plus => Message::EmailPlus,
            Fault::NotAnAddress => Message::EmailNotAnAddress,
            Fault::NotANumber => Message::TelephoneNotANumber,
            Fault::TooShort => Message::TelephoneTooShort,
            Fault::NoDigit => Message::HouseNumberNoDigit,
            Fault::NotAPostalCode => Message::PostalCodeWrong,
            Fault::Refused => refused(self.field),
        }
    }
}

const fn missing(field: Field) -> Message {
    match field {
        Field::Street => Message::StreetMissing,
        Field::HouseNumber => Message::HouseNumberMissing,
        Field::PostalCode => Message::PostalCodeMissing,
        Field::Town => Message::TownMissing,
        Field::Bell => Message::BellMissing,
        Field::Registered => Message::RegisteredMissing,
        Field::Name => Message::NameMissing,
        Field::ContactName => Message::ContactNameMissing,
        Field::Email => Message::EmailMissing,
        Field::Telephone => Message::TelephoneMissing,
        Field::Role => Message::RoleMissing,
        Field::Floor | Field::AskFor | Field::Remark | Field::SecondRemark => Message::RemarkMissing,
    }
}

const fn too_long(field: Field) -> Message {
    match field {
        Field::Name => Message::NameTooLong,
        Field::Email => Message::EmailNotAnAddress,
        Field::Telephone => Message::TelephoneTooLong,
        Field::Remark | Field::SecondRemark => Message::RemarkTooLong,
        Field::Street
        | Field::HouseNumber
        | Field::PostalCode
        | Field::Town
        | Field::Floor
        | Field::Bell
        | Field::AskFor
        // How much room it has depends on what else stands in the office's free field.
        | Field::ContactName
        | Field::Registered
        | Field::Role => Message::EntryTooLong,
    }
}

const fn refused(field: Field) -> Message {
    match field {
        Field::Email => Message::EmailNotAnAddress,
        Field::Telephone => Message::TelephoneNotANumber,
        Field::Street
        | Field::HouseNumber
        | Field::PostalCode
        | Field::Town
        | Field::Floor
        | Field::Bell
        | Field::AskFor
        | Field::Registered
        | Field::Name
        | Field::ContactName
        | Field::Role
        | Field::Remark
        | Field::SecondRemark => Message::TextRefused,
    }
}
