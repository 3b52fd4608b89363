//! What comes out of a printer: the sheets of a PDF that the browser made, and how large the text on them is, and where.
//!
//! The PDF is read by another author's reader. How large a text is, no PDF says in one place: a font's size counts in the
//! units of the text's own matrix, which counts in those of the page at that moment. So the page is followed, operator by
//! operator (ISO 32000-1, 8.3.4, 9.3 and 9.4).

use lopdf::{Document, Object, content::Operation};

/// A PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Width and height of each sheet, in points.
    pub sheets: Vec<[f32; 2]>,
    /// All that is written on them.
    pub words: String,
    /// The pieces of text.
    pub texts: Vec<Text>,
}

/// A piece of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Text {
    /// How large it is, in points.
    pub size: f32,
    /// How far above the sheet's lower edge its line is, in points.
    pub above: f32,
}

impl Paper {
    /// Reads a PDF.
    ///
    /// # Errors
    /// What the reader says.
    pub fn read(pdf: &[u8]) -> Result<Self, lopdf::Error> {
        let document = Document::load_mem(pdf)?;
        let pages = document.get_pages();
        let mut paper = Self {
            sheets: Vec::new(),
            words: document.extract_text(&pages.keys().copied().collect::<Vec<_>>())?,
            texts: Vec::new(),
        };
        for page in pages.into_values() {
            paper.sheets.push(sheet(&document, page)?);
            let mut pen = Pen::default();
            for operation in document.get_and_decode_page_content(page)?.operations {
                paper.texts.extend(pen.follows(&operation));
            }
        }
        Ok(paper)
    }

    /// Whether each sheet is so wide and so high, give or take a point.
    #[must_use]
    pub fn is_all(&self, [width, height]: [f32; 2]) -> bool {
        self.sheets.iter().all(|[wide, high]| (wide - width).abs() < 1.0 && (high - height).abs() < 1.0)
    }
}

fn sheet(document: &Document, page: lopdf::ObjectId) -> Result<[f32; 2], lopdf::Error> {
    let sides: Vec<f32> =
        document.get_dictionary(page)?.get(b"MediaBox")?.as_array()?.iter().map(number).collect();
    let side = |from: usize, to: usize| sides.get(to).unwrap_or(&0.0) - sides.get(from).unwrap_or(&0.0);
    Ok([side(0, 2), side(1, 3)])
}

fn number(object: &Object) -> f32 {
    object.as_float().unwrap_or_default()
}

/// A matrix: where a unit across and a unit upwards lead to, and where both begin.
#[derive(Clone, Copy)]
struct Matrix([[f32; 2]; 3]);

impl Default for Matrix {
    fn default() -> Self {
        Self([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
    }
}

impl Matrix {
    fn of(operation: &Operation) -> Self {
        let mut all = operation.operands.iter().map(number);
        Self(std::array::from_fn(|_| std::array::from_fn(|_| all.next().unwrap_or_default())))
    }

    /// This one first, then the other.
    fn then(self, other: Self) -> Self {
        let [across, up, origin] = other.0;
        let turned = |[x, y]: [f32; 2]| [x * across[0] + y * up[0], x * across[1] + y * up[1]];
        let [one, two, three] = self.0.map(turned);
        Self([one, two, [three[0] + origin[0], three[1] + origin[1]]])
    }
}

/// What counts where the next text is written.
#[derive(Default)]
struct Pen {
    page: Matrix,
    kept: Vec<Matrix>,
    text: Matrix,
    font: f32,
}

impl Pen {
    /// What is written, if this writes.
    fn follows(&mut self, operation: &Operation) -> Option<Text> {
        match operation.operator.as_str() {
            "q" => self.kept.push(self.page),
            "Q" => self.page = self.kept.pop().unwrap_or_default(),
            "cm" => self.page = Matrix::of(operation).then(self.page),
            "BT" => self.text = Matrix::default(),
            "Tm" => self.text = Matrix::of(operation),
            "Tf" => self.font = operation.operands.get(1).map(number).unwrap_or_default(),
            "Tj" | "TJ" | "'" | "\"" => return Some(self.text()),
            _ => {}
        }
        None
    }

    fn text(&self) -> Text {
        let Matrix([_, [x, y], at]) = self.text.then(self.page);
        Text { size: self.font * x.hypot(y), above: at[1] }
    }
}
