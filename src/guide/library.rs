//! The guides at hand.

use super::{Guide, GuideError, Rule};
use crate::text;

/// The guides in `data/`: file name and JSON, written by the build script.
const BUNDLED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/guides.rs"));

/// The same without their prose.
const SHORT: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/short-guides.rs"));

/// The guides at hand, and what kept others out.
#[derive(Clone, Default)]
pub struct Library {
    guides: Vec<Guide>,
    /// How many of them, the first, come with the product.
    bundled: usize,
    problems: Vec<GuideError>,
}

impl Library {
    /// The guides that come with the product, in the order of their file names and in the language
    /// of now.
    ///
    /// Never panics: a guide that cannot be read is left out and is among the
    /// [`problems`](Self::problems). The tests see to it that there are none, and that every guide
    /// keeps the rules of [`Guide::from_json`], which are not checked again here.
    #[must_use]
    pub fn bundled() -> Self {
        Self::read(BUNDLED)
    }

    /// The same without their prose: all that figures, fields and links take of them, in half the bytes.
    #[must_use]
    pub fn short() -> Self {
        Self::read(SHORT)
    }

    fn read(guides: &[(&str, &str)]) -> Self {
        let mut library = Self::default();
        for (file, json) in guides {
            match Guide::from_checked_json(text::file(file).unwrap_or(json)) {
                Ok(guide) => library.add(guide),
                Err(error) => library.problems.push(error.in_file(file)),
            }
        }
        library.bundled = library.guides.len();
        library
    }

    /// The library with guides of the user's own behind the others. One whose id is taken becomes a
    /// problem.
    #[must_use]
    pub fn with_own(mut self, guides: Vec<Guide>) -> Self {
        for guide in guides {
            self.add(guide);
        }
        self
    }

    /// A library of these guides. Of two with one id, the first is kept and the second becomes a
    /// problem.
    #[must_use]
    pub fn from_guides(guides: Vec<Guide>) -> Self {
        Self::default().with_own(guides)
    }

    /// The guides that can be used.
    #[must_use]
    pub fn guides(&self) -> &[Guide] {
        &self.guides
    }

    /// The guide of this id.
    #[must_use]
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id == id)
    }

    /// Whether the guide of this id comes with the product, so that everybody has it.
    #[must_use]
    pub fn is_bundled(&self, id: &str) -> bool {
        let mut bundled = self.guides.iter().take(self.bundled);
        bundled.any(|guide| guide.id == id)
    }

    /// What kept other guides out.
    #[must_use]
    pub fn problems(&self) -> &[GuideError] {
        &self.problems
    }

    fn add(&mut self, guide: Guide) {
        if self.guide(&guide.id).is_some() {
            self.problems.push(GuideError::Broken {
                guide: guide.id.clone(),
                path: "id".to_owned(),
                rule: Rule::Duplicate(guide.id),
            });
        } else {
            self.guides.push(guide);
        }
    }
}
