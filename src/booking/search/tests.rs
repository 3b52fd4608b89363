use super::*;

const RECORDED: &str = include_str!("../../../tests/fixtures/zms/01-offices-and-services-full.json");

/// Names and an index of them; the ids are the places in the list.
struct City {
    names: Vec<String>,
    index: Index,
}

impl City {
    fn new(names: Vec<String>, synonyms: &[(&str, &str)]) -> Self {
        let synonyms: Vec<_> =
            synonyms.iter().map(|(said, meant)| ((*said).to_owned(), (*meant).to_owned())).collect();
        let ids = (0..).map(ServiceId);
        let index = Index::new(ids.zip(names.iter().map(String::as_str)), &synonyms);
        Self { names, index }
    }

    fn of(names: &[&str]) -> Self {
        Self::new(names.iter().map(|it| (*it).to_owned()).collect(), &[])
    }

    fn find(&self, query: &str) -> Vec<&str> {
        let name = |it: ServiceId| self.names[usize::try_from(it.0).unwrap()].as_str();
        self.index.find(query).into_iter().map(name).collect()
    }

    fn first(&self, query: &str) -> &str {
        self.find(query).first().copied().unwrap_or("nothing")
    }
}

/// What Munich offers, as it was recorded, and some of what people say there.
fn munich() -> City {
    let recorded: serde_json::Value = serde_json::from_str(RECORDED).unwrap();
    let services = recorded["response"]["body"]["services"].as_array().unwrap();
    let names = services.iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect();
    let synonyms = [
        ("Perso", "Personalausweis"),
        ("verloren", "Verlust"),
        ("ummelden", "Wohnsitzanmeldung"),
        ("Hochzeit", "Eheschließung"),
        ("TÜV", "Fahrzeug"),
    ];
    City::new(names, &synonyms)
}

/// The words of a city that are long enough to mean something.
fn telling_words(city: &City) -> Vec<&str> {
    let split = |it: &char| !it.is_alphanumeric();
    city.names
        .iter()
        .flat_map(|it| it.split(|letter| split(&letter)))
        .filter(|it| it.chars().count() >= 4)
        .collect()
}

/// The word with two letters swapped in its middle.
fn swapped(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    letters.swap(middle - 1, middle);
    letters.into_iter().collect()
}

#[test]
fn people_find_what_they_came_for_in_a_real_city_however_they_write_it() {
    let munich = munich();
    for (query, first) in [
        ("perso", "Personalausweis"),
        ("Prso", "Personalausweis"),
        ("neuer Perso", "Personalausweis"),
        ("Ich möchte einen Reisepass beantragen", "Reisepass"),
        ("reisep", "Reisepass"),
        ("Reisepaß", "Reisepass"),
        ("reispas", "Reisepass"),
        ("psas", "Reisepass"),
        ("reisepass verloren?", "Verlust oder Diebstahl Reisepass"),
        ("verloren reisepass", "Verlust oder Diebstahl Reisepass"),
        ("Fuehrungszeugniss", "Führungszeugnis"),
        ("fuhrungszeugnis", "Führungszeugnis"),
        ("FÜHRUNGSZEUGNIS", "Führungszeugnis"),
        ("meldebescheinigun", "Meldebescheinigung"),
        ("melde bescheinigung", "Meldebescheinigung"),
        ("wohnsitz ummelden", "Wohnsitzanmeldung"),
        ("ausweis", "Ausweisdokumente – Familie"),
        ("auswies", "Ausweisdokumente – Familie"),
        ("preso verlust", "Verlust oder Diebstahl Personalausweis"),
        ("kirchen austrit", "Kirchenaustritt"),
        ("hochzeit", "Anmeldung einer Eheschließung ohne Auslandsbezug"),
        ("internationaler fuererschein", "Internationaler Führerschein (EU-Kartenführerschein)"),
        ("tuev", "Umschreibung Fahrzeug – innerhalb Münchens"),
        ("E-ID", "Einschalten eID-Funktion oder Änderung der PIN"),
        ("einkleidung", "Vermessungstermin: Neueinkleidung oder Größenänderung"),
        (
            "Hochschulabsolventinnen",
            "Notfall-Hilfe Aufenthaltstitel – Studierende, Hochschulabsolvent*innen, Selbstständige",
        ),
        ("xyzzy", "nothing"),
        ("reisepass xyzzy", "nothing"),
    ] {
        assert_eq!(munich.first(query), first, "{query}");
    }
}

