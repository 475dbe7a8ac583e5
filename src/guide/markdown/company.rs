//! The headline: which role, at which company.

use crate::text::keep_import as text;

use super::{
    draft::Confidence,
    sheet::{Sheet, name, slug},
    text::Span,
};

/// Bytes of the longest id that is made of role and company.
const LONGEST_ID: usize = 48;

/// What a headline says beside the names.
const BESIDE: [&str; 14] = [
    "guide",
    "negotiation",
    "global",
    "offer",
    "compensation",
    "salary",
    "playbook",
    "package",
    "career",
    "the",
    "pay",
    "handbook",
    "overview",
    "notes",
];

/// Reads “Role | Company Global Negotiation Guide”, or lines that name either.
pub(super) fn headline(
    headline: Option<Span>,
    role: Option<Span>,
    company: Option<Span>,
    sheet: &mut Sheet,
) {
    let (left, right) = match headline {
        Some(headline) => parted(headline),
        None => (None, None),
    };
    let role = role.or_else(|| left.map(names));
    let found = company
        .or_else(|| right.map(names))
        .filter(|it| !it.is_blank());
    match role.filter(|it| !it.is_blank()) {
        Some(role) => {
            sheet.role = name(role.str());
            sheet.sure("role", sheet.role.clone(), role);
        }
        None => sheet.missing("role", text::NO_ROLE.get()),
    }
    match found {
        Some(company) => {
            sheet.company = name(company.str());
            sheet.sure("company", sheet.company.clone(), company);
        }
        None => sheet.missing("company", text::NO_COMPANY.get()),
    }
    match right.or(headline) {
        Some(title) => sheet.sure("title", name(title.str()), title),
        None => sheet.given("title", ""),
    }
    let id = slug(&format!("{} {}", sheet.role, sheet.company), LONGEST_ID);
    let note = text::MADE_ID.get();
    let id = if id.is_empty() {
        "guide".to_owned()
    } else {
        id
    };
    sheet.add("id", id, Confidence::Likely, None, Some(note));
}

fn parted(headline: Span<'_>) -> (Option<Span<'_>>, Option<Span<'_>>) {
    for separator in ["|", " — ", " – ", " - ", ": ", " at ", ", "] {
        if let Some(at) = headline.str().find(separator) {
            let right = headline.from(at.saturating_add(separator.len()));
            return (Some(headline.to(at).trimmed()), Some(right.trimmed()));
        }
    }
    (Some(headline.trimmed()), None)
}

/// The name in a part of a headline: without “Negotiation Guide” and such behind it.
fn names(part: Span<'_>) -> Span<'_> {
    let mut part = part.trimmed();
    loop {
        let text = part.str();
        let start = text
            .rfind(char::is_whitespace)
            .map_or(0, |it| it.saturating_add(1));
        let last = text.get(start..).unwrap_or_default().to_lowercase();
        if last.is_empty() || !BESIDE.contains(&last.as_str()) {
            return part;
        }
        part = part.to(start).trimmed();
    }
}
