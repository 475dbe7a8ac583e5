//! What checking the guide's own arithmetic found.

use crate::guide::{Grade, Guide, audit};

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
    let count = findings.len();
    vec![
        Paragraph(format!(
            "We computed {count} of the guide’s claims again. These need a word. Four-year figures that the guide quotes count the base once; the like-for-like figure stands beside them."
        )),
        List(others),
        Paragraph("These agree.".to_owned()),
        List(fine),
    ]
}
