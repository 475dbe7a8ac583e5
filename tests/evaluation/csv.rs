//! Figures as tables for a spreadsheet, read back by another reader of such tables.

use counteroffer::{
    evaluation::{Basis, Evaluation, OfferFigures, RowKind, comparison_csv, evaluate, years_csv},
    money::{Currency, Decimal, Money},
    scenario::{Field, Part, Scenario},
};
use proptest::prelude::*;

use crate::support::{decimal, fewer_cases, in_french, library, opened, other, readable_scenarios};

const OFFERS: &str = "region=paris&base=105000&equity=210000&signing=15000&years=2\
    &other=Google&other.base=130000.50&other.bonus=15%25&other.equity=100000&other.currency=USD\
    &other2=Kyoto&other2.base=9000000&other2.currency=JPY";

/// Both tables of a scenario, as they are in the file.
fn written(scenario: &Scenario) -> (Evaluation, [String; 2]) {
    let evaluation = evaluate(scenario, library()).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario,
        guide: library().guide(&scenario.role).unwrap(),
    };
    let tables = [comparison_csv(&basis), years_csv(&basis)];
    (evaluation, tables)
}

/// The cells of a table, row by row.
#[track_caller]
fn read(table: &str) -> Vec<Vec<String>> {
    read_parted_by(b',', table)
}

#[track_caller]
fn read_parted_by(separator: u8, table: &str) -> Vec<Vec<String>> {
    let cells = table.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .from_reader(cells.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

/// The cells behind the first of the row that begins with `label`.
#[track_caller]
fn row<'a>(table: &'a [Vec<String>], label: &str) -> &'a [String] {
    let mut rows = table.iter();
    let row = rows.find(|row| row[0] == label);
    &row.unwrap_or_else(|| panic!("no row {label}"))[1..]
}

/// 130,000.50 dollars at 1.1172 are 116,362.78 euros to the cent, and 19,500.075 are 17,454.42 of
/// its bonus to the cent.
#[test]
fn a_small_example() {
    let (_, tables) = written(&opened(OFFERS));
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    // The mark in front and the ends of lines are tested below.
    let plain = tables.map(|table| table.replace("\r\n", "\n").replace('\u{feff}', ""));
    settings.bind(|| insta::assert_snapshot!("csv", plain.join("\n")));
}

#[test]
fn files_are_marked_as_utf_8_and_their_lines_end_as_rfc_4180_has_it() {
    let (_, tables) = written(&opened(OFFERS));
    for table in tables {
        assert!(table.starts_with("\u{feff}"));
        assert!(table.ends_with("\r\n"));
        let bare = table.replace("\r\n", "");
        assert!(!bare.contains(['\r', '\n']), "{bare}");
    }
}

/// Where decimals stand behind a comma, spreadsheets part cells at semicolons: a file from the French page opens in a
/// French one with its numbers as numbers.
#[test]
fn in_french_the_same_cells_are_parted_by_semicolons_with_commas_in_numbers() {
    let scenario = opened(OFFERS);
    let (_, english) = written(&scenario);
    let (_, french) = in_french(|| written(&scenario));
    let number = |cell: &str| cell.parse::<Decimal>().ok();
    let mut with_decimals = 0;
    for (english, french) in english.iter().zip(&french) {
        let (english, french) = (
            read(english).concat(),
            read_parted_by(b';', french).concat(),
        );
        assert_eq!(english.len(), french.len());
        for (english, french) in english.iter().zip(french) {
            let Some(expected) = number(english) else {
                continue;
            };
            assert!(!french.contains('.'), "{french}");
            assert_eq!(number(&french.replace(',', ".")), Some(expected));
            with_decimals += usize::from(french.contains(','));
        }
    }
    assert!(with_decimals > 10, "{with_decimals}");
}

/// Without a rate there is nothing to compare; the years are in their own money all the same.
#[test]
fn an_offer_without_a_rate_has_no_figures_beside_others() {
    let (_, [comparison, years]) = written(&opened(OFFERS));
    let comparison = read(&comparison);
    assert_eq!(row(&comparison, "Offered in"), ["EUR", "USD", "JPY"]);
    assert_eq!(
        row(&comparison, "1 EUR in that currency"),
        ["1", "1.1172", ""]
    );
    assert_eq!(
        row(&comparison, "Amounts below in"),
        ["EUR", "EUR", "no exchange rate"]
    );
    for line in &comparison[4..] {
        assert_eq!(line[3], "", "{line:?}");
    }
    let last = &read(&years)[5];
    assert_eq!(last[..4], ["Kyoto", "1", "JPY", "9000000"]);
}

