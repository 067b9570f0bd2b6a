//! Parses parts of Rust's syntax from tokens: attributes, imports, paths, the end of an item. It knows no files and no
//! modules.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// One attribute: the tokens in its brackets.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    inside: Vec<TokenTree>,
    is_inner: bool,
}

/// The attributes in front of an item.
#[derive(Clone, Debug, Default)]
pub(super) struct Attributes(Vec<Attribute>);

impl Attribute {
    /// Whether it applies to the enclosing item (`#![…]`).
    pub(super) fn is_inner(&self) -> bool {
        self.is_inner
    }

    /// Whether its item is compiled for tests only.
    pub(super) fn is_for_tests(&self) -> bool {
        self.is("cfg") && self.arguments().is_some_and(|condition| wants_test(&condition))
    }

    /// The tokens that may contain paths: its own, and those in its string literals. None for a doc comment.
    pub(super) fn named(&self) -> TokenStream {
        if self.is("doc") || self.is("expect") || self.is("allow") {
            return TokenStream::new();
        }
        let mut named: Vec<TokenTree> = self.inside.clone();
        for text in texts(&self.inside) {
            named.extend(text.parse::<TokenStream>().unwrap_or_default());
        }
        named.into_iter().collect()
    }

    fn is(&self, name: &str) -> bool {
        matches!(self.inside.first(), Some(TokenTree::Ident(word)) if *word == name)
    }

    fn arguments(&self) -> Option<Vec<TokenTree>> {
        self.inside.iter().find_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream().into_iter().collect()),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        })
    }
}

impl Attributes {
    pub(super) fn add(&mut self, attribute: Attribute) {
        self.0.push(attribute);
    }

    pub(super) fn are_for_tests(&self) -> bool {
        self.0.iter().any(Attribute::is_for_tests)
    }

    /// Without those that are conditions for compiling.
    pub(super) fn without_conditions(self) -> Self {
        Self(self.0.into_iter().filter(|attribute| !attribute.is("cfg")).collect())
    }

    /// The files given by `path = "…"`, under whatever condition.
    pub(super) fn files(&self) -> Vec<String> {
        let about_files = self.0.iter().filter(|attribute| attribute.is("path") || attribute.is("cfg_attr"));
        about_files.flat_map(|attribute| texts(&attribute.inside)).filter(|text| text.ends_with(".rs")).collect()
    }
}

/// The attribute that starts here, and the position after it.
pub(super) fn attribute(tokens: &[TokenTree], at: usize) -> Option<(Attribute, usize)> {
    if !is_punct(tokens.get(at), '#') {
        return None;
    }
    let is_inner = is_punct(tokens.get(at + 1), '!');
    let brackets = at + if is_inner { 2 } else { 1 };
    let group = group(tokens.get(brackets), Delimiter::Bracket)?;
    Some((Attribute { inside: group.stream().into_iter().collect(), is_inner }, brackets + 1))
}

/// The end of the item that starts here: after its block, its semicolon or the comma of a list.
pub(super) fn item_end(tokens: &[TokenTree], at: usize) -> usize {
    // The braces of a value or an import are not the item's end.
    let has_semicolon = has_semicolon(tokens, at);
    for (index, token) in tokens.iter().enumerate().skip(at) {
        let is_end = match token {
            TokenTree::Punct(punct) => punct.as_char() == ';' || (punct.as_char() == ',' && !is_item(tokens, at)),
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && !has_semicolon,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        if is_end {
            return index + 1;
        }
    }
    tokens.len()
}

/// The name of the module declared here.
pub(super) fn module_name(tokens: &[TokenTree], at: usize) -> Option<String> {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(name))) if *word == "mod" => Some(name.to_string()),
        _ => None,
    }
}

/// The end of the import that starts here. (`use<'a>` is not an import.)
pub(super) fn import_end(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let is_import = is_word(tokens.get(at), "use") && !is_punct(tokens.get(at + 1), '<');
    is_import.then(|| (at..tokens.len()).find(|index| is_punct(tokens.get(*index), ';')).unwrap_or(tokens.len()))
}

