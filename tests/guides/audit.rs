//! What the audit finds, word for word.

use counteroffer::guide::{
    Figures, Finding, Grade, Guide, Library, Pay, Restated, RestatedFigure, Section, Subject,
    Verdict, audit,
};
use counteroffer::money::{Currency, Decimal, Money};

/// `=` as it should be, `~` worth knowing, `!` a contradiction, then the sentence.
fn lines(guide: &Guide) -> Vec<String> {
    let line = |finding: &Finding| {
        let mark = match finding.verdict.grade() {
            Grade::Fine => '=',
            Grade::Note => '~',
            Grade::Contradiction => '!',
        };
        format!("{mark} {}", finding.sentence(guide))
    };
    audit(guide).iter().map(line).collect()
}

#[track_caller]
fn finds(id: &str, golden: &str) {
    let library = Library::bundled();
    let found = lines(library.guide(id).unwrap()).join("\n");
    assert_eq!(found, golden.trim(), "\n\nfound:\n{found}\n");
}

#[test]
fn engineering_manager() {
    finds(
        "engineering-manager",
        r"
= Paris: the low end of total compensation is what its parts come to.
~ Paris: the high end of total compensation is printed as €190,000 and comes to €190,500, €500 more; that is rounding.
= Paris: the ask in base, €120,000, is in the band of €92,000 to €125,000.
= Paris: the floor in base, €100,000, is in the band of €92,000 to €125,000.
= Paris: the floor in base, €100,000, is not above the ask, €120,000.
= Paris: the ask in equity, €245,000, is in the band of €140,000 to €262,000.
= Paris: the floor in equity, €200,000, is in the band of €140,000 to €262,000.
= Paris: the floor in equity, €200,000, is not above the ask, €245,000.
~ Paris: the four-year figure for Google Paris (L5), €530,000, counts the base once and the shares four times; four full years are €920,000.
= Paris: the base quoted for Google Paris (L5), €130,000, is in the level map’s band of €110,000 to €145,000.
~ Paris: the offer of Google Paris (L5) is called guaranteed, but its shares, €100,000 a year, rise and fall with the market.
= Paris: the band of equity, stated again in the summary, is the same.
= Paris: the band of base, stated again in the level map, is the same.
= Paris: the four-year figure, stated again in the strategy, is the same.
~ New York: the low end of total compensation is printed as $269,000 and comes to $268,750, $250 less; that is rounding.
= New York: the high end of total compensation is what its parts come to.
= New York: the ask in base, $248,000, is in the band of $205,000 to $255,000.
= New York: the floor in base, $215,000, is in the band of $205,000 to $255,000.
= New York: the floor in base, $215,000, is not above the ask, $248,000.
= New York: the ask in equity, $420,000, is in the band of $255,000 to $448,000.
= New York: the floor in equity, $350,000, is in the band of $255,000 to $448,000.
= New York: the floor in equity, $350,000, is not above the ask, $420,000.
~ New York: the four-year figure for Anthropic or Meta FAIR, $1,075,000, counts the base once and the shares four times; four full years are $1,900,000.
~ New York: the offer of Anthropic or Meta FAIR is called guaranteed, but its shares, $200,000 a year, rise and fall with the market.
= New York: the band of equity, stated again in the summary, is the same.
= New York: the four-year figure, stated again in the strategy, is the same.
~ Paris: the lever “More private equity” aims at €240,000 or more in equity, €5,000 below the ask of €245,000 and in the band.
= New York: the lever “More private equity” aims at $420,000 or more in equity, equal to the ask and in the band.
~ Paris: the lever “A competing offer in Paris” aims at €250,000 or more in equity, €5,000 above the ask of €245,000 and in the band.
~ New York: the lever “A competing offer in New York” aims at $400,000 or more in equity, $20,000 below the ask of $420,000 and in the band.
= The company’s valuation, stated again, is the same.
",
    );
}

