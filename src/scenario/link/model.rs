//! What comes next in a link, learned from example links and from the text so far.
//!
//! A small context-mixing model, as in Matt Mahoney's lpaq (<https://mattmahoney.net/dc/>): several
//! contexts each remember how often a 1 followed them, and a weighted sum of what they say, whose
//! weights learn as well, is the prediction. A link takes seven tenths of what Deflate makes of it
//! with the same examples, in less code. Whole numbers only, so that every machine predicts the same.
//! **Frozen**: links were written with it, and any change makes them unreadable.

use std::sync::OnceLock;

/// Links as they are usually written, the commonest last. Frozen with the code.
const EXAMPLES: &str = include_str!("examples-1.txt");

/// From how many contexts a bit is predicted.
const CONTEXTS: usize = 7;

/// Places in the table of one context, as a power of two.
const TABLE: u32 = 16;

/// Weights for each number of contexts that were met before.
const SETS: usize = 10;

/// What a place of a table says of a context never met: 1 as likely as 0, seen no times.
const NEW: u32 = 1 << 31;

/// The bits of a place that count how often its context was met; the others are the chance of a 1.
const COUNT: u32 = (1 << 10) - 1;

/// From here on a context forgets as it learns.
const MOST_COUNTED: u32 = 30;

/// Predicts one bit after the other. 1.8 MB of tables.
#[derive(Clone)]
pub(super) struct Model {
    /// The log odds of each chance of 4096.
    odds: Vec<i32>,
    tables: Vec<u32>,
    weights: Vec<[i32; CONTEXTS]>,
    /// What is known of the bit to come: the place of each context in the tables, and its log odds.
    inputs: [(usize, i32); CONTEXTS],
    set: usize,
    chance: i32,
    /// The bits so far of the byte to come, behind a 1.
    bits: u32,
    place: Place,
}

/// Where in a link the byte to come stands. Texts are hashes.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The last eight bytes, the last lowest.
    recent: u64,
    /// Whether it belongs to a value, or else to a key.
    in_value: bool,
    /// The key of the pair before this one.
    before: u32,
    /// The key of this pair, once it is complete.
    key: u32,
    /// The end of the key, from its last dot on.
    name: u32,
    /// The key or value so far, and how long it is.
    part: u32,
    length: u32,
    /// The word so far.
    word: u32,
}

impl Model {
    /// A model that has seen the examples. They are learned once: a page makes a link anew whenever
    /// the user leaves something out of it.
    pub(super) fn new() -> Self {
        static LEARNED: OnceLock<Model> = OnceLock::new();
        LEARNED.get_or_init(Self::of_examples).clone()
    }

    fn of_examples() -> Self {
        let mut odds = Vec::new();
        for log in -2047..=2047 {
            while odds.len() <= chance_of(log).unsigned_abs() as usize {
                odds.push(log);
            }
        }
        let mut model = Self {
            odds,
            tables: vec![NEW; CONTEXTS << TABLE],
            weights: vec![[14_000; CONTEXTS]; SETS],
            inputs: [(0, 0); CONTEXTS],
            set: 0,
            chance: 0,
            bits: 1,
            place: Place::default(),
        };
        model.predict();
        for byte in EXAMPLES.bytes() {
            for at in (0..8).rev() {
                model.learn(byte >> at & 1 == 1);
            }
        }
        model
    }

    /// The chance that the next bit is a 1, from 1 to 4095 of 4096.
    pub(super) fn chance(&self) -> u32 {
        self.chance.unsigned_abs()
    }

    /// Takes in the bit that came.
    pub(super) fn learn(&mut self, bit: bool) {
        let error = (i32::from(bit) << 12) - self.chance;
        if let Some(weights) = self.weights.get_mut(self.set) {
            for (weight, (_, odds)) in weights.iter_mut().zip(self.inputs) {
                let step = (odds * error * 9 + (1 << 13)) >> 14;
                *weight = (*weight + step).clamp(-1 << 20, 1 << 20);
            }
        }
        for (place, _) in self.inputs {
            if let Some(slot) = self.tables.get_mut(place) {
                *slot = learned(*slot, bit);
            }
        }
        self.bits = self.bits << 1 | u32::from(bit);
        if self.bits > 255 {
            self.place.step(self.bits as u8);
            self.bits = 1;
        }
        self.predict();
    }

