//! The widget as people meet it: in a real Chromium, on a portal's page, against the sandbox, under the strict policy.

mod counter_appointment;
