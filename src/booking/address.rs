//! German addresses as people write them.

use super::contact::Fault;

/// Five digits, perhaps with the "D-" of former times before them.
///
/// # Errors
/// [`Fault::NotAPostalCode`].
pub fn postal_code(typed: &str) -> Result<String, Fault> {
    let plain: String = typed.chars().filter(|it| !it.is_whitespace()).collect();
    let code = plain.trim_start_matches(['D', 'd', 'E', 'e', '-']);
    let right = code.len() == 5 && code.chars().all(|it| it.is_ascii_digit());
    if right { Ok(code.to_owned()) } else { Err(Fault::NotAPostalCode) }
}

/// "12", "12 a", "12-14", "12/2": whatever holds a digit.
///
/// # Errors
/// [`Fault::NoDigit`].
pub fn house_number(typed: &str) -> Result<String, Fault> {
    if typed.chars().any(char::is_numeric) { Ok(typed.to_owned()) } else { Err(Fault::NoDigit) }
}

/// Many people, and many browsers, write the house number behind the street: "Lindenweg 7 a" is taken apart. A street that
/// only has a number in its name ("Straße des 17. Juni") stays whole.
#[must_use]
pub fn apart(street: &str) -> Option<(&str, &str)> {
    let street = street.trim();
    let at = street.char_indices().find(|(at, it)| it.is_ascii_digit() && is_number(street.get(*at..)))?.0;
    let (name, number) = street.split_at_checked(at)?;
    let name = name.trim_end().trim_end_matches(',').trim_end();
    (name.chars().any(char::is_alphabetic)).then_some((name, number))
}

/// Whether the rest of a street is a house number: digits, one letter, perhaps "to" another one.
fn is_number(rest: Option<&str>) -> bool {
    rest.is_some_and(|it| it.split(['-', '–', '/', '+']).all(is_one_number))
}

fn is_one_number(text: &str) -> bool {
    let text = text.trim();
    let letters = text.trim_start_matches(|it: char| it.is_ascii_digit());
    let letter = letters.trim();
    letters.len() < text.len()
        && (letter.is_empty() || letter.len() == 1 && letter.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_number_behind_the_street_is_taken_apart() {
        assert_eq!(apart("Lindenweg 7"), Some(("Lindenweg", "7")));
        assert_eq!(apart("Lindenweg 12 a"), Some(("Lindenweg", "12 a")));
        assert_eq!(apart("Konrad-Adenauer-Allee 12-14"), Some(("Konrad-Adenauer-Allee", "12-14")));
        assert_eq!(apart("Große Bleiche, 3b"), Some(("Große Bleiche", "3b")));
        assert_eq!(apart("Straße des 17. Juni 135"), Some(("Straße des 17. Juni", "135")));
    }

    #[test]
    fn a_number_in_the_name_of_a_street_stays_there() {
        assert_eq!(apart("Straße des 17. Juni"), None);
        assert_eq!(apart("Am Mühlbach"), None);
        assert_eq!(apart("12"), None);
    }

    #[test]
    fn house_numbers_are_taken_as_they_are() {
        for number in ["7", "12 a", "12-14", "12/2", "7½", "113 Haus B"] {
            assert_eq!(house_number(number), Ok(number.to_owned()));
        }
        assert_eq!(house_number("a"), Err(Fault::NoDigit));
    }

    #[test]
    fn a_postal_code_has_five_digits_however_it_is_written() {
        for written in ["45964", " 45 964", "D-45964", "DE-45964"] {
            assert_eq!(postal_code(written), Ok("45964".to_owned()), "{written}");
        }
        for wrong in ["4596", "459644", "Gladbeck"] {
            assert_eq!(postal_code(wrong), Err(Fault::NotAPostalCode), "{wrong}");
        }
    }
}
