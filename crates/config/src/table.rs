use std::fmt::Display;
use std::str::FromStr;

use indexmap::IndexMap;
use sdkwright_diagnostics::{Code, Finding, Findings, Origin};
use toml_edit::{Item, TableLike, Value};

use crate::codes::{MISSING_SETTING, UNKNOWN_SETTING, WRONG_SETTING};

/// A table that is being read, and where to complain.
pub(crate) struct Table<'a> {
    pub(crate) items: &'a dyn TableLike,
    pub(crate) origin: Origin,
    pub(crate) findings: &'a mut Findings,
}

impl<'a> Table<'a> {
    /// Tells of something in the table.
    pub(crate) fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Tells of the value under `key`.
    pub(crate) fn refuse(&mut self, code: &'static Code, key: &str, message: String, help: &str) {
        self.push(Finding::error(code, message).at(self.origin.child(key)).help(help));
    }

    fn refuse_type(&mut self, key: &str, item: &Item, wanted: &str) {
        let kind = item.type_name();
        let message = format!("`{key}` is {wanted}, not {} {kind}", article(kind));
        let quotable = wanted == "a string" && item.as_value().is_some_and(is_scalar);
        let help = if quotable { "quote it".to_owned() } else { format!("write {wanted}") };
        self.refuse(&WRONG_SETTING, key, message, &help);
    }

    /// Text without which nothing can be generated; `what` says what it is for.
    pub(crate) fn needed_string(&mut self, key: &str, what: &str, example: &str) -> Option<String> {
        if !self.items.contains_key(key) {
            let finding = Finding::error(&MISSING_SETTING, format!("`{key}` is missing, which names {what}"));
            self.push(
                finding.at(self.origin.clone()).help(format!("add a line such as `{key} = \"{example}\"`")),
            );
        }
        self.string(key)
    }

    /// Text, not empty.
    pub(crate) fn string(&mut self, key: &str) -> Option<String> {
        let item = self.items.get(key)?;
        match item.as_str() {
            Some("") => {
                self.refuse(&WRONG_SETTING, key, format!("`{key}` is empty"), "fill it, or remove the line");
                None
            }
            Some(text) => Some(text.to_owned()),
            None => {
                self.refuse_type(key, item, "a string");
                None
            }
        }
    }

    /// A boolean.
    pub(crate) fn boolean(&mut self, key: &str) -> Option<bool> {
        let item = self.items.get(key)?;
        if item.as_bool().is_none() {
            self.refuse_type(key, item, "`true` or `false`");
        }
        item.as_bool()
    }

    /// A whole number from 1.
    pub(crate) fn count(&mut self, key: &str) -> Option<usize> {
        let item = self.items.get(key)?;
        let count =
            item.as_integer().and_then(|count| usize::try_from(count).ok()).filter(|count| *count > 0);
        if count.is_none() {
            self.refuse_type(key, item, "a whole number from 1");
        }
        count
    }

    /// A list of texts, empty where there is none.
    pub(crate) fn strings(&mut self, key: &str) -> Vec<String> {
        self.parsed(key)
    }

    /// A list of what texts stand for, empty where there is none. The error of a text says how to write it.
    pub(crate) fn parsed<T: FromStr<Err: Display>>(&mut self, key: &str) -> Vec<T> {
        let Some(item) = self.items.get(key) else { return Vec::new() };
        let Some(array) = item.as_array() else {
            self.refuse_type(key, item, "an array of strings");
            return Vec::new();
        };
        let mut parsed = Vec::new();
        for (index, element) in array.iter().enumerate() {
            let (message, help) = match element.as_str().map(str::parse::<T>) {
                Some(Ok(value)) => {
                    parsed.push(value);
                    continue;
                }
                Some(Err(error)) => {
                    (format!("`{key}` holds something else than it should"), error.to_string())
                }
                None => {
                    let kind = element.type_name();
                    let message =
                        format!("`{key}` is an array of strings, but holds {} {kind}", article(kind));
                    (message, "write a string".to_owned())
                }
            };
            let place = self.origin.child(key).index(index);
            self.push(Finding::error(&WRONG_SETTING, message).at(place).help(help));
        }
        parsed
    }

    /// The values that are not under a known key, as text. None of them can be a table or an array.
    pub(crate) fn scalars_except(&mut self, known: &[&str]) -> IndexMap<String, String> {
        let mut scalars = IndexMap::new();
        for (key, item) in self.items.iter().filter(|(key, _)| !known.contains(key)) {
            let text = match item.as_value() {
                Some(Value::String(text)) => text.value().clone(),
                Some(Value::Integer(number)) => number.value().to_string(),
                Some(Value::Boolean(truth)) => truth.value().to_string(),
                _ => {
                    self.refuse_type(key, item, "a string, a whole number or a boolean");
                    continue;
                }
            };
            scalars.insert(key.to_owned(), text);
        }
        scalars
    }

    /// The tables in the table under `key`, by name.
    pub(crate) fn tables(&mut self, key: &str) -> Vec<(&'a str, &'a dyn TableLike, Origin)> {
        let Some(item) = self.items.get(key) else { return Vec::new() };
        let Some(table) = item.as_table_like() else {
            self.refuse_type(key, item, "a table");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (name, item) in table.iter() {
            let origin = self.origin.child(key).child(name);
            if let Some(table) = item.as_table_like() {
                tables.push((name, table, origin));
            } else {
                let message = format!("`{name}` is not a table");
                self.push(
                    Finding::error(&WRONG_SETTING, message)
                        .at(origin)
                        .help(format!("name an SDK by a table: `[{key}.{name}]`")),
                );
            }
        }
        tables
    }

    /// Tells of every key that is not known and whose value `is_welcome` does not take.
    pub(crate) fn refuse_unknown(&mut self, known: &[&str], is_welcome: impl Fn(&Item) -> bool) {
        for (key, item) in self.items.iter() {
            if known.contains(&key) || is_welcome(item) {
                continue;
            }
            let finding = Finding::error(&UNKNOWN_SETTING, format!("unknown key `{key}`"));
            let help = match nearest(key, known) {
                Some(other) => format!("did you mean `{other}`?"),
                None => format!("known here: {}", list(known)),
            };
            self.push(finding.at(self.origin.child(key).key()).help(help));
        }
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_inline_table()
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// The known key that is at most a third of its letters away.
fn nearest<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    let scored = known.iter().map(|other| (strsim::damerau_levenshtein(key, other), *other));
    scored.filter(|(distance, other)| distance * 3 <= other.len()).min().map(|(_, other)| other)
}

fn list(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}
