//! What checking the guide's own arithmetic found.

use crate::{
    guide::{Grade, Guide, audit},
    text::keep_reference as texts,
};

use super::part::Part::{self, List, Paragraph};

/// The findings that need a word first, then those that simply agree.
pub fn checked(guide: &Guide) -> Vec<Part> {
    let findings = audit(guide);
    let (mut fine, mut others) = (Vec::new(), Vec::new());
    for finding in &findings {
        let list = match finding.verdict.grade() {
            Grade::Fine => &mut fine,
            _ => &mut others,
        };
        list.push(finding.sentence(guide));
    }
    let number = &findings.len();
    vec![
        Paragraph(texts::CheckedAgain { number }.text()),
        List(others),
        Paragraph(texts::THESE_AGREE.to_string()),
        List(fine),
    ]
}
