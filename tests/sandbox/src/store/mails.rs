//! The mails that would have gone out.

use rusqlite::Row;

use super::{
    Book,
    appointments::{moment, unreadable},
};
use crate::mail::{Mail, MailKind};

impl Book<'_> {
    /// Puts a mail into the outbox.
    pub(crate) fn send(&self, mail: &Mail) -> rusqlite::Result<()> {
        self.pages.execute(
            "INSERT INTO mails (recipient, subject, kind, links, body, calendar, sent_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            (
                &mail.to,
                &mail.subject,
                mail.kind.as_str(),
                serde_json::json!(mail.links).to_string(),
                &mail.text,
                &mail.calendar,
                mail.sent_at.timestamp(),
            ),
        )?;
        Ok(())
    }

    /// All mails, the oldest first.
    pub(crate) fn mails(&self) -> rusqlite::Result<Vec<Mail>> {
        let mut query = self.pages.prepare("SELECT * FROM mails ORDER BY id")?;
        query.query_map([], read)?.collect()
    }
}

fn read(row: &Row) -> rusqlite::Result<Mail> {
    Ok(Mail {
        to: row.get("recipient")?,
        subject: row.get("subject")?,
        kind: MailKind::read(&row.get::<_, String>("kind")?),
        links: serde_json::from_str(&row.get::<_, String>("links")?).map_err(unreadable)?,
        text: row.get("body")?,
        calendar: row.get("calendar")?,
        sent_at: moment(row.get("sent_at")?),
    })
}
