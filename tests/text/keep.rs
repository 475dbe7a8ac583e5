//! What the second module says: forms by number, and texts that something is put into.

use counteroffer::text::{
    keep_common, keep_files, keep_guides, keep_rounds, keep_scenarios, keep_share,
};

use crate::support::speak_french;

#[track_caller]
fn forms(of: impl Fn(usize) -> String, expected: [&str; 3]) {
    assert_eq!([0, 1, 2].map(of), expected);
}

#[test]
fn english_counts() {
    forms(
        |count| keep_common::Scenarios { count }.text(),
        ["0 scenarios", "1 scenario", "2 scenarios"],
    );
    forms(
        |count| keep_share::ParagraphsTooLong { count }.text(),
        [
            "0 paragraphs of yours would be too long for a link.",
            "One paragraph of yours would be too long for a link.",
            "2 paragraphs of yours would be too long for a link.",
        ],
    );
    let day = &"Friday, 4 December 2026";
    assert_eq!(
        [1, 2].map(|days| keep_rounds::Left { day, days }.text()),
        [
            "Friday, 4 December 2026: one day left",
            "Friday, 4 December 2026: 2 days left",
        ],
    );
    let title = &"Product Designer, Example Systems";
    forms(
        |count| keep_guides::UsedBy { count, title }.text(),
        [
            "0 scenarios use “Product Designer, Example Systems”. Without it they keep what you typed, and open with another guide.",
            "1 scenario uses “Product Designer, Example Systems”. Without it they keep what you typed, and open with another guide.",
            "2 scenarios use “Product Designer, Example Systems”. Without it they keep what you typed, and open with another guide.",
        ],
    );
}

#[test]
fn french_counts() {
    speak_french();
    forms(
        |count| keep_files::ToAdd { count }.text(),
        [
            "0 scénario sera ajouté\u{a0}:",
            "1 scénario sera ajouté\u{a0}:",
            "2 scénarios seront ajoutés\u{a0}:",
        ],
    );
    forms(
        |count| keep_guides::FiguresMissing { count }.text(),
        [
            "0 chiffre manque",
            "1 chiffre manque",
            "2 chiffres manquent",
        ],
    );
    forms(
        |count| keep_scenarios::DaysLeft { count }.text(),
        ["encore 0 jour", "encore 1 jour", "encore 2 jours"],
    );
    let day = &"vendredi 4 décembre 2026";
    assert_eq!(
        [1, 2].map(|days| keep_rounds::Left { day, days }.text()),
        [
            "vendredi 4 décembre 2026\u{a0}: il reste un jour",
            "vendredi 4 décembre 2026\u{a0}: il reste 2 jours",
        ],
    );
}

#[test]
fn french_sentences_are_whole() {
    speak_french();
    let added = keep_files::AddedWithGuides {
        scenarios: &keep_common::Scenarios { count: 2 }.text(),
        guides: &keep_common::Guides { count: 1 }.text(),
    };
    assert_eq!(added.text(), "Ajout\u{a0}: 2 scénarios et 1 guide.");
    let erases = keep_scenarios::Erases {
        list: &[
            keep_common::Scenarios { count: 3 }.text(),
            keep_scenarios::ErasesBinned { count: &1 }.text(),
            keep_scenarios::ErasesGuides { count: 1 }.text(),
        ]
        .join(keep_common::BETWEEN.get()),
    };
    assert_eq!(
        erases.text(),
        "Voici ce qui sera effacé\u{a0}: 3 scénarios, 1 dans la corbeille, 1 guide personnel, ce qui est à l’écran, et la copie de cette page qui sert sans réseau. C’est définitif."
    );
    // Names that begin with a vowel, and of either gender, fit.
    let offer = keep_share::OfferFrom { company: &"Airbus" };
    assert_eq!(offer.text(), "Offre\u{a0}: Airbus");
    let restored = keep_scenarios::Restored {
        title: &"Un nom à moi",
    };
    assert_eq!(
        restored.text(),
        "«\u{a0}Un nom à moi\u{a0}» est de retour dans la liste."
    );
}
