//! Keys, and what WebDriver calls actions.

use serde_json::{Value, json};

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Arrow down.
    Down,
    /// Enter.
    Enter,
    /// Control and A: all that is typed in a field.
    SelectAll,
    /// Space.
    Space,
    /// Tab.
    Tab,
    /// Shift and tab.
    TabBack,
    /// Arrow up.
    Up,
}

const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';

impl Key {
    const fn value(self) -> char {
        match self {
            Self::Down => '\u{e015}',
            Self::Enter => '\u{e007}',
            Self::SelectAll => 'a',
            Self::Space => ' ',
            Self::Tab | Self::TabBack => '\u{e004}',
            Self::Up => '\u{e013}',
        }
    }

    pub(crate) fn pressed(self) -> Value {
        let key = stroke(self.value());
        let with = |held| [vec![down(held)], key.to_vec(), vec![up(held)]].concat();
        let strokes = match self {
            Self::TabBack => with(SHIFT),
            Self::SelectAll => with(CONTROL),
            Self::Down | Self::Enter | Self::Space | Self::Tab | Self::Up => key.to_vec(),
        };
        keyboard(&strokes)
    }
}

/// The strokes of a text.
pub(crate) fn typed(text: &str) -> Value {
    keyboard(&text.chars().flat_map(stroke).collect::<Vec<_>>())
}

/// Clicks of the left button at a place of the window.
pub(crate) fn clicked(x: f64, y: f64, times: usize) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "a window has some thousand pixels")]
    let (x, y) = (x as i32, y as i32);
    let mut actions = vec![json!({
        "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x, "y": y,
    })];
    for _ in 0..times {
        actions.push(json!({ "type": "pointerDown", "button": 0 }));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
    }
    let parameters = json!({ "pointerType": "mouse" });
    json!({ "actions": [{
        "type": "pointer", "id": "mouse", "parameters": parameters, "actions": actions,
    }] })
}

fn keyboard(strokes: &[Value]) -> Value {
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] })
}

fn stroke(key: char) -> [Value; 2] {
    [down(key), up(key)]
}

fn down(key: char) -> Value {
    json!({ "type": "keyDown", "value": key })
}

fn up(key: char) -> Value {
    json!({ "type": "keyUp", "value": key })
}
