//! What checking the guide's own arithmetic found.

use crate::guide::{Finding, Grade, Guide, audit};

use super::part::Part::{self, List, Paragraph};

/// The findings that need a word first, then those that simply agree.
pub fn checked(guide: &Guide) -> Vec<Part> {
    let findings = audit(guide);
    let (fine, others): (Vec<_>, Vec<_>) = findings
        .iter()
        .partition(|finding| finding.verdict.grade() == Grade::Fine);
    let sentences = |findings: Vec<&Finding>| {
        let sentences = findings.iter().map(|finding| finding.sentence(guide));
        List(sentences.collect())
    };
    let count = findings.len();
    vec![
        Paragraph(format!(
            "We computed {count} of the guide’s claims again. These need a word. Four-year figures that the guide quotes count the base once; the like-for-like figure stands beside them."
        )),
        sentences(others),
        Paragraph("These agree.".to_owned()),
        sentences(fine),
    ]
}
