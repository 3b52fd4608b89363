//! The ways to reach the office, and the pages of the portal.

use super::{LocalText, reader::Reader};

/// The ways to reach the office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The telephone: always there.
    pub telephone: Telephone,
    /// E-mail, for people who do not telephone.
    pub email: Option<String>,
    /// The address of a contact form.
    pub form: Option<String>,
    /// A relay service, which interprets between sign language or writing and the telephone.
    pub relay: Option<Relay>,
}

/// A telephone number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telephone {
    /// As it is dialled, for `tel:`.
    pub number: String,
    /// As it is read.
    pub display: String,
    /// When somebody answers.
    pub hours: Option<LocalText>,
}

/// A relay service for deaf and speech-impaired people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relay {
    /// What it is called.
    pub name: LocalText,
    /// Where.
    pub url: String,
}

/// Pages of the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Where "back to the service portal" leads.
    pub portal: Option<String>,
    /// The city's privacy notice.
    pub privacy: Option<String>,
    /// The city's statement on accessibility (`BITV NRW` § 4, EU 2016/2102 Art. 7).
    pub accessibility: Option<String>,
    /// Where barriers can be reported.
    pub feedback: Option<String>,
}

pub(super) fn reach(part: &Reader) -> Reach {
    let part = part.object(&["telephone", "email", "form", "relay"]);
    let telephone = part.part("telephone").object(&["number", "display", "hours"]);
    Reach {
        telephone: Telephone {
            number: telephone.part("number").dialled(),
            display: telephone.part("display").text(),
            hours: telephone.optional("hours").map(|it| it.local_text()),
        },
        email: part.optional("email").map(|it| it.text()),
        form: part.optional("form").map(|it| it.page()),
        relay: part.optional("relay").map(|it| relay(&it)),
    }
}

fn relay(part: &Reader) -> Relay {
    let part = part.object(&["name", "url"]);
    Relay { name: part.part("name").local_text(), url: part.part("url").page() }
}

pub(super) fn links(part: &Reader) -> Links {
    let part = part.object(&["portal", "privacy", "accessibility", "feedback"]);
    let page = |key| part.optional(key).map(|it| it.page());
    Links {
        portal: page("portal"),
        privacy: page("privacy"),
        accessibility: page("accessibility"),
        feedback: page("feedback"),
    }
}
