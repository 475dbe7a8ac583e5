//! What checking the guide's own arithmetic found.

use leptos::prelude::*;

use crate::guide::{Grade, Guide, audit};

/// The findings that need a word first, then those that simply agree.
pub fn checked(guide: &Guide) -> AnyView {
    let findings = audit(guide);
    let count = findings.len();
    let sentences = |of: fn(Grade) -> bool| {
        let chosen = findings
            .iter()
            .filter(|finding| of(finding.verdict.grade()));
        super::list(chosen.map(|finding| finding.sentence(guide)))
    };
    view! {
        <p>
            {format!(
                "We computed {count} of the guide’s claims again. These need a word; four-year figures that a guide quotes count the base once, so the like-for-like figure stands beside them:",
            )}
        </p>
        {sentences(|grade| grade != Grade::Fine)}
        <p>"These agree:"</p>
        {sentences(|grade| grade == Grade::Fine)}
    }
    .into_any()
}
