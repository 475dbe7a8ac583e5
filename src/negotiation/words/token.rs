//! What a template's text is made of.

/// A piece of a template's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// As it stands.
    Text(&'a str),
    /// `{name}`: a value.
    Field(&'a str),
    /// `{?name}` or `{?!name}`: what has to hold.
    If { name: &'a str, negated: bool },
    /// `{>id}`: sentences that stand elsewhere.
    Include(&'a str),
    /// `{before @name|otherwise}`: a value with what leads up to it, or what stands in its place.
    Gap {
        before: &'a str,
        name: &'a str,
        otherwise: &'a str,
    },
    /// A brace without its other one.
    Broken,
}

/// The pieces of a text, in order.
pub(super) struct Tokens<'a>(pub(super) &'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if self.0.is_empty() {
            return None;
        }
        let Some(inside) = self.0.strip_prefix('{') else {
            // No `split_at`: its message for a split letter is 2 kB of code.
            let end = self.0.find('{').unwrap_or(self.0.len());
            let text = self.0.get(..end).unwrap_or("");
            self.0 = self.0.get(end..).unwrap_or("");
            return Some(if text.contains('}') {
                Token::Broken
            } else {
                Token::Text(text)
            });
        };
        let (inside, rest) = inside.split_once('}').unwrap_or(("{", ""));
        self.0 = rest;
        Some(token(inside))
    }
}

fn token(inside: &str) -> Token<'_> {
    if inside.contains('{') {
        return Token::Broken;
    }
    if let Some(name) = inside.strip_prefix('?') {
        return match name.strip_prefix('!') {
            Some(name) => Token::If {
                name,
                negated: true,
            },
            None => Token::If {
                name,
                negated: false,
            },
        };
    }
    if let Some(id) = inside.strip_prefix('>') {
        return Token::Include(id);
    }
    match inside.split_once('@') {
        None => Token::Field(inside),
        Some((before, name)) => {
            let (name, otherwise) = name.split_once('|').unwrap_or((name, ""));
            Token::Gap {
                before,
                name,
                otherwise,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: &[Token<'_>]) {
        assert_eq!(Tokens(text).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn every_kind_of_piece() {
        let private = Token::If {
            name: "private",
            negated: true,
        };
        reads(
            "{?!private}Ask for {ask.base}.",
            &[
                private,
                Token::Text("Ask for "),
                Token::Field("ask.base"),
                Token::Text("."),
            ],
        );
        let gap = Token::Gap {
            before: "Dear ",
            name: "their_name",
            otherwise: "Hello",
        };
        reads(
            "{Dear @their_name|Hello},{>ask}",
            &[gap, Token::Text(","), Token::Include("ask")],
        );
    }

    #[test]
    fn braces_that_do_not_pair_up_are_broken() {
        reads("a } b", &[Token::Broken]);
        reads("{a", &[Token::Broken]);
        reads("{a {b} c", &[Token::Broken, Token::Text(" c")]);
        reads("{", &[Token::Broken]);
    }
}
