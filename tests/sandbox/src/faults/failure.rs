//! What comes in place of an answer, and the word for it.

use std::fmt;

use crate::errors::ErrorCode;

/// What comes in place of an answer. Statuses are numbers from 200 to 599.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// `break`: the connection breaks as the answer begins. Nothing of it can be read.
    Break,
    /// `break-midway`: it breaks after status and headers, in the middle of the body.
    BreakMidway,
    /// `hang`: nothing comes until the client gives up, or the sandbox ends.
    Hang,
    /// `html-502`: a page of this status, as of a proxy or an error page on the way.
    Html(u16),
    /// `opaque-503`: the same, without leave for pages of another origin to read it. At the gateway's door
    /// only.
    Opaque(u16),
    /// `text-500`: a line of plain text of this status.
    Text(u16),
    /// `empty-204`: nothing but this status.
    Empty(u16),
    /// `cut-json`: 200, and JSON that ends in the middle.
    CutJson,
    /// `empty-object`: 200 and `{}`.
    EmptyObject,
    /// `empty-list`: 200 and `[]`.
    EmptyList,
    /// `null`: 200 and `null`.
    Null,
    /// `wrong-shape`: 200, and the right answer to another call.
    WrongShape,
    /// `crash`: 500, in the envelope of a server that fell over.
    Crash,
    /// `appointment-not-found` and its like, after the code: what the API itself says.
    Refusal(ErrorCode),
    /// `unknown-error-404`: what the API says where it has no word for what went wrong, 520 in the body and this
    /// status outside. 404 is how the loser of a race is told; 500 came for an update that was saved.
    UnknownError(u16),
    /// `captcha-refused`: 200, as captcha-verify says that a solution is none.
    CaptchaRefused,
    /// `new-code`: 400, with a code that no version of the API had until now.
    NewCode,
}

impl Failure {
    /// Those that are one word.
    const PLAIN: [Self; 11] = [
        Self::Break,
        Self::BreakMidway,
        Self::Hang,
        Self::CutJson,
        Self::EmptyObject,
        Self::EmptyList,
        Self::Null,
        Self::WrongShape,
        Self::Crash,
        Self::CaptchaRefused,
        Self::NewCode,
    ];

    /// Those with a status, for the statuses of a proxy, a firewall, or the API itself.
    const WITH_STATUS: [Self; 14] = [
        Self::Html(502),
        Self::Html(503),
        Self::Html(504),
        Self::Html(429),
        Self::Html(403),
        Self::Html(200),
        Self::Opaque(429),
        Self::Opaque(503),
        Self::Text(500),
        Self::Text(503),
        Self::Empty(200),
        Self::Empty(204),
        Self::UnknownError(404),
        Self::UnknownError(500),
    ];

    /// All that are worth a try: one of each, and more where the status makes a difference.
    #[must_use]
    pub fn usual() -> Vec<Self> {
        let refusals = ErrorCode::ALL.into_iter().map(Self::Refusal);
        Self::PLAIN.into_iter().chain(Self::WITH_STATUS).chain(refusals).collect()
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        let plain = Self::PLAIN.into_iter().find(|it| it.to_string() == word);
        let refusal = || ErrorCode::ALL.into_iter().find(|it| it.word() == word).map(Self::Refusal);
        plain.or_else(refusal).or_else(|| with_status(word))
    }
}

fn with_status(word: &str) -> Option<Failure> {
    let (kind, status) = word.rsplit_once('-')?;
    let status = status.parse().ok().filter(|it| (200..600).contains(it))?;
    match kind {
        "html" => Some(Failure::Html(status)),
        "opaque" => Some(Failure::Opaque(status)),
        "text" => Some(Failure::Text(status)),
        "empty" => Some(Failure::Empty(status)),
        "unknown-error" => Some(Failure::UnknownError(status)),
        _ => None,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Break => write!(out, "break"),
            Self::BreakMidway => write!(out, "break-midway"),
            Self::Hang => write!(out, "hang"),
            Self::Html(status) => write!(out, "html-{status}"),
            Self::Opaque(status) => write!(out, "opaque-{status}"),
            Self::Text(status) => write!(out, "text-{status}"),
            Self::Empty(status) => write!(out, "empty-{status}"),
            Self::CutJson => write!(out, "cut-json"),
            Self::EmptyObject => write!(out, "empty-object"),
            Self::EmptyList => write!(out, "empty-list"),
            Self::Null => write!(out, "null"),
            Self::WrongShape => write!(out, "wrong-shape"),
            Self::Crash => write!(out, "crash"),
            Self::Refusal(code) => write!(out, "{}", code.word()),
            Self::UnknownError(status) => write!(out, "unknown-error-{status}"),
            Self::CaptchaRefused => write!(out, "captcha-refused"),
            Self::NewCode => write!(out, "new-code"),
        }
    }
}
