//! What a grant may become.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
use counteroffer::equity::simulation::*;
#[test]
fn try_it() {
    let m = Model {
        outcomes: 100_000,
        seed: 1,
        median: 3.0,
        spread: 2.0,
        nothing: 0.0,
        months_to_exit: 60,
        months_of_stay: 480,
        certain: true,
        kinks: vec![Kink {
            at: 0.0,
            slope: 1.0,
        }],
        strike: 0.0,
        vested: vec![1000.0],
        granted: vec![1000.0],
        lapse: None,
        exercises: false,
        expires: None,
        ends_at_exit: false,
        accelerates: false,
        kept: 1.0,
        discount: 0.0,
        wealth: 1000.0,
        aversion: Aversion::One,
        to_beat: Some(3000.0),
        years_shown: 10,
    };
    let t = std::time::Instant::now();
    let mut s = Simulation::new(&m).unwrap();
    s.advance(u32::MAX);
    eprintln!("{:?}", t.elapsed());
    eprintln!("{:#?}", s.summary());
    eprintln!("{:?}", t.elapsed());
    eprintln!("want mean {}", 3000.0 * (0.5 * 2f64.ln().powi(2)).exp());
    let d = Model {
        certain: false,
        months_of_stay: 40,
        nothing: 0.3,
        lapse: Some(Lapse { window_months: 3 }),
        exercises: true,
        strike: 1.0,
        vested: (0..49)
            .map(|m| if m < 12 { 0.0 } else { m as f64 * 20.0 })
            .collect(),
        discount: 0.08,
        ..m
    };
    let mut s = Simulation::new(&d).unwrap();
    s.advance(u32::MAX);
    eprintln!("{:#?}", s.summary());
}
#[test]
fn bias() {
    let m = Model {
        outcomes: 1_000_000,
        seed: 1,
        median: 3.0,
        spread: 2.0,
        nothing: 0.1,
        months_to_exit: 60,
        months_of_stay: 480,
        certain: true,
        kinks: vec![Kink {
            at: 0.0,
            slope: 1.0,
        }],
        strike: 0.0,
        vested: vec![1000.0],
        granted: vec![1000.0],
        lapse: None,
        exercises: false,
        expires: None,
        ends_at_exit: false,
        accelerates: false,
        kept: 1.0,
        discount: 0.0,
        wealth: 1000.0,
        aversion: Aversion::One,
        to_beat: Some(3000.0),
        years_shown: 10,
    };
    for n in [1000, 10_000, 100_000] {
        let (mut q, mut p, mut b, mut b1) = (0.0, 0.0, 0.0, 0.0);
        let seeds = 4_000_000 / n;
        for seed in 0..seeds as u64 {
            let mut s = Simulation::new(&Model {
                seed,
                outcomes: n,
                ..m.clone()
            })
            .unwrap();
            s.advance(u32::MAX);
            let s = s.summary();
            let e = (s.mean - 0.9 * 3000.0 * (0.5 * 2f64.ln().powi(2)).exp()) / s.standard_error;
            q += e * e;
            b1 += e;
            p += ((s.chance_of_nothing - 0.1) / (0.3 / (n as f64).sqrt())).powi(2);
            b += ((s.chance_to_beat.unwrap() - 0.45)
                / ((0.45f64 * 0.55).sqrt() / (n as f64).sqrt()))
            .powi(2);
        }
        let k = seeds as f64;
        eprintln!(
            "{n} {seeds} bias {:.3} rms {:.3} {:.3} {:.3} +- {:.3}",
            b1 / k * k.sqrt(),
            (q / k).sqrt(),
            (p / k).sqrt(),
            (b / k).sqrt(),
            1.0 / (2.0 * k).sqrt()
        );
    }
}
