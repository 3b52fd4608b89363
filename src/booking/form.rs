//! Which fields pages 5 and 6 ask for, and what becomes of them: the contact that is sent.
//!
//! ZMS has no visit and no address. What the clerks must know stands in an office's free fields, put there by the city's
//! templates ([`super::remark`]); a field that a template fills is never asked from the person.

use super::{
    Booking, Contact, ContactRules, Fault, Field, FieldError,
    contact::{Asked, Entries, REMARK_LENGTH},
    order::ordered_by,
    remark::{Hole, Template},
};

/// What is kept free in a free field that holds both address and contact.
const FOR_THE_CONTACT: usize = 100;

const WHERE: [Hole; 7] =
    [Hole::Street, Hole::Number, Hole::PostalCode, Hole::Town, Hole::Floor, Hole::Bell, Hole::AskFor];

const fn asked(field: Field, required: bool) -> Asked {
    Asked { field, required }
}

impl Booking {
    /// What page 5 of a visit asks for.
    #[must_use]
    pub fn asked_for_address(&self) -> Vec<Asked> {
        let at_home = !self.for_home();
        let fields = [
            Some(asked(Field::Street, true)),
            Some(asked(Field::HouseNumber, true)),
            Some(asked(Field::PostalCode, true)),
            Some(asked(Field::Town, true)),
            Some(asked(Field::Floor, false)),
            at_home.then_some(asked(Field::Bell, true)),
            Some(asked(Field::AskFor, false)),
            self.setup.asks_registered.then_some(asked(Field::Registered, true)),
        ];
        fields.into_iter().flatten().collect()
    }

    /// What page 6 asks for.
    #[must_use]
    pub fn asked_for_contact(&self) -> Vec<Asked> {
        self.asked_under(self.rules())
    }

    /// What it asked for before a time was held.
    #[must_use]
    pub fn asked_before(&self) -> Vec<Asked> {
        self.asked_under(self.rules_before())
    }

    fn asked_under(&self, rules: ContactRules) -> Vec<Asked> {
        let rules = self.without_templates(rules);
        let [first, second] = &rules.custom;
        let fields = [
            Some(asked(Field::Name, true)),
            self.typed_by_other().then_some(asked(Field::ContactName, true)),
            Some(asked(Field::Email, rules.email_required)),
            rules.telephone.map(|it| asked(Field::Telephone, it)),
            self.asks_role().then_some(asked(Field::Role, true)),
            first.as_ref().map(|it| asked(Field::Remark, it.required)),
            second.as_ref().map(|it| asked(Field::SecondRemark, it.required)),
        ];
        fields.into_iter().flatten().collect()
    }

    /// Whom mails greet, where somebody else reads them: `familyName` is the visited person's (PRODUCT, "Names and remarks").
    #[must_use]
    pub fn greeted(&self) -> Option<String> {
        let name = self.answers.draft.get(Field::Name).trim();
        let read_by_another = self.typed_by_other() || self.for_other();
        (read_by_another && !name.is_empty()).then(|| name.to_owned())
    }

    /// Whether the appointment is confirmed by a link in a mail. Where there is no address no mail can come: then it is
    /// confirmed at once, never preconfirmed (CONTRACT, "Placeholder e-mail").
    #[must_use]
    pub fn confirmed_by_mail(&self) -> bool {
        self.setup.activation_by_mail && !self.answers.draft.get(Field::Email).trim().is_empty()
    }

    /// Where the visit goes to, as typed: street and number, postal code and town.
    #[must_use]
    pub fn address_lines(&self) -> [String; 2] {
        let typed = |field| self.answers.draft.get(field).trim();
        let line = |one, other| format!("{} {}", typed(one), typed(other)).trim().to_owned();
        [line(Field::Street, Field::HouseNumber), line(Field::PostalCode, Field::Town)]
    }

    /// What a free field of the office is filled with; at a counter nothing.
    #[must_use]
    pub fn template(&self, index: usize) -> Option<&Template> {
        self.setup.templates.get(index)?.as_ref().filter(|_| self.is_visit())
    }

    /// The free field that a visit's address is written into.
    #[must_use]
    pub fn address_field(&self) -> Option<usize> {
        self.setup.templates.iter().position(|it| it.as_ref().is_some_and(|it| it.has(Hole::Street)))
    }

    /// Whether a field is on page 6.
    #[must_use]
    pub fn asks(&self, field: Field) -> bool {
        self.asked_for_contact().iter().any(|it| it.field == field)
    }

    /// What may be asked, without the fields that templates fill.
    #[must_use]
    pub fn asked_rules(&self) -> ContactRules {
        self.without_templates(self.rules())
    }

    fn without_templates(&self, mut rules: ContactRules) -> ContactRules {
        if !self.is_visit() {
            return rules;
        }
        for (index, field) in rules.custom.iter_mut().enumerate() {
            if self.template(index).is_some() {
                *field = None;
            }
        }
        // Two clerks at a door need a number to call.
        if self.setup.templates.iter().flatten().any(|it| it.has(Hole::Telephone)) {
            rules.telephone = Some(true);
        }
        rules
    }