    fn predict(&mut self) {
        let mut sum = 0;
        let mut texts = 0;
        let contexts = self.place.contexts();
        self.set = 0;
        for (number, (input, context)) in self.inputs.iter_mut().zip(contexts).enumerate() {
            let hash = mixed(context, self.bits) >> (32 - TABLE);
            let place = (number << TABLE) + hash as usize;
            let slot = self.tables.get(place).copied().unwrap_or(NEW);
            let known = self.odds.get((slot >> 20) as usize);
            let odds = known.copied().unwrap_or(2047);
            *input = (place, odds);
            if slot & COUNT > 0 {
                match number {
                    0..4 => texts = number + 1,
                    4 => self.set = SETS / 2,
                    _ => {}
                }
            }
        }
        self.set += texts;
        if let Some(weights) = self.weights.get(self.set) {
            for (weight, (_, odds)) in weights.iter().zip(self.inputs) {
                sum += i64::from(*weight) * i64::from(odds);
            }
        }
        let log = i32::try_from(sum >> 16).unwrap_or(0);
        self.chance = chance_of(log.clamp(-2047, 2047)).clamp(1, 4095);
    }
}

impl Place {
    /// Moves on behind a byte.
    fn step(&mut self, byte: u8) {
        let letter = u32::from(byte) + 1;
        self.recent = self.recent << 8 | u64::from(byte);
        match byte {
            b'&' | b'\n' => {
                let before = if byte == b'&' { self.key } else { 0 };
                let (recent, word) = (self.recent, self.word);
                *self = Self {
                    recent,
                    before,
                    word,
                    ..Self::default()
                };
            }
            b'=' if !self.in_value => {
                self.in_value = true;
                self.key = self.part;
                (self.part, self.length) = (0, 0);
            }
            _ => {
                if !self.in_value {
                    self.name = if byte == b'.' {
                        0
                    } else {
                        mixed(self.name, letter)
                    };
                }
                self.part = mixed(self.part, letter);
                self.length = self.length.wrapping_add(1);
            }
        }
        self.word = if byte.is_ascii_alphabetic() {
            mixed(self.word, letter | 32)
        } else {
            0
        };
    }

    /// What the byte to come is predicted from: the last bytes; the part so far, in a value with its
    /// key and in a key with the one before; how long a value of such a name is; and the word.
    fn contexts(&self) -> [u32; CONTEXTS] {
        let last = |bytes: u32| {
            let text = self.recent & ((1 << (8 * bytes)) - 1);
            mixed(mixed(bytes, (text >> 32) as u32), text as u32)
        };
        let of = if self.in_value { self.key } else { self.before };
        let shape = if self.in_value {
            mixed(self.name, self.length << 8 | self.recent as u32 & 255)
        } else {
            self.part
        };
        let kind = u32::from(self.in_value);
        [
            last(1),
            last(2),
            last(3),
            last(5),
            mixed(mixed(kind, of), self.part),
            mixed(kind + 2, shape),
            mixed(5, self.word),
        ]
    }
}

/// A place of a table after one more bit.
fn learned(slot: u32, bit: bool) -> u32 {
    let (chance, count) = (slot >> 10, slot & COUNT);
    let divisor = 2 * count + 3;
    let chance = if bit {
        chance + ((1 << 22) - 1 - chance) * 2 / divisor
    } else {
        chance - chance * 2 / divisor
    };
    chance << 10 | (count + 1).min(MOST_COUNTED)
}

/// A hash of both.
fn mixed(hash: u32, with: u32) -> u32 {
    let sum = hash.rotate_left(13).wrapping_add(with).wrapping_add(1);
    let product = sum.wrapping_mul(0x9E37_79B1);
    (product ^ product >> 15).wrapping_mul(0x85EB_CA6B)
}

/// The chance, of 4096, whose log odds are these, in parts of 256, from −2047 to 2047.
fn chance_of(log: i32) -> i32 {
    const CURVE: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994,
        3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let at = |step: i32| {
        let step = usize::try_from(step + 16).ok();
        step.and_then(|step| CURVE.get(step)).copied().unwrap_or(0)
    };
    let (step, rest) = (log >> 7, log & 127);
    (at(step) * (128 - rest) + at(step + 1) * rest + 64) >> 7
}
