//! What the widget costs: time to the first question, the longest task and the slowest answer to a press, with the whole
//! catalogue of Munich, on this machine and on one four times as slow; and the questions that a booking asks.
//!
//! Numbers of one run are compared with each other only: each stands beside what the same machine needs for a fixed piece of
//! work, in the same browser and at the same speed.

mod clock;
mod proof;
mod walks;

use browser::City;
use clock::Clock;
use proof::Solved;
use sandbox::Seed;

/// Tasks and answers shall stay below this many milliseconds, also on a machine four times as slow.
const BUDGET: f64 = 100.0;
/// So often each speed is walked. Odd: one of them is in the middle.
const WALKS: usize = 3;

fn main() {
    println!(
        "Munich: 159 services, 111 offices. The longest task · the slowest answer to a press, in milliseconds;"
    );
    println!(
        "in brackets the share of {BUDGET} ms. The middle of {WALKS} walks. A task below 50 ms is not told.\n"
    );
    println!("{:<36} {:>24} {:>24}", "at", "1 ×", "4 × slower");
    let [quick, slow] = [1, 4].map(usual);
    for ((name, here), (_, there)) in quick.iter().zip(&slow) {
        println!("{name:<36} {:>24} {:>24}", here.words(), there.words());
    }
    println!(
        "\nA proof of work: how long the device calculates, and the page meanwhile, while somebody types.\n"
    );
    for slower in [1, 4] {
        for Solved { name, millis, pace, clock } in proof::solved(slower) {
            let name = format!("{name}, {slower} ×");
            println!("{name:<40} {millis:>7.0} ms {pace:>7.0} rounds/ms {:>24}", clock.words());
        }
    }
    println!("\nQuestions to the appointment system, from the first page to the mail:\n");
    for (name, calls) in walks::calls() {
        println!("{name:<34} {:>3}  {}", calls.len(), calls.join(", "));
    }
}

/// The middle one of several walks, each line for itself: the machine hiccups.
fn usual(slower: u32) -> Vec<(&'static str, Clock)> {
    let walks: Vec<_> = (0..WALKS).map(|_| walks::munich(&City::of(Seed::munich()), slower)).collect();
    let Some(lines) = walks.first() else { return Vec::new() };
    let line = |(at, (name, _)): (usize, &(&'static str, Clock))| {
        let all = |part: fn(&Clock) -> f64| {
            clock::middle(walks.iter().filter_map(|it| it.get(at)).map(|(_, it)| part(it)).collect())
        };
        (*name, Clock { task: all(|it| it.task), answer: all(|it| it.answer) })
    };
    lines.iter().enumerate().map(line).collect()
}

impl Clock {
    fn words(&self) -> String {
        let part =
            |it: f64| if it > 0.0 { format!("{it:.0} ({:.2})", it / BUDGET) } else { "–".to_owned() };
        format!("{} · {}", part(self.task), part(self.answer))
    }
}
