//! Plain text that knows where in the Markdown it was read, and its parts.

use std::ops::Range;

/// The text of a block without its marks.
#[derive(Debug, Default)]
pub(super) struct Text {
    plain: String,
    /// Where each piece begins in `plain`, and the bytes of the Markdown it was read from.
    pieces: Vec<(usize, Range<usize>)>,
    /// What is set in bold.
    pub(super) strong: Vec<Range<usize>>,
    /// Where lines begin, the first among them.
    pub(super) lines: Vec<usize>,
}

/// A part of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span<'a> {
    of: &'a Text,
    start: usize,
    end: usize,
}

impl Text {
    pub(super) fn push(&mut self, plain: &str, source: Range<usize>) {
        if plain.is_empty() {
            return;
        }
        self.pieces.push((self.plain.len(), source));
        self.plain.push_str(plain);
    }

    /// Ends a line: by a space within a paragraph, by a line break where it is meant as one.
    pub(super) fn end_line(&mut self, end: &str, source: Range<usize>) {
        if !self.plain.is_empty() {
            self.push(end, source);
            self.lines.push(self.plain.len());
        }
    }

    pub(super) fn len(&self) -> usize {
        self.plain.len()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.plain.trim().is_empty()
    }

    pub(super) fn span(&self) -> Span<'_> {
        self.part(0..self.plain.len())
    }

    /// The part of these bytes; an empty one where they are none.
    pub(super) fn part(&self, at: Range<usize>) -> Span<'_> {
        let there = self.plain.get(at.clone()).is_some();
        let at = if there { at } else { 0..0 };
        Span {
            of: self,
            start: at.start,
            end: at.end,
        }
    }

    /// The byte of the Markdown that the byte `at` was read from.
    fn source(&self, at: usize, end: bool) -> usize {
        // Of two pieces that meet, an end belongs to the first.
        let place = self
            .pieces
            .partition_point(|(start, _)| if end { *start < at } else { *start <= at });
        let Some((start, source)) = place.checked_sub(1).and_then(|it| self.pieces.get(it)) else {
            return self.pieces.first().map_or(0, |(_, source)| source.start);
        };
        let next = self.pieces.get(place).map_or(self.plain.len(), |it| it.0);
        // What was written as an entity has other lengths; it is found whole.
        if next.saturating_sub(*start) == source.len() {
            source.start.saturating_add(at.saturating_sub(*start))
        } else if end {
            source.end
        } else {
            source.start
        }
    }
}

impl<'a> Span<'a> {
    pub(super) fn str(self) -> &'a str {
        self.of.plain.get(self.start..self.end).unwrap_or_default()
    }

    /// The bytes of the Markdown it was read from.
    pub(super) fn found(self) -> Range<usize> {
        let start = self.of.source(self.start, false);
        let end = self.of.source(self.end, true);
        start..end.max(start)
    }

    /// A part of it, by bytes from its own start.
    pub(super) fn part(self, at: Range<usize>) -> Self {
        let end = self.start.saturating_add(at.end).min(self.end);
        self.of
            .part(self.start.saturating_add(at.start).min(end)..end)
    }

    pub(super) fn from(self, at: usize) -> Self {
        self.part(at..self.end.saturating_sub(self.start))
    }

    pub(super) fn to(self, at: usize) -> Self {
        self.part(0..at)
    }

    /// What stands between the end of `before` and the start of `after`, both parts of this text.
    pub(super) fn between(before: Self, after: Self) -> Self {
        before.of.part(before.end..after.start.max(before.end))
    }

    /// What follows it in `whole`.
    pub(super) fn after_in(self, whole: Self) -> Self {
        self.of.part(self.end..whole.end.max(self.end))
    }

    /// What stands before it in `whole`.
    pub(super) fn before_in(self, whole: Self) -> Self {
        self.of.part(whole.start.min(self.start)..self.start)
    }

    /// Where the bold text ends with which it begins.
    pub(super) fn leading_strong(self) -> Option<usize> {
        let begins = |it: &&Range<usize>| it.start == self.start && it.end <= self.end;
        let strong = self.of.strong.iter().find(begins)?;
        strong.end.checked_sub(self.start)
    }

    pub(super) fn trimmed(self) -> Self {
        self.trimmed_of(char::is_whitespace)
    }

    pub(super) fn trimmed_of(self, unwanted: fn(char) -> bool) -> Self {
        let text = self.str();
        let kept = text.trim_start_matches(unwanted);
        let start = text.len().saturating_sub(kept.len());
        self.part(start..start.saturating_add(kept.trim_end_matches(unwanted).len()))
    }

    pub(super) fn is_blank(self) -> bool {
        self.str().trim().is_empty()
    }

    /// Its parts between separators.
    pub(super) fn split(self, separates: impl Fn(char) -> bool) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut start = 0;
        for (at, character) in self.str().char_indices() {
            if separates(character) {
                parts.push(self.part(start..at));
                start = at.saturating_add(character.len_utf8());
            }
        }
        parts.push(self.from(start));
        parts
    }

    /// Its sentences, trimmed, none of them empty. One ends at a full stop, question or exclamation
    /// mark before white space, and at the end of a line that is meant as one.
    pub(super) fn sentences(self) -> Vec<Self> {
        let text = self.str();
        let mut sentences = Vec::new();
        let (mut start, mut ended) = (0, false);
        let mut add = |at: Range<usize>| {
            let sentence = self.part(at).trimmed();
            if !sentence.is_blank() {
                sentences.push(sentence);
            }
        };
        for (at, character) in text.char_indices() {
            let breaks = character == '\n' || (ended && character.is_whitespace());
            if breaks {
                add(start..at);
                start = at;
                ended = false;
                continue;
            }
            let closes = matches!(character, '"' | '”' | '’' | '\'' | ')' | '*');
            ended = matches!(character, '.' | '?' | '!') || (ended && closes);
        }
        add(start..text.len());
        sentences
    }
}
