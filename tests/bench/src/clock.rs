//! What the browser itself measures: long tasks, and how long a press waits for its answer.

use browser::Visitor;
use serde_json::{Value, json};

/// What was measured since the last look, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    /// The longest task; the browser only tells those from 50 on.
    pub(crate) task: f64,
    /// The longest wait between a press and the next picture.
    pub(crate) answer: f64,
}

const OBSERVE: &str = "
    window.bench = { start: 0, task: 0, answer: 0, first: 0 };
    const observe = (name, options) => new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        const { first } = window.bench;
        const at = name === 'task' && (!first || entry.startTime < first) ? 'start' : name;
        window.bench[at] = Math.max(window.bench[at], entry.duration);
    })).observe(options);
    observe('task', { type: 'longtask', buffered: true });
    observe('answer', { type: 'event', durationThreshold: 16, buffered: true });
    const look = () => {
        if (document.querySelector('buerger-termin')?.shadowRoot?.querySelector('.bt-heading')) {
            window.bench.first = performance.now();
        } else {
            requestAnimationFrame(look);
        }
    };
    requestAnimationFrame(look);";

/// A fixed piece of work: what this machine is worth.
const WORK: &str = "
    const begun = performance.now();
    let sum = 0;
    for (let it = 0; it < 2e7; it += 1) sum = (sum * 31 + it) % 1000003;
    return sum >= 0 && performance.now() - begun";

/// From now on the browser measures, on a machine so many times as slow.
pub(crate) fn start(visitor: &Visitor, slower: u32) {
    visitor.tells_chromium("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": OBSERVE }));
    visitor.tells_chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
}

/// What was the longest since the last look. Waits until nothing is going on any more.
pub(crate) fn look(visitor: &Visitor) -> Clock {
    let script = "await new Promise((done) => setTimeout(done, 1200));
        const found = [window.bench.task, window.bench.answer];
        window.bench.task = window.bench.answer = 0;
        return found";
    let found = visitor.sees(script, &[]);
    let number = |index| found.get(index).and_then(Value::as_f64).unwrap_or_default();
    Clock { task: number(0), answer: number(1) }
}

/// When the first question was there, from the opening of the page.
pub(crate) fn first_question(visitor: &Visitor) -> Clock {
    once(&visitor.waits_for("the first question", "return window.bench.first", &[]))
}

/// The longest task on the way there: the program is compiled and shows its first page.
pub(crate) fn start_of_it(visitor: &Visitor) -> Clock {
    once(&visitor.sees("return window.bench.start", &[]))
}

/// What this machine needs for a fixed piece of work.
pub(crate) fn fixed_work(visitor: &Visitor) -> Clock {
    once(&visitor.sees(WORK, &[]))
}

fn once(value: &Value) -> Clock {
    Clock { task: value.as_f64().unwrap_or_default(), answer: 0.0 }
}

/// The one in the middle.
pub(crate) fn middle(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}
