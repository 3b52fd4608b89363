//! What is typed on pages 5 and 6: as typed ([`Draft`]), as understood ([`Entries`]) and as sent ([`Contact`]). Parse,
//! don't validate.
//!
//! The limits are ZMS's (CONTRACT, recordings `23-update-*`): a name of up to 200 characters, remarks of up to 250,
//! no `+` in an e-mail address, seven to fifteen digits in a telephone number, and nowhere a character of four bytes,
//! at which the server breaks. They are checked here, at the field, before anything is sent.

mod mistakes;

use super::{address, every::every};

every! {
    /// A field of pages 5 and 6, in its order there. Two of them are chosen, not typed.
    pub enum Field {
        /// Where the visit goes to.
        Street,
        /// With letters, or from one to another: "12 a", "12-14".
        HouseNumber,
        /// Five digits.
        PostalCode,
        /// The town.
        Town,
        /// Which floor, and whether there is a lift.
        Floor,
        /// The name at the bell.
        Bell,
        /// Whom to ask for at the door.
        AskFor,
        /// Where the person is registered: chosen.
        Registered,
        /// Whose appointment it is: the person's name, or the home's.
        Name,
        /// Who types, where that is somebody else.
        ContactName,
        /// Where the mails go.
        Email,
        /// For questions.
        Telephone,
        /// In which role somebody types: chosen.
        Role,
        /// The office's first free field.
        Remark,
        /// The office's second free field.
        SecondRemark,
    }
}

every! {
    /// What is wrong with a field.
    pub enum Fault {
        /// Nothing was typed or chosen.
        Missing,
        /// More than the system keeps.
        TooLong,
        /// A character that the system can't keep, such as an emoji.
        BadCharacter,
        /// No `@`.
        NoAt,
        /// A `+`, which the system refuses.
        Plus,
        /// Not an address for some other reason.
        NotAnAddress,
        /// Letters or other signs in a telephone number.
        NotANumber,
        /// Fewer digits than any telephone number has.
        TooShort,
        /// A house number without a digit.
        NoDigit,
        /// Not five digits.
        NotAPostalCode,
        /// The system refused it.
        Refused,
    }
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Where.
    pub field: Field,
    /// What.
    pub fault: Fault,
}

/// A field that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub field: Field,
    /// Whether it must be filled.
    pub required: bool,
}

const FIELDS: usize = <Field as super::every::Every>::ALL.len();

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    texts: [String; FIELDS],
}

/// What was typed, understood: only [`Draft::check`] makes one. A field that was not asked for is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries(Draft);

/// What is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Whose appointment it is.
    pub name: String,
    /// Where the mails go; empty where there are to be none.
    pub email: String,
    /// As the system wants it: digits, perhaps after a plus. Empty where there is none.
    pub telephone: String,
    /// The free fields; empty where there is nothing to say.
    pub remarks: [String; 2],
}

impl Contact {
    /// Whether something of it was changed; not where it is only not asked for any more, as after the end of a hold.
    pub(super) fn was_changed_to(&self, now: &Self) -> bool {
        let pairs = [(&self.name, &now.name), (&self.email, &now.email), (&self.telephone, &now.telephone)];
        let remarks = self.remarks.iter().zip(&now.remarks);
        pairs.into_iter().chain(remarks).any(|(was, is)| !was.is_empty() && !is.is_empty() && was != is)
    }
}

/// The most characters of a remark (recording `23-update-custom-251`).
pub const REMARK_LENGTH: usize = 250;
const NAME_LENGTH: usize = 200;
const EMAIL_LENGTH: usize = 254;
/// An address must fit a remark together with what helps to find it.
const SHORT_TEXT_LENGTH: usize = 60;

impl Draft {
    /// What was typed into a field.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.texts.get(field as usize).map_or("", String::as_str)
    }

    /// Types into a field.
    pub fn set(&mut self, field: Field, text: String) {
        if let Some(place) = self.texts.get_mut(field as usize) {
            *place = text;
        }
    }

    /// What was typed into these fields, or everything that is wrong.
    ///
    /// # Errors
    /// All field errors at once, in the order of the fields on the page.
    pub fn check(&self, asked: &[Asked]) -> Result<Entries, Vec<FieldError>> {
        let mut entries = Entries::default();
        let mut errors = Vec::new();
        for &Asked { field, required } in asked {
            match parse(field, self.get(field).trim(), required) {
                Ok(text) => entries.0.set(field, text),
                Err(fault) => errors.push(FieldError { field, fault }),
            }
        }
        if errors.is_empty() { Ok(entries) } else { Err(errors) }
    }
}

impl Entries {
    /// What a field says.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.0.get(field)
    }
}

impl Field {
    /// Whether it is chosen among answers; else it is typed.
    #[must_use]
    pub const fn chosen(self) -> bool {
        matches!(self, Self::Registered | Self::Role)
    }
}

fn parse(field: Field, typed: &str, required: bool) -> Result<String, Fault> {
    match (typed.is_empty(), required) {
        // What is chosen is checked where it is kept.
        _ if field.chosen() => return Ok(String::new()),
        (true, true) => return Err(Fault::Missing),
        (true, false) => return Ok(String::new()),
        (false, _) => {}
    }
    match field {
        Field::Email => email(typed),
        Field::Telephone => telephone(typed),
        Field::PostalCode => address::postal_code(typed),
        Field::HouseNumber => text(typed, SHORT_TEXT_LENGTH).and_then(|it| address::house_number(&it)),
        Field::Name | Field::ContactName => text(typed, NAME_LENGTH),
        Field::Street | Field::Town | Field::Floor | Field::Bell | Field::AskFor => {
            text(typed, SHORT_TEXT_LENGTH)
        }
        Field::Remark | Field::SecondRemark => text(typed, REMARK_LENGTH),
        Field::Registered | Field::Role => Ok(String::new()),
    }
}

fn text(typed: &str, longest: usize) -> Result<String, Fault> {
    if typed.chars().any(|it| it.len_utf8() > 3) {
        return Err(Fault::BadCharacter);
    }
    if typed.chars().count() > longest {
        return Err(Fault::TooLong);
    }
    Ok(typed.to_owned())
}

fn email(typed: &str) -> Result<String, Fault> {
    let address = text(typed, EMAIL_LENGTH)?;
    let Some((local, host)) = address.split_once('@') else { return Err(Fault::NoAt) };
    if address.contains('+') {
        return Err(Fault::Plus);
    }
    let plain = |it: &str| {
        it.chars().all(|c| (c.is_ascii_graphic() || c.is_alphanumeric()) && !r#"()<>,;:\"[]@"#.contains(c))
    };
    let dotted = |it: &str| it.split('.').all(|part| !part.is_empty());
    let host_ok = host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || "-.".contains(c));
    if local.is_empty() || !plain(local) || !dotted(local) || !host_ok || !dotted(host) {
        return Err(Fault::NotAnAddress);
    }
    Ok(address)
}

/// As people write it (spaces, slashes, brackets, hyphens), as the system wants it: `^\+?[0-9]\d{6,14}$`.
fn telephone(typed: &str) -> Result<String, Fault> {
    let without = typed.replace("(0)", "");
    let number: String =
        without.chars().filter(|it| !it.is_whitespace() && !"/-().–\u{2011}".contains(*it)).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    if !digits.chars().all(|it| it.is_ascii_digit()) {
        return Err(Fault::NotANumber);
    }
    match digits.len() {
        0..7 => Err(Fault::TooShort),
        7..16 => Ok(number),
        _ => Err(Fault::TooLong),
    }
}

#[cfg(test)]
mod tests;
