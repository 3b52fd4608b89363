//! What both doors share.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Mutex, PoisonError, atomic::AtomicBool},
};

use axum::http::HeaderValue;
use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::{
    captcha::Captcha,
    catalogue::Catalogue,
    clock::Clock,
    errors::Refusal,
    faults::Faults,
    guard::Guard,
    jwt::Secret,
    record::RequestRecord,
    seed::Seed,
    store::{Book, Store},
};

/// The city: what it offers, what is booked, what it was asked.
#[derive(Debug)]
pub(crate) struct City {
    pub(crate) clock: Clock,
    pub(crate) seed: Seed,
    pub(crate) catalogue: Catalogue,
    pub(crate) captcha: Captcha,
    pub(crate) guard: Guard,
    pub(crate) faults: Faults,
    /// Whether the gateway leaves its CORS headers off the API's own 429 and 503.
    pub(crate) hides_refusals: AtomicBool,
    /// What the tokens are signed with.
    pub(crate) secret: Secret,
    pub(crate) store: Store,
    /// `http://127.0.0.1:PORT` of the pages.
    pub(crate) portal: String,
    /// `http://127.0.0.1:PORT` of the gateway.
    pub(crate) gateway: String,
    pub(crate) widget: Option<PathBuf>,
    pub(crate) gallery: Option<PathBuf>,
    pub(crate) files: Mutex<HashMap<String, File>>,
    pub(crate) requests: Mutex<Vec<RequestRecord>>,
    /// Never written to: it is shut when the sandbox ends.
    pub(crate) ending: watch::Receiver<()>,
}

/// A file that a test put up.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) content_type: String,
    pub(crate) body: Vec<u8>,
}

impl City {
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The page that the links in mails lead to.
    pub(crate) fn page(&self) -> String {
        format!("{}/", self.portal)
    }

    /// Whether a page is the portal's, by its origin: under its number or under the name that developers type.
    pub(crate) fn is_portal(&self, origin: &HeaderValue) -> bool {
        *origin == self.portal || *origin == self.portal.replace("127.0.0.1", "localhost")
    }

    /// Waits for the sandbox's end.
    pub(crate) async fn ends(&self) {
        self.ending.clone().changed().await.ok();
    }

    /// One piece of work on the book, now.
    ///
    /// # Errors
    /// Those of the work.
    pub(crate) fn work<T>(&self, work: impl FnOnce(&Book) -> Result<T, Refusal>) -> Result<T, Refusal> {
        self.store.work(self.now(), work)
    }

    pub(crate) fn note(&self, request: RequestRecord) {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    }

    pub(crate) fn put_file(&self, path: String, file: File) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path, file);
    }

    pub(crate) fn file(&self, path: &str) -> Option<File> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }
}
