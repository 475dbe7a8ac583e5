//! Guides unlike the two that come with the product, through every figure and every text.

use std::collections::BTreeSet;

use counteroffer::{
    evaluation::{Basis, Chart, Evaluation, Figure, Worth, answer, evaluate, settle},
    guide::{Guide, Library, audit},
    money::Decimal,
    negotiation::words::{Format, ScriptKind, Tone, write},
    scenario::{Field, Id, Part, Scenario},
};
use serde_json::{Value, json};

/// A guide with as little in it as the rules allow: one region, no lists.
fn bare() -> Value {
    json!({
        "format": 1, "id": "cook", "role": "Cook", "company": "Acme", "title": "", "themes": [],
        "about": {"summary": "", "products": [], "facts": []},
        "equity": {"private": true, "years": 4},
        "regions": [own("oslo", "Oslo", "NOK", 1000)],
        "levels": [], "levers": [], "extras": [], "sources": [],
        "strategy": {"motive": "", "reason": "", "floor_reason": "", "companies": []}
    })
}

/// A region whose base is 100 to 140 and whose grant is 200 to 400 times `unit`; it asks for 130 and
/// 360, and accepts 110 and 240.
fn own(id: &str, name: &str, currency: &str, unit: u64) -> Value {
    let times = |count: u64| (count * unit).to_string();
    let band = |low, high| json!({"low": times(low), "high": times(high)});
    json!({"id": id, "name": name, "pay": {"own": {
        "currency": currency, "base": band(100, 140), "equity": band(200, 400), "bonus": "none",
        "ask": {"base": times(130), "equity": times(360)},
        "floor": {"base": times(110), "equity": times(240)}
    }}})
}

fn scaled(id: &str, name: &str, of: &str) -> Value {
    json!({"id": id, "name": name, "pay": {"scaled": {"of": of, "low": "0.5", "high": "0.9"}}})
}

