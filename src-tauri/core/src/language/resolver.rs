//! A message and its values as text. `fluent-syntax` reads the message; `fluent-bundle` would resolve it too, but only with
//! plural rules of its own, older than ICU's, with numbers of the language and not of the format locale, and with marks
//! around every value or none.
//!
//! Of Fluent there is: terms with their attributes and arguments, variables, selectors, references to messages. Not attributes
//! of messages, and no functions; the check of the catalogs refuses them.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_plurals::PluralCategory;

use super::words::{Value, Words};
use super::{Direction, Language, pseudo};

/// What is written for a variable without a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unset {
    /// That is a mistake.
    Missing,
    /// `{$name}`: the page fills it in.
    Kept,
}

/// How deep a message may refer to others.
const DEEPEST: u8 = 4;
/// First Strong Isolate and Pop Directional Isolate (UAX 9).
const ISOLATED: (char, char) = ('\u{2068}', '\u{2069}');

/// The text of an entry.
pub(super) fn resolve(
    words: &Words,
    entry: &'static str,
    values: &[(&str, Value<'_>)],
    unset: Unset,
) -> Result<String, String> {
    let mut writer = Writer { words, unset, depth: 0, out: String::new() };
    writer.entry(entry, None, &Scope { values, is_term: false })?;
    Ok(writer.out)
}

/// What variables stand for. Of a term that is what it was referred to with, and a variable may be missing.
struct Scope<'a> {
    values: &'a [(&'a str, Value<'a>)],
    is_term: bool,
}

impl Scope<'_> {
    fn get(&self, name: &str) -> Option<&Value<'_>> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

struct Writer<'a> {
    words: &'a Words,
    unset: Unset,
    depth: u8,
    out: String,
}

type Written = Result<(), String>;

impl Writer<'_> {
    /// An entry, or an attribute of a term.
    fn entry(&mut self, entry: &'static str, attribute: Option<&str>, scope: &Scope<'_>) -> Written {
        if self.depth > DEEPEST {
            return Err("it refers to too many others, or to itself".to_owned());
        }
        self.depth += 1;
        let resource = parse_runtime(entry).map_err(|(_, errors)| format!("{errors:?}"))?;
        let pattern = match resource.body.first() {
            Some(Entry::Message(message)) => message.value.as_ref(),
            Some(Entry::Term(term)) => match attribute {
                None => Some(&term.value),
                Some(name) => term.attributes.iter().find(|it| it.id.name == name).map(|it| &it.value),
            },
            Some(Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. })
            | None => None,
        };
        self.pattern(pattern.ok_or("it has no text")?, scope)?;
        self.depth -= 1;
        Ok(())
    }

    fn pattern(&mut self, pattern: &Pattern<&'static str>, scope: &Scope<'_>) -> Written {
        for element in &pattern.elements {
            match element {
                // Names stay as they are: terms of the pseudo-language are the English ones.
                PatternElement::TextElement { value }
                    if self.words.language() == Language::Pseudo && !scope.is_term =>
                {
                    pseudo::accented(value, &mut self.out);
                }
                PatternElement::TextElement { value } => self.out.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, scope)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&'static str>, scope: &Scope<'_>) -> Written {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope),
            Expression::Select { selector, variants } => {
                let chosen = self.selected(selector, scope)?;
                let fits = |key: &VariantKey<&str>| chosen.as_ref().is_some_and(|chosen| chosen.is(key));
                let exact = variants.iter().find(|it| chosen.as_ref().is_some_and(|chosen| chosen.is_exactly(&it.key)));
                let variant = exact.or_else(|| variants.iter().find(|it| fits(&it.key)));
                let variant = variant.or_else(|| variants.iter().find(|it| it.default));
                self.pattern(&variant.ok_or("a selector has no default")?.value, scope)
            }
        }
    }

    fn selected(
        &self,
        selector: &InlineExpression<&'static str>,
        scope: &Scope<'_>,
    ) -> Result<Option<Selected>, String> {
        match selector {
            InlineExpression::VariableReference { id } => match scope.get(id.name) {
                Some(Value::Count(count)) => Ok(Some(Selected::Count(*count, self.words.category(*count)))),
                Some(Value::Text(text) | Value::Phrase(text)) => Ok(Some(Selected::Text((*text).to_owned()))),
                Some(Value::Owned(text)) => Ok(Some(Selected::Text(text.clone()))),
                None if scope.is_term => Ok(None),
                None => Err(format!("${} is not set", id.name)),
            },
            InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
                let mut writer = self.inner();
                let empty = Scope { values: &[], is_term: true };
                writer.entry(self.term(id.name)?, Some(attribute.name), &empty)?;
                Ok(Some(Selected::Text(writer.out)))
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => Err("this can't select".to_owned()),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'static str>, scope: &Scope<'_>) -> Written {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.out.push_str(&unescape_unicode_to_string(value));
                Ok(())
            }
            InlineExpression::NumberLiteral { value } => {
                let count = value.parse().map_err(|_| format!("{value} is no count"))?;
                self.out.push_str(&self.words.count(count));
                Ok(())
            }
            InlineExpression::VariableReference { id } => self.variable(id.name, scope),
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let values = arguments.as_ref().map(named).unwrap_or_default();
                let mut writer = self.inner();
                writer.entry(self.term(id.name)?, None, &Scope { values: &values, is_term: true })?;
                // Of the pseudo-language it is the English name, which needs no marks.
                let is_plain = self.words.language() == Language::Pseudo;
                self.out.push_str(&if is_plain { writer.out } else { self.words.isolated(&writer.out) });
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                let entry = self.words.find(id.name).ok_or_else(|| format!("there is no {}", id.name))?;
                self.entry(entry, None, scope)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope),
            InlineExpression::FunctionReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::MessageReference { .. } => Err("this can't be written".to_owned()),
        }
    }

    /// For a part whose text is looked at first.
    fn inner(&self) -> Self {
        Self { words: self.words, unset: self.unset, depth: self.depth, out: String::new() }
    }

    fn term(&self, name: &str) -> Result<&'static str, String> {
        self.words.term(&format!("-{name}")).ok_or_else(|| format!("there is no term -{name}"))
    }

    fn variable(&mut self, name: &str, scope: &Scope<'_>) -> Written {
        match (scope.get(name), self.unset) {
            (Some(Value::Text(text)), _) => self.out.push_str(&self.words.isolated(text)),
            (Some(Value::Owned(text)), _) => self.out.push_str(&self.words.isolated(text)),
            (Some(Value::Phrase(text)), _) => self.out.push_str(text),
            (Some(Value::Count(count)), _) => self.out.push_str(&self.words.count(*count)),
            (None, Unset::Kept) => self.out.push_str(&format!("{{${name}}}")),
            (None, Unset::Missing) => return Err(format!("${name} is not set")),
        }
        Ok(())
    }
}

