//! The database in a file: whether it is one of ours, and what is said when it is not. What is refused is left
//! as it is.

use std::{io, path::Path, time::Duration};

use rusqlite::{Connection, ErrorCode};

/// Marks a file as a sandbox's, in SQLite's header.
const APPLICATION: i32 = 0x4254_5342;
/// Raised with every change of `schema.sql`.
const VERSION: i32 = 1;
/// A sandbox that is being stopped may need that long to let go of its file.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a file is.
enum Kind {
    New,
    Ours,
}

/// Opens a file, or begins one.
///
/// # Errors
/// When it can't be read, is damaged, is something else, or was written by another version.
pub(super) fn open(path: &Path) -> io::Result<Connection> {
    let refused = |why: String| io::Error::other(format!("{}: {why}", path.display()));
    let unreadable = |error: rusqlite::Error| refused(in_words(&error));
    let connection = Connection::open(path).map_err(unreadable)?;
    connection.busy_timeout(PATIENCE).map_err(unreadable)?;
    match kind(&connection).map_err(unreadable)?.map_err(refused)? {
        Kind::New => begin(&connection).map_err(unreadable)?,
        Kind::Ours => {}
    }
    // From the next piece of work on, the file is nobody else's.
    connection
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
        .map_err(unreadable)?;
    Ok(connection)
}

/// Begins a database: all of it, or nothing.
pub(super) fn begin(connection: &Connection) -> rusqlite::Result<()> {
    let schema = include_str!("schema.sql");
    connection.execute_batch(&format!(
        "BEGIN; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; {schema} COMMIT"
    ))
}

/// What is in the file, or why it is refused.
fn kind(connection: &Connection) -> rusqlite::Result<Result<Kind, String>> {
    let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i32>(0));
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    let (application, version) = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
    if (tables, application, version) == (0, 0, 0) {
        return Ok(Ok(Kind::New));
    }
    if application != APPLICATION {
        return Ok(Err("this is a database of something else, not a sandbox's state".to_owned()));
    }
    if version != VERSION {
        return Ok(Err(format!(
            "this state was written by another version of the sandbox ({version}, and this one reads {VERSION}). \
             Name another file"
        )));
    }
    let sound = connection.query_row("PRAGMA quick_check", [], |row| row.get::<_, String>(0))? == "ok";
    Ok(if sound { Ok(Kind::Ours) } else { Err(DAMAGED.to_owned()) })
}

const DAMAGED: &str = "this file is damaged, or no state of a sandbox. Move it away, or name another one";

fn in_words(error: &rusqlite::Error) -> String {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => DAMAGED.to_owned(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another sandbox has this file open. Stop it, or name another file".to_owned()
        }
        _ => error.to_string(),
    }
}
