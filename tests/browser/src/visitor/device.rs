//! Where and when her device is; what the page around the widget hears; and lists of names and values.

use super::Visitor;
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use std::path::Path;

impl Visitor {
    /// Her device is in this time zone.
    #[track_caller]
    pub fn lives_in(&self, zone: &str) -> &Self {
        self.tells_chromium("Emulation.setTimezoneOverride", &json!({ "timezoneId": zone }));
        self
    }

    /// Her device's clock shows this second since 1970 when a page is opened, and runs on from there.
    #[track_caller]
    pub fn has_clock_at(&self, second: i64) -> &Self {
        self.before_each_page(&format!(
            "{{ const now = Date.now.bind(Date), opened = now(); Date.now = () => now() - opened + {second}000; }}"
        ))
    }

    /// From the next page on, a script of the portal notes all that the widget tells it.
    #[track_caller]
    pub fn listens(&self) -> &Self {
        self.before_each_page(
            "window.heard = [];
             for (const it of ['step', 'booked', 'cancelled', 'error', 'languagechange'])
               document.addEventListener(`buergertermin:${it}`, ({ detail }) => heard.push([it, detail]));",
        )
    }

    /// She presses "back" of her browser.
    #[track_caller]
    pub fn browses_back(&self) -> &Self {
        self.asks("back", &json!({}));
        self
    }

    /// She presses "forward" of her browser.
    #[track_caller]
    pub fn browses_forward(&self) -> &Self {
        self.asks("forward", &json!({}));
        self
    }

    /// Runs a script before those of each page from now on, in its frames, too.
    #[track_caller]
    pub fn before_each_page(&self, script: &str) -> &Self {
        self.tells_chromium("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
        self
    }

    /// Her browser prints the page that she looks at, on paper of the page's own choice and without backgrounds.
    #[must_use]
    #[track_caller]
    pub fn prints(&self) -> Vec<u8> {
        let printed = self.tells_chromium(
            "Page.printToPDF",
            &json!({ "preferCSSPageSize": true, "printBackground": false }),
        );
        let pdf = printed.get("data").and_then(Value::as_str).and_then(|it| BASE64_STANDARD.decode(it).ok());
        pdf.unwrap_or_else(|| panic!("no PDF: {printed}"))
    }

    /// Her browser saves files in this folder, and does not ask.
    #[track_caller]
    pub fn saves_into(&self, folder: &Path) -> &Self {
        let whole = json!({ "behavior": "allow", "downloadPath": folder });
        self.tells_chromium("Browser.setDownloadBehavior", &whole);
        self
    }

    /// What that script has noted: names and details.
    #[must_use]
    #[track_caller]
    pub fn heard(&self) -> Vec<(String, Value)> {
        let all = self.sees("return window.heard", &[]);
        let pair = |it: &Value| Some((it.get(0)?.as_str()?.to_owned(), it.get(1)?.clone()));
        all.as_array().into_iter().flatten().filter_map(pair).collect()
    }

    /// The names and values of the list below this heading.
    #[must_use]
    #[track_caller]
    pub fn rows(&self, heading: &str) -> Vec<(String, String)> {
        let script = "const title = [...root.querySelectorAll('h2, h3, h4, h5')].find((it) => wordsOf(it) === args[0]);
            const rows = [...(title?.closest('section')?.querySelectorAll('dl > div') ?? [])];
            return rows.length > 0 && rows.map((it) => ['dt', 'dd'].map((part) => wordsOf(it.querySelector(part))))";
        let all = self.waits_for(&format!("a list below “{heading}”"), script, &[Value::from(heading)]);
        let text = |it: Option<&Value>| it.and_then(Value::as_str).unwrap_or_default().to_owned();
        all.as_array().into_iter().flatten().map(|it| (text(it.get(0)), text(it.get(1)))).collect()
    }

    /// The value of one of them.
    #[must_use]
    #[track_caller]
    pub fn row(&self, heading: &str, name: &str) -> Option<String> {
        self.rows(heading).into_iter().find(|(it, _)| it == name).map(|(_, value)| value)
    }

    /// The words of all that this selector finds.
    #[must_use]
    #[track_caller]
    pub fn words_of(&self, selector: &str) -> Vec<String> {
        let all = self.sees(
            "return [...root.querySelectorAll(args[0])].filter((it) => it.checkVisibility()).map(wordsOf)",
            &[Value::from(selector)],
        );
        all.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
