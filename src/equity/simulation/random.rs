//! Random numbers, two at a time.

use wide::u64x2;

/// Two generators xoshiro256++ side by side. The crates that have one keep its state one number after another, which
/// does not go into SIMD lanes.
pub struct Random {
    state: [u64x2; 4],
}

impl Random {
    pub fn new(seed: u64) -> Self {
        let mut mixer = Mixer(seed);
        Self {
            state: [(); 4].map(|()| u64x2::new([mixer.next(), mixer.next()])),
        }
    }

    #[inline(always)]
    pub fn next(&mut self) -> u64x2 {
        let [a, b, c, d] = self.state;
        let result = rotated::<23>(a + d) + a;
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17_u32), rotated::<45>(d)];
        result
    }
}

#[inline(always)]
fn rotated<const BITS: u32>(value: u64x2) -> u64x2 {
    (value << BITS) | (value >> (64 - BITS))
}

/// splitmix64, which the authors of xoshiro advise for its seed.
struct Mixer(u64);

impl Mixer {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
