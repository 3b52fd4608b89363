//! What can be wrong with a configuration, said to whoever wrote it.

use crate::booking::{every::Every, remark::Hole};
use std::fmt;

/// A fault and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The path in the file, such as `reach.telephone.number`; empty for the file itself.
    pub path: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The file is no JSON; the parser says where.
    NotJson(String),
    /// The attribute `config` is missing.
    NoAttribute,
    /// The file could not be loaded.
    NotLoaded(String),
    /// Something must stand here.
    Missing,
    /// Another kind of value must stand here.
    Expected(&'static str),
    /// None of the values that may stand here.
    NotOneOf(&'static [&'static str]),
    /// An address must begin in one of these ways.
    Address(&'static [&'static str]),
    /// Nobody reads this key; those that may stand here.
    Unknown(&'static [&'static str]),
    /// A template has a hole of this name, which nothing fills.
    NoSuchHole(String),
    /// A template has a brace without its partner.
    LoneBrace,
    /// No template writes the street or the postal code.
    AddressLost,
    /// A template's own words leave too little room for what is typed.
    NoRoom {
        /// So many characters are left.
        left: usize,
        /// So many there must be.
        needed: usize,
    },
    /// The appointment system has no such office.
    NoSuchOffice(u64),
    /// The appointment system has no such service.
    NoSuchService(u64),
    /// Another rule speaks of the same service.
    Twice,
    /// The last day is before the first one.
    EndsBeforeItBegins,
    /// An office for visits does not have the free field that is to be filled.
    FieldOff {
        /// Which office.
        office: u64,
        /// Which field, counted from 0.
        field: usize,
    },
    /// A free field that is filled is called as if the citizen had been asked why.
    FieldAsksReason {
        /// Which office.
        office: u64,
        /// Which field, counted from 0.
        field: usize,
        /// What it is called.
        label: String,
    },
}

impl Fault {
    /// A fault at a path.
    #[must_use]
    pub fn new(path: &str, wrong: Wrong) -> Self {
        Self { path: path.to_owned(), wrong }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        self.wrong.fmt(f)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(why) => write!(f, "the configuration is not JSON: {why}"),
            Self::NoAttribute => f.write_str("the attribute `config` must name the configuration file"),
            Self::NotLoaded(why) => write!(f, "the configuration could not be loaded: {why}"),
            Self::Missing => f.write_str("is missing"),
            Self::Expected(what) => write!(f, "must be {what}"),
            Self::NotOneOf(known) => write!(f, "must be one of {}", list(known)),
            Self::Address(known) => write!(f, "must be an address that begins with {}", list(known)),
            Self::Unknown(known) => write!(f, "is not known here; known are {}", list(known)),
            Self::NoSuchHole(name) => {
                let known: Vec<_> = Hole::ALL.iter().map(|it| it.name()).collect();
                write!(f, "\"{name}\" is not known between braces; known are {}", list(&known))
            }
            Self::LoneBrace => f.write_str("has a brace without its partner"),
            Self::AddressLost => {
                f.write_str("must write {street} and {postalCode} somewhere, or the address would be lost")
            }
            Self::NoRoom { left, needed } => write!(
                f,
                "leaves {left} characters of the appointment system's field for what is typed, and {needed} are needed: \
                 shorten its own words"
            ),
            Self::NoSuchOffice(id) => write!(f, "the appointment system has no office {id}"),
            Self::NoSuchService(id) => write!(f, "the appointment system has no service {id}"),
            Self::Twice => f.write_str("is named by another rule already; say all of it in one"),
            Self::EndsBeforeItBegins => f.write_str("is before the day in validFrom"),
            Self::FieldOff { office, field } => {
                let field = ordinal(*field);
                write!(
                    f,
                    "office {office} has not activated its {field} free field: visits are switched off there"
                )
            }
            Self::FieldAsksReason { office, field, label } => write!(
                f,
                "office {office} calls its {} free field \"{label}\", which asks for a reason: please rename it, since \
                 nobody is asked this: the widget fills it with the address or the contact on site",
                ordinal(*field)
            ),
        }
    }
}

const fn ordinal(field: usize) -> &'static str {
    if field == 0 { "first" } else { "second" }
}

fn list(words: &[&str]) -> String {
    words.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ")
}
