//! Guides in Markdown.

use counteroffer::guide::{Guide, markdown::Draft};

/// What is understood points into the text, and a guide made of it reads back as the same draft.
pub fn check(text: &str) {
    let draft = match Draft::of_markdown(text) {
        Ok(draft) => draft,
        Err(error) => {
            assert_ne!(error.to_string(), "");
            return;
        }
    };
    for field in draft.fields() {
        assert_ne!(field.label, "");
        if let Some(found) = field.found.clone() {
            assert!(text.get(found).is_some(), "{}", field.path);
        }
    }
    match draft.guide() {
        Ok(guide) => {
            assert_eq!(Guide::from_json(&guide.to_json()).as_ref(), Ok(&guide));
            let again = Draft::of_guide(&guide).guide();
            assert_eq!(again.as_ref(), Ok(&guide));
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                assert_ne!(problem.to_string(), "");
            }
        }
    }
}