/// Whether a visibility precedes this token.
pub(super) fn is_public(tokens: &[TokenTree], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        let is_narrowed = group(tokens.get(before), Delimiter::Parenthesis).is_some();
        let word = before - usize::from(is_narrowed && before > 0);
        is_word(tokens.get(word), "pub")
    })
}

/// Whether this token belongs to a visibility.
pub(super) fn is_visibility(token: &TokenTree) -> bool {
    is_word(Some(token), "pub") || group(Some(token), Delimiter::Parenthesis).is_some()
}

/// All paths of an import, without `use` and `;`, each with the name it gets here.
pub(super) fn imports(tokens: &[TokenTree]) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    for tree in tokens.split(|token| is_punct(Some(token), ',')) {
        import_tree(tree, &[], &mut found);
    }
    found
}

fn import_tree(tokens: &[TokenTree], before: &[String], found: &mut Vec<(Vec<String>, String)>) {
    let mut path = before.to_vec();
    let mut name = None;
    let mut rest = tokens.iter();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Ident(word) if *word == "as" => name = rest.next().map(ToString::to_string),
            // In a list, `self` means the path before the list.
            TokenTree::Ident(word) if *word == "self" && !before.is_empty() => {}
            TokenTree::Ident(word) => path.push(word.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '*' => path.push("*".to_owned()),
            TokenTree::Group(group) => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                for tree in inside.split(|token| is_punct(Some(token), ',')) {
                    import_tree(tree, &path, found);
                }
                return;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    if let Some(last) = path.last().cloned().filter(|_| !tokens.is_empty()) {
        found.push((path, name.unwrap_or(last)));
    }
}

/// The path of at least two segments that starts here, and the position after it.
pub(super) fn path(tokens: &[TokenTree], at: usize) -> Option<(Vec<String>, usize)> {
    let is_continued = at >= 2 && is_double_colon(tokens, at - 2);
    let Some(TokenTree::Ident(first)) = tokens.get(at).filter(|_| !is_continued) else { return None };
    let mut path = vec![first.to_string()];
    let mut next = at + 1;
    while is_double_colon(tokens, next) {
        let Some(TokenTree::Ident(segment)) = tokens.get(next + 2) else { break };
        path.push(segment.to_string());
        next += 3;
    }
    (path.len() > 1).then_some((path, next))
}

fn wants_test(condition: &[TokenTree]) -> bool {
    let mut parts = condition.split(|token| is_punct(Some(token), ','));
    parts.any(|part| match part {
        [TokenTree::Ident(word)] => *word == "test",
        [TokenTree::Ident(word), TokenTree::Group(group)] => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            match word.to_string().as_str() {
                "all" => wants_test(&inside),
                "any" => {
                    inside.split(|token| is_punct(Some(token), ',')).filter(|part| !part.is_empty()).all(wants_test)
                }
                _ => false,
            }
        }
        _ => false,
    })
}

/// The string literals among these tokens, without their quotes.
fn texts(tokens: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => {
                let written = literal.to_string();
                found.extend(written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).map(str::to_owned));
            }
            TokenTree::Group(group) => found.extend(texts(&group.stream().into_iter().collect::<Vec<_>>())),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
    found
}

fn keyword(tokens: &[TokenTree], at: usize) -> Option<String> {
    let mut words = tokens[at..].iter().skip_while(|token| is_visibility(token)).map_while(|token| match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    let first = words.next()?;
    // `const fn`, `unsafe fn`, `async fn`.
    let is_function = first == "fn" || words.take(3).any(|word| word == "fn");
    Some(if is_function { "fn".to_owned() } else { first })
}

fn has_semicolon(tokens: &[TokenTree], at: usize) -> bool {
    matches!(keyword(tokens, at).as_deref(), Some("use" | "const" | "static" | "type" | "let"))
}

fn is_item(tokens: &[TokenTree], at: usize) -> bool {
    let words = ["fn", "impl", "struct", "enum", "union", "trait", "mod", "unsafe", "extern", "macro_rules"];
    keyword(tokens, at).is_some_and(|word| words.contains(&word.as_str())) || has_semicolon(tokens, at)
}

fn is_double_colon(tokens: &[TokenTree], at: usize) -> bool {
    let is_joint = matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
    is_joint && is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if *ident == word)
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}