#[test]
fn technical_program_manager() {
    finds(
        "technical-program-manager",
        r"
~ Paris: the low end of total compensation is printed as €78,000 and comes to €78,250, €250 more; that is rounding.
~ Paris: the high end of total compensation is printed as €116,000 and comes to €116,250, €250 more; that is rounding.
= Paris: the ask in base, €82,000, is in the band of €62,000 to €85,000.
= Paris: the floor in base, €67,000, is in the band of €62,000 to €85,000.
= Paris: the floor in base, €67,000, is not above the ask, €82,000.
= Paris: the ask in equity, €118,000, is in the band of €65,000 to €125,000.
= Paris: the floor in equity, €92,000, is in the band of €65,000 to €125,000.
= Paris: the floor in equity, €92,000, is not above the ask, €118,000.
~ Paris: the four-year figure for Google Paris (L4), €310,000, counts the base once and the shares four times; four full years are €580,000.
= Paris: the base quoted for Google Paris (L4), €90,000, is in the level map’s band of €70,000 to €95,000.
~ Paris: the offer of Google Paris (L4) is called guaranteed, but its shares, €55,000 a year, rise and fall with the market.
= Paris: the band of base, stated again in the summary, is the same.
= Paris: the band of equity, stated again in the summary, is the same.
= Paris: the band of base, stated again in the level map, is the same.
= Paris: the four-year figure, stated again in the strategy, is the same.
= New York: the low end of total compensation is what its parts come to.
~ New York: the high end of total compensation is printed as $243,000 and comes to $242,500, $500 less; that is rounding.
= New York: the ask in base, $188,000, is in the band of $152,000 to $192,000.
= New York: the floor in base, $160,000, is in the band of $152,000 to $192,000.
= New York: the floor in base, $160,000, is not above the ask, $188,000.
= New York: the ask in equity, $195,000, is in the band of $112,000 to $202,000.
= New York: the floor in equity, $155,000, is in the band of $112,000 to $202,000.
= New York: the floor in equity, $155,000, is not above the ask, $195,000.
~ New York: the four-year figure for Amazon, Stripe or Databricks, $560,000, counts the base once and the shares four times; four full years are $1,160,000.
~ New York: the offer of Amazon, Stripe or Databricks is called guaranteed, but its shares, $90,000 a year, rise and fall with the market.
= New York: the band of base, stated again in the summary, is the same.
= New York: the band of equity, stated again in the summary, is the same.
= New York: the four-year figure, stated again in the strategy, is the same.
~ Paris: the lever “More private equity” aims at €115,000 or more in equity, €3,000 below the ask of €118,000 and in the band.
~ New York: the lever “More private equity” aims at $190,000 or more in equity, $5,000 below the ask of $195,000 and in the band.
~ Paris: the lever “A competing offer in Paris” aims at €120,000 or more in equity, €2,000 above the ask of €118,000 and in the band.
= New York: the lever “A competing offer in New York” aims at $195,000 or more in equity, equal to the ask and in the band.
= The company’s valuation, stated again, is the same.
",
    );
}

/// What the audit finds once `change` is made to the Paris figures of the first guide, beyond what
/// it finds in the guide as it is.
#[track_caller]
fn finds_after(change: impl FnOnce(&mut Figures), new: &[&str]) {
    let whole = Library::bundled().guides()[0].clone();
    let mut guide = whole.clone();
    let Pay::Own(figures) = &mut guide.regions[0].pay else {
        panic!("Paris has figures of its own");
    };
    change(figures);
    let before = lines(&whole);
    let mut found = lines(&guide);
    found.retain(|line| !before.contains(line));
    assert_eq!(found, new);
}

#[test]
fn what_is_wrong_is_said() {
    finds_after(
        |paris| paris.published_total.as_mut().unwrap().high = Decimal::from(189_999),
        &[
            "! Paris: the high end of total compensation is printed as €189,999 and comes to €190,500, €501 more.",
        ],
    );
    finds_after(
        |paris| paris.competing[0].quoted_four_years = Decimal::from(920_000),
        &[
            "= Paris: the four-year figure for Google Paris (L5) is four full years.",
            "! Paris: the four-year figure, stated again in the strategy, is printed as €530,000 and comes to €920,000, €390,000 more.",
        ],
    );
    finds_after(
        |paris| paris.competing[0].base = Decimal::from(150_000),
        &[
            "! Paris: the four-year figure for Google Paris (L5) is printed as €530,000 and comes to €550,000, €20,000 more.",
            "! Paris: the base quoted for Google Paris (L5), €150,000, is outside the level map’s band of €110,000 to €145,000.",
        ],
    );
    finds_after(
        |paris| paris.ask.base = Decimal::from(90_000),
        &[
            "! Paris: the ask in base, €90,000, is outside the band of €92,000 to €125,000.",
            "! Paris: the floor in base, €100,000, is above the ask, €90,000.",
        ],
    );
    let low = "91000".parse().unwrap();
    finds_after(
        |paris| {
            let mut base = paris.base;
            base.low = low;
            paris.restated.push(Restated {
                section: Section::Levers,
                figure: RestatedFigure::Base(base),
            });
        },
        &[
            "! Paris: the low end of base, stated again in the levers, is printed as €91,000 and comes to €92,000, €1,000 more.",
        ],
    );
}

/// A guide put together in code need not have been checked; the audit still answers.
#[test]
fn figures_too_large_are_said_to_be() {
    let mut guide = Library::bundled().guides()[0].clone();
    guide.equity.years = 0;
    for region in &mut guide.regions {
        if let Pay::Own(figures) = &mut region.pay {
            figures.competing[0].equity_per_year = Decimal::MAX;
            figures.ask.equity = Decimal::MAX;
            figures.floor.equity = Decimal::MIN;
        }
    }
    let found = lines(&guide).join("\n");
    assert!(found.contains(
        "! Paris: the low end of total compensation could not be checked: the result is too large to be exact."
    ));
}

#[test]
fn findings_are_data() {
    let library = Library::bundled();
    let findings = audit(library.guide("engineering-manager").unwrap());
    let euros = |amount: u32| Money::new(amount, Currency::EUR);
    assert!(findings.contains(&Finding {
        region: Some("paris".into()),
        subject: Subject::TotalHigh,
        verdict: Verdict::Differs {
            stated: euros(190_000),
            computed: euros(190_500),
            within_rounding: true,
        },
    }));
    assert!(findings.contains(&Finding {
        region: Some("paris".into()),
        subject: Subject::QuotedFourYears("Google Paris (L5)".into()),
        verdict: Verdict::OtherBasis {
            stated: euros(530_000),
            like_for_like: euros(920_000),
        },
    }));
}
