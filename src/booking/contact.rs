//! Name, e-mail, telephone and remarks: as typed ([`ContactDraft`]) and as sent ([`Contact`]). Parse, don't validate.
//!
//! The limits are ZMS's (CONTRACT, recordings `23-update-*`): a name of up to 200 characters, remarks of up to 250,
//! no `+` in an e-mail address, seven to fifteen digits in a telephone number, and nowhere a character of four bytes,
//! at which the server breaks. They are checked here, at the field, before anything is sent.

use super::{ContactRules, every::every};
use crate::i18n::Message;

every! {
    /// A field of the contact page, in its order there.
    pub enum Field {
        /// Whose appointment it is.
        Name,
        /// Where the mails go.
        Email,
        /// For questions.
        Telephone,
        /// The office's first free field.
        Remark,
        /// The office's second free field.
        SecondRemark,
    }
}

every! {
    /// What is wrong with a field.
    pub enum Fault {
        /// Nothing was typed.
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

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactDraft {
    texts: [String; 5],
}

/// What is sent: only [`ContactDraft::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    name: String,
    email: String,
    telephone: String,
    remarks: [String; 2],
}

const NAME_LENGTH: usize = 200;
const REMARK_LENGTH: usize = 250;
const EMAIL_LENGTH: usize = 254;

impl ContactDraft {
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

    /// The contact to send, or everything that is wrong.
    ///
    /// # Errors
    /// All field errors at once, in the order of the fields on the page.
    pub fn check(&self, rules: &ContactRules) -> Result<Contact, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut take = |field: Field, parsed: Result<String, Fault>| {
            parsed.unwrap_or_else(|fault| {
                errors.push(FieldError { field, fault });
                String::new()
            })
        };
        let typed = |field| self.get(field).trim();
        let name = take(Field::Name, required(true, typed(Field::Name), |it| text(it, NAME_LENGTH)));
        let email = take(Field::Email, required(rules.email_required, typed(Field::Email), email));
        let telephone = match rules.telephone {
            Some(needed) => take(Field::Telephone, required(needed, typed(Field::Telephone), telephone)),
            None => String::new(),
        };
        let mut remark = |field: Field, rule: &Option<super::CustomField>| match rule {
            Some(rule) => take(field, required(rule.required, typed(field), |it| text(it, REMARK_LENGTH))),
            None => String::new(),
        };
        let [first, second] = &rules.custom;
        let remarks = [remark(Field::Remark, first), remark(Field::SecondRemark, second)];
        if errors.is_empty() { Ok(Contact { name, email, telephone, remarks }) } else { Err(errors) }
    }
}

impl ContactRules {
    /// The fields that are asked, in their order.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let [first, second] = &self.custom;
        let asked = [
            Some(Field::Name),
            Some(Field::Email),
            self.telephone.map(|_| Field::Telephone),
            first.as_ref().map(|_| Field::Remark),
            second.as_ref().map(|_| Field::SecondRemark),
        ];
        asked.into_iter().flatten().collect()
    }

    /// Whether a field must be filled.
    #[must_use]
    pub fn requires(&self, field: Field) -> bool {
        let [first, second] = &self.custom;
        let required = |it: &Option<super::CustomField>| it.as_ref().is_some_and(|it| it.required);
        match field {
            Field::Name => true,
            Field::Email => self.email_required,
            Field::Telephone => self.telephone == Some(true),
            Field::Remark => required(first),
            Field::SecondRemark => required(second),
        }
    }
}

impl Contact {
    /// Whose appointment it is.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where the mails go; empty where there are to be none.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// As the system wants it: digits, perhaps after a plus. Empty where there is none.
    #[must_use]
    pub fn telephone(&self) -> &str {
        &self.telephone
    }

    /// The free fields; empty where there is nothing to say.
    #[must_use]
    pub const fn remarks(&self) -> &[String; 2] {
        &self.remarks
    }
}

fn required(
    needed: bool,
    typed: &str,
    parse: impl FnOnce(&str) -> Result<String, Fault>,
) -> Result<String, Fault> {
    match (typed.is_empty(), needed) {
        (true, true) => Err(Fault::Missing),
        (true, false) => Ok(String::new()),
        (false, _) => parse(typed),
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

impl FieldError {
    /// The same sentence at the field and in the list on top: what to do first, then an example that would be right.
    #[must_use]
    pub fn message(self) -> Message {
        match (self.field, self.fault) {
            (Field::Name, Fault::Missing) => Message::NameMissing,
            (Field::Email, Fault::Missing) => Message::EmailMissing,
            (Field::Telephone, Fault::Missing) => Message::TelephoneMissing,
            (Field::Remark | Field::SecondRemark, Fault::Missing) => Message::RemarkMissing,
            (Field::Name, Fault::TooLong) => Message::NameTooLong,
            (Field::Remark | Field::SecondRemark, Fault::TooLong) => Message::RemarkTooLong,
            (Field::Telephone, Fault::TooLong) => Message::TelephoneTooLong,
            (Field::Telephone, Fault::TooShort) => Message::TelephoneTooShort,
            (Field::Email, Fault::NoAt) => Message::EmailNoAt,
            (Field::Email, Fault::Plus) => Message::EmailPlus,
            (_, Fault::BadCharacter) => Message::BadCharacter,
            (
                Field::Email,
                Fault::TooLong | Fault::TooShort | Fault::NotAnAddress | Fault::NotANumber | Fault::Refused,
            ) => Message::EmailNotAnAddress,
            (
                Field::Telephone,
                Fault::NoAt | Fault::Plus | Fault::NotAnAddress | Fault::NotANumber | Fault::Refused,
            ) => Message::TelephoneNotANumber,
            (
                Field::Name | Field::Remark | Field::SecondRemark,
                Fault::NoAt
                | Fault::Plus
                | Fault::NotAnAddress
                | Fault::NotANumber
                | Fault::TooShort
                | Fault::Refused,
            ) => Message::TextRefused,
        }
    }
}

#[cfg(test)]
mod tests;
