//! The catalogs: the text of their files without the comments (`build.rs`), and where in it a message stands. A message is only
//! parsed when it is said.

use super::Language;

/// Languages whose catalogs are not complete. Their missing messages are English ones; to be empty.
pub const NOT_YET: &[Language] = &[];

/// A file of a catalog. The id of each message begins with its area's name. Those that the tray says are beside each other: what
/// it never says is not in its memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Area {
    /// Terms that the other areas refer to; no messages.
    Terms,
    /// Relative times.
    Times,
    /// The page's fixed words.
    Popover,
    /// What view, tooltip, menu, chart and tray say.
    Balance,
    /// Notifications, and what is said of alerts.
    Alerts,
    /// What is wrong, what helps, and what a form refuses.
    Problems,
    /// What the commands print.
    CommandLine,
    /// The help of the commands.
    Help,
}

impl Area {
    /// How many there are.
    pub(super) const COUNT: usize = <Self as strum::VariantArray>::VARIANTS.len();

    /// The file's name without its ending, and the beginning of its messages' ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Of a message.
    pub(super) fn of(id: &str) -> Option<Self> {
        let is_in = |area: &Self| id.strip_prefix(area.name()).is_some_and(|rest| rest.starts_with('-'));
        <Self as strum::VariantArray>::VARIANTS.iter().copied().find(is_in)
    }
}

macro_rules! sources {
    ($($language:ident $folder:literal),* $(,)?) => {
        /// The text of a file, without comments. The pseudo-language has none of its own.
        #[must_use]
        pub fn source(language: Language, area: Area) -> &'static str {
            match language {
                $(Language::$language => match area {
                    Area::Terms => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/terms.ftl")),
                    Area::Times => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/times.ftl")),
                    Area::Popover => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/popover.ftl")),
                    Area::Balance => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/balance.ftl")),
                    Area::Alerts => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/alerts.ftl")),
                    Area::Problems => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/problems.ftl")),
                    Area::CommandLine => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/command-line.ftl")),
                    Area::Help => include_str!(concat!(env!("OUT_DIR"), "/", $folder, "/help.ftl")),
                },)*
                Language::Pseudo => source(Language::English, area),
            }
        }
    };
}

sources! {
    English "en",
    German "de",
    French "fr",
    Spanish "es",
    Italian "it",
    Portuguese "pt-BR",
    Dutch "nl",
    Polish "pl",
    Czech "cs",
    Turkish "tr",
    Russian "ru",
    Ukrainian "uk",
    Arabic "ar",
    Hebrew "he",
    SimplifiedChinese "zh-Hans",
    TraditionalChinese "zh-Hant",
    Japanese "ja",
    Korean "ko",
}

/// A file and where its messages and terms stand in it, sorted by id.
pub(super) struct Catalog {
    entries: Vec<Entry>,
}

/// A message or a term with its hyphen: where its id ends in its text.
#[derive(Clone, Copy)]
struct Entry {
    text: &'static str,
    id_length: usize,
}

impl Entry {
    fn id(self) -> &'static str {
        self.text.get(..self.id_length).unwrap_or_default()
    }
}

impl Catalog {
    pub(super) fn new(source: &'static str) -> Self {
        let is_begin = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        let mut begins = Vec::new();
        let mut at = 0;
        for line in source.split_inclusive('\n') {
            if is_begin(line) {
                begins.push(at);
            }
            at += line.len();
        }
        let ends = begins.iter().copied().skip(1).chain([source.len()]);
        let entry = |(from, to)| {
            let text: &'static str = source.get(from..to)?;
            // Bytes, and once: a command that says ten messages is done in a few milliseconds.
            let id_length = text.bytes().position(|byte| matches!(byte, b' ' | b'=' | b'\r' | b'\n'))?;
            Some(Entry { text, id_length })
        };
        let mut entries: Vec<Entry> = begins.iter().copied().zip(ends).filter_map(entry).collect();
        entries.sort_unstable_by_key(|entry| entry.id());
        Self { entries }
    }

    /// The text of a message, or of a term with its hyphen.
    pub(super) fn find(&self, id: &str) -> Option<&'static str> {
        let place = self.entries.binary_search_by_key(&id, |entry| entry.id()).ok()?;
        self.entries.get(place).map(|entry| entry.text)
    }

    /// The ids of its messages.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|entry| entry.id())
    }
}
