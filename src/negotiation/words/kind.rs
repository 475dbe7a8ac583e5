//! Which texts there are, and in which forms.

keyed! {
    /// What a text is for.
    ScriptKind {
        /// The first answer to an offer.
        Opening = "opening",
        /// What open-source work is worth to the company, in any role.
        Moat = "moat",
        /// What open-source work is worth in this role.
        MoatRole = "moat_role",
        /// More equity for what the role is worth.
        Equity = "equity",
        /// Another company's offer.
        Competing = "competing",
        /// More equity for what the guide finds particular to the role.
        RoleLever = "role_lever",
        /// The whole counter-offer: ask, reasons, extras.
        Counter = "counter",
        /// The answer to "this is the top of our band".
        BandTop = "band_top",
        /// The answer to "equity is the same for everyone".
        SameForEveryone = "same_for_everyone",
        /// The answer to "we do not match".
        NoMatch = "no_match",
        /// The answer to "we need an answer by Friday".
        ByFriday = "by_friday",
        /// The answer to "remote is paid by location".
        ByLocation = "by_location",
        /// Yes.
        Acceptance = "acceptance",
        /// No.
        Decline = "decline",
    }
}

keyed! {
    /// How a text reaches the other side.
    Format {
        /// Said, in a call or a meeting.
        Spoken = "spoken",
        /// An e-mail.
        Email = "email",
        /// A message of a few sentences.
        Short = "short",
    }
}

keyed! {
    /// How a text sounds.
    Tone {
        /// Friendly and open.
        Warm = "warm",
        /// Brief and plain.
        Direct = "direct",
        /// Courteous and complete.
        Formal = "formal",
    }
}

impl ScriptKind {
    /// Whether the text asks for base or equity, so that it has nothing to say once both are met.
    pub(super) fn asks(self) -> bool {
        !matches!(self, Self::ByFriday | Self::Acceptance | Self::Decline)
    }
}
