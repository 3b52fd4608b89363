//! The appointment system holds what no editor wrote: nothing of it runs, leads astray or spoils a page.

use super::*;
use browser::{Town, layout};
use serde_json::{Value, json};

const NAME_OF_OFFICE: &str =
    "<script>window.hurt = 1</script>Bürgeramt \u{202e}Nord\u{202c}<img src=x onerror='window.hurt = 2'>";
const NAME_OF_MATTER: &str =
    "Personalausweis\u{0} <b onclick='window.hurt = 3'>beantragen</b><svg onload='window.hurt = 4'>";
const WHERE: &str = "1. Etage <a href='java\nscript:window.hurt = 5'>rechts</a><iframe src='https://evil.example/a'></iframe> im \
    Bürgeramtsaußenstellenverwaltungsgebäudeerweiterungsbauabschnitt";
const REMARKS: &str = "<p>Bitte <b>pünktlich</b> sein.<style>* { display: none }</style><a href='//evil.example/b'>Hier klicken</a>\
    <img src='https://evil.example/c'></p><ul><li><a href='https://musterstadt.example/plan'>Lageplan</a></li></ul>";

/// A text as it stands between quotation marks in the seed.
fn in_seed(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted.trim_matches('"').to_owned()
}

/// Whether anything ran, was asked for elsewhere, or is an element that we never make; and where the page is too wide.
fn harm(erika: &Visitor) -> Value {
    let seen = "return [window.hurt ?? null, root.querySelectorAll('script, style, img, iframe, [onclick], [onload]').length,
        performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith(location.origin + '/'))]";
    json!([erika.sees(seen, &[]), layout::cut(erika)])
}

#[test]
fn whatever_the_appointment_system_holds_can_be_read_and_does_nothing() {
    let city = Town::musterstadt()
        .where_seed_says("Bürgeramt Nord", &in_seed(NAME_OF_OFFICE))
        .where_seed_says(ID_CARD, &in_seed(NAME_OF_MATTER))
        .where_seed_says("1. Etage", &in_seed(WHERE))
        .where_seed_says("Bitte bringen Sie Ihren alten Ausweis mit.", &in_seed(REMARKS))
        .is_there();
    let erika = Visitor::with_window(&city, 320);
    let mut harms = Vec::new();

    goes_to_times_of_counters(erika.opens("/"), ID_CARD);
    erika.reads("Bürgeramt Nord");
    harms.push(harm(&erika));
    erika.clicks("Bürgeramt wählen").is_on("In welches Bürgeramt möchten Sie kommen?");
    erika.reads("Nordring 22, 12345 Musterstadt, 1. Etage rechts im Bürgeramtsaußenstellen");
    harms.push(harm(&erika));
    erika.clicks("Zurück").is_on(TIMES);
    let time = first(&erika.times());
    takes(&erika, time);
    harms.push(harm(&erika));
    let booked = books(&city, &erika, time);
    confirms(&city, &erika, &booked);
    harms.push(harm(&erika));

    assert_eq!(harms, vec![json!([[null, 0, []], []]); 4]);
    erika.reads("Bürgeramt NordNordring 22, 12345 Musterstadt1. Etage rechts im").reads(ID_CARD);
    erika.reads("Bitte pünktlich sein.Hier klicken").reads("Lageplan (neues Fenster)");
    let links = "return [...root.querySelectorAll('[dir=auto] a')].map((it) => [it.href, it.target, it.rel])";
    assert_eq!(erika.sees(links, &[]), json!([["https://musterstadt.example/plan", "_blank", "noreferrer"]]));
}
