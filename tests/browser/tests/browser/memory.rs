//! Elements that come and go leave nothing behind.

use browser::{City, Visitor};
use serde_json::json;

const PAGE: &str = "<script src=\"/watch.js\"></script>
<script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script>
<div id=\"place\"></div>";

/// Wraps what gives the program its memory, before the program is there.
const WATCH: &str = "
for (const name of ['instantiate', 'instantiateStreaming']) {
  const original = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await original.apply(WebAssembly, given);
    window.memory = (made.instance ?? made).exports.memory;
    return made;
  };
}";

/// Mounts and removes so many, each after its first question is there.
const ROUNDS: &str = "
const place = document.querySelector('#place');
for (let round = 0; round < args[0]; round += 1) {
  const it = document.createElement('buerger-termin');
  it.setAttribute('config', '/buergertermin/gladbeck.json');
  it.append('02043 99 20 26');
  place.append(it);
  while (!it.shadowRoot?.querySelector('[data-bt-focus=heading]')) await new Promise((it) => setTimeout(it, 1));
  it.remove();
  await new Promise((it) => setTimeout(it, 0));
}
return window.memory.buffer.byteLength / 65536";

struct Left {
    pages: i64,
    nodes: i64,
    listeners: i64,
}

fn rounds(erika: &Visitor, count: u32) -> Left {
    let pages = erika.sees(ROUNDS, &[json!(count)]).as_i64().unwrap();
    erika.tells_chromium("HeapProfiler.collectGarbage", &json!({}));
    let counted = erika.tells_chromium("Memory.getDOMCounters", &json!({}));
    let count = |name: &str| counted[name].as_i64().unwrap();
    Left { pages, nodes: count("nodes"), listeners: count("jsEventListeners") }
}

#[test]
fn three_hundred_mounts_and_removals_leave_memory_flat() {
    let city = City::gladbeck();
    city.puts_script("/watch.js", WATCH);
    city.puts_page("/many", PAGE);
    let erika = Visitor::of(&city);
    erika.opens("/many").waits_for(
        "the program",
        "return customElements.get('buerger-termin') !== undefined",
        &[],
    );

    let warm = rounds(&erika, 50);
    rounds(&erika, 150);
    let after = rounds(&erika, 150);

    assert!(after.pages <= warm.pages + 1, "memory has grown from {} to {} pages", warm.pages, after.pages);
    assert!(after.nodes < warm.nodes + 100, "nodes have grown from {} to {}", warm.nodes, after.nodes);
    assert!(after.listeners < warm.listeners + 100, "{} listeners, then {}", warm.listeners, after.listeners);
}
