//! The name of a state as a file's.

use super::StateName;

impl StateName {
    /// Its name as a file's: `times-nothing-free`.
    #[must_use]
    pub fn file_name(self) -> String {
        let mut name = String::new();
        for it in format!("{self:?}").chars() {
            match it {
                ')' => {}
                '(' => name.push('-'),
                it if it.is_ascii_uppercase() && !name.is_empty() && !name.ends_with('-') => {
                    name.push('-');
                    name.push(it.to_ascii_lowercase());
                }
                it => name.push(it.to_ascii_lowercase()),
            }
        }
        name
    }
}
