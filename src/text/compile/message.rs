//! One text of the catalogue, as it is written and as it is looked up.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};

/// More would need control characters that mean something in texts.
const MOST_VARIABLES: usize = 8;

/// Between the form for one and the form for all other numbers, and before both.
const FORMS: [char; 2] = ['\u{e}', '\u{f}'];

/// A text of the catalogue.
pub struct Message {
    /// As in the file: `close-pair`.
    pub id: String,
    /// What is put into it, by name.
    pub variables: BTreeSet<String>,
    /// The variable whose number decides which form is used.
    pub count: Option<String>,
    /// As the page reads it: each variable is a control character, by its place in the alphabet.
    pub compiled: String,
    /// As a reader would want to see it in the documentation.
    pub shown: String,
}

impl Message {
    /// How another language's text does not fit this one.
    pub fn unlike(&self, other: &Self) -> Option<String> {
        let names = |names: &BTreeSet<String>| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            names.join(", ")
        };
        if self.variables != other.variables {
            let (ours, theirs) = (names(&self.variables), names(&other.variables));
            return Some(format!(
                "has the variables ({theirs}), English has ({ours})"
            ));
        }
        if other.count.is_some() && other.count != self.count {
            return Some("has forms by a number that English does not have".to_owned());
        }
        None
    }
}

/// The texts of a file, in its order.
pub fn messages(source: &str) -> Result<Vec<Message>, Vec<String>> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => return Err(errors.iter().map(ToString::to_string).collect()),
    };
    let mut terms = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            terms.insert(term.id.name, &term.value);
        }
    }
    let (mut found, mut faults) = (Vec::<Message>::new(), Vec::new());
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let mut reading = Reading {
            terms: &terms,
            form: 0,
            forms: 1,
            count: None,
            variables: BTreeSet::new(),
            order: Vec::new(),
        };
        let read = match &message.value {
            _ if !message.attributes.is_empty() => Err("has attributes".to_owned()),
            _ if found.iter().any(|other| other.id == id) => Err("is there twice".to_owned()),
            Some(value) => reading.message(id, value),
            None => Err("is empty".to_owned()),
        };
        match read {
            Ok(message) => found.push(message),
            Err(fault) => faults.push(format!("`{id}` {fault}")),
        }
    }
    if faults.is_empty() {
        Ok(found)
    } else {
        Err(faults)
    }
}

/// A message in the making. A text with forms is read once for each.
struct Reading<'a> {
    terms: &'a BTreeMap<&'a str, &'a Pattern<&'a str>>,
    form: usize,
    forms: usize,
    count: Option<String>,
    variables: BTreeSet<String>,
    order: Vec<String>,
}

impl Reading<'_> {
    fn message(&mut self, id: &str, value: &Pattern<&str>) -> Result<Message, String> {
        // Once for the names, which decide on the numbers, in both forms.
        for form in 0..2 {
            self.form = form;
            self.pattern(value)?;
        }
        self.order = self.variables.iter().cloned().collect();
        if self.order.len() > MOST_VARIABLES {
            return Err(format!("has more than {MOST_VARIABLES} variables"));
        }
        let mut compiled = String::new();
        let mut shown = Vec::new();
        for form in 0..self.forms {
            self.form = form;
            if self.forms > 1 {
                compiled.extend(FORMS.get(form));
            }
            let text = self.pattern(value)?;
            let mut plain = String::new();
            for character in text.chars() {
                match self.order.get((character as usize).wrapping_sub(1)) {
                    Some(name) => plain += &format!("{{{name}}}"),
                    None => plain.push(character),
                }
            }
            shown.push(plain);
            compiled += &text;
        }
        if compiled.is_empty() {
            return Err("is empty".to_owned());
        }
        Ok(Message {
            id: id.to_owned(),
            variables: self.variables.clone(),
            count: self.count.clone(),
            compiled,
            shown: shown.join(" / "),
        })
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<String, String> {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                // A line that goes on in the next is one sentence.
                PatternElement::TextElement { value } => text += &plain(&value.replace('\n', " "))?,
                PatternElement::Placeable { expression } => text += &self.expression(expression)?,
            }
        }
        Ok(text)
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Result<String, String> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                plain(&unescape_unicode_to_string(value))
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.variables.insert(id.name.to_owned());
                let place = self.order.iter().position(|name| name == id.name);
                let character = place.and_then(|place| u8::try_from(place + 1).ok());
                Ok(char::from(character.unwrap_or_default()).to_string())
            }
            Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
                let term = self.terms.get(id.name);
                self.pattern(term.ok_or(format!("uses the unknown term -{}", id.name))?)
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                if self.count.as_deref().is_some_and(|count| count != id.name) {
                    return Err("has forms by two numbers".to_owned());
                }
                self.count = Some(id.name.to_owned());
                self.variables.insert(id.name.to_owned());
                self.forms = 2;
                let wanted = ["one", "other"];
                let mut forms = [None, None];
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else {
                        return Err("has a form for a single number".to_owned());
                    };
                    let form = wanted.iter().position(|wanted| *wanted == name);
                    let form = form.and_then(|form| forms.get_mut(form));
                    *form.ok_or(format!("has the unknown form [{name}]"))? = Some(&variant.value);
                }
                match (forms, self.form) {
                    ([Some(value), Some(_)], 0) | ([Some(_), Some(value)], 1) => self.pattern(value),
                    _ => Err("needs the forms [one] and [other]".to_owned()),
                }
            }
            _ => Err("holds what no text of this catalogue may: use { $variables }, { -terms } and forms by number".to_owned()),
        }
    }
}

/// The text, if it holds no control character: those stand for variables and forms, and between texts.
fn plain(text: &str) -> Result<String, String> {
    if text.chars().any(|character| character < ' ') {
        return Err("holds a control character".to_owned());
    }
    Ok(text.to_owned())
}
