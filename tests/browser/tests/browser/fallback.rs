//! What the portal wrote inside the element is there whenever the widget is not.

use super::journey::FOR_WHOM;
use browser::{City, Visitor};

const ELEMENT: &str = "<buerger-termin config=\"/buergertermin/gladbeck.json\"><p>Termine auch telefonisch: 02043 99 20 26</p></buerger-termin>";

fn page(script: &str) -> String {
    format!("<script type=\"module\" src=\"{script}\"></script>\n{ELEMENT}")
}

#[test]
fn it_is_there_until_the_program_runs_and_gone_afterwards() {
    let city = City::gladbeck();
    // A slow line: the program comes when the test says so.
    let slow = "await new Promise((come) => { globalThis.come = come; });\nawait import('/buergertermin/buergertermin.js');";
    city.puts_script("/slow.js", slow);
    city.puts_page("/late", &page("/slow.js"));
    let erika = Visitor::of(&city);
    erika.opens("/late").sees_fallback(true);

    erika.host_does("come()");

    erika.sees_page(FOR_WHOM).sees_fallback(false);
}

#[test]
fn it_stays_when_the_script_is_not_there() {
    let city = City::gladbeck();
    city.puts_page("/broken", &page("/buergertermin/missing.js"));
    let erika = Visitor::of(&city);

    erika.opens("/broken").sees_fallback(true);

    erika.pardons("Failed to load");
}

#[test]
fn it_stays_when_the_program_is_not_there_and_the_console_says_why() {
    let city = City::gladbeck();
    // The script of another folder, where no program lies beside it.
    let script = City::widget_file("buergertermin.js").replace("import(\"./", "import(\"/buergertermin/");
    city.puts_script("/elsewhere/buergertermin.js", &script);
    city.puts_page("/broken", &page("/elsewhere/buergertermin.js"));
    let erika = Visitor::of(&city);

    erika.opens("/broken");

    erika.hears("buergertermin:");
    erika.sees_fallback(true).pardons("Failed to load").pardons("WebAssembly");
}

#[test]
fn it_stays_where_there_is_no_web_assembly() {
    let city = City::gladbeck();
    city.puts_script("/old.js", "delete globalThis.WebAssembly");
    city.puts_page(
        "/old",
        &format!("<script src=\"/old.js\"></script>{}", page("/buergertermin/buergertermin.js")),
    );
    let erika = Visitor::of(&city);

    erika.opens("/old");

    erika.hears("buergertermin:");
    erika.sees_fallback(true);
}
