//! The strip: one horizontal scale with a band, the floor and ask, and the offers on it.

use crate::{
    guide::Band,
    money::{Currency, Money},
};

/// What a mark on a strip stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// The least to accept.
    Floor,
    /// The package to ask for.
    Ask,
    /// The package to be glad of.
    Target,
    /// The guide's ask or floor, where the user's is another.
    Guides,
    /// The offer of the guide's company.
    Offer,
    /// The competing offer.
    Competitor,
    /// A competing offer that the guide uses as an example.
    Example,
}

/// One figure on a strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it stands for.
    pub kind: MarkKind,
    /// Whose it is, in words.
    pub name: String,
    /// How much.
    pub amount: Money,
    /// Where it stands on the scale.
    pub at: Place,
}

/// A place on a scale, in hundredths of a percent of its length: from 0 to 10,000.
pub type Place = u16;

/// A scale that holds the whole band and every mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// The band.
    pub band: Band,
    /// Where it starts and ends on the scale.
    pub band_at: (Place, Place),
    /// The marks, in the order given.
    pub marks: Vec<Mark>,
}

impl Strip {
    /// Lays out a band and the figures around it, with a little room at both ends.
    ///
    /// Expects one currency throughout.
    #[must_use]
    pub fn new(band: Band, figures: Vec<(MarkKind, String, Money)>) -> Self {
        let amounts = figures.iter().map(|(_, _, money)| *money);
        let scale = Scale::of(amounts.chain([band.low, band.high]), band.low.currency);
        Self {
            band_at: (scale.place(band.low), scale.place(band.high)),
            marks: figures
                .into_iter()
                .map(|(kind, name, amount)| Mark {
                    at: scale.place(amount),
                    kind,
                    name,
                    amount,
                })
                .collect(),
            band,
        }
    }
}

/// Left free at each end of a scale.
const ROOM: Place = 300;
/// The length of a scale: the largest [`Place`].
pub const LENGTH: Place = 10_000;

struct Scale {
    low: Money,
    width: Money,
}

impl Scale {
    /// From the lowest to the highest of some amounts.
    fn of(amounts: impl Iterator<Item = Money> + Clone, currency: Currency) -> Self {
        let amounts = || amounts.clone().map(|money| money.amount);
        let low = Money::new(amounts().min().unwrap_or_default(), currency);
        let high = Money::new(amounts().max().unwrap_or_default(), currency);
        let width = high.minus(low).unwrap_or(Money::zero(currency));
        Self { low, width }
    }

    /// The middle where the scale has no width, or one that cannot be computed.
    fn place(&self, money: Money) -> Place {
        let place = || {
            let above = money.minus(self.low).ok()?;
            let scaled = above.times(LENGTH - 2 * ROOM).ok()?;
            let place = scaled.divided_by(self.width.amount).ok()?;
            Place::try_from(place.rounded().amount)
                .ok()?
                .checked_add(ROOM)
        };
        place().unwrap_or(LENGTH / 2)
    }
}