#[test]
fn private_equity_stands_apart_and_says_so() {
    let (_, [comparison, years]) = written(&opened(OFFERS));
    assert_eq!(
        row(
            &read(&comparison),
            "Private equity a year, cannot be sold today"
        ),
        ["52500", "0", ""]
    );
    let years = read(&years);
    let column = years[0]
        .iter()
        .position(|name| name == "Private equity, cannot be sold today")
        .unwrap();
    assert_eq!(years[1][column], "52500");
    assert_eq!(years[3][column], "0");
}

/// The first offer is compared with Google: less is below zero, and a number all the same.
#[test]
fn differences_are_numbers_below_zero() {
    let link = "region=paris&base=100000&other=Google&other.base=125000&beside=1";
    let (_, [comparison, _]) = written(&opened(link));
    let comparison = read(&comparison);
    let label = "Four-year total less that of Google";
    assert_eq!(row(&comparison, label), ["-100000", ""]);
    let label = label.to_owned() + ", in percent of it";
    assert_eq!(row(&comparison, &label), ["-20", ""]);
}

#[test]
fn without_an_offer_there_are_only_headings() {
    let (_, [comparison, years]) = written(&opened("region=paris"));
    assert!(read(&comparison).iter().all(|row| row.len() == 1));
    assert_eq!(read(&years).len(), 1);
}

#[test]
fn offers_of_one_name_are_told_apart() {
    let link = "region=paris&base=1&other=Google&other.base=2&other2=Google&other2.base=3\
        &other3.base=4&other4=Hugging+Face&other4.base=5";
    let (_, [comparison, years]) = written(&opened(link));
    let names = [
        "Hugging Face",
        "Google",
        "Google (2)",
        "Competing offer 3",
        "Hugging Face (4)",
    ];
    assert_eq!(row(&read(&comparison), "Figure"), names);
    let mut years: Vec<_> = read(&years)[1..].iter().map(|row| row[0].clone()).collect();
    years.dedup();
    assert_eq!(years, names);
}

/// The name of a company as a spreadsheet gets it.
#[track_caller]
fn named(company: &str, cell: &str, in_the_file: &str) {
    let mut scenario = opened("region=paris&base=1&other.base=2&years=1");
    scenario.set(other(Part::Company), company.into());
    let (_, tables) = written(&scenario);
    let [comparison, years] = tables.each_ref().map(|table| read(table));
    assert_eq!(comparison[0][2], cell, "{company:?}");
    assert_eq!(years[2][0], cell, "{company:?}");
    assert!(tables[1].contains(in_the_file), "{}", tables[1]);
}

#[test]
fn what_a_spreadsheet_would_run_is_text() {
    for (company, cell, in_the_file) in [
        ("Döner & Söhne", "Döner & Söhne", "\r\nDöner & Söhne,1,"),
        (
            "Hewlett-Packard",
            "Hewlett-Packard",
            "\r\nHewlett-Packard,1,",
        ),
        ("a=b", "a=b", "\r\na=b,"),
        ("=1+1", "'=1+1", "\r\n'=1+1,"),
        ("+1", "'+1", "\r\n'+1,"),
        ("-1", "'-1", "\r\n'-1,"),
        ("-", "'-", "\r\n'-,"),
        ("@SUM(A1)", "'@SUM(A1)", "\r\n'@SUM(A1),"),
        ("＝1", "'＝1", "\r\n'＝1,"),
        ("＋1", "'＋1", "\r\n'＋1,"),
        ("－1", "'－1", "\r\n'－1,"),
        ("＠SUM(A1)", "'＠SUM(A1)", "\r\n'＠SUM(A1),"),
        ("\u{200b}=1", "'\u{200b}=1", "\r\n'\u{200b}=1,"),
        ("\u{feff} =1", "'\u{feff} =1", "\r\n'\u{feff} =1,"),
        (
            "=HYPERLINK(\"https://example.com?\"&B2,\"Ours\")",
            "'=HYPERLINK(\"https://example.com?\"&B2,\"Ours\")",
            "\r\n\"'=HYPERLINK(\"\"https://example.com?\"\"&B2,\"\"Ours\"\")\",1,",
        ),
        (
            "Alphabet, Inc.",
            "Alphabet, Inc.",
            "\r\n\"Alphabet, Inc.\",1,",
        ),
        ("\"Best\"", "\"Best\"", "\r\n\"\"\"Best\"\"\",1,"),
        // Where another sign parts cells, the second of these begins with a formula.
        ("A,=1+1", "A,'=1+1", "\r\n\"A,'=1+1\",1,"),
        ("A;=1+1", "A;'=1+1", "\r\n\"A;'=1+1\",1,"),
        ("A; @1", "A;' @1", "\r\n\"A;' @1\",1,"),
        ("A; B", "A; B", "\r\n\"A; B\",1,"),
        ("'quoted'", "'quoted'", "\r\n'quoted',1,"),
    ] {
        named(company, cell, in_the_file);
    }
    // A company stands on one line, and without the blanks around it.
    named("  \t=1", "'=1", "\r\n'=1,");
    named("A\r\n=1", "A =1", "\r\nA =1,");
}

