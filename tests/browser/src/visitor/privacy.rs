//! What nobody is told: not the city, not the portal, not the browser. Looked for in every story, whenever a page is left.

use super::Visitor;
use serde_json::Value;

/// Words for health and for reasons why somebody can't come, and for what they are needed for. None of them is in any of
/// our names and addresses, so that none needs an exception.
const WORDS: [&str; 17] = [
    "krank",
    "gesundheit",
    "health",
    "pflegegrad",
    "pflegestufe",
    "bettl",
    "rollstuhl",
    "wheelchair",
    "behinder",
    "disab",
    "attest",
    "diagnos",
    "befrei",
    "exempt",
    "grund",
    "reason",
    "warum",
];

/// Notes on each page what the widget tells the portal.
pub(super) const NOTES: &str = "window.toldToHost = [];
    for (const it of ['step', 'booked', 'cancelled', 'error', 'languagechange'])
      document.addEventListener(`buergertermin:${it}`, ({ detail }) => toldToHost.push([it, detail]));";

/// All that the browser keeps, or shows outside the widget.
const KEPT: &str = "return [
    { ...localStorage }, { ...sessionStorage }, document.cookie,
    location.href, document.title, history.state, element?.getAttributeNames().map((it) => [it, element.getAttribute(it)]),
    window.toldToHost ?? [],
]";

/// What the widget keeps for itself, until it is booked or deleted: its own entries begin so.
const OWN: &str = "buergertermin ";

impl Visitor {
    /// Nothing is kept any more, or so far.
    #[track_caller]
    pub fn keeps_nothing(&self) -> &Self {
        self.waits_for("nothing to be kept", "return sessionStorage.length === 0", &[]);
        self
    }

    /// Nothing is stored but in the tab by the widget itself, and no word for her health or a reason is in anything that anybody
    /// was told, nor in what is stored.
    #[track_caller]
    pub(super) fn told_nobody(&self) {
        // Before her first page there is none, and a page that she closed has told what it had to tell.
        let Ok(kept) = self.looks(KEPT, &[]) else { return };
        let empty = |it: Option<&Value>| match it {
            Some(Value::Object(entries)) => entries.is_empty(),
            Some(Value::String(cookies)) => cookies.is_empty(),
            _ => false,
        };
        let session = kept.get(1).and_then(Value::as_object);
        let own = session.is_some_and(|it| it.keys().all(|it| it.starts_with(OWN)));
        assert!(own && [0, 2].iter().all(|it| empty(kept.get(*it))), "the browser keeps something: {kept}");
        let asked = self.city.requests();
        let asked = asked.iter().map(|it| format!("{} {} {}\n", it.method, it.address(), it.body));
        let said = self.console().into_iter().map(|it| format!("{it}\n"));
        let told = format!("{}{}{kept}", asked.collect::<String>(), said.collect::<String>());
        let told = told.to_lowercase();
        for word in WORDS {
            assert!(!told.contains(word), "somebody is told “{word}”: {told}");
        }
    }
}
