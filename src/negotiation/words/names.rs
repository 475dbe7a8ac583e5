//! The names that stand between braces, each with its type. What they mean is in `writer`.

keyed! {
    /// What is filled in: `{company}`.
    Field {
        /// The guide's company.
        Company = "company",
        /// The role.
        Role = "role",
        /// The region.
        Region = "region",
        /// The years over which a grant vests, in words.
        Years = "years",
        /// The base asked for.
        AskBase = "ask.base",
        /// The equity asked for, the whole grant.
        AskEquity = "ask.equity",
        /// The base offered.
        OfferBase = "offer.base",
        /// The equity offered, the whole grant.
        OfferEquity = "offer.equity",
        /// The signing bonus offered.
        OfferSigning = "offer.signing",
        /// Who made the other offer, "another company" where that is not said.
        Rival = "rival",
        /// The base of the other offer.
        RivalBase = "rival.base",
        /// A year's shares of the other offer.
        RivalEquity = "rival.equity",
        /// The four-year figure of the other offer.
        RivalTotal = "rival.total",
        /// How much more the other offer comes to.
        RivalMore = "rival.more",
        /// The location factor in percent.
        Scaled = "scaled",
        /// The region whose figures are scaled.
        ScaledOf = "scaled.of",
        /// What else is asked for, within a sentence.
        Extras = "extras",
        /// What else is asked for, a line each.
        Lines = "lines",
        /// Until when the company wants its answer.
        Deadline = "deadline",
        /// In a phrase: the year of what is asked for.
        Year = "year",
        /// In a phrase: its amount.
        Amount = "amount",
        /// In a phrase: what to have written down.
        Details = "details",
    }
}

keyed! {
    /// What has to hold: `{?private}`, or `{?!private}` for the contrary.
    Condition {
        /// No sentence before this one has been written, of those it is an alternative to.
        Else = "else",
        /// Said in a call or a meeting.
        Spoken = "spoken",
        /// An e-mail.
        Email = "email",
        /// A message.
        Short = "short",
        /// In the warm tone.
        Warm = "warm",
        /// In the direct tone.
        Direct = "direct",
        /// In the formal tone.
        Formal = "formal",
        /// There is an offer.
        Offer = "offer",
        /// The base offered is less than asked for.
        BaseShort = "base_short",
        /// The base offered is what is asked for, or more.
        BaseMet = "base_met",
        /// The equity offered is less than asked for.
        EquityShort = "equity_short",
        /// The equity offered is what is asked for, or more.
        EquityMet = "equity_met",
        /// Both are.
        Met = "met",
        /// The company's shares cannot be sold today.
        Private = "private",
        /// The region is paid by location.
        Scaled = "scaled",
        /// There is another offer to speak of.
        Rival = "rival",
        /// The other offer is in writing.
        Written = "written",
        /// The other offer was told.
        Verbal = "verbal",
        /// The other offer has shares, and they are listed.
        Listed = "listed",
        /// The other offer has shares.
        RivalShares = "rival_shares",
        /// The other offer's four-year figure counts base and shares of each year.
        LikeForLike = "like_for_like",
        /// The other offer's four-year figure counts the base once.
        Quoted = "quoted",
        /// There is more to ask for than base and equity.
        Extras = "extras",
        /// That is not more than can be said in a breath.
        FewExtras = "few_extras",
    }
}

keyed! {
    /// What may be left open and filled in on the page: `{ by @reply_by| soon}`.
    Gap {
        /// Who is written to.
        TheirName = "their_name",
        /// Who writes.
        MyName = "my_name",
        /// Until when an answer is wanted or given.
        ReplyBy = "reply_by",
    }
}