/// What a text begins with that may be skipped before a formula.
fn skipped(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || "\u{200b}\u{feff}\u{2060}".contains(character)
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['\t', '\r'])
        || cell
            .trim_start_matches(skipped)
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    plain(whole) && plain(decimals) && cell != "-0"
}

fn amounts(cells: &[String]) -> Vec<Option<Decimal>> {
    let amounts = cells.iter().map(|cell| match cell.as_str() {
        "" => None,
        cell => Some(decimal(cell)),
    });
    amounts.collect()
}

fn all(evaluation: &Evaluation) -> Vec<&OfferFigures> {
    evaluation.offer.iter().chain(&evaluation.others).collect()
}

/// Names as nobody should have them.
fn hostile_names() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \t\u{200b}\u{feff}'\"]{0,3}[=+@＝＋－＠;,-][A-Z0-9\"',;=(@ \t-]{0,9}",
    ]
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn no_cell_is_a_formula_and_every_cell_reads_back(
        mut scenario in readable_scenarios(),
        names in proptest::collection::vec(hostile_names(), 5),
    ) {
        let offers = scenario.offers().len();
        for (place, name) in (1..offers).zip(names) {
            scenario.set(Field::Offer(place, Part::Company), name);
        }
        let (evaluation, tables) = written(&scenario);
        for table in &tables {
            for cell in read(table).concat() {
                prop_assert!(!is_formula(&cell) || is_number(&cell), "{:?}", cell);
                for piece in cell.split([',', ';']) {
                    prop_assert!(!is_formula(piece) || is_number(&cell), "{:?}", cell);
                }
            }
        }
        // A name reads back as it is but for apostrophes, and for the number of one that is there twice.
        let bare = |text: &str| text.replace('\'', "");
        let [comparison, _] = tables.map(|table| read(&table));
        for (cell, offer) in comparison[0][1..].iter().zip(all(&evaluation)) {
            let name = bare(&evaluation.heading(offer));
            prop_assert!(
                bare(cell) == name || bare(cell) == format!("{name} ({})", offer.place),
                "{:?} of {:?}", cell, name
            );
        }
    }

    #[test]
    fn the_comparison_has_the_figures_of_the_page(scenario in readable_scenarios()) {
        let (evaluation, [comparison, _]) = written(&scenario);
        let table = read(&comparison);
        let offers = all(&evaluation);
        for row in &table {
            prop_assert_eq!(row.len(), offers.len() + 1);
        }
        for of in &evaluation.comparison {
            let label = match of.kind {
                RowKind::PrivateEquity => "Private equity a year, cannot be sold today",
                kind => kind.label(),
            };
            let expected: Vec<_> = offers.iter().map(|offer| {
                let cell = of.cells.iter().find(|cell| cell.place == offer.place);
                cell.map(|cell| cell.amount.amount)
            }).collect();
            prop_assert_eq!(amounts(row(&table, label)), expected, "{}", label);
        }
        let standings: Vec<_> = offers.iter().map(|offer| {
            offer.compared.as_ref().map_or("", |compared| compared.standing.words())
        }).collect();
        prop_assert_eq!(row(&table, "Four years against the guide"), standings);
        let positions = row(&table, "Base salary in the guide’s band, percent");
        for (cell, offer) in amounts(positions).into_iter().zip(&offers) {
            let position = evaluation.base_position.filter(|_| offer.place == 0);
            prop_assert_eq!(cell.is_some(), position.is_some());
            if let (Some(cell), Some(position)) = (cell, position) {
                let error = (cell - position * Decimal::ONE_HUNDRED).abs();
                prop_assert!(error <= decimal("0.005"), "{} of {}", cell, position);
            }
        }
    }

    /// Cash is base, bonus and what is paid once; the rest comes on top.
    #[test]
    fn the_years_have_the_figures_of_the_page(scenario in readable_scenarios()) {
        let (evaluation, [_, years]) = written(&scenario);
        let table = read(&years);
        let mut rows = table[1..].iter();
        for offer in all(&evaluation) {
            for (place, pay) in offer.years.iter().enumerate() {
                let row = rows.next().unwrap();
                prop_assert_eq!(&row[1], &(place + 1).to_string());
                let currency: Currency = row[2].parse().unwrap();
                prop_assert_eq!(currency, offer.currency());
                let money: Vec<_> = amounts(&row[3..]).into_iter().map(|amount| {
                    Money::new(amount.unwrap(), currency)
                }).collect();
                prop_assert_eq!(
                    &money[..6],
                    [pay.base, pay.bonus, pay.one_off, pay.benefits, pay.public_equity, pay.private_equity]
                );
                prop_assert_eq!(Ok(money[6]), pay.cash());
                prop_assert_eq!(Ok(money[7]), pay.total());
            }
        }
        prop_assert_eq!(rows.next(), None);
    }
}
