//! The portal: its pages, its folders, and the policy over all of them.

use std::{fs, path::PathBuf};

use sandbox::{Clock, Options, Seed};
use serde_json::json;

use crate::town::{TUESDAY_EIGHT, Town, moment};

/// A town with a widget in a folder of its own.
fn with_widget(name: &str) -> Town {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(folder.join("dist/snippets")).unwrap();
    fs::write(folder.join("secret.txt"), "secret").unwrap();
    fs::write(folder.join("dist/buergertermin.js"), "export {}").unwrap();
    fs::write(folder.join("dist/buergertermin_bg.wasm"), "wasm").unwrap();
    fs::write(folder.join("dist/gladbeck.json"), r#"{"api": {"url": "/api/citizen/"}, "x": 1}"#).unwrap();
    fs::write(folder.join("dist/index.html"), "<h1>Galerie</h1>").unwrap();
    let dist = Some(folder.join("dist"));
    let clock = Clock::at(moment(TUESDAY_EIGHT));
    Town::with(Options { widget: dist.clone(), gallery: dist, clock, ..Options::default() })
}

/// The pages that people see.
const PAGES: [&str; 11] = [
    "/",
    "/english",
    "/datenschutz",
    "/barrierefreiheit",
    "/two",
    "/gateway",
    "/hostile",
    "/outbox",
    "/faults",
    "/login",
    "/missing",
];

#[test]
fn everything_is_sent_under_the_same_policy() {
    let town = with_widget("policy");
    town.it().put_file("/extra", "text/html", "<p>Zusatz</p>");
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' {}; \
         img-src 'self'; require-trusted-types-for 'script'",
        town.it().gateway()
    );

    let files = [
        "/sandbox/faults",
        "/sign-in.js",
        "/portal.css",
        "/hostile.css",
        "/icon.svg",
        "/extra",
        "/buergertermin/buergertermin.js",
        "/buergertermin/missing.js",
        "/buergertermin-gateway.json",
        "/gallery/",
        "/api/citizen/offices-and-services/",
        "/api/citizen/nope/",
    ];
    for path in PAGES.into_iter().chain(files) {
        let answer = town.page(path);
        assert_eq!(answer.header("Content-Security-Policy"), Some(policy.as_str()), "{path}");
        assert_eq!(answer.header("X-Content-Type-Options"), Some("nosniff"), "{path}");
        assert_eq!(
            answer.status,
            if path.contains("missing") || path.contains("nope") { 404 } else { 200 },
            "{path}"
        );
    }
}

#[test]
fn no_page_has_scripts_or_styles_inside() {
    let town = Town::open();

    for path in PAGES {
        let text = town.page(path).text;
        assert!(!text.contains("<style") && !text.contains("style="), "{path}");
        assert_eq!(text.matches("<script").count(), text.matches("</script>").count(), "{path}");
        assert!(!text.contains("{{"), "{path}");
        assert_eq!(text.matches("<h1").count(), 1, "{path}");
    }
}

#[test]
fn the_portal_embeds_the_widget_and_says_that_it_is_a_demonstration() {
    let text = Town::open().page("/").text;

    assert!(text.contains(r#"<script type="module" src="/buergertermin/buergertermin.js"></script>"#));
    assert!(text.contains(r#"<buerger-termin config="/buergertermin/gladbeck.json" lang="de">"#));
    assert!(text.contains("Dies ist eine Vorführung."));
}

#[test]
fn a_city_that_brings_its_configuration_is_embedded_with_it() {
    let cities = [
        (Seed::variety(), "Stadt Musterstadt"),
        (Seed::neustadt(), "Stadt Neustadt an der Muster"),
        (Seed::munich(), "Stadt München"),
    ];
    for (seed, name) in cities {
        let town = Town::of(seed);
        let portal = town.page("/").text;

        assert!(portal.contains(r#"<buerger-termin config="/configuration.json" lang="de">"#), "{name}");
        assert!(portal.contains(name) && !portal.contains("Gladbeck"), "{name}");
        let configuration = town.page("/configuration.json").json();
        let number = configuration["reach"]["telephone"]["number"].as_str().unwrap();
        assert!(portal.contains(&format!("href=\"tel:{number}\"")), "{name}");
        let through = town.page("/buergertermin-gateway.json").json();
        assert_eq!(through["api"]["url"], format!("{}/api/citizen/", town.it().gateway()));
    }
}

#[test]
fn the_widgets_files_have_their_types() {
    let town = with_widget("types");

    let content_type = |path: &str| town.page(path).header("Content-Type").map(str::to_owned).unwrap();

    assert_eq!(content_type("/buergertermin/buergertermin.js"), "text/javascript; charset=utf-8");
    assert_eq!(content_type("/buergertermin/buergertermin_bg.wasm"), "application/wasm");
    assert_eq!(content_type("/buergertermin/gladbeck.json"), "application/json");
    assert_eq!(town.page("/gallery/").text, "<h1>Galerie</h1>");
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let town = with_widget("traversal");

    for path in [
        "/buergertermin/../secret.txt",
        "/buergertermin/%2e%2e/secret.txt",
        "/buergertermin/..%2fsecret.txt",
        "/buergertermin/snippets/../../secret.txt",
        "/buergertermin/..%5csecret.txt",
        "/buergertermin//etc/hostname",
        "/gallery/../secret.txt",
    ] {
        assert_eq!(town.page(path).status, 404, "{path}");
    }
}

#[test]
fn the_gateways_configuration_is_the_examples_with_another_address() {
    let town = with_widget("configuration");

    let configuration = town.page("/buergertermin-gateway.json").json();

    assert_eq!(configuration["api"]["url"], format!("{}/api/citizen/", town.it().gateway()));
    assert_eq!(configuration["x"], 1);
}

#[test]
fn the_outbox_shows_the_newest_mail_first_with_a_link() {
    let town = Town::open();
    assert!(town.page("/outbox").text.contains("Der Postausgang ist leer."));
    let erika = town.reserved();
    erika.says(&json!({ "familyName": "Erika <b>Muster" }));
    erika.does("preconfirm-appointment");
    erika.does("confirm-appointment");

    let text = town.page("/outbox").text;

    let (confirmation, activation) = (text.find("Ihr Termin B0001"), text.find("Bitte bestätigen Sie"));
    assert!(confirmation.is_some() && confirmation < activation);
    assert!(text.contains(&format!(r#"<a href="{}">Termin bestätigen</a>"#, town.mail_link(0))));
    assert!(text.contains("Erika &lt;b&gt;Muster"), "names are a stranger's text");
}

#[test]
fn what_a_test_puts_up_comes_first() {
    let town = with_widget("put");
    town.it().put_file("/buergertermin/gladbeck.json", "application/json", "{}");

    assert_eq!(town.page("/buergertermin/gladbeck.json").text, "{}");
    assert_eq!(town.page("/buergertermin-gateway.json").status, 404, "it has no address to replace");
}