impl Words {
    /// A text in marks where letters of the other direction would change the order of what stands around it. Where there are
    /// none, marks would do nothing, and a few programs show them.
    pub(super) fn isolated(&self, text: &str) -> String {
        let is_needed = match (self.language(), self.direction()) {
            (Language::Pseudo, _) => true,
            (_, Direction::LeftToRight) => text.chars().any(is_written_to_the_left),
            (_, Direction::RightToLeft) => text.chars().any(|it| it.is_alphabetic() && !is_written_to_the_left(it)),
        };
        let (begin, end) = ISOLATED;
        if is_needed { format!("{begin}{text}{end}") } else { text.to_owned() }
    }
}

/// Letters of the blocks of Hebrew, Arabic and their neighbours, where all of that direction are.
fn is_written_to_the_left(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// What a selector has selected.
enum Selected {
    Count(u64, PluralCategory),
    Text(String),
}

impl Selected {
    /// A number or a word that is named goes before a category.
    fn is_exactly(&self, key: &VariantKey<&str>) -> bool {
        match (self, key) {
            (Self::Count(count, _), VariantKey::NumberLiteral { value }) => value.parse() == Ok(*count),
            (Self::Text(text), VariantKey::Identifier { name }) => text == name,
            (Self::Count(..), VariantKey::Identifier { .. }) | (Self::Text(_), VariantKey::NumberLiteral { .. }) => {
                false
            }
        }
    }

    fn is(&self, key: &VariantKey<&str>) -> bool {
        match (self, key) {
            (Self::Count(_, category), VariantKey::Identifier { name }) => {
                PluralCategory::get_for_cldr_string(name) == Some(*category)
            }
            (Self::Count(..) | Self::Text(_), _) => self.is_exactly(key),
        }
    }
}

/// The arguments of a term: `{ -threshold(case: "genitive") }`.
fn named(arguments: &CallArguments<&'static str>) -> Vec<(&'static str, Value<'static>)> {
    let value = |inline: &InlineExpression<&'static str>| match inline {
        InlineExpression::StringLiteral { value } => Some(Value::Text(value)),
        InlineExpression::NumberLiteral { value } => value.parse().ok().map(Value::Count),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::Placeable { .. } => None,
    };
    arguments.named.iter().filter_map(|it| Some((it.name.name, value(&it.value)?))).collect()
}
