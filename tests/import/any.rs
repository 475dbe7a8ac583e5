//! Whatever the text, a draft is read or refused, and every part of it is where it says.

use counteroffer::guide::markdown::Draft;
use proptest::prelude::*;

const MANAGER: &str = include_str!("../guides/import/engineering-manager.md");
const SHAPES: &str = include_str!("../guides/import/other-shapes.md");

const TABLE: &str = "# A | B\n\n| Region | Base |\n|--|--|\n| Paris | €1K |\n| Rome | €2K |\n\n";

/// Pieces of the form, which follow each other in any order.
const PIECES: [&str; 44] = [
    "\n\n",
    "\n",
    "# ",
    "### Cook | Acme Guide\n",
    "**Levels:** ",
    "**Global Levers**\n",
    "1. ",
    "- ",
    "> ",
    "| Region | Base | Equity (RSU/3yr) | Bonus | Total |\n|--|--|--|--|--|\n",
    "| Paris | €92K–€125K |",
    " €1K |",
    " 10% | — |\n",
    "| X | 60–100% of NYC | Same |\n",
    "| 東京 | ¥9M |",
    "[X]",
    "[A / B]",
    "%",
    "€120K / $248K",
    " base ",
    " equity ",
    " = Google L5 ",
    "Meta EM (M1)",
    "(Paris)",
    "(",
    ")",
    "“",
    "”",
    "My ask is ",
    "floor ",
    "Additional asks: (1) ",
    ", (2) ",
    "**",
    "*",
    "`",
    "&amp;",
    "&nbsp;",
    "İ",
    "ß€",
    "$4.5B+ valuation",
    "2025–2026",
    "over four years. ",
    "€100K/year RSUs",
    "€99999999999999999999999T",
];

fn holds(text: &str) -> Result<(), TestCaseError> {
    let Ok(draft) = Draft::of_markdown(text) else {
        return Ok(());
    };
    for field in draft.fields() {
        if let Some(found) = &field.found {
            prop_assert!(
                text.get(found.clone()).is_some(),
                "{}: {found:?}",
                field.path
            );
        }
        prop_assert!(field.text.len() < 2_000, "{}", field.path);
    }
    let paths: std::collections::BTreeSet<_> = draft.fields().iter().map(|it| &it.path).collect();
    prop_assert_eq!(paths.len(), draft.fields().len());
    match draft.guide() {
        // A guide that is made is one that can be read, and is the same as fields again.
        Ok(guide) => prop_assert_eq!(Draft::of_guide(&guide).guide(), Ok(guide)),
        Err(problems) => prop_assert!(!problems.is_empty()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        holds(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn any_order_of_the_pieces(
        places in proptest::collection::vec(0..PIECES.len(), 0..60),
        table in any::<bool>(),
    ) {
        let mut text = String::new();
        if table {
            text.push_str(PIECES[9]);
            text.push_str("| Oslo | kr 700K–900K | 1M | | |\n\n");
        }
        text.extend(places.into_iter().map(|place| PIECES[place]));
        holds(&text)?;
    }

    #[test]
    fn any_change_of_a_good_text(
        which in any::<bool>(),
        cut in 0..5_000_usize,
        length in 0..60_usize,
        piece in 0..PIECES.len(),
    ) {
        let text = if which { MANAGER } else { SHAPES };
        let mut text: Vec<char> = text.chars().collect();
        let start = cut.min(text.len());
        let end = (start + length).min(text.len());
        text.splice(start..end, PIECES[piece].chars());
        holds(&text.into_iter().collect::<String>())?;
    }

    #[test]
    fn any_correction(path in "[a-z_]{0,9}(\\[[0-9]{0,5}\\])?(\\.[a-z]{0,7}){0,3}", text in any::<String>()) {
        let mut draft = Draft::of_markdown(MANAGER).unwrap();
        draft.set(&path, text);
        let _ = draft.guide();
    }

    #[test]
    fn any_text_in_any_field(place in 0..200_usize, text in any::<String>()) {
        let mut draft = Draft::of_markdown(MANAGER).unwrap();
        let fields = draft.fields();
        let path = fields[place % fields.len()].path.clone();
        draft.set(&path, text);
        if let Ok(guide) = draft.guide() {
            prop_assert_eq!(Draft::of_guide(&guide).guide(), Ok(guide));
        }
    }
}

/// One piece over and over, under titles that are read in different ways.
#[test]
fn a_text_of_one_piece_over_and_over() {
    for piece in PIECES {
        for title in [
            "Strategy:** my ask (",
            "Levels:** ",
            "Levers**\n1. Competing: ",
            "Summary:** ",
        ] {
            let text = format!("{TABLE}**{title}{}", piece.repeat(1_000 / piece.len()));
            holds(&text).unwrap();
        }
    }
}
