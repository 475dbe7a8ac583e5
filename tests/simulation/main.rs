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
    let m = Model { outcomes: 100_000, seed: 1, median: 3.0, spread: 2.0, nothing: 0.0, months_to_exit: 60, months_of_stay: 480, certain: true,
        kinks: vec![Kink{at:0.0,slope:1.0}], strike: 0.0, vested: vec![1000.0], granted: vec![1000.0], lapse: None, exercises: false, expires: None, ends_at_exit: false, accelerates: false, kept: 1.0, discount: 0.0, wealth: 1000.0, aversion: Aversion::One, to_beat: Some(3000.0), years_shown: 10};
    let t = std::time::Instant::now();
    let mut s = Simulation::new(&m).unwrap(); s.advance(u32::MAX);
    eprintln!("{:?}", t.elapsed());
    eprintln!("{:#?}", s.summary());
    eprintln!("{:?}", t.elapsed());
    eprintln!("want mean {}", 3000.0*(0.5*2f64.ln().powi(2)).exp());
    let d=Model{certain:false,months_of_stay:40,nothing:0.3,lapse:Some(Lapse{window_months:3}),exercises:true,strike:1.0,vested:(0..49).map(|m|if m<12{0.0}else{m as f64*20.0}).collect(),discount:0.08,..m};
    let mut s = Simulation::new(&d).unwrap(); s.advance(u32::MAX);
    eprintln!("{:#?}", s.summary());
}
#[test]
fn bias() {
    let m = Model { outcomes: 1_000_000, seed: 1, median: 3.0, spread: 2.0, nothing: 0.1, months_to_exit: 60, months_of_stay: 480, certain: true,
        kinks: vec![Kink{at:0.0,slope:1.0}], strike: 0.0, vested: vec![1000.0], granted: vec![1000.0], lapse: None, exercises: false, expires: None, ends_at_exit: false, accelerates: false, kept: 1.0, discount: 0.0, wealth: 1000.0, aversion: Aversion::One, to_beat: Some(3000.0), years_shown: 10};
    for seed in 0..16 {
    let mut s = Simulation::new(&Model{seed,..m.clone()}).unwrap(); s.advance(u32::MAX);
    let s=s.summary();
    eprintln!("{:.2} {:.2} {:.2}", (s.mean - 0.9*3000.0*(0.5*2f64.ln().powi(2)).exp())/s.standard_error, (s.chance_of_nothing-0.1)/0.0003, (s.chance_to_beat.unwrap()-0.45)/0.0005);
    }
}
