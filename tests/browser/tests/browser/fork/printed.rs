//! The card for the door: printed alone, from a frame of its own, on one sheet in large print.

use super::*;
use browser::{Key, Paper, Town, machine};
use serde_json::{Value, json};
use std::fs;

/// Notes who prints and what: the page, or a frame, of which a copy is kept.
pub(super) const NOTES: &str = "
    if (self === top) top.printed = [];
    addEventListener('beforeprint', () => {
        top.printed.push({
            page: self === top,
            title: document.title,
            words: document.body.innerText,
            nodes: document.documentElement.cloneNode(true),
            rules: document.adoptedStyleSheets.flatMap((it) => [...it.cssRules]).map((it) => it.cssText).join('\\n'),
        });
    });";

/// Waits until something is printed, and answers with all that was.
const PRINTED: &str = "
    const all = top.printed.map(({ page, title, words }) => ({ page, title, words: words.replace(/\\s+/g, ' ') }));
    return all.length > 0 && all";

/// The page becomes what the frame held.
pub(super) const BECOMES: &str = "
    const { nodes, rules } = top.printed[0];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.replaceChild(document.adoptNode(nodes), document.documentElement);
    document.adoptedStyleSheets = [sheet];
    return true";

/// In points, as the next.
pub(super) const A4: [f32; 2] = [595.3, 841.9];
/// 16 mm: what is written lower than this is cut off.
const MARGIN: f32 = 45.4;
/// On this chromium prints where no page asks for anything else.
const LETTER: [f32; 2] = [612.0, 792.0];
const PRINT: &str = "Türkarte drucken";

/// Somebody on the page of a visit that is booked and confirmed.
fn goes_to_a_booked_visit(city: &City) -> (Visitor, AppointmentRecord) {
    let erika = Visitor::of(city);
    erika.before_each_page(NOTES).opens("/");
    let time = goes_to_check_of_a_visit(&erika);
    let booked = books(city, &erika, time);
    confirms(city, &erika, &booked);
    (erika, booked)
}

pub(super) fn printed(erika: &Visitor) -> Value {
    erika.waits_for("something to be printed", PRINTED, &[])
}

#[test]
fn the_card_is_printed_from_a_frame_of_its_own_without_the_page_around_it() {
    let city = Town::musterstadt().is_there();
    let (erika, booked) = goes_to_a_booked_visit(&city);

    erika.clicks(PRINT);

    let (day, clock) = wall(booked.start);
    let day = day.rsplit_once(' ').unwrap().0;
    let clock = clock.trim_end_matches(" Uhr");
    let end = wall(booked.start + chrono::TimeDelta::hours(1)).1;
    let words = format!(
        "Wir besuchen Sie {day} {clock} bis {end} Es kommen 2 Mitarbeitende vom Bürgeramt. Sie zeigen ihre \
         Dienstausweise und nennen diese Nummer: {} Sie fragen nie nach einer PIN und nie nach Schmuck oder \
         Bargeld im Haus. Nicht sicher? Tür zulassen und anrufen: 01234 567 89",
        booked.display_number
    );
    assert_eq!(printed(&erika), json!([{ "page": false, "title": "Termin", "words": words }]));
}

#[test]
fn nobody_meets_the_frame_and_it_goes_with_the_first_key_after_printing() {
    let city = Town::musterstadt().is_there();
    let (erika, _) = goes_to_a_booked_visit(&city);
    let height = "return [document.documentElement.scrollHeight, document.documentElement.scrollWidth]";
    let before = erika.sees(height, &[]);

    erika.tabs_to(PRINT).presses(Key::Enter);
    printed(&erika);

    assert_eq!(erika.focus().name, PRINT);
    assert_eq!(erika.sees(height, &[]), before, "nothing scrolls that did not scroll");
    let frame = "const it = root.querySelector('iframe');
        return [it.ariaHidden, it.tabIndex, it.title, it.getBoundingClientRect().right <= 0, top.frames.length]";
    assert_eq!(erika.sees(frame, &[]), json!(["true", -1, "Termin", true, 0]));
    erika.host_does("root.querySelector('iframe').contentWindow.dispatchEvent(new Event('afterprint'))");
    assert_eq!(erika.sees("return root.querySelectorAll('iframe').length", &[]), json!(1));
    assert_eq!(erika.focus().name, PRINT);
    erika.tabs_back_to("In den Kalender eintragen");
    assert_eq!(erika.sees("return root.querySelectorAll('iframe, [data-bt-print]').length", &[]), json!(0));
}

#[test]
fn where_no_frame_can_be_made_the_page_is_printed_and_of_the_widget_only_the_card() {
    let city = Town::musterstadt().is_there();
    let (erika, _) = goes_to_a_booked_visit(&city);
    erika.host_does(
        "const make = document.createElement.bind(document);
         document.createElement = (it) => { if (it === 'iframe') throw new Error('no'); return make(it) };",
    );

    erika.clicks(PRINT).hears("buergertermin: a sheet is printed with the page around it");

    assert_eq!(printed(&erika).pointer("/0/page"), Some(&json!(true)));
    let paper = Paper::read(&erika.prints()).unwrap();
    has_all(&paper, &["Seite", "Wir besuchen Sie", "nie nach einer PIN"]);
    assert!(!paper.words.contains("Wir haben alles"), "{paper:?}");
    assert_eq!(erika.focus().name, PRINT);
}

