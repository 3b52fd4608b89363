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
        Key::SlotSpan => "{span}",
        Key::HoursFromTo => "{from} bis {to} Uhr",
        Key::TimesFromTo => "{from} bis {to} Uhr",
        Key::BareTime => "{hour}:{minute}",
        Key::Euro => "{euros},{cents}\u{a0}€",

        Key::HelpCall => "Fragen? Rufen Sie uns an:",
        Key::HelpMail => "Oder schreiben Sie uns:",
        Key::HelpForm => "Oder nutzen Sie unser:",
        Key::HelpFormLink => "Kontaktformular",
        Key::HelpRelay => "Gehörlos oder sprachbehindert? Anrufen mit:",
        Key::AccessibilityLink => "Erklärung zur Barrierefreiheit",
        Key::FeedbackLink => "Barriere melden",
        Key::WayForm => "Das Kontaktformular nutzen",
        Key::WayFormText => "Wir antworten Ihnen:",
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
        Key::ReturningLead => {
            "Ihre Angaben sind noch da. Wir zeigen Ihnen gleich die Seite, auf der Sie waren."
        }
        Key::WaysHeading => "Das können Sie jetzt tun",
        Key::WayCall => "Uns anrufen",
        Key::WayCallText => "Wir suchen mit Ihnen eine Lösung:",
        Key::WayMail => "Uns schreiben",
        Key::WayMailText => "Wir antworten Ihnen:",
        Key::WayAgain => "Noch einmal versuchen",
        Key::WayAgainText => "Oft klappt es beim zweiten Mal. Ihre Angaben sind alle noch da.",

        Key::StageForWhom => "Für wen ist der Termin?",
        Key::StageWay => "Wie der Termin stattfindet",
        Key::StageMatters => "Was möchten Sie erledigen?",
        Key::StageDetails => "Ihre Angaben",
        Key::StageTimes => "Wann passt es Ihnen?",
        Key::StageCheck => "Stimmt alles?",
        Key::StageBooked => "Ihr Termin",

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
        Key::PeopleHeading => "Für wie viele Personen?",
        Key::PeopleLead => {
            "Wir kommen einmal ins Haus und helfen allen nacheinander. Namen brauchen wir jetzt nicht."
        }
        Key::People => "{count} [Person|Personen]",
        Key::PeopleMore => "Mehr als {count} Personen",
        Key::PeopleMissing => "Wählen Sie aus, für wie viele Personen der Besuch ist.",
        Key::PeopleShort => "Personen",
        Key::ForWhomShort => "Für wen",
        Key::ForMeShort => "für mich",
        Key::ForOtherShort => "für eine andere Person",
        Key::ForHomeShort => "für mehrere Personen in einem Pflegeheim",

        Key::WayHeading => "Können Sie ins Bürgeramt kommen?",
        Key::WayHeadingOther => "Kann die Person ins Bürgeramt kommen?",
        Key::WayLead => "Wir fragen nicht nach dem Grund. Sie müssen nichts erklären und nichts nachweisen.",
        Key::WayYes => "Ja",
        Key::WayYesHint => "Auch mit Begleitung oder im Rollstuhl.",
        Key::WayNo => "Nein",
        Key::WayNoHint => "Dann kommen wir zu Ihnen. Im Koffer haben wir alles dabei.",
        Key::WayNoHintOther => "Dann besuchen wir die Person. Im Koffer haben wir alles dabei.",
        Key::WayUnsure => "Ich bin nicht sicher",
        Key::WayUnsureHint => "Wir zeigen Ihnen, was den Weg leichter macht.",
        Key::WayNote => {
            "Ihre Antwort bleibt in diesem Fenster. Wir brauchen sie nur, um Ihnen die richtigen Termine zu zeigen."
        }
        Key::WayMissing => "Wählen Sie eine Antwort. Sie können auch „Ich bin nicht sicher“ wählen.",
        Key::WayShort => "Wie",
        Key::WayCounterShort => "Termin im Bürgeramt",
        Key::WayVisitShort => "Besuch zu Hause",
        Key::WayTelephoneShort => "am Telefon",
        Key::WayVideoShort => "per Video",
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
        Key::ServicesLeadVisit => "Wählen Sie aus, was wir beim Besuch erledigen sollen.",
        Key::ServicesMissing => "Wählen Sie ein Anliegen aus.",
        Key::ServicesNotTogether => {
            "Diese Anliegen gehen nicht alle in einem Termin. Lassen Sie eines weg. Dafür können Sie danach einen zweiten Termin buchen."
        }
        Key::NotAtVisit => {
            "Beim Besuch geht das nicht: {service}. Lassen Sie es weg und wählen Sie ein anderes Anliegen aus, oder buchen Sie dafür einen Termin im Bürgeramt."
        }
        Key::NotAtOffice => {
            "Im Bürgeramt geht das nicht: {service}. Lassen Sie es weg und wählen Sie ein anderes Anliegen aus."
        }
        Key::VariantMissing => "Wählen Sie aus, wie Sie den Termin möchten: {service}.",
        Key::ServicesLoading => "Wir holen die Liste der Anliegen.",
        Key::SearchLabel => "Anliegen suchen",
        Key::SearchHint => "Zum Beispiel: Ausweis, Umzug, Führungszeugnis",
        Key::MattersFound => "{count} [Anliegen|Anliegen]",
        Key::NothingFound => "Dazu finden wir kein Anliegen.",
        Key::NothingFoundText => "Versuchen Sie es mit einem anderen Wort. Oder rufen Sie uns an:",
        Key::MoreMatters => "Weitere Anliegen zeigen",
        Key::OwnAppointment => "nur in einem eigenen Termin",
        Key::CountLabel => "Wie oft?",
        Key::CountOf => " {service}",
        Key::VariantLabel => "Wie möchten Sie den Termin?",
        Key::VariantOf => " {service}",
        Key::VariantOnSite => "Im Bürgeramt",
        Key::VariantTelephone => "Am Telefon",
        Key::VariantVideo => "Per Video",
        Key::VariantOnePerson => "Für eine Person",
        Key::VariantFamily => "Für eine Familie",
        Key::VariantSmallClient => "Für kleine Vorhaben",
        Key::VariantLargeClient => "Für große Vorhaben",
        Key::Minutes => "etwa {count} [Minute|Minuten]",
        Key::TogetherMinutes => "Zusammen dauert das etwa {count} [Minute|Minuten].",
        Key::EarliestHeading => "Wann es frühestens geht",
        Key::EarliestVisit => "Besuch zu Hause",
        Key::EarliestCounter => "Im Bürgeramt",
        Key::EarliestRemote => "Ohne Weg",
        Key::EarliestFrom => "ab {day}, {time}",
        Key::EarliestAt => "{day}, {time}",
        Key::EarliestNone => "gerade nichts frei",
        Key::EarliestAsking => "Wir sehen nach.",
        Key::EarliestUnknown => "Das wissen wir gerade nicht.",
        Key::EarliestSaid => "Frühestens: {counter}",
        Key::SeeTimes => "Freie Zeiten ansehen",
        Key::RatherOffice => "Doch lieber ins Bürgeramt",
        Key::OnlineToo => "Das geht auch ohne Termin:",
        Key::OnlineLink => "online erledigen",
        Key::AdviceHeading => "Vielleicht brauchen Sie keinen Termin",
        Key::AdviceLead => "Es gibt auch andere Wege. Suchen Sie sich in Ruhe aus, was am besten passt.",
        Key::AdviceBook => "Einen Termin buchen",
        Key::AdviceBookText => "Sie möchten lieber einen Termin? Dann geht es hier weiter.",
        Key::AdviceBookVisitText => "Sie möchten lieber, dass wir kommen? Dann geht es hier weiter.",
        Key::AdviceBookButton => "Trotzdem Termin buchen",
        Key::AdviceProxy => "Jemand erledigt es für Sie",
        Key::AdviceProxyOther => "Sie erledigen es für die Person",
        Key::AdviceOnline => "Online erledigen",
        Key::AdviceExemption => "Von der Ausweispflicht befreit werden",
        Key::ExemptionConditions => "Das geht, wenn ein Punkt zutrifft:",
        Key::ExemptionPapers => "Das geben Sie ab:",
        Key::PapersToBring => "Das bringen Sie mit:",
        Key::MoreAbout => "Mehr dazu lesen",
        Key::ServiceShort => "Anliegen",
        Key::AddressHeading => "Wohin sollen wir kommen?",
        Key::AddressLead => {
            "Schreiben Sie die Adresse auf, an der Sie jetzt sind. Das kann auch ein Heim oder ein Krankenhaus sein."
        }
        Key::AddressLeadOther => {
            "Schreiben Sie die Adresse auf, an der die Person jetzt ist. Das kann auch ein Heim oder ein Krankenhaus sein."
        }
        Key::AddressLeadHome => "Schreiben Sie die Adresse des Pflegeheims auf.",
        Key::AddressGroup => "Adresse",
        Key::FindGroup => "So finden wir zu Ihnen",
        Key::StreetLabel => "Straße",
        Key::HouseNumberLabel => "Hausnummer",
        Key::PostalCodeLabel => "Postleitzahl",
        Key::TownLabel => "Ort",
        Key::FloorLabel => "Etage",
        Key::FloorHint => "Unser Koffer ist schwer. Gibt es einen Aufzug?",
        Key::BellLabel => "Name an der Klingel",
        Key::AskForLabel => "Nach wem sollen wir fragen?",
        Key::AskForHint => {
            "Zum Beispiel im Heim: Wohnbereich 2, Frau Muster. Bitte schreiben Sie nichts über die Gesundheit."
        }
        Key::RegisteredLabel => "Wo sind Sie gemeldet?",
        Key::RegisteredLabelOther => "Wo ist die Person gemeldet?",
        Key::RegisteredLabelHome => "Wo sind die Personen gemeldet?",
        Key::RegisteredHint => "Gemeldet heißt: Diese Stadt steht als Wohnort im Ausweis.",
        Key::RegisteredHere => "In {town}",
        Key::Either => "{others} oder {last}",
        Key::RegisteredElsewhere => "In einer anderen Stadt",
        Key::StreetMissing => "Geben Sie die Straße ein, zum Beispiel Lindenweg.",
        Key::HouseNumberMissing => "Geben Sie die Hausnummer ein, zum Beispiel 12 a.",
        Key::HouseNumberNoDigit => "In der Hausnummer fehlt die Zahl. Richtig ist zum Beispiel 12 a.",
        Key::PostalCodeMissing => "Geben Sie die Postleitzahl ein, zum Beispiel 12345.",
        Key::PostalCodeWrong => "Die Postleitzahl hat fünf Ziffern, zum Beispiel 12345.",
        Key::TownMissing => "Geben Sie den Ort ein.",
        Key::BellMissing => "Geben Sie den Namen ein, der an der Klingel steht.",
        Key::RegisteredMissing => "Wählen Sie aus, welche Stadt als Wohnort im Ausweis steht.",
        Key::EntryTooLong => "Das ist etwas zu lang. Kürzen Sie den Text bitte.",
        Key::AddressShort => "Wohin",
        Key::FloorValue => "Etage: {text}",
        Key::BellValue => "Klingel: {text}",
        Key::AskForValue => "Fragen nach: {text}",
        Key::OutsideHeading => "Dorthin fährt ein anderes Bürgeramt",
        Key::OutsideLead => "Diese Adresse liegt nicht mehr in unserem Gebiet: {address}.",
        Key::OutsideTown => "Wir besuchen Menschen, die in {town} sind.",
        Key::OutsideOther => "Das Bürgeramt am Ort fragen",
        Key::OutsideOtherText => {
            "Rufen Sie dort an und fragen Sie nach einem Besuch zu Hause. Die Nummer steht auf der Internetseite der Stadt."
        }
        Key::OtherAddress => "Eine andere Adresse angeben",
        Key::OtherAddressText => "Haben Sie sich vertippt, oder ist die Person bald woanders?",
        Key::OtherAddressButton => "Adresse ändern",
        Key::ElsewhereHeading => "Zuständig ist das Bürgeramt am Wohnort",
        Key::ElsewhereLead => {
            "Für den Ausweis ist das Bürgeramt der Stadt da, die als Wohnort im Ausweis steht. Wir dürfen ihn nur aus einem wichtigen Grund ausstellen. Dann kostet er in der Regel mehr."
        }
        Key::ElsewhereTown => "Wir sind für Menschen da, die in {town} gemeldet sind.",
        Key::ElsewhereCall => "Mit uns sprechen",
        Key::ElsewhereCallText => "Vielleicht gibt es einen wichtigen Grund. Das klären wir mit Ihnen:",

        Key::OfficesHeading => "In welches Bürgeramt möchten Sie kommen?",
        Key::Anywhere => "Dorthin, wo es am schnellsten geht",
        Key::AnywhereEarliest => "Frühestens am {day}, {time}",
        Key::OfficeEarliest => "Frühestens am {day}",
        Key::Mobile => " (mobil)",
        Key::MobileHint => "Der Koffer ist hier nur an manchen Tagen.",
        Key::OfficeShort => "Wo",
        Key::AnyOffice => "alle {count} Bürgerämter",

        Key::ContactHeading => "Wie erreichen wir Sie?",
        Key::ContactHeadingVisitOther => "Wen besuchen wir, und wie erreichen wir Sie?",
        Key::ContactHeadingVisitHome => "Welches Heim besuchen wir, und wie erreichen wir Sie?",
        Key::ContactLead => "Wir fragen nur, was das Bürgeramt für den Termin braucht.",
        Key::ContactLeadTwo => "Wir brauchen zwei Namen: einen für den Besuch und Ihren.",
        Key::PersonGroup => "Die Person, die wir besuchen",
        Key::HomeGroup => "Das Heim, das wir besuchen",
        Key::TypistGroup => "Sie selbst",
        Key::HomeNameLabel => "Name des Heims",
        Key::HomeNameHint => "Die Namen der Bewohnerinnen und Bewohner brauchen wir nicht.",
        Key::ContactNameLabel => "Ihr Vorname und Nachname",
        Key::GreetNote => {
            "Unsere E-Mails sprechen die Person an, die wir besuchen. Sie kommen aber bei Ihnen an."
        }
        Key::RoleLabel => "Was trifft auf Sie zu?",
        Key::RoleHint => "Dann wissen wir, mit wem wir sprechen.",
        Key::RoleFamily => "Ich gehöre zur Familie oder zum Freundeskreis",
        Key::RoleCarer => "Ich arbeite in der Pflege oder im Heim",
        Key::RoleGuardian => "Ich bin rechtliche Betreuerin oder Betreuer",
        Key::RolePower => "Ich habe eine Vollmacht vom Notar",
        Key::RolePowerHint => "Ein Notar oder eine Behörde hat die Unterschrift bestätigt.",
        Key::RoleOtherPower => "Ich habe eine andere Vollmacht",
        Key::RoleOtherPowerHint => "Zum Beispiel eine Vorsorgevollmacht, die niemand bestätigt hat.",
        Key::RoleFamilyShort => "Familie oder Freundeskreis",
        Key::RoleCarerShort => "Pflege",
        Key::RoleGuardianShort => "rechtliche Betreuung",
        Key::RolePowerShort => "Vollmacht",
        Key::RoleOtherPowerShort => "Vollmacht ohne Beglaubigung",
        Key::RoleMissing => "Wählen Sie aus, was auf Sie zutrifft.",
        Key::PresenceBoth => "Sie und die Person müssen beide dabei sein.",
        Key::PresencePerson => "Die Person muss selbst dabei sein. Sie dürfen gern mitkommen und helfen.",
        Key::PresencePersonVisit => {
            "Die Person muss selbst dabei sein. Sie dürfen gern dabei sein und helfen."
        }
        Key::PapersOfYours => "Diese Papiere brauchen wir von Ihnen:",
        Key::ContactNameMissing => "Geben Sie Ihren Vornamen und Nachnamen ein, zum Beispiel Erika Muster.",
        Key::NoEmailButton => "Ich habe keine E-Mail-Adresse",
        Key::NoEmailHeading => "Ohne E-Mail buchen wir mit Ihnen am Telefon",
        Key::NoEmailLead => {
            "Für diesen Termin schicken wir einen Link per E-Mail. Ohne E-Mail-Adresse geht es hier nicht, aber am Telefon."
        }
        Key::NoEmailOther => "Eine andere E-Mail-Adresse angeben",
        Key::NoEmailOtherText => {
            "Das kann die Adresse von jemandem sein, dem Sie vertrauen. Die Person bekommt dann alle E-Mails zum Termin."
        }
        Key::NoEmailOtherButton => "E-Mail-Adresse angeben",
        Key::WrongPaperHeading => "Diese Vollmacht reicht hier nicht",
        Key::WrongPaperLead => "Für dieses Anliegen brauchen Sie ein anderes Papier: {services}.",
        Key::PersonApplies => "Die Person macht es selbst",
        Key::PersonAppliesText => {
            "Das geht, wenn sie versteht, worum es geht. Sie dürfen dabei sein und helfen."
        }
        Key::PersonAppliesButton => "Mit dem Termin weitermachen",
        Key::OtherPaper => "Sie haben doch ein anderes Papier?",
        Key::OtherPaperText => "Dann ändern Sie Ihre Antwort.",
        Key::OtherPaperButton => "Antwort ändern",
        Key::EmailHintOptional => {
            "Dann schicken wir Ihnen eine Bestätigung. Ohne E-Mail notieren Sie sich den Termin."
        }
        Key::TelephoneHintNeeded => "Unter dieser Nummer erreichen wir Sie am Tag des Termins.",
        Key::MoreHeading => "Noch eine Angabe",
        Key::MoreLead => "{office} braucht noch etwas von Ihnen.",
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
        Key::VisitedShort => "Wir besuchen",
        Key::HomeShort => "Heim",
        Key::ReachedShort => "Wir erreichen",
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
        Key::TimesLeadAny => "An {offices} Orten, etwa {count} [Minute|Minuten].",
        Key::TimesLeadVisit => "Planen Sie für den Besuch etwa {count} [Minute|Minuten] ein.",
        Key::TimesLeadTelephone => "Wir rufen Sie an. Das Gespräch dauert etwa {count} [Minute|Minuten].",
        Key::TimesLeadVideo => "Das Gespräch per Video dauert etwa {count} [Minute|Minuten].",
        Key::LookingHeading => "Freie Zeiten",
        Key::LookingNote => {
            "Hier sehen Sie nur nach. Mit „Weiter“ geben Sie Ihre Daten ein, danach buchen Sie die Zeit."
        }
        Key::ChooseOffice => "Bürgeramt wählen",
        Key::PartLabel => "Welche Tageszeit?",
        Key::PartWhole => "Ganzer Tag",
        Key::PartMorning => "Vormittag",
        Key::PartAfternoon => "Nachmittag",
        Key::WeekdaysOpen => "Manche Wochentage passen nicht?",
        Key::WeekdaysLabel => "Diese Tage weglassen",
        Key::NoDayLeft => "An den anderen Wochentagen ist gerade nichts frei. Lassen Sie weniger Tage weg.",
        Key::NoTimeLeftMorning => "Am Vormittag ist an diesem Tag nichts frei.",
        Key::NoTimeLeftAfternoon => "Am Nachmittag ist an diesem Tag nichts frei.",
        Key::SlotOffice => ", {office}",
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
        Key::WishGoneHeading => "Ihre ausgesuchte Zeit ist nicht mehr dabei",
        Key::WishGoneText => {
            "Vielleicht hat sie jemand gebucht, oder sie passt nicht zu Ihren Angaben. Wählen Sie bitte eine andere Zeit."
        }
        Key::MaybeHeldHeading => "Diese Zeit ist vielleicht schon für Sie reserviert",
        Key::MaybeHeldText => {
            "Die Antwort des Bürgeramts ging verloren. Dann wird die Zeit um {time} wieder frei. Warten Sie so lange, oder wählen Sie eine andere Zeit."
        }
        Key::NothingFreeHeading => "Gerade ist kein Termin frei",
        Key::NoVisitFreeHeading => "Gerade ist kein Besuch frei",
        Key::NothingFreeLead => "Alle Zeiten sind vergeben. Ihre Angaben haben wir behalten.",
        Key::NoVisitFreeLead => "Alle Besuche sind vergeben. Ihre Angaben haben wir behalten.",
        Key::RatherOfficeWay => "Ins Bürgeramt kommen",
        Key::RatherOfficeText => {
            "Vielleicht geht es mit Begleitung. Mit einem Termin warten Sie in der Regel nicht lange."
        }
        Key::RatherOfficeEarliest => "Vielleicht geht es mit Begleitung. Frühestens am {day}, {time}.",
        Key::RatherOfficeButton => "Termin im Bürgeramt ansehen",
        Key::OtherOffice => "Ein anderes Bürgeramt wählen",
        Key::OtherOfficeText => "Vielleicht ist dort eine Zeit frei.",
        Key::OtherOfficeButton => "Anderes Bürgeramt wählen",
        Key::TimeShort => "Wann",

        Key::CheckHeading => "Stimmt alles?",
        Key::CheckLead => "Sehen Sie in Ruhe nach. Danach buchen Sie den Termin.",
        Key::CheckLeadVisit => "Sehen Sie in Ruhe nach. Danach buchen Sie den Besuch.",
        Key::HoldEnds => "Wir halten die Zeit noch bis {time} für Sie frei.",
        Key::Renewing => {
            "Die Zeit war für Sie reserviert. Wir versuchen, sie noch einmal für Sie zu bekommen. Das kann zwei Minuten dauern."
        }
        Key::WaitingLong => "Das dauert länger als sonst. Wir warten weiter auf die Antwort.",
        Key::WaitingBusy => {
            "Gerade ist viel los. Wir versuchen es von allein noch einmal. Ihre Angaben sind alle noch da."
        }
        Key::WaitingOffline => {
            "Ihr Gerät ist gerade nicht im Internet. Sobald es verbunden ist, geht es von allein weiter. Ihre Angaben sind alle noch da."
        }
        Key::WaitingStop => "Nicht länger warten",
        Key::Renewed => "Die Zeit ist wieder für Sie reserviert, bis {time}.",
        Key::ConfirmUntil => "Zum Bestätigen haben Sie danach Zeit bis {time}.",
        Key::HeldUntil => "Wir halten die Zeit bis {time} für Sie frei.",
        Key::HeldUntilText => {
            "Brauchen Sie länger, wählen Sie die Zeit danach noch einmal. Ihre Angaben bleiben in jedem Fall."
        }
        Key::CheckAppointment => "Ihr Termin",
        Key::CheckContact => "Wie wir Sie erreichen",
        Key::CheckContactVisit => "Wen wir besuchen und erreichen",
        Key::SentHeading => "Das senden wir",
        Key::SentLead => "[Diese Angabe geht|Diese {count} Angaben gehen] an das Bürgeramt, sonst nichts:",
        Key::SentAppointment => "Termin",
        Key::SentAddress => "Adresse",
        Key::SentContact => "Kontakt",
        Key::PrivacyHeading => "Was mit den Daten geschieht",
        Key::PrivacyText => {
            "Das Bürgeramt nutzt die Angaben nur für diesen Termin. Sie müssen dafür nicht zustimmen."
        }
        Key::PrivacyStored => {
            "Bis zum Buchen merkt sich Ihr Browser die Angaben, nur für diesen Tab. So sind sie noch da, wenn Sie die Seite neu laden. Wir löschen sie, sobald der Termin gebucht ist. Sie können sie auch vorher löschen, mit „{button}“ unten auf jeder Seite."
        }
        Key::PrivacyIdle => "Nach {count} [Minute|Minuten] ohne Eingabe löschen wir sie von selbst.",
        Key::PrivacyMore => "Genaueres zu Ihren Daten",
        Key::ControllerLabel => "Verantwortlich",
        Key::OfficerLabel => "Fragen zum Datenschutz",
        Key::PurposeLabel => "Wofür",
        Key::PurposeText => "Um den Termin zu vergeben, vorzubereiten und zu bestätigen.",
        Key::BasisLabel => "Rechtsgrundlage",
        Key::KeptLabel => "Wie lange",
        Key::RecipientsLabel => "Wer die Daten bekommt",
        Key::RightsLabel => "Rechte",
        Key::AuthorityLabel => "Beschwerde",
        Key::HandOnHeading => "Für die Person, um die es geht",
        Key::HandOnLead => {
            "Sie geben Angaben über eine andere Person weiter. Geben Sie ihr bitte diesen Text."
        }
        Key::HandOnRead => "Text lesen",
        Key::HandOnText => "Das Bürgeramt bekommt Angaben über Sie, weil jemand einen Termin für Sie bucht.",
        Key::HandOnTitle => "Hinweis zu Ihren Daten",
        Key::HandOnFrom => "Woher die Angaben sind",
        Key::HandOnFromSomebody => "Von der Person, die den Termin für Sie bucht.",
        Key::HandOnData => "Welche Angaben",
        Key::CopyText => "Text kopieren",
        Key::PrintText => "Text drucken",
        Key::Copied => "Der Text ist kopiert.",
        Key::NotCopied => "Das Kopieren hat nicht geklappt. Drucken Sie den Text, oder markieren Sie ihn.",
        Key::PrivacyLink => "Hinweise zum Datenschutz",
        Key::NewWindow => "(neues Fenster)",
        Key::Change => "Ändern",
        Key::ChangeWhat => ": {what}",
        Key::Book => "Diesen Termin buchen",
        Key::BookVisit => "Diesen Besuch buchen",
        Key::BookAnother => "Noch einen Termin buchen",
        Key::BookAnotherVisit => "Noch einen Besuch buchen",
        Key::BookedElsewhere => {
            "In einem anderen Fenster haben Sie mit diesen Angaben schon gebucht oder es versucht. Buchen Sie hier auch, haben Sie vielleicht zwei Termine. Möchten Sie das nicht? Dann wählen Sie unten „Angaben löschen“."
        }
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
        Key::VisitBookedHeading => "Ihr Besuch ist gebucht",
        Key::GreetedNote => "Die E-Mail spricht {name} an. Das ist richtig so.",
        Key::DiffersHeading => "Bitte prüfen Sie: Gebucht ist etwas anderes",
        Key::DiffersText => {
            "Ihr Termin ist gebucht, aber nicht so, wie Sie ihn gewählt haben. Passt er trotzdem? Dann gilt, was unten steht. Passt er nicht? Dann rufen Sie uns bitte an:"
        }
        Key::DiffersChosen => "Gewählt hatten Sie: {chosen}",
        Key::DiffersContact => "Ihre Angaben",
        Key::DiffersContactText => "Ihre Änderung kam zu spät. Gebucht ist mit diesen Angaben.",
        Key::WhoComesHeading => "Wer kommt",
        Key::WhoComesText => {
            "Es [kommt eine Person|kommen {count} Mitarbeitende] vom Bürgeramt. Sie [stellt sich mit Namen vor, zeigt den Dienstausweis und nennt|stellen sich mit Namen vor, zeigen ihre Dienstausweise und nennen] die Nummer {number}."
        }
        Key::MailNamesOffice => {
            "In der E-Mail steht als Ort „{office}“. Das ist nur unser Büro. Wir kommen zu Ihnen."
        }
        Key::DoubtHeading => "Nicht sicher, wer vor der Tür steht?",
        Key::DoubtText => {
            "Lassen Sie die Tür zu und rufen Sie uns an. Wir fragen nie nach einer PIN und nie nach Schmuck oder Bargeld im Haus:"
        }
        Key::Print => "Diese Seite drucken",
        Key::SaveEntry => "In den Kalender eintragen",
        Key::EntryVisit => "Termin bei Ihnen vor Ort",
        Key::EntryCounter => "Termin im Bürgeramt",
        Key::EntryText => "Buchungsnummer {number}. Fragen: {telephone}",
        Key::EntryNeutral => {
            "Im Kalender stehen „Termin bei Ihnen vor Ort“, Tag, Uhrzeit, Adresse, Buchungsnummer und unsere Telefonnummer. Was wir beim Besuch erledigen, steht dort nicht."
        }
        Key::PrintCard => "Türkarte drucken",
        Key::CardName => "Termin",
        Key::CardTitle => "Wir besuchen Sie",
        Key::CardWho => {
            "Es [kommt eine Person|kommen {count} Mitarbeitende] vom Bürgeramt. Sie [zeigt den Dienstausweis und nennt|zeigen ihre Dienstausweise und nennen] diese Nummer:"
        }
        Key::CardNever => "Sie fragen nie nach einer PIN und nie nach Schmuck oder Bargeld im Haus.",
        Key::CardCall => "Nicht sicher? Tür zulassen und anrufen:",
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
        Key::ReadyHeading => "Was Sie bereitlegen",
        Key::ReadyHeadingCounter => "Was Sie mitbringen",
        Key::ReadyPlace => "Im Zimmer brauchen wir:",
        Key::ReadyRepresentative => "Wer die Person vertritt ({role}), ist auch dabei und hat:",
        Key::ReadyOwn => "Sie sind auch dabei und haben:",
        Key::PhotoTaken => "Das Foto machen wir bei Ihnen.",
        Key::PhotoBrought => "den Code für ein digitales Foto; ein Foto können wir bei Ihnen nicht machen.",
        Key::FeesHeading => "Was es kostet",
        Key::FeesLead => "Das gilt am Tag des Termins, {day}:",
        Key::FeeLine => "{name}: {amount}",
        Key::FeeFromAge => "{name}, ab {count} [Jahr|Jahren]: {amount}",
        Key::FeeToAge => "{name}, bis {count} [Jahr|Jahre]: {amount}",
        Key::FeesUnknown => "Was es an diesem Tag kostet, sagen wir Ihnen gern am Telefon:",
        Key::ArrivalHeading => "So kommt das fertige Dokument zu Ihnen",
        Key::PaymentHeading => "So können Sie bezahlen",
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

        Key::Proving => {
            "Ihr Gerät rechnet gerade eine kurze Sicherheitsprüfung aus. Das geht von allein. Bitte warten Sie einen Moment."
        }
        Key::EraseHeading => "Möchten Sie alle Angaben löschen?",
        Key::EraseLead => {
            "Danach fangen Sie von vorn an. Eine Zeit, die wir für Sie freihalten, geben wir zurück."
        }
        Key::EraseLeadBooked => {
            "Wir löschen, was hier auf dem Gerät steht. [Ihr Termin bleibt|Ihre {count} Termine bleiben] gebucht. Notieren Sie sich vorher die Nummer[|n] {numbers}."
        }
        Key::EraseLeadReserved => {
            "Wir löschen, was hier auf dem Gerät steht. [Ihr Termin bleibt|Ihre {count} Termine bleiben] reserviert, und der Link in der E-Mail gilt weiter. Notieren Sie sich vorher die Nummer[|n] {numbers}."
        }
        Key::EraseLeadLink => {
            "Wir löschen, was hier auf dem Gerät steht, auch den Link aus der Adresszeile. An einem gebuchten Termin ändert das nichts."
        }
        Key::EraseYes => "Ja, alles löschen",
        Key::EraseNo => "Nein, behalten",
        Key::Erased => "Ihre Angaben sind gelöscht.",
        Key::IdleWarning => {
            "Sind Sie noch da? Um {time} löschen wir Ihre Angaben, damit sie niemand sonst sieht."
        }
        Key::IdleStay => "Ich bin noch da",
        Key::IdleErased => "Ihre Angaben sind gelöscht, weil eine Zeit lang nichts passiert ist.",

        Key::OfflineHeading => "Ihr Gerät ist gerade nicht im Internet",
        Key::OfflineAdvice => {
            "Prüfen Sie WLAN oder Mobilfunk, und versuchen Sie es dann noch einmal. Ihre Angaben sind alle noch da."
        }
        Key::ConnectionHeading => "Wir bekommen gerade keine Antwort",
        Key::ConnectionAdvice => {
            "Vielleicht ist sehr viel los, oder die Verbindung ist gestört. Warten Sie eine Minute, und versuchen Sie es dann noch einmal. Ihre Angaben sind alle noch da."
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
        Key::CaptchaHeading => "Die Sicherheitsprüfung hat nicht geklappt",
        Key::CaptchaAdvice => {
            "Ihr Gerät rechnet vor der Buchung etwas aus. Das schützt vor Programmen, die Termine wegbuchen. Versuchen Sie es noch einmal. Ihre Angaben sind alle noch da."
        }
        Key::CaptchaUnknownHeading => "Diesen Termin können Sie hier nicht buchen",
        Key::CaptchaUnknownAdvice => {
            "Das Bürgeramt verlangt eine Sicherheitsprüfung, die diese Seite nicht kennt. Bitte buchen Sie den Termin am Telefon."
        }
        Key::MisconfiguredHeading => "Hier kann man gerade keinen Termin buchen",
        Key::MisconfiguredAdvice => {
            "Der Fehler liegt bei uns. Bitte buchen Sie Ihren Termin auf einem anderen Weg."
        }
        Key::UnexpectedHeading => "Das hat leider nicht geklappt",
        Key::UnexpectedAdvice => {
            "Der Fehler liegt bei uns. Versuchen Sie es noch einmal. Ihre Angaben sind alle noch da."
        }

        Key::ComesTwice => "Dafür kommen wir zweimal.",
        Key::ComesThrice => "Dafür kommen wir dreimal.",
        Key::ComesTimes => "Dafür kommen wir {count}-mal.",
        Key::ForHomeHintSeveral => "Wir kommen ins Haus und helfen allen nacheinander.",
        Key::PeopleLeadSeveral => {
            "Bei einem Besuch helfen wir bis zu {count} Personen. Sind es mehr, kommen wir mehrmals. Namen brauchen wir jetzt nicht."
        }
        Key::TimesHeadingOf => "Besuch {visit} von {of}: Wann passt es Ihnen?",
        Key::VisitOf => "Besuch {visit}",
        Key::HeldVisits => "Schon für Sie reserviert",
        Key::HeldAllUntil => "Wir halten alle Zeiten bis {time} für Sie frei.",
        Key::HeldAllUntilText => {
            "Wir buchen alle Besuche oder keinen. Brauchen Sie länger, wählen Sie die Zeiten danach noch einmal. Ihre Angaben bleiben in jedem Fall."
        }
        Key::HoldsOverHeading => "Die Zeiten sind nicht mehr für Sie reserviert",
        Key::HoldsOverText => {
            "Wählen Sie bitte für jeden Besuch noch einmal eine Zeit. Alle anderen Angaben haben wir behalten."
        }
        Key::SentVisitsLead => {
            "Jeder Besuch ist eine eigene Buchung. [Eine Buchung geht|{count} Buchungen gehen] an das Bürgeramt, sonst nichts:"
        }
        Key::CheckLeadVisits => "Lesen Sie alles in Ruhe durch. Noch sind die Besuche nicht gebucht.",
        Key::CheckLeadHalf => {
            "Ein Teil der Besuche ist schon gebucht. Versuchen Sie es noch einmal, damit alle Besuche feststehen."
        }
        Key::CheckVisits => "Ihre Besuche",
        Key::BookVisits => "Diese Besuche buchen",
        Key::BookOtherVisits => "Noch einmal Besuche buchen",
        Key::BookNoteVisits => {
            "Danach bekommen Sie {count} E-Mails, für jeden Besuch eine. Klicken Sie in jeder auf den Link. Erst dann stehen alle Besuche fest."
        }
        Key::BookNoteVisitsNoMail => "Danach stehen alle Besuche fest.",
        Key::BookingVisits => "Wir buchen die Besuche.",
        Key::ActivationsHeading => "Nur noch ein Klick in jeder der {count} E-Mails",
        Key::ActivationsLead => "Sie bekommen {count} E-Mails an {email}. Klicken Sie in jeder auf den Link.",
        Key::ActivationsUntilText => {
            "Bis dahin sind die Besuche nur für Sie reserviert. Einen Besuch, den Sie nicht bestätigen, geben wir wieder frei."
        }
        Key::VisitsBookedHeading => "Ihre {count} Besuche sind gebucht",
        Key::VisitsBookedLead => {
            "Notieren Sie sich die Nummern oder drucken Sie diese Seite. Eine E-Mail bekommen Sie nicht."
        }
        Key::UndoingHeading => "Wir geben alle Zeiten zurück",
        Key::UndoingLead => {
            "Einen der Besuche konnten wir nicht buchen. Deshalb buchen wir keinen. Einen Moment, bitte."
        }
        Key::UndoneHeading => "Es ist nichts gebucht",
        Key::UndoneLead => {
            "Einen der Besuche konnten wir nicht buchen. Deshalb haben wir alle Zeiten zurückgegeben. Ihre Angaben haben wir behalten."
        }
        Key::UndoneMails => {
            "Haben Sie schon eine E-Mail mit einem Link von uns? Den Link brauchen Sie nicht mehr."
        }
        Key::UndoneTimes => "Neue Zeiten wählen",
        Key::UndoneTimesText => "Sie wählen für jeden Besuch noch einmal eine Zeit.",
        Key::UndoneTimesButton => "Zeiten wählen",
        Key::NotUndoneHeading => "Vielleicht steht noch ein Besuch. Bitte rufen Sie uns an",
        Key::NotUndoneLead => {
            "Einen der Besuche konnten wir nicht buchen. Deshalb wollten wir alle Zeiten zurückgeben. Das hat nicht ganz geklappt. Vielleicht ist noch gebucht:"
        }
        Key::NotUndoneCall => "Uns anrufen",
        Key::NotUndoneCallText => "Nennen Sie uns Tag und Uhrzeit. Wir sagen den Besuch für Sie ab:",
        Key::MailLimitLead => {
            "Mit der Adresse {email} sind schon so viele Termine gebucht, wie das Bürgeramt für eine Adresse erlaubt. Ihr neuer Termin ist noch nicht gebucht."
        }
        Key::MailLimitLeadHome => {
            "Mit der Adresse {email} sind schon so viele Besuche gebucht, wie das Bürgeramt für eine Adresse erlaubt. In einem Heim kommt das vor. Es ist noch nichts gebucht."
        }
        Key::MailLimitOther => "Eine andere E-Mail-Adresse angeben",
        Key::MailLimitOtherText => "Alles andere bleibt, wie es ist. Sie kommen gleich hierher zurück.",
        Key::MailLimitOtherTextHome => {
            "Zum Beispiel die Adresse eines anderen Wohnbereichs. Alles andere bleibt, wie es ist."
        }
        Key::MailLimitOtherButton => "E-Mail-Adresse ändern",
        Key::MailLimitNoMail => "Ohne E-Mail buchen",
        Key::MailLimitNoMailText => {
            "Dann steht der Termin gleich fest. Sie bekommen keine E-Mail und notieren sich die Nummer."
        }
        Key::MailLimitNoMailButton => "Ohne E-Mail weiter",
        Key::WhoComesVisitsText => {
            "Es [kommt jedes Mal eine Person|kommen jedes Mal {count} Mitarbeitende] vom Bürgeramt. Sie [stellt sich mit Namen vor, zeigt den Dienstausweis und nennt|stellen sich mit Namen vor, zeigen ihre Dienstausweise und nennen] die Nummer des Besuchs."
        }
        Key::SaveEntryOf => "In den Kalender eintragen: Besuch {visit}",
        Key::PrintCards => "Türkarten drucken",
        Key::ListHeading => "Liste für Ihr Haus",
        Key::ListLead => {
            "Schreiben Sie auf, wer drankommt, und drucken Sie die Liste. Die Namen bleiben auf diesem Gerät: Wir bekommen sie nicht, und sie werden nicht gespeichert. Sie können sie auch später von Hand eintragen."
        }
        Key::ListNames => "Namen eintragen",
        Key::ListPerson => "Person {number}",
        Key::ListPrint => "Liste drucken",
        Key::ListOwn => "Nur für Ihr Haus. Geben Sie die Liste nicht weiter.",
        Key::ListName => "Name",
        Key::ListMatter => "Anliegen",
        Key::ListReady => "Alles liegt bereit",
        Key::ListDone => "Erledigt",
        Key::ListPrepare => "Das liegt für alle bereit:",
    }
}