    /// What is wrong with the address.
    #[must_use]
    pub fn address_errors(&self) -> Vec<FieldError> {
        match self.check(&self.asked_for_address()) {
            Err(errors) => errors,
            Ok(entries) => self.too_long_for_the_address(&entries).into_iter().collect(),
        }
    }

    /// What is wrong with the contact.
    #[must_use]
    pub fn contact_errors(&self) -> Vec<FieldError> {
        match self.check(&self.asked_for_contact()) {
            Err(errors) => errors,
            Ok(_) => self.contact().err().unwrap_or_default(),
        }
    }

    /// What is sent.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn contact(&self) -> Result<Contact, Vec<FieldError>> {
        let mut all = self.asked_for_contact();
        if self.is_visit() {
            all.extend(self.asked_for_address());
        }
        let entries = self.check(&all)?;
        let remarks =
            [self.remark(&entries, 0, Field::Remark)?, self.remark(&entries, 1, Field::SecondRemark)?];
        Ok(Contact {
            name: entries.get(Field::Name).to_owned(),
            email: entries.get(Field::Email).to_owned(),
            telephone: self.telephone_for_the_field(&entries),
            remarks,
        })
    }

    /// A field that the office does not ask for is never sent.
    fn telephone_for_the_field(&self, entries: &Entries) -> String {
        if self.rules().telephone.is_some() {
            entries.get(Field::Telephone).to_owned()
        } else {
            String::new()
        }
    }

    /// What is typed, with what is chosen.
    fn check(&self, asked: &[Asked]) -> Result<Entries, Vec<FieldError>> {
        let (registered, role) = (self.answers.registered.is_some(), self.answers.role.is_some());
        let unchosen =
            |it: &&Asked| it.field == Field::Registered && !registered || it.field == Field::Role && !role;
        let missing =
            asked.iter().filter(unchosen).map(|it| FieldError { field: it.field, fault: Fault::Missing });
        let missing: Vec<FieldError> = missing.collect();
        match self.answers.draft.check(asked) {
            Ok(entries) if missing.is_empty() => Ok(entries),
            typed => {
                let mut errors = typed.err().unwrap_or_default();
                errors.extend(missing);
                Err(ordered_by(errors, |one, other| one.field.cmp(&other.field)))
            }
        }
    }

    fn remark(&self, entries: &Entries, index: usize, field: Field) -> Result<String, Vec<FieldError>> {
        let Some(template) = self.template(index) else { return Ok(entries.get(field).to_owned()) };
        let filled = template.fill(|it| self.value(entries, it), REMARK_LENGTH);
        // A field that must be filled is: with the name, where the templates have nothing else to say.
        let or_name = |it: String| if it.is_empty() { entries.get(Field::Name).to_owned() } else { it };
        filled
            .map(or_name)
            .map_err(|_| vec![FieldError { field: longest(entries, template), fault: Fault::TooLong }])
    }

    fn too_long_for_the_address(&self, entries: &Entries) -> Option<FieldError> {
        let holds_where = |it: &&Template| it.holes().any(|hole| WHERE.contains(&hole));
        self.setup.templates.iter().flatten().filter(holds_where).find_map(|template| {
            let both = template.holes().any(|hole| !WHERE.contains(&hole));
            let room = if both { REMARK_LENGTH - FOR_THE_CONTACT } else { REMARK_LENGTH };
            let where_only =
                |it: Hole| if WHERE.contains(&it) { self.value(entries, it) } else { String::new() };
            let over = template.fill(where_only, room).is_err();
            over.then(|| FieldError { field: longest(entries, template), fault: Fault::TooLong })
        })
    }

    fn value(&self, entries: &Entries, hole: Hole) -> String {
        match hole {
            Hole::Role => {
                let role = self.answers.role.filter(|_| self.for_other());
                role.and_then(|it| self.setup.roles.get(it as usize).cloned()).unwrap_or_default()
            }
            Hole::People => {
                let people = self.people_at(self.visit_index());
                people.map(|it| it.to_string()).unwrap_or_default()
            }
            Hole::Street
            | Hole::Number
            | Hole::PostalCode
            | Hole::Town
            | Hole::Floor
            | Hole::Bell
            | Hole::AskFor
            | Hole::Contact
            | Hole::Telephone => field(hole).map(|it| entries.get(it).to_owned()).unwrap_or_default(),
        }
    }
}

/// The field whose content fills a hole.
const fn field(hole: Hole) -> Option<Field> {
    Some(match hole {
        Hole::Street => Field::Street,
        Hole::Number => Field::HouseNumber,
        Hole::PostalCode => Field::PostalCode,
        Hole::Town => Field::Town,
        Hole::Floor => Field::Floor,
        Hole::Bell => Field::Bell,
        Hole::AskFor => Field::AskFor,
        Hole::Contact => Field::ContactName,
        Hole::Telephone => Field::Telephone,
        Hole::Role | Hole::People => return None,
    })
}

/// What does not fit is refused at the field that says most; the address itself is never shortened.
fn longest(entries: &Entries, template: &Template) -> Field {
    let free = [Field::AskFor, Field::Floor, Field::Bell, Field::ContactName, Field::Street];
    let filled = free.into_iter().filter(|it| template.holes().filter_map(field).any(|hole| hole == *it));
    filled.max_by_key(|it| entries.get(*it).chars().count()).unwrap_or(Field::Street)
}
