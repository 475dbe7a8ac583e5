//! Text as bytes: each bit in as much room as it was unexpected.
//!
//! An arithmetic coder of 32 bits. **Frozen**, as is the model that it asks.

use super::{CompactError, model::Model};

/// What ends a text.
const END: u8 = b'\n';

/// The numbers that the bits so far have left over.
struct Range {
    low: u32,
    high: u32,
}

impl Range {
    const WHOLE: Self = Self {
        low: 0,
        high: u32::MAX,
    };

    /// The last number that stands for a 1, where that has this chance of 4096.
    fn middle(&self, chance: u32) -> u32 {
        let width = u64::from(self.high - self.low);
        self.low + ((width * u64::from(chance)) >> 12) as u32
    }

    fn narrow(&mut self, bit: bool, middle: u32) {
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// The first byte, once it is the same for all numbers that are left.
    fn settled(&mut self) -> Option<u8> {
        let first = (self.low >> 24) as u8;
        if (self.low ^ self.high) >> 24 > 0 {
            return None;
        }
        self.low <<= 8;
        self.high = self.high << 8 | 255;
        Some(first)
    }

    /// The fewest bytes that are a number of these, whatever number of zeros follows them.
    fn shortest(&self) -> Vec<u8> {
        for free in [32, 24, 16, 8] {
            let rest = u32::MAX.checked_shr(32 - free).unwrap_or(0);
            let number = self.low.checked_add(rest).map(|most| most & !rest);
            if let Some(number) = number.filter(|number| *number <= self.high) {
                let bytes = number.to_be_bytes().into_iter();
                return bytes.take((32 - free as usize) / 8).collect();
            }
        }
        self.low.to_be_bytes().into()
    }
}

/// The code of a text of visible ASCII.
pub(super) fn encode(text: &str) -> Vec<u8> {
    let mut model = Model::new();
    let mut range = Range::WHOLE;
    let mut code = Vec::new();
    for byte in text.bytes().chain([END]) {
        for at in (0..8).rev() {
            let bit = byte >> at & 1 == 1;
            range.narrow(bit, range.middle(model.chance()));
            model.learn(bit);
            code.extend(std::iter::from_fn(|| range.settled()));
        }
    }
    code.extend(range.shortest());
    // Behind its end a code is read as zeros.
    while code.last() == Some(&0) {
        code.pop();
    }
    code
}

/// The text of a code; with more than `longest` bytes it is too long.
pub(super) fn decode(code: &[u8], longest: usize) -> Result<String, CompactError> {
    let mut model = Model::new();
    let mut range = Range::WHOLE;
    let mut rest = code.iter().copied().chain(std::iter::repeat(0));
    let mut next = || u32::from(rest.next().unwrap_or(0));
    let mut number = 0;
    for _ in 0..4 {
        number = number << 8 | next();
    }
    let mut text = String::new();
    loop {
        let mut byte = 0;
        for _ in 0..8 {
            let middle = range.middle(model.chance());
            let bit = number <= middle;
            range.narrow(bit, middle);
            model.learn(bit);
            byte = byte << 1 | u8::from(bit);
            while range.settled().is_some() {
                number = number << 8 | next();
            }
        }
        match byte {
            END => return Ok(text),
            // Also what the zeros behind an end that is missing are read as.
            _ if !byte.is_ascii_graphic() => return Err(CompactError::Damaged),
            _ if text.len() == longest => return Err(CompactError::TooLong),
            _ => text.push(char::from(byte)),
        }
    }
}
