//! The adapter for ZMS, held against what a real server answered (`fixtures/zms`).

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here ends its test")]

#[cfg(test)]
mod zms {
    mod recording;

    mod answers;
    mod refusals;
    mod written;
}
