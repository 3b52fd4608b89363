//! The published schema and the reader agree: what one refuses, the other refuses.
//!
//! Each shipped and invented configuration is read by both; then each value of each of them is spoilt in turn, and both must
//! notice, or neither. Only what a schema can't say is left to the reader alone, and stands in [`only_the_reader_knows`].

#[cfg(test)]
mod schema {
    use boon::{Compiler, SchemaIndex, Schemas};
    use buergertermin::config::{Config, Fault, Wrong};
    use serde_json::{Value, json};

    const EXAMPLES: [(&str, &str); 5] = [
        ("gladbeck", include_str!("../public/gladbeck.json")),
        ("Neustadt", include_str!("../public/neustadt.json")),
        ("Musterstadt", include_str!("sandbox/seed/variety.config.json")),
        ("München", include_str!("sandbox/seed/munich.config.json")),
        ("the named states' city", include_str!("../src/ui/states/city.json")),
    ];

    struct Schema {
        all: Schemas,
        index: SchemaIndex,
    }

    impl Schema {
        fn published() -> Self {
            let text: Value = serde_json::from_str(include_str!("../public/config.schema.json")).unwrap();
            let (mut all, mut compiler) = (Schemas::new(), Compiler::new());
            compiler.add_resource("config.schema.json", text).unwrap();
            let index = compiler.compile("config.schema.json", &mut all).unwrap();
            Self { all, index }
        }

        fn accepts(&self, configuration: &Value) -> bool {
            self.all.validate(configuration, self.index).is_ok()
        }
    }

    /// What is not to be said in a schema: how values go together, and what a calendar knows.
    const fn only_the_reader_knows(fault: &Fault) -> bool {
        matches!(
            fault.wrong,
            Wrong::Twice
                | Wrong::EndsBeforeItBegins
                | Wrong::AddressLost
                | Wrong::NoRoom { .. }
                | Wrong::NoSuchHole(_)
                | Wrong::LoneBrace
        )
    }

    /// Whether both accept it or both refuse it; else what the reader says.
    fn agree(schema: &Schema, configuration: &Value) -> Result<(), String> {
        let faults = Config::read(&configuration.to_string()).err().unwrap_or_default();
        let read = faults.iter().all(only_the_reader_knows);
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        if read == schema.accepts(configuration) { Ok(()) } else { Err(format!("{said:?}")) }
    }

    /// The places of all values below one.
    fn places(value: &Value, place: &str, found: &mut Vec<String>) {
        found.push(place.to_owned());
        match value {
            Value::Object(entries) => {
                for (key, it) in entries {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    places(it, &format!("{place}/{key}"), found);
                }
            }
            Value::Array(items) => {
                for (index, it) in items.iter().enumerate() {
                    places(it, &format!("{place}/{index}"), found);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    #[test]
    fn every_example_is_accepted_by_both() {
        let schema = Schema::published();
        for (name, text) in EXAMPLES {
            let configuration: Value = serde_json::from_str(text).unwrap();
            if let Err(error) = schema.all.validate(&configuration, schema.index) {
                panic!("{name}: {error}");
            }
            assert_eq!(Config::read(text).err(), None, "{name}");
        }
    }

    #[test]
    fn whatever_stands_in_place_of_a_value_is_refused_by_both_or_by_neither() {
        let schema = Schema::published();
        let spoilt = [
            Value::Null,
            json!(true),
            json!(7),
            json!(-1),
            json!(1.5),
            json!(""),
            json!("word"),
            json!([]),
            json!(["word"]),
            json!([[]]),
            json!({}),
            json!({ "de": "Wort" }),
            json!({ "en": "word" }),
        ];
        let (mut tried, mut differ) = (0, Vec::new());
        for (name, text) in EXAMPLES {
            let whole: Value = serde_json::from_str(text).unwrap();
            let mut all = Vec::new();
            places(&whole, "", &mut all);
            for place in all {
                for it in &spoilt {
                    let mut configuration = whole.clone();
                    *configuration.pointer_mut(&place).unwrap() = it.clone();
                    tried += 1;
                    if let Err(said) = agree(&schema, &configuration) {
                        differ.push(format!("{name} {place} = {it}: {said}"));
                    }
                }
            }
        }
        println!("{tried} spoilt configurations");
        assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ[..differ.len().min(20)].join("\n"));
    }

    #[test]
    fn what_is_left_out_or_added_is_refused_by_both_or_by_neither() {
        let schema = Schema::published();
        let mut differ = Vec::new();
        for (name, text) in EXAMPLES {
            let whole: Value = serde_json::from_str(text).unwrap();
            let mut all = Vec::new();
            places(&whole, "", &mut all);
            for place in all {
                let Some(Value::Object(entries)) = whole.pointer(&place) else { continue };
                let without = entries.keys().map(|key| (key, None));
                let unknown = "unheard".to_owned();
                for (key, added) in without.chain([(&unknown, Some(json!(1)))]) {
                    let mut configuration = whole.clone();
                    let here = configuration.pointer_mut(&place).unwrap().as_object_mut().unwrap();
                    match added {
                        Some(it) => here.insert(key.clone(), it),
                        None => here.remove(key),
                    };
                    if let Err(said) = agree(&schema, &configuration) {
                        differ.push(format!("{name} {place}: {key}: {said}"));
                    }
                }
            }
        }
        assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ[..differ.len().min(20)].join("\n"));
    }
}