/// The longest that the card may have to hold: a day, a time, and a town's name of three lines.
const LONGEST: &str = "
    const put = (selector, text) => { top.printed[0].nodes.querySelector(selector).textContent = text };
    put('.bt-doorcard__day', args[0]);
    put('.bt-doorcard__time', args[1]);
    put('.bt-doorcard__telephone', '+49 2043 99 20 26 - 1234');
    const who = top.printed[0].nodes.querySelector('section:nth-of-type(2) > p');
    who.textContent += ' Hellschen-Heringsand-Unterschaar, Amt Kirchspielslandgemeinde Heider Umland, Kreis Dithmarschen';
    return true";

/// What the frame held comes out of the printer as one sheet of A4 in large print.
fn is_one_sheet_in_large_print(erika: &Visitor, name: &str) -> Paper {
    erika.waits_for("the sheet", BECOMES, &[]);
    let pdf = erika.prints();
    if let Some(folder) = machine::shots() {
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap();
    }
    let paper = Paper::read(&pdf).unwrap();
    assert!(paper.sheets.len() == 1 && paper.is_all(A4), "{paper:?}");
    assert!(paper.texts.len() >= 8 && paper.texts.iter().all(|it| it.size >= 17.99), "{paper:?}");
    assert!(paper.texts.iter().all(|it| it.above > MARGIN && it.above < A4[1] - MARGIN), "{paper:?}");
    paper
}

pub(super) fn has_all(paper: &Paper, words: &[&str]) {
    let all = paper.words.split_whitespace().collect::<String>();
    for it in words {
        assert!(all.contains(&it.split_whitespace().collect::<String>()), "{it} is missing: {paper:?}");
    }
}

#[test]
fn the_card_is_one_sheet_of_a4_in_large_print() {
    let city = Town::musterstadt().is_there();
    let (erika, booked) = goes_to_a_booked_visit(&city);
    erika.clicks(PRINT);
    printed(&erika);

    let paper = is_one_sheet_in_large_print(&erika, "card-de");

    has_all(&paper, &["Wir besuchen Sie", &booked.display_number, "nie nach einer PIN", "01234 567 89"]);
}

#[test]
fn the_longest_card_is_one_sheet_too() {
    let city = Town::musterstadt().is_there();
    let (erika, _) = goes_to_a_booked_visit(&city);
    erika.clicks(PRINT);
    printed(&erika);
    let longest = [json!("Donnerstag, 24. September 2026"), json!("10:30 bis 11:30 Uhr")];
    erika.waits_for("the longest words", LONGEST, &longest);

    let paper = is_one_sheet_in_large_print(&erika, "card-de-longest");

    has_all(&paper, &["Donnerstag", "11:30 Uhr", "Kreis Dithmarschen", "+49 2043 99 20 26 - 1234"]);
}

#[test]
fn the_card_is_one_sheet_in_english_with_the_longest_words() {
    let city = Town::musterstadt().is_there();
    let (erika, _) = goes_to_a_booked_visit(&city);
    erika
        .clicks("Sprache: Deutsch")
        .clicks("English")
        .reads("Print a card for the door")
        .clicks("Print a card for the door");
    assert_eq!(printed(&erika).pointer("/0/title"), Some(&json!("Appointment")));
    let longest = [json!("Wednesday, 30 September 2026"), json!("10:30 am to 11:30 am")];
    erika.waits_for("the longest words", LONGEST, &longest);

    let paper = is_one_sheet_in_large_print(&erika, "card-en-longest");

    has_all(&paper, &["We visit you", "Wednesday", "Keep the door shut", "+49 2043 99 20 26 - 1234"]);
}

#[test]
fn a_page_that_is_printed_as_a_whole_keeps_its_own_paper() {
    let city = Town::musterstadt().is_there();
    let (erika, _) = goes_to_a_booked_visit(&city);

    let paper = Paper::read(&erika.prints()).unwrap();

    assert!(paper.is_all(LETTER), "{:?}", paper.sheets);
    has_all(&paper, &["Seite", "Ihr Termin ist bestätigt"]);
}

#[test]
fn the_notice_for_somebody_else_is_printed_alone_too() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    petra.before_each_page(NOTES);
    goes_to_matters(petra.opens("/"), "Für eine andere Person", "Nein");
    petra.chooses(ID_CARD).goes_on();
    lives_in(&petra, MUSTERSTADT);
    petra.is_on(CONTACT_OTHER);
    fills(&petra, &[NAME, ("Ihr Vorname und Nachname", "Petra Muster"), EMAIL, TELEPHONE]);
    petra.chooses("Ich gehöre zur Familie oder zum Freundeskreis");
    takes_the_first_time(&petra);

    petra.clicks("Text drucken");

    let printed = printed(&petra);
    let [sheet] = printed.as_array().unwrap().as_slice() else { panic!("{printed}") };
    assert_eq!((&sheet["page"], &sheet["title"]), (&json!(false), &json!("Hinweis zu Ihren Daten")));
    let words = sheet["words"].as_str().unwrap();
    assert!(words.starts_with("Das Bürgeramt bekommt Angaben über Sie"), "{words}");
    assert!(words.contains("Petra Muster") && !words.contains("Diesen Besuch buchen"), "{words}");
}
