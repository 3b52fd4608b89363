CREATE TABLE appointments (
  process_id INTEGER PRIMARY KEY,
  auth_key TEXT NOT NULL,
  status TEXT NOT NULL,
  office_id INTEGER NOT NULL,
  services TEXT NOT NULL,
  start INTEGER NOT NULL,
  slot_count INTEGER NOT NULL,
  family_name TEXT NOT NULL,
  email TEXT NOT NULL,
  telephone TEXT NOT NULL,
  custom_textfield TEXT NOT NULL,
  custom_textfield2 TEXT NOT NULL,
  display_number TEXT NOT NULL,
  reserved_at INTEGER NOT NULL,
  -- The subject of the token with which it was made; null for everyone else.
  owner TEXT,
  -- The second at which the job removes it; null for what stands.
  ends_at INTEGER
);

-- The primary key is the promise: one slot of one desk belongs to one appointment.
CREATE TABLE held_slots (
  office_id INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  workstation INTEGER NOT NULL,
  -- It may be gone already: a slot comes back later than its appointment goes.
  process_id INTEGER NOT NULL,
  -- The second at which a job gives it back; null while the appointment stands.
  free_at INTEGER,
  PRIMARY KEY (office_id, slot, workstation)
) WITHOUT ROWID;

CREATE TABLE display_numbers (
  scope_id INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
);

CREATE TABLE mails (
  id INTEGER PRIMARY KEY,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  links TEXT NOT NULL,
  body TEXT NOT NULL,
  calendar TEXT,
  sent_at INTEGER NOT NULL
);

-- Kept for as long as the challenge could be shown again.
CREATE TABLE solved_challenges (
  signature TEXT PRIMARY KEY,
  expires_at INTEGER NOT NULL
) WITHOUT ROWID;

-- One row: what all tokens are signed with.
CREATE TABLE secret (
  bytes BLOB NOT NULL
);
INSERT INTO secret VALUES (randomblob(32));
