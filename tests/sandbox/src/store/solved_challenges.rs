//! Which challenges were solved: each is good for one token.

use super::Book;
use crate::captcha::Solved;

impl Book<'_> {
    /// Notes a solved challenge. `false` when it was solved before.
    pub(crate) fn note_solved(&self, solved: &Solved) -> rusqlite::Result<bool> {
        let insert = "INSERT OR IGNORE INTO solved_challenges VALUES (?1, ?2)";
        let noted = self.pages.execute(insert, (&solved.signature, solved.expires_at))?;
        Ok(noted == 1)
    }
}
