//! A catalog as the check sees it: its messages with what they refer to, and its mistakes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use partner_balance_core::language::{self, Area, Language};
use strum::VariantArray as _;

#[derive(Default)]
pub struct Catalog {
    pub messages: BTreeMap<String, Message>,
    /// With their hyphens.
    pub terms: BTreeSet<String>,
    pub mistakes: Vec<String>,
}

/// What stands in a message.
#[derive(Default, Clone)]
pub struct Message {
    pub comment: Option<String>,
    pub variables: BTreeSet<String>,
    /// The terms it refers to, with their hyphens.
    pub names: BTreeSet<String>,
    /// The messages it refers to.
    pub messages: BTreeSet<String>,
    pub tags: BTreeSet<String>,
    /// The keys of each variable that selects.
    pub selectors: BTreeMap<String, BTreeSet<String>>,
    /// Whether it has a count in braces, which is written in the digits of the user's formats.
    pub has_counts: bool,
    /// Whether it has digits that stay as they are.
    pub has_digits: bool,
    mistakes: Vec<String>,
}

impl Catalog {
    /// From the files, with the translator's comments.
    pub fn of(language: Language) -> Self {
        Self::read(|area| file(language, area))
    }

    pub fn read(source: impl Fn(Area) -> &'static str) -> Self {
        let mut catalog = Self::default();
        for area in Area::VARIANTS {
            catalog.add(*area, source(*area));
        }
        // A language's own terms are forms of its own words; only names are compared.
        let own = catalog.terms.clone();
        catalog.mistakes.extend(
            catalog
                .messages
                .iter()
                .flat_map(|(id, message)| message.mistakes.iter().map(move |it| format!("{id}: {it}"))),
        );
        let english = if own.is_empty() { BTreeSet::new() } else { own };
        for message in catalog.messages.values_mut() {
            message.names.retain(|name| is_name(name) || !english.contains(name));
        }
        catalog
    }

    fn add(&mut self, area: Area, source: &'static str) {
        let file = format!("{}.ftl", area.name());
        let resource = parse(source).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if !id.starts_with(&format!("{}-", area.name())) {
                        self.mistakes.push(format!("{id}: it doesn't belong into {file}"));
                    }
                    if !message.attributes.is_empty() {
                        self.mistakes.push(format!("{id}: messages have no attributes here"));
                    }
                    let mut read =
                        Message { comment: message.comment.map(|it| it.content.join("\n")), ..Message::default() };
                    match &message.value {
                        Some(value) => read.pattern(value),
                        None => self.mistakes.push(format!("{id} has no text")),
                    }
                    if self.messages.insert(id.clone(), read).is_some() {
                        self.mistakes.push(format!("{id} stands there twice"));
                    }
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    if area != Area::Terms {
                        self.mistakes.push(format!("{id}: terms belong into terms.ftl"));
                    }
                    if !self.terms.insert(id.clone()) {
                        self.mistakes.push(format!("{id} stands there twice"));
                    }
                }
                Entry::Junk { content } => {
                    self.mistakes.push(format!("{file}: this can't be read: {}", content.trim()));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
}

/// The text of a file of a catalog. Kept for as long as the test runs.
pub fn file(language: Language, area: Area) -> &'static str {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("languages").join(language.tag());
    let path = folder.join(format!("{}.ftl", area.name()));
    fs::read_to_string(&path).unwrap().leak()
}

/// Whether English has the term.
fn is_name(term: &str) -> bool {
    let english = language::source(Language::English, Area::Terms);
    english.lines().any(|line| line.strip_prefix(term).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

/// Whether the key of a variant is a plural category.
pub fn is_category(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut open = 0_i32;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.has_digits |= value.contains(|letter: char| letter.is_ascii_digit());
                    for tag in tags(value) {
                        open += if tag.starts_with("</") { -1 } else { 1 };
                        if !matches!(tag, "<b>" | "</b>") {
                            self.mistakes.push(format!("{tag} is no tag that a message may have"));
                        }
                        self.tags.insert(tag.to_owned());
                    }
                    if value.contains('\u{202f}') {
                        self.mistakes
                            .push("fonts of consoles have no narrow no-break space: a no-break space".to_owned());
                    }
                    for mark in ['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'] {
                        if value.contains(mark) {
                            self.mistakes.push("marks of direction are set by the program".to_owned());
                        }
                    }
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        if open != 0 {
            self.mistakes.push("a tag isn't closed, or not in the same variant".to_owned());
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                // The attribute of a term of the language's own may select.
                if !matches!(selector, InlineExpression::TermReference { attribute: Some(_), .. }) {
                    self.inline(selector);
                }
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    });
                    self.selectors.entry(id.name.to_owned()).or_default().extend(keys);
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } => {}
            InlineExpression::NumberLiteral { .. } => self.has_counts = true,
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, attribute: None, .. } => {
                self.names.insert(format!("-{}", id.name));
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                self.mistakes.push(format!("there is no function {}", id.name));
            }
            InlineExpression::TermReference { .. } | InlineExpression::MessageReference { .. } => {
                self.mistakes.push("an attribute can't be written".to_owned());
            }
        }
    }
}

/// "<b>" and the like. A "<" with a blank after it is one.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('<').filter_map(|(at, _)| {
        let end = text[at..].find('>')?;
        let tag = &text[at..=at + end];
        tag[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/').then_some(tag)
    })
}
