//! German: level B1, Sie, whole sentences. The voice and its glossary are those of `docs/VOICE.md`.

use super::Key;

#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "a list of texts, each with a purpose of its own"
)]
pub(super) const fn text(key: Key) -> &'static str {
    match key {
        Key::Monday => "Montag",
        Key::Tuesday => "Dienstag",
        Key::Wednesday => "Mittwoch",
        Key::Thursday => "Donnerstag",
        Key::Friday => "Freitag",
        Key::Saturday => "Samstag",
        Key::Sunday => "Sonntag",
        Key::January => "Januar",
        Key::February => "Februar",
        Key::March => "März",
        Key::April => "April",
        Key::May => "Mai",
        Key::June => "Juni",
        Key::July => "Juli",
        Key::August => "August",
        Key::September => "September",
        Key::October => "Oktober",
        Key::November => "November",
        Key::December => "Dezember",
        Key::Day => "{weekday}, {day}.\u{a0}{month}",
        Key::FullDay => "{weekday}, {day}.\u{a0}{month} {year}",
        Key::Time => "{hour}:{minute} Uhr",
        Key::TimeOnTheHour => "{hour} Uhr",
        Key::SlotName => "{day}, {time}",
        Key::SlotDay => "{day}, ",
        Key::SlotTime => "{time}",
        Key::DayHeading => "{day}",
        Key::WhenDay => "{day}",

        Key::HelpCall => "Fragen? Rufen Sie uns an:",
        Key::HelpMail => "Oder schreiben Sie uns:",
        Key::LanguageSwitch => "Sprache: ",
        Key::SoFarHeading => "Ihre Antworten bisher",
        Key::Back => "Zurück",
        Key::BackToPortal => "Zurück zum Serviceportal",
        Key::Progress => "Schritt {page} von {of}",
        Key::Continue => "Weiter",
        Key::EraseButton => "Angaben löschen",
        Key::ErrorPrefix => "Fehler: ",
        Key::ErrorsHeading => "Bitte sehen Sie [eine Angabe|{count} Angaben] noch einmal an",
        Key::ErrorsKept => "Alles andere haben wir behalten.",
        Key::Optional => "(freiwillig)",
        Key::TryAgain => "Noch einmal versuchen",
        Key::OneMoment => "Einen Moment, bitte",
        Key::WaysHeading => "Das können Sie jetzt tun",
        Key::WayCall => "Uns anrufen",
        Key::WayCallText => "Wir suchen mit Ihnen eine Lösung:",
        Key::WayMail => "Uns schreiben",
        Key::WayMailText => "Wir antworten Ihnen:",
        Key::WayAgain => "Noch einmal versuchen",
        Key::WayAgainText => "Oft klappt es beim zweiten Mal. Ihre Angaben sind alle noch da.",

        Key::ForWhomHeading => "Für wen ist der Termin?",
        Key::ForWhomLead => {
            "Hier buchen Sie einen Termin im Bürgeramt. Wer nicht zu uns kommen kann, den besuchen wir zu Hause."
        }
        Key::ForMe => "Für mich",
        Key::ForOther => "Für eine andere Person",
        Key::ForOtherHint => "Zum Beispiel für Ihre Mutter, Ihren Nachbarn oder jemanden, den Sie pflegen.",
        Key::ForHome => "Für mehrere Personen in einem Pflegeheim",
        Key::ForHomeHint => "Wir kommen einmal ins Haus und helfen allen nacheinander.",
        Key::ForWhomNote => "Das Buchen dauert etwa fünf Minuten. Sie dürfen sich gern mehr Zeit lassen.",
        Key::ForWhomMissing => "Wählen Sie aus, für wen der Termin ist.",
        Key::ForWhomShort => "Für wen",
        Key::ForMeShort => "für mich",
        Key::ForOtherShort => "für eine andere Person",

        Key::WayHeading => "Können Sie ins Bürgeramt kommen?",
        Key::WayHeadingOther => "Kann die Person ins Bürgeramt kommen?",
        Key::WayLead => "Wir fragen nicht nach dem Grund. Sie müssen nichts erklären und nichts nachweisen.",
        Key::WayYes => "Ja",
        Key::WayYesHint => "Auch mit Begleitung oder im Rollstuhl.",
        Key::WayNo => "Nein",
        Key::WayNoHint => "Dann kommen zwei von uns zu Ihnen. Im Koffer haben wir alles dabei.",
        Key::WayNoHintOther => "Dann besuchen wir die Person zu zweit. Im Koffer haben wir alles dabei.",
        Key::WayUnsure => "Ich bin nicht sicher",
        Key::WayUnsureHint => "Wir zeigen Ihnen, was den Weg leichter macht.",
        Key::WayNote => {
            "Ihre Antwort bleibt in diesem Fenster. Wir brauchen sie nur, um Ihnen die richtigen Termine zu zeigen."
        }
        Key::WayMissing => "Wählen Sie eine Antwort. Sie können auch „Ich bin nicht sicher“ wählen.",
        Key::WayShort => "Wie",
        Key::WayCounterShort => "Termin im Bürgeramt",
        Key::UnsureHeading => "Das macht den Weg leichter",
        Key::UnsureLead => "Lesen Sie in Ruhe. Danach fragen wir noch einmal.",
        Key::UnsureOffice => "Ins Bürgeramt kommen",
        Key::UnsureOfficeText => {
            "Sie dürfen jemanden mitbringen. Mit einem Termin warten Sie in der Regel nicht lange. Rufen Sie uns an, wenn Sie Hilfe am Eingang brauchen."
        }
        Key::UnsureVisit => "Besuch zu Hause",
        Key::UnsureVisitText => {
            "Ein Besuch ist für Menschen da, die den Weg nicht schaffen. Sie müssen das nicht nachweisen."
        }
        Key::UnsureContinue => "Zurück zur Frage",
        Key::VisitHeading => "Besuch zu Hause: Rufen Sie uns an",
        Key::VisitLead => {
            "Einen Besuch vereinbaren wir mit Ihnen persönlich. Online geht das hier noch nicht."
        }
        Key::VisitOffice => "Doch ins Bürgeramt kommen",
        Key::VisitOfficeText => "Vielleicht geht es mit Begleitung. Dann buchen Sie den Termin gleich hier.",
        Key::VisitOfficeButton => "Termin im Bürgeramt buchen",
        Key::HomeHeading => "Wir planen den Besuch im Heim mit Ihnen",
        Key::HomeLead => {
            "Bei mehreren Personen sprechen wir vorher kurz: wie viele es sind und was sie brauchen."
        }

        Key::ServicesHeading => "Was möchten Sie erledigen?",
        Key::ServicesLead => "Wählen Sie Ihr Anliegen aus.",
        Key::ServicesMissing => "Wählen Sie ein Anliegen aus.",
        Key::ServicesLoading => "Wir holen die Liste der Anliegen.",
        Key::Minutes => "etwa {count} [Minute|Minuten]",
        Key::ServiceShort => "Anliegen",

        Key::OfficesHeading => "In welches Bürgeramt möchten Sie kommen?",
        Key::OfficesMissing => "Wählen Sie ein Bürgeramt aus.",
        Key::OfficeShort => "Wo",

        Key::ContactHeading => "Wie erreichen wir Sie?",
        Key::ContactLead => "Wir fragen nur, was das Bürgeramt für den Termin braucht.",
        Key::NameLabel => "Vorname und Nachname",
        Key::NameHint => "So, wie der Name im Ausweis steht.",
        Key::NameHintOther => "Der Name der Person, um die es geht. So, wie er im Ausweis steht.",
        Key::EmailLabel => "Ihre E-Mail-Adresse",
        Key::EmailHint => "Dorthin schicken wir die Bestätigung.",
        Key::TelephoneLabel => "Ihre Telefonnummer",
        Key::TelephoneHint => "Wir rufen nur an, wenn sich am Termin etwas ändert.",
        Key::RemarkLabel => "Bemerkung",
        Key::RemarkHint => "Höchstens 250 Zeichen. Bitte schreiben Sie nichts über Ihre Gesundheit.",
        Key::NameShort => "Name",
        Key::EmailShort => "E-Mail",
        Key::TelephoneShort => "Telefon",
        Key::NameMissing => "Geben Sie den Vornamen und den Nachnamen ein, zum Beispiel Erika Muster.",
        Key::NameTooLong => "Der Name ist zu lang. Geben Sie höchstens 200 Zeichen ein.",
        Key::EmailMissing => "Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.org.",
        Key::EmailNoAt => "In der E-Mail-Adresse fehlt das @. Richtig ist zum Beispiel name@example.org.",
        Key::EmailPlus => {
            "Geben Sie eine E-Mail-Adresse ohne Pluszeichen ein, zum Beispiel name@example.org."
        }
        Key::EmailNotAnAddress => "Prüfen Sie die E-Mail-Adresse. Richtig ist zum Beispiel name@example.org.",
        Key::TelephoneMissing => "Geben Sie Ihre Telefonnummer ein, zum Beispiel 0171 3920042.",
        Key::TelephoneTooShort => {
            "Die Telefonnummer ist zu kurz. Geben Sie auch die Vorwahl ein, zum Beispiel 0171 3920042."
        }
        Key::TelephoneTooLong => {
            "Die Telefonnummer ist zu lang. Geben Sie nur eine Nummer ein, zum Beispiel 0171 3920042."
        }
        Key::TelephoneNotANumber => {
            "Geben Sie bei der Telefonnummer nur Ziffern ein, zum Beispiel 0171 3920042."
        }
        Key::RemarkMissing => "Füllen Sie dieses Feld aus. Das Bürgeramt braucht die Angabe.",
        Key::RemarkTooLong => "Der Text ist zu lang. Kürzen Sie ihn auf 250 Zeichen.",
        Key::BadCharacter => {
            "Ein Zeichen kann das Bürgeramt nicht lesen, zum Beispiel ein Smiley. Löschen Sie es bitte."
        }
        Key::TextRefused => "Das Bürgeramt nimmt diese Angabe so nicht an. Schreiben Sie sie bitte anders.",

        Key::TimesHeading => "Wann passt es Ihnen?",
        Key::TimesLead => "{office}, etwa {count} [Minute|Minuten].",
        Key::TimesLoading => "Wir sehen nach, welche Zeiten frei sind.",
        Key::DayLoading => "Wir holen die Zeiten.",
        Key::NextDays => "Die nächsten Tage mit freien Zeiten",
        Key::FreeTimes => "{count} [freie Zeit|freie Zeiten]",
        Key::DaysFound => "An [einem Tag|{count} Tagen] sind Zeiten frei.",
        Key::ShowTimes => "Zeiten zeigen",
        Key::MoreDays => "Weitere Tage zeigen",
        Key::OwnTime => "Für Sie reserviert",
        Key::TimesNote => "Mit „Weiter“ halten wir die Zeit für Sie frei, während Sie alles prüfen.",
        Key::Reserving => "Wir halten die Zeit für Sie frei.",
        Key::TimesMissing => "Wählen Sie eine Zeit aus.",
        Key::DayGone => "Am {day} ist keine Zeit mehr frei. Wählen Sie bitte einen anderen Tag.",
        Key::HoldOverHeading => "Die Zeit ist nicht mehr für Sie reserviert",
        Key::HoldOverText => {
            "Wählen Sie bitte noch einmal eine Zeit. Alle anderen Angaben haben wir behalten."
        }
        Key::NothingFreeHeading => "Gerade ist kein Termin frei",
        Key::NothingFreeLead => "Alle Zeiten sind vergeben. Ihre Angaben haben wir behalten.",
        Key::OtherOffice => "Ein anderes Bürgeramt wählen",
        Key::OtherOfficeText => "Vielleicht ist dort eine Zeit frei.",
        Key::OtherOfficeButton => "Anderes Bürgeramt wählen",
        Key::TimeShort => "Wann",

        Key::CheckHeading => "Stimmt alles?",
        Key::CheckLead => "Sehen Sie in Ruhe nach. Danach buchen Sie den Termin.",
        Key::HeldUntil => "Wir halten die Zeit bis {time} für Sie frei.",
        Key::HeldUntilText => {
            "Brauchen Sie länger, wählen Sie die Zeit danach noch einmal. Ihre Angaben bleiben in jedem Fall."
        }
        Key::CheckAppointment => "Ihr Termin",
        Key::CheckContact => "Wie wir Sie erreichen",
        Key::SentHeading => "Das senden wir",
        Key::SentLead => "[Diese Angabe geht|Diese {count} Angaben gehen] an das Bürgeramt, sonst nichts:",
        Key::SentAppointment => "Termin",
        Key::PrivacyHeading => "Was mit den Daten geschieht",
        Key::PrivacyText => {
            "Das Bürgeramt nutzt die Angaben nur für diesen Termin. Sie müssen dafür nicht zustimmen."
        }
        Key::PrivacyLink => "Hinweise zum Datenschutz",
        Key::Change => "Ändern",
        Key::ChangeWhat => ": {what}",
        Key::Book => "Diesen Termin buchen",
        Key::BookNote => {
            "Danach bekommen Sie eine E-Mail mit einem Link. Erst wenn Sie ihn anklicken, steht der Termin fest."
        }
        Key::BookNoteNoMail => "Danach steht der Termin fest.",
        Key::Booking => "Wir buchen den Termin.",

        Key::ActivationHeading => "Nur noch ein Klick in Ihrer E-Mail",
        Key::ActivationLead => {
            "Wir haben an {email} geschrieben. Öffnen Sie die E-Mail und klicken Sie auf den Link."
        }
        Key::ActivationUntil => "Bitte bis {time}.",
        Key::ActivationUntilText => {
            "Bis dahin ist der Termin nur für Sie reserviert. Danach geben wir die Zeit wieder frei."
        }
        Key::ReservedHeading => "Für Sie reserviert",
        Key::Number => "Buchungsnummer",
        Key::NoMailHeading => "Es kommt keine E-Mail?",
        Key::NoMailWait => "Warten Sie ein paar Minuten.",
        Key::NoMailSpam => "Sehen Sie im Ordner „Spam“ oder „Werbung“ nach.",
        Key::NoMailCall => "Rufen Sie uns an und nennen Sie die Nummer {number}:",
        Key::BookedHeading => "Ihr Termin ist gebucht",
        Key::BookedLead => {
            "Notieren Sie sich die Nummer oder drucken Sie diese Seite. Eine E-Mail bekommen Sie nicht."
        }
        Key::ConfirmedHeading => "Ihr Termin ist bestätigt",
        Key::AlreadyHeading => "Ihr Termin ist schon bestätigt",
        Key::AlreadyLead => {
            "Sie haben den Link schon einmal geöffnet. Es ist alles in Ordnung, Sie müssen nichts tun."
        }
        Key::SeenHeading => "Ihr Termin",
        Key::SeenUnconfirmed => {
            "Der Termin ist noch nicht bestätigt. Öffnen Sie dafür den Link in unserer ersten E-Mail."
        }
        Key::MailedTo => "Wir haben alles auch an {email} geschickt.",
        Key::RemarksHeading => "Bitte beachten",
        Key::Several => "{count}\u{a0}×\u{a0}{service}",
        Key::NoMoreHeading => "Es passt doch nicht?",
        Key::NoMoreText => "Rufen Sie uns bitte an, dann bekommt jemand anders die Zeit:",
        Key::LinkWorkingHeading => "Wir sehen nach Ihrem Termin",
        Key::OverHeading => "Die Zeit zum Bestätigen ist vorbei",
        Key::OverLead => {
            "Der Termin war nur für kurze Zeit reserviert. Jetzt ist er wieder frei, oder der Link ist unvollständig."
        }
        Key::UnknownHeading => "Diesen Termin finden wir nicht",
        Key::UnknownLead => "Er besteht nicht mehr, oder der Link ist unvollständig.",
        Key::NewBooking => "Neu buchen",
        Key::NewBookingText => "Das dauert etwa fünf Minuten.",
        Key::NewBookingButton => "Neuen Termin buchen",

        Key::EraseHeading => "Möchten Sie alle Angaben löschen?",
        Key::EraseLead => {
            "Danach fangen Sie von vorn an. Eine Zeit, die wir für Sie freihalten, geben wir zurück."
        }
        Key::EraseYes => "Ja, alles löschen",
        Key::EraseNo => "Nein, behalten",
        Key::Erased => "Ihre Angaben sind gelöscht.",

        Key::ConnectionHeading => "Die Verbindung ist gerade weg",
        Key::ConnectionAdvice => {
            "Prüfen Sie, ob das Internet geht, und versuchen Sie es noch einmal. Ihre Angaben sind alle noch da."
        }
        Key::BusyHeading => "Gerade ist sehr viel los",
        Key::BusyAdvice => {
            "Warten Sie eine Minute und versuchen Sie es dann noch einmal. Ihre Angaben sind alle noch da."
        }
        Key::TakenHeading => "Diese Zeit ist gerade vergeben worden",
        Key::TakenAdvice => {
            "Jemand war etwas schneller. Wählen Sie bitte eine andere Zeit. Alles andere haben wir behalten."
        }
        Key::GoneHeading => "Die Zeit ist nicht mehr für Sie reserviert",
        Key::GoneAdvice => "Wählen Sie bitte noch einmal eine Zeit. Alle anderen Angaben haben wir behalten.",
        Key::DeniedHeading => "Diesen Termin finden wir nicht",
        Key::DeniedAdvice => {
            "Er besteht nicht mehr, oder der Link ist unvollständig. Rufen Sie uns im Zweifel an."
        }
        Key::SettledHeading => "Das ist schon geschehen",
        Key::SettledAdvice => "Wir sehen nach, wie es um Ihren Termin steht. Versuchen Sie es noch einmal.",
        Key::EmailRefusedHeading => "Das Bürgeramt nimmt diese E-Mail-Adresse nicht an",
        Key::EmailRefusedAdvice => "Geben Sie bitte eine andere an.",
        Key::TelephoneRefusedHeading => "Das Bürgeramt nimmt diese Telefonnummer nicht an",
        Key::TelephoneRefusedAdvice => "Geben Sie bitte eine andere an.",
        Key::NameRefusedHeading => "Das Bürgeramt nimmt diesen Namen so nicht an",
        Key::NameRefusedAdvice => "Schreiben Sie ihn bitte mit einfachen Buchstaben.",
        Key::RemarkRefusedHeading => "Das Bürgeramt nimmt diese Bemerkung so nicht an",
        Key::RemarkRefusedAdvice => "Kürzen Sie sie bitte oder schreiben Sie sie anders.",
        Key::MailLimitHeading => "Mit dieser E-Mail-Adresse geht kein weiterer Termin",
        Key::MailLimitAdvice => {
            "Das Bürgeramt erlaubt nur eine bestimmte Zahl. Geben Sie eine andere Adresse an oder rufen Sie uns an."
        }
        Key::CaptchaHeading => "Dieses Bürgeramt können Sie hier nicht buchen",
        Key::CaptchaAdvice => {
            "Es verlangt eine Prüfung, die wir noch nicht können. Wählen Sie ein anderes, oder rufen Sie uns an."
        }
        Key::MisconfiguredHeading => "Hier kann man gerade keinen Termin buchen",
        Key::MisconfiguredAdvice => {
            "Der Fehler liegt bei uns. Bitte buchen Sie Ihren Termin auf einem anderen Weg."
        }
        Key::UnexpectedHeading => "Das hat leider nicht geklappt",
        Key::UnexpectedAdvice => {
            "Der Fehler liegt bei uns. Versuchen Sie es noch einmal. Ihre Angaben sind alle noch da."
        }
    }
}
