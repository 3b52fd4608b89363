//! The adapter for ZMS, held against what a real server answered (`fixtures/zms`).

#[cfg(test)]
mod zms {
    mod recording;

    mod answers;
    mod captcha;
    mod refusals;
    mod texts;
    mod written;
}
