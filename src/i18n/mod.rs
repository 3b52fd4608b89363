//! All words of the widget: typed messages, and languages that must have each of them.
//!
//! A [`Message`] is a key with typed arguments. A language is a `match` over all keys without a wildcard, so a text
//! that is missing does not compile. German is compiled in; every other language is written to a file of its own by
//! the build ([`export`]) and read again in the browser ([`Words::load`]): a visitor loads the one that she reads
//! (docs/adr/0002).
//!
//! Templates: `{name}` is an argument; `[one|other]` chooses by the message's `count`, in the order of the language's
//! plural forms.

mod de;
mod en;
mod lang;
mod message;
mod words;

pub use self::{
    lang::{Direction, Lang},
    message::{Argument, FullDay, Key, Message, Money, Span},
    words::{LoadError, Words, export},
};
