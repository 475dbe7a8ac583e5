//! In what two scenarios differ, and what fields and choices are called.

use counteroffer::{
    money::Currency,
    scenario::{
        Difference, ExitPart, Field, Id, Kind, Part, PlanPart, RoundPart, Scenario, Subject, Term,
        choices, differences, name_of, offer_name,
    },
};
use proptest::prelude::*;

use crate::support::{
    every_field, fact, fewer_cases, fill, library, opened, other, own, scenario_in, scenarios,
};

/// The differences of two links, a line each.
#[track_caller]
fn differ(a: &str, b: &str, expected: &[&str]) {
    differ_as(&opened(a), &opened(b), expected);
}

#[track_caller]
fn differ_as(a: &Scenario, b: &Scenario, expected: &[&str]) {
    let lines = differences(a, b, library()).into_iter();
    let lines: Vec<_> = lines
        .map(|it| format!("{}: {} | {}", it.name, it.a, it.b))
        .collect();
    assert_eq!(lines, expected);
}

#[test]
fn texts_that_differ_are_listed_in_the_order_of_the_form() {
    let paris = "role=engineering-manager&region=paris&base=105k&signing=10000";
    differ(paris, paris, &[]);
    differ(
        paris,
        "role=engineering-manager&region=paris&signing=15k&base=105000&equity=210000",
        &[
            "Base salary: 105k | 105000",
            "Equity grant:  | 210000",
            "Signing bonus: 10000 | 15k",
        ],
    );
    differ(
        "role=engineering-manager&region=remote&location=80&leaving=6&exit1.chance=60&equity.window=3",
        "role=technical-program-manager&region=new-york&equity.window=12&exit1.chance=50&rate.GBP=0.9",
        &[
            "Role: Engineering Manager | Technical Program Manager",
            "Region: Remote Global | New York",
            "Location factor: 80 | 100",
            "Months until leaving: 6 | ",
            "1 EUR in GBP:  | 0.9",
            "Exercise window: 3 | 12",
            "Exit 1: Chance: 60 | 50",
        ],
    );
}

#[test]
fn choices_are_shown_in_words() {
    differ(
        "base=1&shape=front&target=1&equity.aversion=3&plan.tone=warm&plan.script=no_match&extra.signing=yes",
        "base=1&shape=back&target=floor&equity.form=rsus&plan.tone=formal&extra.signing=no&beside=0",
        &[
            "Target: Competing offer | the floor",
            "Compared with:  | Hugging Face",
            "Form of the grant:  | RSUs",
            "You and risk: I avoid risks (3) | ",
            "Vesting shape: More at first: 38/32/20/10 | More at the end: 5/15/40/40",
            "Text: “We do not match” | ",
            "Tone: Warm | Formal",
            "Ask: Signing bonus: Asked for | Not asked for",
        ],
    );
    // What is no such word stays as it was typed, and so does the id of what no guide has.
    let mut wrong = opened("base=1");
    fill(
        &mut wrong,
        &[
            (own(Part::Shape), "sideways"),
            (Field::Target, "+1"),
            (fact("moons"), "2"),
        ],
    );
    differ_as(
        &opened("base=1"),
        &wrong,
        &["Target:  | +1", "Vesting shape:  | sideways", "moons:  | 2"],
    );
    differ_as(
        &scenario_in("astronaut", "moon"),
        &scenario_in("engineering-manager", "moon"),
        &["Role: astronaut | Engineering Manager"],
    );
}

/// Each by its company where that says which; by its number where both sides have another.
#[test]
fn offers_and_rounds_that_one_side_has_stand_beside_nothing() {
    differ(
        "base=1&other=Google&other.base=2",
        "base=1&other=Google&other.base=3&other2=Meta&other2.base=4&round1.their_base=5",
        &[
            "Google: base salary: 2 | 3",
            "Meta: company:  | Meta",
            "Meta: base salary:  | 4",
            "Round 1: Their base:  | 5",
        ],
    );
    differ(
        "base=1&other=Google&other.base=2",
        "base=1&other=Meta&other.base=3",
        &[
            "Competing offer: company: Google | Meta",
            "Competing offer: base salary: 2 | 3",
        ],
    );
    differ(
        "base=1&other=Google&other2=Meta&other2.base=7",
        "base=1&other=Meta",
        &[
            "Competing offer 1: company: Google | Meta",
            "Meta: company: Meta | ",
            "Meta: base salary: 7 | ",
        ],
    );
    // An offer of which nothing is known is no difference.
    let mut more = opened("base=1");
    more.set(Field::Offer(3, Part::Base), " ".into());
    differ_as(&opened("base=1"), &more, &[]);
}

/// A guide names facts and extras; of two guides, the one that knows them.
#[test]
fn what_a_guide_names_goes_by_the_guide_that_knows_it() {
    let mut manager = scenario_in("engineering-manager", "paris");
    manager.set(fact("engineers-led"), "24".into());
    let program = scenario_in("technical-program-manager", "paris");
    let name = name_of(fact("engineers-led"), &manager, library());
    assert_ne!(name, "engineers-led");
    assert_eq!(
        name_of(fact("engineers-led"), &program, library()),
        "engineers-led"
    );
    for (a, b) in [(&manager, &program), (&program, &manager)] {
        let last = differences(a, b, library()).pop().unwrap();
        assert_eq!(last.name, name);
    }
}

