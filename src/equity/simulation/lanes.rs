//! Functions of two floats at a time. Those of `wide` are exact to the last bit and take any float, infinities too; in
//! code made to be small they remain calls, by which the simulation took five times as long in the page, and they are
//! 0.75 kB of brotli more. These are for the few ranges that occur here, exact to seven digits.

use wide::{f64x2, u64x2};

pub const ZERO: f64x2 = f64x2::ZERO;
pub const ONE: f64x2 = f64x2::ONE;

/// The lower half of a lane.
pub const LOW: u64x2 = u64x2::splat(0xffff_ffff);

/// The bits of a float of this size, 2^20, are a number with the point in the middle: its upper half ends in the whole
/// part, its lower half is the fraction. So one goes from integers to floats and back without converting.
pub const POINT: f64x2 = f64x2::splat(1_048_576.0);

/// Adding this to a float leaves it rounded, its whole part at the end of its bits.
const ROUND: f64x2 = f64x2::splat(6_755_399_441_055_744.0);

const FRACTION: u64x2 = u64x2::splat((1 << 52) - 1);
const ONE_AND_HALF: f64x2 = f64x2::splat(1.5);
/// An exponent in the place of the fraction, over this, is the exponent and its bias more than 2^52.
const EXPONENT: f64x2 = f64x2::splat(4_503_599_627_370_496.0);
const BIAS: f64x2 = f64x2::splat(4_503_599_627_370_496.0 + 1023.0);

#[inline(always)]
pub fn bits(value: f64x2) -> u64x2 {
    wide::bytemuck::cast(value)
}

#[inline(always)]
pub fn float(bits: u64x2) -> f64x2 {
    wide::bytemuck::cast(bits)
}

/// 2^20 and, of each lane, `fraction` · 2^-32 more; up to 2^32 it is a fraction, then more.
#[inline(always)]
pub fn pointed(fraction: u64x2) -> f64x2 {
    float(fraction | bits(POINT))
}

/// The polynomial with these coefficients, the constant one last. No loop, which code made to be small would keep.
macro_rules! polynomial {
    ($at:expr, $first:expr, $($next:expr),+ $(,)?) => {{
        let at = $at;
        let sum = const { f64x2::splat($first) };
        $(let sum = sum * at + const { f64x2::splat($next) };)+
        sum
    }};
}

/// The logarithm to base 2 of a float that is positive and normal, within 6e-8.
#[inline(always)]
pub fn log2(value: f64x2) -> f64x2 {
    let bits_of = bits(value);
    let exponent = float((bits_of >> 52_u32) | bits(EXPONENT)) - BIAS;
    let mantissa = float((bits_of & FRACTION) | bits(ONE)) - ONE_AND_HALF;
    let rest = polynomial!(
        mantissa,
        -0.008_665_699_308_883_954,
        0.014_770_571_157_797_108,
        -0.020_790_033_199_018_12,
        0.037_466_490_279_291_054,
        -0.071_266_803_089_952_83,
        0.142_525_928_431_669_06,
        -0.320_598_471_176_646_97,
        0.961_795_985_384_830_2,
        0.584_962_500_721_156_2,
    );
    exponent + rest
}

/// 2 to the power of `value`, from -1,000 to 1,000, within 2e-9 of itself; exact of a whole number.
#[inline(always)]
pub fn exp2(value: f64x2) -> f64x2 {
    let rounded = value + ROUND;
    let power = polynomial!(
        value - (rounded - ROUND),
        0.000_154_614_446_952_199_56,
        0.001_340_042_817_741_915_3,
        0.009_618_056_678_531_52,
        0.055_503_272_266_709_44,
        0.240_226_509_222_887_57,
        0.693_147_206_702_832_1,
        1.0,
    );
    float(bits(power) + (bits(rounded) << 52_u32))
}

/// Cosine and sine of `half_turns` from -0.5 to 0.5, within 5e-8.
#[inline(always)]
pub fn cos_sin(half_turns: f64x2) -> (f64x2, f64x2) {
    let square = half_turns * half_turns;
    let cosine = polynomial!(
        square,
        0.219_682_423_576_664_07,
        -1.331_872_972_788_095_6,
        4.058_410_790_762_683,
        -4.934_792_802_489_462,
        0.999_999_953_027_512_4,
    );
    let sine = polynomial!(
        square,
        0.077_655_912_276_858_42,
        -0.598_290_411_283_693_9,
        2.550_077_386_528_937,
        -5.167_710_076_668_316,
        3.141_592_640_077_203,
    );
    (cosine, half_turns * sine)
}
