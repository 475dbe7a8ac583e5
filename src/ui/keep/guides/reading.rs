//! What a text is: a guide in Markdown, one or more as JSON, or none.

use crate::{
    guide::{
        Guide,
        markdown::{Draft, DraftError, LONGEST},
    },
    keeping::read_import,
    text::keep_guides as texts,
};

use super::parts::sentence;

/// What was made of a text.
pub enum Read {
    /// There is none.
    Nothing,
    /// A guide.
    Guide {
        /// It.
        draft: Box<Draft>,
        /// Whether its fields say where in the text they were read.
        marked: bool,
    },
    /// Several guides, each as JSON.
    Several(Vec<String>),
    /// Why it is none, as a sentence.
    Not(String),
}

/// Reads a text. One that is too long is not looked at.
pub fn read(text: &str) -> Read {
    if text.len() > LONGEST {
        let bytes = text.len();
        return Read::Not(sentence(&DraftError::TooLong { bytes }.to_string()));
    }
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Read::Nothing;
    }
    if text.trim_start().starts_with('{') {
        return json(text);
    }
    match Draft::of_markdown(text) {
        Ok(draft) => Read::Guide {
            draft: Box::new(draft),
            marked: true,
        },
        Err(error) => Read::Not(sentence(&error.to_string())),
    }
}

fn json(text: &str) -> Read {
    let mut guides = match read_import(text, &[], &[]) {
        Ok(import) => import.guides,
        Err(error) => return Read::Not(sentence(&error.to_string())),
    };
    if guides.len() > 1 {
        return Read::Several(guides.into_iter().map(|guide| guide.json).collect());
    }
    let Some(guide) = guides.pop() else {
        return Read::Not(texts::NO_GUIDE_IN_FILE.to_string());
    };
    match Guide::from_json(&guide.json) {
        Ok(guide) => Read::Guide {
            draft: Box::new(Draft::of_guide(&guide)),
            marked: false,
        },
        Err(error) => Read::Not(sentence(&error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guide::Library, keeping::export_all};

    #[track_caller]
    fn not(text: &str) -> String {
        match read(text) {
            Read::Not(why) => why,
            _ => panic!("this was read"),
        }
    }

    #[test]
    fn an_exported_guide_is_the_same_guide() {
        for guide in Library::bundled().guides() {
            let Read::Guide { draft, marked } = read(&format!("\u{feff}{}", guide.to_json()))
            else {
                panic!("{} is not read", guide.id);
            };
            assert!(!marked);
            assert_eq!(draft.guide().as_ref(), Ok(guide));
        }
    }

    #[test]
    fn what_is_no_guide_is_refused_in_words() {
        assert!(matches!(read(" \n"), Read::Nothing));
        assert!(not("nonsense").starts_with("There is no table of regions"));
        assert!(not(&"x".repeat(1_000_001)).starts_with("This text has 1000001 bytes"));
        assert!(not("{\"format\": 1, \"regions\": []}").contains("id"));
        assert!(not("{").ends_with('.'));
        assert!(not(&export_all(&[], &[])).starts_with("There is no guide in this file."));
    }

    #[test]
    fn the_sample_is_a_guide() {
        let Read::Guide { draft, .. } = read(include_str!("sample.md")) else {
            panic!("the sample is not read");
        };
        let guide = draft.guide().unwrap();
        assert_eq!(guide.role, "Product Designer");
        assert_eq!(guide.company, "Example Systems");
        assert_eq!(guide.regions.len(), 2);
        assert!(!guide.equity.private);
    }
}
