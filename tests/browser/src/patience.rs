//! Waiting: never for a time, always for something to be so.

use std::{
    thread,
    time::{Duration, Instant},
};

/// How long anything may take: longer than the widget tries by itself, before it says that no answer comes.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// Asks again and again until there is an answer; `None` after [`DEADLINE`].
pub fn until<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + DEADLINE;
    loop {
        let answer = ask();
        if answer.is_some() || Instant::now() > end {
            return answer;
        }
        // Between two questions, not in place of one.
        thread::sleep(Duration::from_millis(15));
    }
}
