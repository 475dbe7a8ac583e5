//! The cells of a file of comma-separated values, RFC 4180, as spreadsheets open it: where a language writes decimals behind
//! a comma, those expect a semicolon between two cells.

use crate::{money::Decimal, text::format::DECIMAL_MARK};

/// Rows of cells, written one after the other.
pub(super) struct Sheet {
    csv: String,
    /// Between two cells.
    separator: char,
    /// Whether the next cell is the first of its row.
    fresh: bool,
}

impl Default for Sheet {
    /// Empty but for the mark without which some spreadsheets do not take it for UTF-8.
    fn default() -> Self {
        Self {
            csv: "\u{feff}".to_owned(),
            separator: match DECIMAL_MARK.get() {
                "," => ';',
                _ => ',',
            },
            fresh: true,
        }
    }
}

impl Sheet {
    /// A cell of text.
    pub(super) fn text(&mut self, text: &str) {
        self.separate();
        let text = harmless(text);
        let quoted = text.contains([',', ';', '"', '\t', '\r', '\n']);
        if quoted {
            self.csv.push('"');
            self.csv += &text.replace('"', "\"\"");
            self.csv.push('"');
        } else {
            self.csv += &text;
        }
    }

    /// A cell with a number: with the language's mark before decimals, and nothing between thousands. Empty where there is none.
    pub(super) fn number(&mut self, number: Option<Decimal>) {
        self.separate();
        if let Some(number) = number {
            self.csv += &number
                .normalize()
                .to_string()
                .replace('.', DECIMAL_MARK.get());
        }
    }

    pub(super) fn end_row(&mut self) {
        self.csv += "\r\n";
        self.fresh = true;
    }

    pub(super) fn done(self) -> String {
        self.csv
    }

    fn separate(&mut self) {
        if !self.fresh {
            self.csv.push(self.separator);
        }
        self.fresh = false;
    }
}

/// The text with an apostrophe before whatever a spreadsheet would run as a formula: anybody may have
/// written the name of a company in a link. Some spreadsheets split at other signs than the file does, so
/// what stands behind those counts as the beginning of a cell, too.
///
/// <https://owasp.org/www-community/attacks/CSV_Injection>
fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n']) {
        safe.push('\'');
    }
    for piece in text.split_inclusive(SEPARATORS) {
        let seen = piece.trim_start_matches(unseen);
        if seen.starts_with(BEGIN_FORMULAS) {
            safe.push('\'');
        }
        safe += piece;
    }
    safe
}

/// What separates cells and rows somewhere.
const SEPARATORS: [char; 5] = [',', ';', '\t', '\r', '\n'];

/// What a formula begins with, and the same in full width.
const BEGIN_FORMULAS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Blanks, and what has no width: before a formula they may be skipped.
fn unseen(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}
