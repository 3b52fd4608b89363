//! The time that the sandbox goes by: the real one, or one that stands still until a test moves it.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that can be handed around; all copies show the same time.
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<Mutex<Hand>>);

#[derive(Debug, Clone, Copy)]
enum Hand {
    /// The machine's time, put forward by so much.
    Running {
        ahead: TimeDelta,
    },
    Standing(DateTime<Utc>),
}

impl Default for Hand {
    fn default() -> Self {
        Self::Running { ahead: TimeDelta::zero() }
    }
}

impl Clock {
    /// A clock that stands still at this moment.
    #[must_use]
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Hand::Standing(moment))))
    }

    /// What the clock shows.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match self.hand(|hand| *hand) {
            Hand::Running { ahead } => machine_time() + ahead,
            Hand::Standing(moment) => moment,
        }
    }

    /// Sets the clock. From now on it stands still.
    pub fn set(&self, moment: DateTime<Utc>) {
        self.hand(|hand| *hand = Hand::Standing(moment));
    }

    /// Puts the clock forward. A running clock keeps running.
    pub fn advance(&self, by: Duration) {
        let by = TimeDelta::from_std(by).unwrap_or_default();
        self.hand(|hand| match hand {
            Hand::Running { ahead } => *ahead += by,
            Hand::Standing(moment) => *moment += by,
        });
    }

    fn hand<T>(&self, look: impl FnOnce(&mut Hand) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn machine_time() -> DateTime<Utc> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    DateTime::UNIX_EPOCH + TimeDelta::from_std(since).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_clock_moves_only_when_it_is_told_to() {
        let clock = Clock::at(DateTime::UNIX_EPOCH);
        let copy = clock.clone();

        clock.advance(Duration::from_secs(90));

        assert_eq!(copy.now().timestamp(), 90);
    }

    #[test]
    fn a_running_clock_can_be_put_forward() {
        let clock = Clock::default();

        clock.advance(Duration::from_hours(1));

        assert!(clock.now() >= machine_time() + TimeDelta::minutes(59));
    }
}
