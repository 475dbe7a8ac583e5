//! A Markdown text as sections, each of a title, texts, items of lists and tables.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::text::{Span, Text};

/// What a document is made of, in its order.
pub(super) enum Block {
    Heading(Text),
    Paragraph(Text),
    /// An item of a list, with all that is nested in it.
    Item(Text),
    Table(Table),
}

/// A table: the cells of its head, then those of each row.
#[derive(Default)]
pub(super) struct Table {
    pub(super) head: Vec<Text>,
    pub(super) rows: Vec<Vec<Text>>,
}

/// A title and what stands under it.
#[derive(Default)]
pub(super) struct Section<'a> {
    pub(super) title: Option<Span<'a>>,
    pub(super) paragraphs: Vec<Span<'a>>,
    pub(super) items: Vec<Span<'a>>,
}

impl Section<'_> {
    pub(super) fn titled(&self) -> String {
        self.title
            .map_or(String::new(), |it| it.str().to_lowercase())
    }
}

/// Reads the blocks of a document.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    for (event, at) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
        reading.take(event, at);
    }
    reading.flush();
    reading.blocks
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    text: Text,
    heading: bool,
    /// Items within each other.
    depth: usize,
    strong: Vec<usize>,
    table: Option<Table>,
    row: Vec<Text>,
}

impl Reading {
    fn take(&mut self, event: Event, at: std::ops::Range<usize>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.text.push(&text, at),
            Event::SoftBreak => self.text.end_line(" ", at),
            Event::HardBreak => self.text.end_line("\n", at),
            Event::Start(Tag::Strong) => self.strong.push(self.text.len()),
            Event::End(TagEnd::Strong) => {
                if let Some(start) = self.strong.pop() {
                    self.text.strong.push(start..self.text.len());
                }
            }
            Event::Start(Tag::Heading { .. }) => {
                self.flush();
                self.heading = true;
            }
            Event::Start(Tag::Item) => {
                if self.depth == 0 {
                    self.flush();
                } else {
                    self.text.end_line("\n", at.start..at.start);
                }
                self.depth = self.depth.saturating_add(1);
            }
            Event::End(TagEnd::Item) => {
                if self.depth == 1 {
                    self.flush();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            Event::Start(Tag::Paragraph) if self.depth > 0 => {
                self.text.end_line("\n", at.start..at.start);
            }
            Event::Start(Tag::Table(_)) => {
                self.flush();
                self.table = Some(Table::default());
            }
            Event::End(TagEnd::TableCell) => {
                self.strong.clear();
                self.row.push(std::mem::take(&mut self.text));
            }
            Event::End(TagEnd::TableHead) => {
                let row = std::mem::take(&mut self.row);
                if let Some(table) = &mut self.table {
                    table.head = row;
                }
            }
            Event::End(TagEnd::TableRow) => {
                let row = std::mem::take(&mut self.row);
                if let Some(table) = &mut self.table {
                    table.rows.push(row);
                }
            }
            Event::End(TagEnd::Table) => {
                self.blocks.extend(self.table.take().map(Block::Table));
            }
            Event::End(TagEnd::Heading(_)) => {
                self.flush();
                self.heading = false;
            }
            Event::Start(
                Tag::Paragraph | Tag::BlockQuote(_) | Tag::List(_) | Tag::CodeBlock(_),
            )
            | Event::End(TagEnd::Paragraph | TagEnd::CodeBlock)
                if self.depth == 0 =>
            {
                self.flush();
            }
            _ => {}
        }
    }

    fn flush(&mut self) {
        self.strong.clear();
        let text = std::mem::take(&mut self.text);
        if text.is_blank() {
            return;
        }
        self.blocks.push(if self.heading {
            Block::Heading(text)
        } else if self.depth > 0 {
            Block::Item(text)
        } else {
            Block::Paragraph(text)
        });
    }
}

/// The sections of a document: one begins with each heading, and with each line that begins in bold
/// up to a colon or its end.
pub(super) fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut sections = vec![Section::default()];
    for block in blocks {
        match block {
            Block::Heading(text) => sections.push(Section {
                title: Some(text.span()),
                ..Section::default()
            }),
            Block::Paragraph(text) => paragraph(text, &mut sections),
            Block::Item(text) => {
                if let Some(section) = sections.last_mut() {
                    section.items.push(text.span());
                }
            }
            Block::Table(_) => {}
        }
    }
    sections
}

fn paragraph<'a>(text: &'a Text, sections: &mut Vec<Section<'a>>) {
    let mut start = 0;
    for strong in &text.strong {
        let at_start = strong.start == 0 || text.lines.binary_search(&strong.start).is_ok();
        let title = text.part(strong.clone());
        let after = text.part(strong.end..text.len()).str();
        let closed = title.str().trim_end().ends_with(':') || after.trim_start().starts_with(':');
        let line_ends = after.is_empty()
            || text
                .lines
                .binary_search(&strong.end.saturating_add(1))
                .is_ok();
        if !at_start || strong.start < start || !(closed || line_ends) {
            continue;
        }
        add(text.part(start..strong.start), sections);
        sections.push(Section {
            title: Some(title.trimmed_of(|it| it.is_whitespace() || it == ':')),
            ..Section::default()
        });
        let colon = after
            .len()
            .saturating_sub(after.trim_start_matches([':', ' ']).len());
        start = strong.end.saturating_add(colon);
    }
    add(text.part(start..text.len()), sections);
}

fn add<'a>(text: Span<'a>, sections: &mut [Section<'a>]) {
    let text = text.trimmed();
    if let Some(section) = sections.last_mut()
        && !text.is_blank()
    {
        section.paragraphs.push(text);
    }
}
