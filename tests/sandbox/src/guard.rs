//! Who is let in to the API, before anything is looked at: banned addresses, the rate limit, maintenance.
//!
//! In the order of the real one: a ban comes first, then the limit, and a question during maintenance counts
//! towards the limit (`40-maintenance-get` has the limit's headers, `41-ratelimit-6` has none).

use std::{
    collections::{HashMap, HashSet},
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use chrono::{DateTime, TimeDelta, Utc};

use crate::errors::{ErrorCode, Refusal};

/// How long a count is kept after the last question that was let in. Each one begins it anew.
const WINDOW: TimeDelta = TimeDelta::seconds(60);

/// The one at the door. Its orders can be changed at any time.
#[derive(Debug, Default)]
pub(crate) struct Guard(Mutex<Orders>);

#[derive(Debug, Default)]
struct Orders {
    banned: HashSet<IpAddr>,
    limit: Option<u32>,
    counts: HashMap<String, Count>,
    maintenance: bool,
}

/// What one client asked lately.
#[derive(Debug, Clone, Copy)]
struct Count {
    questions: u32,
    last: DateTime<Utc>,
}

/// What a client is told of the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Allowance {
    limit: u32,
    remaining: u32,
    /// In Unix seconds.
    reset: i64,
}

impl Guard {
    pub(crate) fn with_limit(limit: Option<u32>) -> Self {
        Self(Mutex::new(Orders { limit, ..Orders::default() }))
    }

    /// Lets a question in and counts it. Without a limit there is no allowance to tell of.
    ///
    /// # Errors
    /// When the address is banned, or has asked too often.
    pub(crate) fn let_in(&self, client: &str, now: DateTime<Utc>) -> Result<Option<Allowance>, Refusal> {
        let mut orders = self.orders();
        if client.parse().is_ok_and(|address| orders.banned.contains(&address)) {
            return Err(Refusal::Barred(ErrorCode::IpBlacklisted));
        }
        let Some(limit) = orders.limit else {
            return Ok(None);
        };
        let known = orders.counts.get(client).filter(|count| now < count.last + WINDOW);
        let before = known.map_or(0, |count| count.questions);
        if before >= limit {
            return Err(Refusal::Barred(ErrorCode::RateLimitExceeded));
        }
        let count = Count { questions: before + 1, last: now };
        orders.counts.insert(client.to_owned(), count);
        Ok(Some(count.allowance(limit)))
    }

    /// What else keeps a question that was let in from being answered.
    ///
    /// # Errors
    /// During maintenance.
    pub(crate) fn let_through(&self) -> Result<(), Refusal> {
        if self.orders().maintenance { Err(Refusal::Maintenance) } else { Ok(()) }
    }

    pub(crate) fn set_maintenance(&self, on: bool) {
        self.orders().maintenance = on;
    }

    pub(crate) fn set_limit(&self, limit: Option<u32>) {
        let mut orders = self.orders();
        orders.limit = limit;
        orders.counts.clear();
    }

    pub(crate) fn set_banned(&self, address: IpAddr, banned: bool) {
        let list = &mut self.orders().banned;
        if banned {
            list.insert(address)
        } else {
            list.remove(&address)
        };
    }

    fn orders(&self) -> MutexGuard<'_, Orders> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Count {
    /// The question that is being answered is taken off twice, as recorded: five are allowed, and after the
    /// first of them three remain (`41-ratelimit-1` to `-5`).
    fn allowance(self, limit: u32) -> Allowance {
        Allowance {
            limit,
            remaining: limit.saturating_sub(self.questions + 1),
            reset: (self.last + WINDOW).timestamp(),
        }
    }
}

impl Allowance {
    pub(crate) fn write(self, headers: &mut HeaderMap) {
        for (name, value) in [
            ("x-ratelimit-limit", self.limit.into()),
            ("x-ratelimit-remaining", self.remaining.into()),
            ("x-ratelimit-reset", self.reset),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
        }
    }
}
