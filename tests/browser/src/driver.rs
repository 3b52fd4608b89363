//! chromedriver, one for the test process. It ends with the last session that uses it.

use crate::{machine, patience, wire};
use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak},
};

static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

pub(crate) struct Driver {
    pub(crate) address: String,
    child: Child,
    /// Held open: who writes into a closed pipe is ended.
    _words: BufReader<ChildStdout>,
}

impl Driver {
    /// The one that runs, or a new one.
    pub(crate) fn shared() -> Arc<Self> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start());
            *shared = Arc::downgrade(&driver);
            driver
        })
    }

    fn start() -> Self {
        let program = machine::chromedriver();
        let started =
            Command::new(&program).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child =
            started.unwrap_or_else(|why| panic!("{} could not be started: {why}", program.display()));
        let Some(words) = child.stdout.take() else { panic!("{} says nothing", program.display()) };
        let mut words = BufReader::new(words);
        let port = port(&mut words);
        Self { address: format!("http://127.0.0.1:{port}"), child, _words: words }
    }
}

/// It chooses a free one and says which.
fn port(words: &mut impl BufRead) -> u16 {
    let mut line = String::new();
    while words.read_line(&mut line).is_ok_and(|read| read > 0) {
        let said = line.trim().trim_end_matches('.').rsplit_once("started successfully on port ");
        if let Some(port) = said.and_then(|(_, port)| port.parse().ok()) {
            return port;
        }
        line.clear();
    }
    panic!("chromedriver ended without naming its port")
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked first: only so do browsers end of whose sessions nobody took leave.
        wire::get(&format!("{}/shutdown", self.address)).ok();
        if patience::until(|| self.child.try_wait().ok().flatten()).is_none() {
            self.child.kill().ok();
            self.child.wait().ok();
        }
    }
}
