//! That these tests would notice: what the policy refuses, and what the console says.

use super::journey::FOR_WHOM;
use browser::{City, Visitor};

#[test]
fn what_the_policy_refuses_is_heard() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.host_does("try { document.createElement('p').innerHTML = '<b>Fett</b>' } catch {}");
    erika.host_does("document.querySelector('main').setAttribute('style', 'color: red')");

    let refused = |part: &str| erika.console().iter().any(|it| it.complains && it.text.contains(part));
    assert!(refused("TrustedHTML"), "{:?}", erika.console());
    assert!(refused("style-src"), "{:?}", erika.console());
    erika.pardons("TrustedHTML").pardons("style-src");
}

#[test]
fn nothing_foreign_is_asked_and_nothing_is_asked_twice() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    let foreign = "return performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith(location.origin + '/'))";
    let twice = "const all = performance.getEntriesByType('resource').map((it) => it.name);
        return all.filter((it, index) => all.indexOf(it) !== index)";
    assert_eq!(erika.sees(foreign, &[]), serde_json::json!([]));
    assert_eq!(erika.sees(twice, &[]), serde_json::json!([]));
}
