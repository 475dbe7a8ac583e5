//! The rounds of a negotiation as steps on a scale.

use counteroffer::{
    evaluation::{Height, Place, Stair, StepChart},
    money::{Currency, Decimal, Money},
    negotiation::{Step, log},
};
use proptest::prelude::*;

use crate::{
    properties::{cents, offers, rounds},
    rounds::{logged, offer, round, thousands},
    support::eur,
};

/// Amounts in thousands, and where they stand.
fn heights(heights: &[Height]) -> Vec<(String, Place)> {
    let pairs = heights
        .iter()
        .map(|height| (thousands(Some(height.amount)), height.at));
    pairs.collect()
}

/// The round, its left edge, the four years in thousands and where they stand.
fn stairs(stairs: &[Stair]) -> Vec<(usize, Place, String, Place)> {
    let places = stairs.iter().map(|stair| {
        let Height { amount, at } = stair.four_years;
        (stair.round, stair.left, thousands(Some(amount)), at)
    });
    places.collect()
}

#[test]
fn a_negotiation_of_three_rounds() {
    // They: 615,000, 640,000, 645,000. You: 720,000, 700,000. From 600,000 to 720,000 is 120,000
    // wide, which takes steps of 50,000: from 600,000 to 750,000.
    let log = logged(&["s10 |", "s35 | s115", "s40 | s95"], &offer());
    let chart = StepChart::of(&log, eur("700000"), eur("600000")).unwrap();
    let pairs = |expected: &[(&str, Place)]| -> Vec<_> {
        let pairs = expected.iter().map(|(text, at)| ((*text).to_owned(), *at));
        pairs.collect()
    };
    assert_eq!(
        heights(&chart.ticks),
        pairs(&[("600", 0), ("650", 3_333), ("700", 6_667), ("750", 10_000)])
    );
    assert_eq!(
        heights(&[chart.ask, chart.floor]),
        pairs(&[("700", 6_667), ("600", 0)])
    );
    assert_eq!(chart.width, 3_333);
    assert_eq!(
        stairs(&chart.theirs),
        [
            (0, 0, "615".into(), 1_000),
            (1, 3_333, "640".into(), 2_667),
            (2, 6_666, "645".into(), 3_000),
        ]
    );
    assert_eq!(
        stairs(&chart.yours),
        [
            (1, 3_333, "720".into(), 8_000),
            (2, 6_666, "700".into(), 6_667),
        ]
    );
}

/// The ticks in thousands, for one position of theirs between an ask and a floor in thousands.
#[track_caller]
fn scale(position: &str, ask: &str, floor: &str, expected: &[&str]) {
    let [ask, floor] = [ask, floor].map(|amount| eur(amount).times(1_000).unwrap());
    // The base alone, a quarter of the position in each year.
    let base = eur(position).times(250).unwrap();
    let mut offer = offer();
    offer.signing = [eur("0"); 2];
    let mut round = round("e0 |");
    round.theirs.base = Some(base);
    let log = log(&[round], &offer, ask, floor).unwrap();
    let chart = StepChart::of(&log, ask, floor).unwrap();
    let ticks = chart.ticks.iter().map(|tick| thousands(Some(tick.amount)));
    assert_eq!(ticks.collect::<Vec<_>>(), expected, "{position}");
}

#[test]
fn scales_begin_and_end_at_whole_steps() {
    scale("650", "700", "600", &["600", "650", "700"]);
    scale("720", "700", "600", &["600", "650", "700", "750"]);
    scale("590", "700", "600", &["550", "600", "650", "700"]);
    // 100 wide takes two steps of 50, but three from where it begins.
    scale("690", "699", "599", &["550", "600", "650", "700"]);
    // 4 steps of 500 would do, if it began at one of them.
    let five = ["0", "500", "1000", "1500", "2000", "2500"];
    scale("0.4", "2000.4", "1000", &five);
    scale("0", "0", "0", &["0", "0.001"]);
    scale("725", "725", "725", &["725", "725.001"]);
    // A floor above the ask is drawn as it is.
    scale("650", "600", "700", &["600", "650", "700"]);
}

#[test]
fn nothing_is_drawn_where_nobody_stands() {
    let (ask, floor) = (eur("700000"), eur("600000"));
    for rounds in [&[][..], &["|"], &["|", "|"]] {
        let log = logged(rounds, &offer());
        assert_eq!(StepChart::of(&log, ask, floor), None);
    }
    let log = logged(&["s10 |"], &offer());
    let most = Money::new(Decimal::MAX, Currency::EUR);
    assert_eq!(StepChart::of(&log, most, most.negative()), None);
    assert_eq!(StepChart::of(&log, most, floor), None);
    let dollars = Money::new(1, Currency::USD);
    assert_eq!(StepChart::of(&log, dollars, floor), None);
}

proptest! {
    #[test]
    fn steps_are_ordered_like_amounts(
        rounds in rounds(),
        offer in offers(),
        ask in cents(100_000_000_000_000),
        floor in prop_oneof![cents(100_000_000_000_000), cents(100)],
    ) {
        let log = log(&rounds, &offer, ask, floor).unwrap();
        let Some(chart) = StepChart::of(&log, ask, floor) else {
            prop_assert!(log.rounds.iter().all(|step| step.theirs.is_none() && step.yours.is_none()));
            return Ok(());
        };
        let ticks = &chart.ticks;
        prop_assert!((2..=6).contains(&ticks.len()), "{:?}", ticks);
        prop_assert_eq!([ticks[0].at, ticks[ticks.len() - 1].at], [0, 10_000]);
        let step = ticks[1].amount.minus(ticks[0].amount).unwrap();
        for pair in ticks.windows(2) {
            prop_assert_eq!(pair[1].amount.minus(pair[0].amount), Ok(step));
        }
        let steps = |of: fn(&Step) -> bool| log.rounds.iter().filter(|step| of(step)).count();
        prop_assert_eq!(chart.theirs.len(), steps(|step| step.theirs.is_some()));
        prop_assert_eq!(chart.yours.len(), steps(|step| step.yours.is_some()));
        let mut figures = vec![chart.ask, chart.floor];
        for stair in chart.theirs.iter().chain(&chart.yours) {
            prop_assert!(stair.left + chart.width <= 10_000);
            prop_assert_eq!(usize::from(stair.left), stair.round * usize::from(chart.width));
            figures.push(stair.four_years);
        }
        // The first and the last step hold a figure: none of them is wasted.
        figures.sort_by_key(|figure| figure.amount.amount);
        let amount = |heights: &[Height], place: usize| heights[place].amount.amount;
        let (lowest, highest) = (amount(&figures, 0), amount(&figures, figures.len() - 1));
        let last = ticks.len() - 1;
        prop_assert!(amount(ticks, 0) <= lowest && lowest < amount(ticks, 1));
        prop_assert!(highest <= amount(ticks, last));
        prop_assert!(highest > amount(ticks, last - 1) || last == 1);
        figures.extend(ticks);
        figures.sort_by_key(|figure| figure.amount.amount);
        prop_assert!(figures.iter().map(|figure| figure.at).is_sorted(), "{:?}", figures);
    }
}