#[test]
fn a_word_narrows_a_real_city_down_even_if_it_is_mistyped() {
    let munich = munich();
    let quarter = munich.names.len() / 4;
    for word in telling_words(&munich) {
        for query in [word, &swapped(word)] {
            let found = munich.find(query).len();
            assert!(found <= quarter, "{query} finds {found}");
        }
    }
    assert!(munich.find("xyzzy").is_empty());
}

#[test]
fn words_are_found_although_two_letters_were_swapped() {
    let munich = munich();
    let words = telling_words(&munich);
    let missed: Vec<_> =
        words.iter().filter(|it| !munich.find(&swapped(it)).contains(&munich.first(it))).collect();

    assert_eq!(missed, [&""; 0]);
}

#[test]
fn every_name_finds_itself_in_capitals_without_umlauts_and_with_them_written_out() {
    let munich = munich();
    let written_out = |it: &str| {
        [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("ß", "ss")]
            .iter()
            .fold(it.to_owned(), |text, (umlaut, letters)| text.replace(umlaut, letters))
    };
    let two_marks = |it: &str| it.replace('ä', "a\u{308}").replace('ö', "o\u{308}").replace('ü', "u\u{308}");
    for name in &munich.names {
        for query in [name.clone(), name.to_uppercase(), written_out(name), two_marks(name)] {
            assert_eq!(words(munich.first(&query)), words(name), "{query}");
        }
    }
}

#[test]
fn a_name_stays_found_while_it_is_being_typed() {
    let munich = munich();
    for name in
        ["Führungszeugnis", "Auskunft zur Rente", "Parkausweis für Soziale Dienste", "eID-Karte (EU/EWR)"]
    {
        for (end, _) in name.char_indices() {
            assert!(munich.find(&name[..end]).contains(&name), "{}", &name[..end]);
        }
    }
}

#[test]
fn who_asks_for_nothing_sees_everything_in_the_citys_order() {
    let munich = munich();
    for query in ["", "   ", "?!", "–"] {
        assert_eq!(munich.find(query), munich.names, "{query:?}");
    }
}

#[test]
fn a_compound_may_be_written_together_or_apart_in_the_name_and_in_the_query() {
    let city = City::of(&["KfZ-Zulassung", "kfz zulassung", "Kfzzulassung", "Hundesteuer"]);
    for query in
        ["KfZ-Zulassung", "kfz zulassung", "Kfzzulassung", "zulassung kfz", "kfzzulasung", "kfz/zulas"]
    {
        assert_eq!(city.find(query).len(), 3, "{query}");
    }
}

#[test]
fn a_word_comes_before_its_beginning_then_its_inside_then_a_typing_error() {
    let city = City::of(&["Prssezentrum", "Kurzpresse", "Pressestelle", "Amt für Presse"]);

    assert_eq!(city.find("presse"), ["Amt für Presse", "Pressestelle", "Kurzpresse"]);
    assert_eq!(city.find("press"), ["Pressestelle", "Amt für Presse", "Kurzpresse", "Prssezentrum"]);
}

#[test]
fn services_that_fit_alike_stay_in_the_citys_order_but_a_name_said_in_full_comes_first() {
    let city = City::of(&["Parkausweis – Altstadt", "Parkausweis für Gäste", "Parkausweis"]);

    assert_eq!(city.find("park"), city.names);
    assert_eq!(city.find("Parkausweis"), ["Parkausweis", "Parkausweis – Altstadt", "Parkausweis für Gäste"]);
}

#[test]
fn every_typing_error_is_forgiven_once_and_twice_in_a_long_word() {
    let city = City::of(&["Kirchenaustritt"]);
    for query in
        ["kirhce", "krche", "kirrche", "kitche", "austirtt", "autritt", "kirchrnaustrit", "krichenasutritt"]
    {
        assert_eq!(city.first(query), "Kirchenaustritt", "{query}");
    }
    for query in ["krihc", "kitvhe", "aubtrig", "krichnasutritt"] {
        assert_eq!(city.first(query), "nothing", "{query}");
    }
}

