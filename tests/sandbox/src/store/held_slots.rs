//! Who holds which slot of which desk.

use super::{Book, next_job};
use crate::{
    record::AppointmentRecord,
    slots::{Hold, Taken},
};

impl Book<'_> {
    /// The office's slots that somebody holds, from one second to another, both included.
    pub(crate) fn taken(&self, office_id: u32, from: i64, to: i64) -> rusqlite::Result<Taken> {
        let mut query = self.pages.prepare(
            "SELECT slot, workstation FROM held_slots WHERE office_id = ?1 AND slot BETWEEN ?2 AND ?3",
        )?;
        query.query_map((office_id, from, to), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    }

    /// Gives slots to an appointment. Fails when one of them is held.
    pub(crate) fn hold(&self, appointment: &AppointmentRecord, hold: &Hold) -> rusqlite::Result<()> {
        let mut insert = self.pages.prepare("INSERT INTO held_slots VALUES (?1, ?2, ?3, ?4, NULL)")?;
        for slot in &hold.slots {
            insert.execute((appointment.office_id, slot, hold.workstation, appointment.process_id))?;
        }
        Ok(())
    }

    /// Marks an appointment's slots as given up. Others get them when the jobs have run.
    pub(crate) fn give_up(&self, process_id: u32) -> rusqlite::Result<()> {
        let free_at = next_job(self.now) + self.late;
        let update = "UPDATE held_slots SET free_at = ?2 WHERE process_id = ?1 AND free_at IS NULL";
        self.pages.execute(update, (process_id, free_at.timestamp()))?;
        Ok(())
    }
}
