//! The flow, as a browser runs it (`src/web/runtime.rs`).

use crate::journeys::world::{Flow, Reload};
use buergertermin::booking::{Booking, Effect, Event, Setup};
use chrono::{DateTime, Utc};

/// A page in a tab of a browser.
pub(super) struct Tab {
    pub(super) booking: Booking,
    /// When the time will be told.
    pub(super) alarm: Option<DateTime<Utc>>,
    /// How often it was loaded anew: an answer to a page before finds nobody.
    pub(super) epoch: u32,
    flow: Flow,
    reload: Reload,
    /// Stands in its place while something happens.
    empty: Option<Booking>,
}

impl Tab {
    pub(super) fn of(setup: Setup, flow: Flow, reload: Reload) -> Self {
        Self { booking: Booking::new(setup), alarm: None, epoch: 0, flow, reload, empty: None }
    }

    /// First the time, then what happened.
    pub(super) fn happens(&mut self, event: Event, now: DateTime<Utc>) -> Vec<Effect> {
        let empty = std::mem::take(&mut self.empty).unwrap_or_else(|| Booking::new(Setup::default()));
        let before = std::mem::replace(&mut self.booking, empty);
        let (ticked, mut effects) = (self.flow)(before, Event::Ticked(now));
        let (after, more) = (self.flow)(ticked, event);
        self.empty = Some(std::mem::replace(&mut self.booking, after));
        effects.extend(more);
        for effect in &effects {
            if let Effect::WakeAt(at) = effect {
                self.alarm = Some(*at);
            }
        }
        effects
    }

    /// The page is loaded anew; gives what happens on it first.
    pub(super) fn is_loaded_anew(&mut self) -> Event {
        self.epoch += 1;
        self.alarm = None;
        if let Some(booking) = (self.reload)(&self.booking) {
            self.booking = booking;
            Event::Returned
        } else {
            self.booking = Booking::new(self.booking.setup.clone());
            Event::Started
        }
    }

    /// The browser makes another one of it, which has all that is kept; whose times they are the first one knows.
    pub(super) fn duplicated(&self) -> Option<Self> {
        let before = &self.booking;
        let booking = Booking::restored(before.setup.clone(), before.keep()?, before.now, false)?;
        Some(Self { booking, alarm: None, epoch: 1000, empty: None, ..*self })
    }

    /// The processes of the times that it holds.
    pub(super) fn holds(&self) -> Vec<u64> {
        self.booking.holds().map(|it| it.reservation.credentials.process).collect()
    }
}
