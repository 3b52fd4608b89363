//! The port to appointment systems, and its adapters as data: write a question, read an answer. Nothing is sent here.
//!
//! Another system (Qmatic, JCC, TEVIS) is another folder with its own [`Adapter`]; DTOs live and die in there, and the
//! rest of the house never hears of a path, a status or an error code.

pub mod altcha;
mod zms;

use crate::{
    booking::{Credentials, LinkPurpose, Problem, Question, Reply},
    config::ApiKind,
};
use std::fmt;

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Below the base address.
    pub path: &'static str,
    /// In the address, in this order.
    pub query: Vec<(&'static str, String)>,
    /// A body makes it a POST, else it is a GET.
    pub body: Option<String>,
}

/// What came back, if anything did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// An answer of whatever kind: the system's own, or that of something in between.
    Heard {
        /// The HTTP status.
        status: u16,
        /// The body.
        body: String,
    },
    /// The device has no network.
    Offline,
    /// None in time, or none that the browser shows: blocked, too slow, without CORS headers. Says what the browser says, for
    /// the console.
    Lost(String),
}

/// Why an answer is no reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// For the person.
    pub problem: Problem,
    /// For the console: no personal data.
    pub detail: String,
}

/// What an appointment system can do, so that the flow need not know its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// An appointment is confirmed by a link in a mail.
    pub activation_by_mail: bool,
}

/// An appointment system.
pub trait Adapter {
    /// What it can do.
    fn capabilities(&self) -> Capabilities;

    /// How a question is put.
    fn write(&self, question: &Question) -> Request;

    /// What an answer means.
    ///
    /// # Errors
    /// Everything that is not the reply to this question. An answer that we don't know is [`Problem::Unexpected`],
    /// never a success and never "taken".
    fn read(&self, question: &Question, answer: &Answer) -> Result<Reply, Failure>;

    /// What the part of an address behind `#` asks for, if it is a link of this system's mails. The credentials are
    /// `None` in a link that can't be read.
    fn link(&self, hash: &str) -> Option<(LinkPurpose, Option<Credentials>)>;
}

/// The adapter for a kind of system.
#[must_use]
pub fn adapter(kind: ApiKind) -> &'static dyn Adapter {
    match kind {
        ApiKind::Zms => &zms::Zms,
    }
}

impl Failure {
    fn new(problem: Problem, detail: impl Into<String>) -> Self {
        Self { problem, detail: detail.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.problem.name(), self.detail)
    }
}