/// The bare guide with other values at these pointers.
#[track_caller]
fn guide(changes: &[(&str, Value)]) -> Guide {
    let mut json = bare();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = json.pointer_mut(parent).unwrap();
        parent
            .as_object_mut()
            .unwrap()
            .insert(key.into(), value.clone());
    }
    Guide::from_json(&json.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

const LONG: &str = "abcdefghijklmnopqrstuvwx";
const ODD: &str = "Æon & “Söhne” <b>{x}</b> | 株式会社";

fn strange() -> Vec<Guide> {
    let mut guides = vec![guide(&[])];
    for years in [1, 3, 5, 7, 12, 40, u32::MAX] {
        guides.push(guide(&[("/equity/years", json!(years))]));
    }
    guides.push(guide(&[
        ("/equity/private", json!(false)),
        ("/equity/form", json!("rsus")),
    ]));
    let seven: Vec<_> = [
        ("tokyo", "Tokyo", "JPY", 120_000),
        ("pune", "Pune", "INR", 60_000),
        ("kuwait", "Kuwait City", "KWD", 300),
        ("hanoi", "Hanoi", "VND", 9_000_000),
        ("zurich", "Zürich", "CHF", 1_500),
        ("london", "London", "GBP", 1_000),
        ("bahrain", "Manama", "BHD", 250),
    ]
    .map(|(id, name, currency, unit)| own(id, name, currency, unit))
    .into();
    guides.push(guide(&[("/regions", json!(seven))]));
    guides.push(guide(&[(
        "/regions",
        json!([
            scaled("near", "Nearby", "tokyo"),
            own("tokyo", "Tokyo", "JPY", 120_000),
            scaled("far", "Far away", "tokyo")
        ]),
    )]));
    for bonus in [
        json!({"of_base": {"low": "0.1", "high": "0.25"}}),
        json!({"per_year": {"low": "5000", "high": "8000.5"}}),
    ] {
        guides.push(guide(&[("/regions/0/pay/own/bonus", bonus)]));
    }
    let choice =
        json!({"id": "abcdefghijklmnopqrstuvw1", "label": "Which", "kind": {"choice": ["A", ODD]}});
    guides.push(guide(&[
        ("/company", json!(ODD)),
        ("/role", json!("Role {of} “odd” & <i>long</i>")),
        ("/valuation", json!({"amount": "900000000000000", "currency": "JPY", "as_of": "2024-02", "source": ""})),
        ("/levers", json!([
            {"id": LONG, "title": "Something else", "kind": "other", "case": "", "slots": [
                {"id": LONG, "label": "A fact", "kind": "number"}, choice]},
        ])),
        ("/extras", json!([
            {"id": LONG, "title": "Relocation support", "kind": "other", "amounts": [{"region": "oslo", "amount": "80000"}], "details": ["in writing"]},
            {"id": "plain", "title": "MBA leave", "kind": "other"},
            {"id": "refresh", "title": "Refresh", "kind": "refresh", "year": 9},
            {"id": "signing", "title": "Signing", "kind": "signing"},
        ])),
        ("/regions/0/pay/own/competing", json!([
            {"companies": [ODD, "B"], "level": "9{x}", "base": "1", "equity_per_year": "0", "quoted_four_years": "1"}])),
    ]));
    guides
}

/// A scenario in a region: offers under the floor of the guide, the second in the same currency.
fn scenario(guide: &Guide, region: &str) -> Scenario {
    let terms = guide
        .terms(
            region,
            guide
                .region(region)
                .unwrap()
                .factor_range()
                .map_or(Decimal::ONE, |it| it.low),
        )
        .unwrap();
    let mut scenario = Scenario::default();
    guide.id.clone_into(&mut scenario.role);
    region.clone_into(&mut scenario.region);
    if let Some(range) = guide.region(region).unwrap().factor_range() {
        scenario.set(
            Field::Location,
            (range.low * Decimal::ONE_HUNDRED).normalize().to_string(),
        );
    }
    let base = terms.floor.base.amount.normalize().to_string();
    scenario.set(Field::Offer(0, Part::Base), base.clone());
    scenario.set(
        Field::Offer(0, Part::Equity),
        terms.floor.equity.amount.to_string(),
    );
    scenario.set(Field::Offer(1, Part::Company), "Contoso".to_owned());
    scenario.set(Field::Offer(1, Part::Base), base);
    scenario.set(
        Field::Offer(1, Part::Equity),
        terms.ask.equity.amount.to_string(),
    );
    scenario.set(Field::Offer(1, Part::Marked), "written".to_owned());
    scenario.set(Field::Target, "1".to_owned());
    for slot in guide.slots() {
        scenario.set(Field::Fact(Id::of(&slot.id).unwrap()), "12".to_owned());
    }
    scenario
}

/// Every sentence of a scenario: the answer, the moves, all explanations and texts.
fn sentences(evaluation: &Evaluation, scenario: &Scenario, guide: &Guide) -> Vec<String> {
    let basis = Basis {
        evaluation,
        scenario,
        guide,
    };
    let mut sentences = vec![answer(evaluation).unwrap()];
    let plan = basis.plan(None).unwrap();
    for extra in &plan.extras {
        sentences.push(extra.title.clone());
    }
    let mut figures = vec![
        Figure::TotalCompensation,
        Figure::Standing,
        Figure::BaseInBand,
        Figure::EquityInBand,
        Figure::GapToAsk,
        Figure::GapToFloor,
        Figure::GapToCompetingOffer,
        Figure::Bridge,
        Figure::BreakEven,
    ];
    for place in 0..3 {
        figures.extend([
            Figure::FourYearTotal(place),
            Figure::Average(place),
            Figure::Leaving(place),
            Figure::Exit(place),
        ]);
    }
    for step in &plan.moves {
        sentences.push(step.reason.clone());
        figures.push(Figure::Move(step.due));
    }
    for explanation in figures
        .into_iter()
        .filter_map(|figure| basis.explain(figure))
    {
        sentences.push(explanation.formula.to_owned());
        for input in &explanation.inputs {
            sentences.push(format!("{}: {}", input.name, input.value));
        }
        for line in explanation.lines.iter().chain([&explanation.result]) {
            sentences.push(format!("{}: {}", line.label, line.amount));
        }
    }
    let material = basis.material(&plan);
    for kind in ScriptKind::ALL {
        for format in Format::ALL {
            for tone in Tone::ALL {
                match write(*kind, *format, *tone, guide, &material) {
                    Ok(script) => {
                        let text = script.text();
                        assert!(!text.trim().is_empty(), "{kind:?}");
                        sentences.push(text);
                    }
                    // Which script to choose instead is for the page to say.
                    Err(reason) => {
                        assert!(reason.to_string().contains("choose another"), "{reason}")
                    }
                }
            }
        }
    }
    let _ = (basis.outlook(), basis.log(), Chart::of(evaluation));
    sentences.extend(audit(guide).iter().map(|finding| finding.sentence(guide)));
    sentences
}

/// What only other guides have. Where rates come from names the bank and its euro.
const FOREIGN: [&str; 18] = [
    "Paris",
    "New York",
    "Remote",
    "Hugging",
    "Google",
    "Anthropic",
    "Meta",
    "Transformers",
    "open-source",
    "open source",
    "€",
    "$",
    "£",
    "EUR",
    "USD",
    "CHF",
    "engineer",
    "Hub",
];

#[test]
fn strange_guides_are_evaluated_and_written_of_as_they_are() {
    let mut texts = 0;
    for guide in strange() {
        let library = Library::from_guides(vec![guide.clone()]);
        let currencies: BTreeSet<_> = guide
            .regions
            .iter()
            .map(|region| guide.figures(&region.id).unwrap().currency)
            .collect();
        let own = |word: &str| {
            currencies
                .iter()
                .any(|currency| currency.code() == word || currency.sign() == Some(word))
        };
        for region in &guide.regions {
            let typed = scenario(&guide, &region.id);
            let settled = settle(&typed, None, &library);
            assert_eq!(settled.problems, [], "{} {}", guide.id, region.id);
            let evaluation = evaluate(&settled.scenario, &library).unwrap();
            assert!(evaluation.offer.as_ref().unwrap().four_year_total.amount > Decimal::ZERO);
            assert!(evaluation.bridge.is_some());
            assert_eq!(evaluation.reference.terms.private, guide.equity.private);
            for sentence in sentences(&evaluation, &settled.scenario, &guide) {
                texts += 1;
                for word in FOREIGN.into_iter().filter(|word| !own(word)) {
                    assert!(
                        !sentence.contains(word),
                        "{}: {word} in “{sentence}”",
                        region.id
                    );
                }
                // What a guide writes in braces is no name of a field.
                assert!(
                    !sentence.contains("{>") && !sentence.contains("{?"),
                    "{sentence}"
                );
            }
        }
    }
    assert!(texts > 2_000, "{texts}");
}

/// Without a rate, an offer in other money is not compared, and the answer says so.
#[test]
fn a_missing_rate_is_said_in_words() {
    let guide = guide(&[("/regions", json!([own("pune", "Pune", "INR", 60_000)]))]);
    let library = Library::from_guides(vec![guide.clone()]);
    let mut scenario = scenario(&guide, "pune");
    scenario.set(Field::Offer(1, Part::Currency), "KWD".to_owned());
    let evaluation = evaluate(&scenario, &library).unwrap();
    assert!(evaluation.others[0].compared.is_none());
    let sentence = answer(&evaluation).unwrap();
    assert!(
        sentence.contains("KWD") || sentence.contains("INR"),
        "{sentence}"
    );
    let _ = sentences(&evaluation, &scenario, &guide);
}

/// What follows from the floor of a region, typed as an offer: total compensation, the four-year
/// total, how far that is from the ask, and the four years of the ask.
#[track_caller]
fn comes_to(guide: &Guide, region: &str, expected: [&str; 4]) {
    let library = Library::from_guides(vec![guide.clone()]);
    let evaluation = evaluate(&scenario(guide, region), &library).unwrap();
    let offer = evaluation.offer.as_ref().unwrap();
    let amounts = [
        offer.total_compensation.total().unwrap(),
        offer.four_year_total,
        evaluation.gap_to_ask.unwrap(),
        evaluation.reference.ask,
    ];
    let plain = amounts.map(|money| money.amount.normalize().to_string());
    assert_eq!(plain.each_ref().map(String::as_str), expected, "{region}");
}

/// With a pocket calculator: base 110,000 and 240,000 of equity against 130,000 and 360,000.
#[test]
fn figures_of_strange_guides() {
    let over = |years: u32| guide(&[("/equity/years", json!(years))]);
    // A grant over a year is over after it: 4 × 110,000 + 240,000, and 4 × 130,000 + 360,000.
    comes_to(&over(1), "oslo", ["350000", "680000", "-200000", "880000"]);
    // 240,000 ÷ 3 = 80,000 a year.
    comes_to(&over(3), "oslo", ["190000", "680000", "-200000", "880000"]);
    // 4/5 of each grant vests in four years: 440,000 + 192,000, and 520,000 + 288,000.
    comes_to(&over(5), "oslo", ["158000", "632000", "-176000", "808000"]);
    // 1/10: 440,000 + 24,000, and 520,000 + 36,000.
    comes_to(&over(40), "oslo", ["116000", "464000", "-92000", "556000"]);
    // Yen at half of Tokyo: 4 × 6,600,000 + 28,800,000, and 4 × 7,800,000 + 43,200,000.
    let yen = guide(&[(
        "/regions",
        json!([
            scaled("near", "Nearby", "tokyo"),
            own("tokyo", "Tokyo", "JPY", 120_000)
        ]),
    )]);
    comes_to(
        &yen,
        "near",
        ["13800000", "55200000", "-19200000", "74400000"],
    );
    // Dinars in tens of thousands: 4 × 33,000 + 72,000, and 4 × 39,000 + 108,000.
    let dinars = guide(&[(
        "/regions",
        json!([own("kuwait", "Kuwait City", "KWD", 300)]),
    )]);
    comes_to(&dinars, "kuwait", ["51000", "204000", "-60000", "264000"]);
}

/// In yen and rupees totals are printed in fewer digits than thousands.
#[test]
fn rounding_is_as_coarse_as_what_is_printed() {
    let found = |low: &str, high: &str| {
        let mut region = own("tokyo", "Tokyo", "JPY", 120_000);
        region["pay"]["own"]["published_total"] = json!({"low": low, "high": high});
        let guide = guide(&[("/regions", json!([region]))]);
        let findings = audit(&guide);
        let total = findings.iter().take(2).map(|it| it.sentence(&guide));
        total
            .map(|it| it.ends_with("; that is rounding."))
            .collect::<Vec<_>>()
    };
    // 12,000,000 + 6,000,000 and 16,800,000 + 12,000,000.
    assert_eq!(found("17950000", "29000000"), [false, true]);
    assert_eq!(found("17900000", "28400000"), [false, false]);
    assert_eq!(found("18000100", "28850000"), [true, false]);
}

/// An ask that no kind fits is made by its title, with its amount and what to have written down.
#[test]
fn other_asks_are_worth_their_amount_and_asked_for_by_their_title() {
    let guide = guide(&[(
        "/extras",
        json!([
            {"id": "moving", "title": "Relocation support", "kind": "other", "details": ["in writing"],
             "amounts": [{"region": "oslo", "amount": "80000"}]},
            {"id": "leave", "title": "MBA leave", "kind": "other"},
        ]),
    )]);
    let library = Library::from_guides(vec![guide.clone()]);
    let scenario = scenario(&guide, "oslo");
    let evaluation = evaluate(&scenario, &library).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario: &scenario,
        guide: &guide,
    };
    let plan = basis.plan(None).unwrap();
    let worth: Vec<_> = plan
        .extras
        .iter()
        .take(2)
        .map(|extra| extra.worth)
        .collect();
    let crowns = counteroffer::money::Money::new(80_000, "NOK".parse().unwrap());
    assert_eq!(worth, [Worth::FourYears(crowns), Worth::Term]);
    let material = basis.material(&plan);
    let text = write(
        ScriptKind::Counter,
        Format::Email,
        Tone::Direct,
        &guide,
        &material,
    )
    .unwrap()
    .text();
    assert!(
        text.contains("\n- relocation support of NOK\u{a0}80,000 (in writing)\n- MBA leave"),
        "{text}"
    );
}