#[test]
fn paragraphs_that_were_written_anew_are_named_by_their_text() {
    let mut a = opened("base=1");
    let mut b = a.clone();
    a.set_edit("opening.email.warm.subject", "About the offer".into());
    b.set_edit("counter.spoken.direct.ask", "I ask for more.".into());
    b.set_edit("no key of ours", "Hello".into());
    differ_as(
        &a,
        &b,
        &[
            "First answer to the offer (E-mail, Warm): subject: About the offer | ",
            "Your counter-offer, whole (To say, Direct): ask:  | I ask for more.",
            "Your own words: no key of ours:  | Hello",
        ],
    );
}

/// “1” and “2” are other offers even where both go by one name.
#[test]
fn words_never_hide_a_difference() {
    differ(
        "base=1&other=Google&other2=Google&target=1",
        "base=1&other=Google&other2=Google&target=2",
        &["Target: 1 | 2"],
    );
}

#[test]
fn fields_are_named_to_tell_them_apart() {
    let mut scenario = opened("base=1&other=Google&other2.base=1");
    let id = |id| Id::of(id).unwrap();
    for (field, name) in [
        (Field::Location, "Location factor"),
        (Field::Rate(Currency::USD), "1 EUR in USD"),
        (Field::Equity(Term::Expiry), "Expiry"),
        (Field::Plan(PlanPart::TheirName), "Their name"),
        (own(Part::Base), "Base salary"),
        (other(Part::Base), "Google: base salary"),
        (
            Field::Offer(2, Part::Base),
            "Competing offer 2: base salary",
        ),
        (Field::Exit(4, ExitPart::Kind), "Exit 5: What happens"),
        (Field::Round(0, RoundPart::Notes), "Round 1: Notes"),
        (Field::Extra(id("signing")), "Ask: Signing bonus"),
        (Field::ExtraAmount(id("signing")), "Signing bonus: amount"),
        (Field::Extra(id("no-such")), "Ask: no-such"),
    ] {
        assert_eq!(name_of(field, &scenario, library()), name);
    }
    scenario.remove_offer(1);
    assert_eq!(offer_name(1, &scenario), "Competing offer");

    let mut scenario = scenario_in("engineering-manager", "paris");
    for field in every_field() {
        scenario.set(field, String::new());
    }
    let mut names: Vec<_> = every_field()
        .into_iter()
        .map(|field| name_of(field, &scenario, library()))
        .collect();
    names.sort();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
}

/// Every word that can be saved has a name, and nothing else has one.
#[test]
fn every_choice_has_a_name() {
    for field in every_field() {
        let words: Vec<_> = choices(field).iter().map(|(word, _)| *word).collect();
        let Kind::Choice(known) = field.kind() else {
            assert_eq!(words, [""; 0], "{field:?}");
            continue;
        };
        let by_place = |word: &&&str| word.parse::<usize>().is_ok();
        let mut known: Vec<_> = match field {
            Field::Target | Field::Beside => known
                .iter()
                .filter(|word| !by_place(word))
                .copied()
                .collect(),
            _ => known.to_vec(),
        };
        let mut named: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
        known.sort_unstable();
        named.sort_unstable();
        assert_eq!(named, known, "{field:?}");
    }
}

/// The scenario with the text of `from` for this.
fn apply(scenario: &mut Scenario, subject: &Subject, from: &Scenario) {
    match subject {
        Subject::Role => scenario.role.clone_from(&from.role),
        Subject::Region => scenario.region.clone_from(&from.region),
        Subject::Field(field) => scenario.set(*field, from.text(*field).to_owned()),
        Subject::Paragraph(key) => scenario.set_edit(key, from.edit(key).to_owned()),
    }
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn a_scenario_does_not_differ_from_itself(scenario in scenarios()) {
        prop_assert_eq!(differences(&scenario, &scenario, library()), []);
    }

    #[test]
    fn swapping_the_sides_swaps_the_texts(a in scenarios(), b in scenarios()) {
        let sorted = |mut list: Vec<Difference>| {
            // Two guides may have named their fields in another order.
            list.sort_by(|left, right| left.subject.cmp(&right.subject));
            list
        };
        let one_way = sorted(differences(&a, &b, library()));
        let other_way = sorted(differences(&b, &a, library()));
        prop_assert_eq!(one_way.len(), other_way.len());
        for (one, other) in one_way.into_iter().zip(other_way) {
            prop_assert_eq!(&one.subject, &other.subject);
            prop_assert_eq!((&one.a, &one.b), (&other.b, &other.a));
            prop_assert_ne!(&one.a, &one.b);
            prop_assert_ne!(one.name, "");
        }
    }

    /// Nothing is left out: what was applied leaves no text that differs, in any field of either.
    #[test]
    fn applying_every_difference_makes_them_equal(a in scenarios(), b in scenarios()) {
        let mut changed = b.clone();
        for difference in differences(&a, &b, library()) {
            apply(&mut changed, &difference.subject, &a);
        }
        prop_assert_eq!(&changed.role, &a.role);
        prop_assert_eq!(changed.region.trim(), a.region.trim());
        for field in a.fields().into_iter().chain(b.fields()) {
            prop_assert_eq!(changed.text(field).trim(), a.text(field).trim(), "{:?}", field);
        }
        prop_assert_eq!(differences(&a, &changed, library()), []);
    }
}