#[test]
fn short_words_are_not_taken_for_others() {
    let city = City::of(&["Sie hat Hunger", "Gesundheit und Urkunden", "Dokumente", "Haustiere"]);
    for query in ["amt", "hut", "ut", "mund", "rente", "maus tiere", "id"] {
        assert_eq!(city.first(query), "nothing", "{query}");
    }
}

#[test]
fn a_word_that_stands_in_the_catalogue_was_not_mistyped() {
    let city = City::of(&["Abmeldung", "Anmeldung"]);

    assert_eq!(city.find("anmeldung"), ["Anmeldung"]);
    assert_eq!(city.find("anmeldun"), ["Anmeldung", "Abmeldung"]);
}

#[test]
fn what_people_say_counts_as_what_the_city_says() {
    let names = ["Personenstand", "Verlust Personalausweis", "Adressen im Personalausweis", "Fahrzeugschein"];
    let names = names.map(str::to_owned).to_vec();
    let city = City::new(
        names,
        &[("Perso", "Personalausweis"), ("Kfz", "Fahrzeug"), ("Nichts", ""), ("", "Verlust")],
    );
    let both = ["Verlust Personalausweis", "Adressen im Personalausweis"];

    assert_eq!(city.find("perso verlust"), ["Verlust Personalausweis"]);
    assert_eq!(city.find("Perso")[..2], both, "said exactly, before what only begins so");
    assert_eq!(city.find("preso verlsut"), ["Verlust Personalausweis"], "mistyped");
    assert_eq!(city.first("kfz"), "Fahrzeugschein");
    assert_eq!(city.first("kf"), "nothing", "too short for a synonym");
    assert_eq!(city.first("nichts"), "nothing");
}

#[test]
fn a_synonym_fits_no_better_than_what_it_stands_for() {
    let names = ["Ersatzpersonalausweis", "Personalausweisnummer", "Personalausweis"].map(str::to_owned);
    let city = City::new(names.to_vec(), &[("Karte", "Personalausweis")]);

    for query in ["karte", "Personalausweis"] {
        assert_eq!(
            city.find(query),
            ["Personalausweis", "Personalausweisnummer", "Ersatzpersonalausweis"],
            "{query}"
        );
    }
}

#[test]
fn words_that_say_nothing_are_ignored_while_others_say_something() {
    let city = City::of(&["Reisepass", "Erlaubnis beantragen", "In- und Ausland"]);

    assert_eq!(
        city.find("ich möchte für mein Kind und mich den Reisepass"),
        [""; 0],
        "a child is not in the name"
    );
    assert_eq!(city.find("Ich moechte bitte einen neuen Reisepass beantragen!"), ["Reisepass"]);
    assert_eq!(city.find("ich möchte beantragen"), ["Erlaubnis beantragen"]);
    assert_eq!(city.find("und"), ["In- und Ausland"]);
}

#[test]
fn of_a_pasted_book_only_the_beginning_is_read() {
    let munich = munich();
    let book = "Reisepass ".repeat(1_000_000);
    let word = "a".repeat(10_000_000);

    assert_eq!(munich.find(&book), munich.find("Reisepass"));
    assert!(munich.find(&word).is_empty());
    assert_eq!(munich.find(&format!("pass {}xyzzy", " ".repeat(100))), munich.find("pass"));
    assert_eq!(munich.find(&format!("{} xyzzy", "pass ".repeat(10))), munich.find("pass"));
}

#[test]
fn other_letters_are_letters_too() {
    let city = City::of(&["Café-Genehmigung", "Паспорт", "Per\u{ad}sonal\u{ad}ausweis"]);

    assert_eq!(city.find("cafe"), ["Café-Genehmigung"]);
    assert_eq!(city.find("ПАСПРОТ"), ["Паспорт"]);
    assert_eq!(city.find("personalausweis"), ["Per\u{ad}sonal\u{ad}ausweis"]);
}
