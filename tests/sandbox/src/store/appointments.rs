//! The appointments' page of the book.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params, types::Type};

use super::Book;
use crate::record::{AppointmentRecord, Status};

impl Book<'_> {
    /// Writes an appointment, new or changed.
    pub(crate) fn write(&self, appointment: &AppointmentRecord) -> rusqlite::Result<()> {
        self.pages.execute(
            "INSERT INTO appointments VALUES (
               :process_id, :auth_key, :status, :office_id, :services, :start, :slot_count, :family_name,
               :email, :telephone, :custom_textfield, :custom_textfield2, :display_number, :reserved_at,
               :owner, :ends_at)
             ON CONFLICT (process_id) DO UPDATE SET
               auth_key = :auth_key, status = :status, family_name = :family_name, email = :email,
               telephone = :telephone, custom_textfield = :custom_textfield,
               custom_textfield2 = :custom_textfield2, display_number = :display_number, owner = :owner,
               ends_at = :ends_at",
            named_params! {
                ":process_id": appointment.process_id,
                ":auth_key": appointment.auth_key,
                ":status": appointment.status.as_str(),
                ":office_id": appointment.office_id,
                ":services": serde_json::json!(appointment.services).to_string(),
                ":start": appointment.start.timestamp(),
                ":slot_count": appointment.slot_count,
                ":family_name": appointment.family_name,
                ":email": appointment.email,
                ":telephone": appointment.telephone,
                ":custom_textfield": appointment.custom_textfield,
                ":custom_textfield2": appointment.custom_textfield2,
                ":display_number": appointment.display_number,
                ":reserved_at": appointment.reserved_at.timestamp(),
                ":owner": appointment.owner,
                ":ends_at": appointment.ends_at.map(|it| it.timestamp()),
            },
        )?;
        Ok(())
    }

    /// The appointment with this number, if there is one.
    pub(crate) fn find(&self, process_id: u32) -> rusqlite::Result<Option<AppointmentRecord>> {
        let query = "SELECT * FROM appointments WHERE process_id = ?1";
        self.pages.query_row(query, [process_id], read).optional()
    }

    /// Everything, in the order of reservation.
    pub(crate) fn all(&self) -> rusqlite::Result<Vec<AppointmentRecord>> {
        let mut query = self.pages.prepare("SELECT * FROM appointments ORDER BY reserved_at, process_id")?;
        query.query_map([], read)?.collect()
    }

    /// All of one signed-in citizen, the soonest first.
    pub(crate) fn owned_by(&self, owner: &str) -> rusqlite::Result<Vec<AppointmentRecord>> {
        let mut query =
            self.pages.prepare("SELECT * FROM appointments WHERE owner = ?1 ORDER BY start, process_id")?;
        query.query_map([owner], read)?.collect()
    }

    /// How many other appointments at this office this address stands for. Reservations do not count.
    pub(crate) fn others_with_mail(&self, own: &AppointmentRecord, email: &str) -> rusqlite::Result<u32> {
        self.pages.query_row(
            "SELECT count(*) FROM appointments WHERE office_id = ?1 AND process_id <> ?2
               AND email = ?3 COLLATE NOCASE AND status IN ('preconfirmed', 'confirmed')",
            (own.office_id, own.process_id, email),
            |row| row.get(0),
        )
    }

    /// The next number that the office calls out.
    pub(crate) fn next_display_number(&self, scope_id: u32) -> rusqlite::Result<u32> {
        self.pages.query_row(
            "INSERT INTO display_numbers VALUES (?1, 1)
             ON CONFLICT (scope_id) DO UPDATE SET last = last + 1 RETURNING last",
            [scope_id],
            |row| row.get(0),
        )
    }
}

fn read(row: &Row) -> rusqlite::Result<AppointmentRecord> {
    Ok(AppointmentRecord {
        process_id: row.get("process_id")?,
        auth_key: row.get("auth_key")?,
        status: Status::read(&row.get::<_, String>("status")?).unwrap_or(Status::Blocked),
        office_id: row.get("office_id")?,
        services: serde_json::from_str(&row.get::<_, String>("services")?).map_err(unreadable)?,
        start: moment(row.get("start")?),
        slot_count: row.get("slot_count")?,
        family_name: row.get("family_name")?,
        email: row.get("email")?,
        telephone: row.get("telephone")?,
        custom_textfield: row.get("custom_textfield")?,
        custom_textfield2: row.get("custom_textfield2")?,
        display_number: row.get("display_number")?,
        reserved_at: moment(row.get("reserved_at")?),
        owner: row.get("owner")?,
        ends_at: row.get::<_, Option<i64>>("ends_at")?.map(moment),
    })
}

pub(super) fn moment(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).unwrap_or_default()
}

pub(super) fn unreadable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}
