use super::encode;
use super::parameter::Parameter;

/// How a value is spread over text, as a row of the table of RFC 6570 that OpenAPI's styles are drawn from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// What stands in front of the first piece.
    pub first: &'static str,
    /// What stands between pieces.
    pub between: &'static str,
    /// What stands between the items of a list that is not exploded.
    pub comma: &'static str,
    /// Whether each piece begins with a name.
    pub named: bool,
    pub explode: bool,
    /// What follows the name of an empty text: nothing for `;color`, `=` for `color=`.
    pub empty: &'static str,
    pub encode: fn(&str) -> String,
}

/// Characters outside the unreserved set are percent-encoded.
pub(crate) fn strict(text: &str) -> String {
    encode::unreserved(text).into_owned()
}

/// The message for a list or an object inside another, which no style but deepObject can write.
const NESTED: &str = "has a list or an object inside another, which its style cannot express";

impl Style {
    /// Writes a value; `None` where there is nothing to write, as for an empty list.
    ///
    /// In lists and objects, null counts as undefined and is left out (RFC 6570, section 2.3).
    pub(crate) fn write(&self, name: &str, value: &Parameter) -> Result<Option<String>, &'static str> {
        let pieces = match value {
            Parameter::Null => return Ok(None),
            Parameter::Text(text) if !self.named && self.first.is_empty() => {
                return Ok(Some((self.encode)(text)));
            }
            Parameter::Text(text) => {
                let piece = self.piece(name, &(self.encode)(text));
                return Ok(Some(if self.first.is_empty() {
                    piece
                } else {
                    format!("{}{piece}", self.first)
                }));
            }
            Parameter::List(items) => {
                let items = self.scalars(items.iter())?;
                match self.explode {
                    _ if items.is_empty() => return Ok(None),
                    true => items.iter().map(|item| self.piece(name, item)).collect(),
                    false => vec![self.piece(name, &items.join(self.comma))],
                }
            }
            Parameter::Object(fields) => {
                let present: Vec<&(String, Parameter)> =
                    fields.iter().filter(|(_, value)| *value != Parameter::Null).collect();
                let mut pairs = Vec::new();
                for (key, value) in present {
                    let values = match value {
                        // A list in an exploded object repeats its key, as in a form.
                        Parameter::List(items) if self.explode && self.between == "&" => {
                            self.scalars(items.iter())?
                        }
                        value => self.scalars(std::iter::once(value))?,
                    };
                    pairs.extend(values.into_iter().map(|value| ((self.encode)(key), value)));
                }
                match self.explode {
                    _ if pairs.is_empty() => return Ok(None),
                    true => pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect(),
                    false => {
                        let flat: Vec<String> =
                            pairs.into_iter().flat_map(|(key, value)| [key, value]).collect();
                        vec![self.piece(name, &flat.join(self.comma))]
                    }
                }
            }
        };
        Ok(Some(format!("{}{}", self.first, pieces.join(self.between))))
    }

    fn piece(&self, name: &str, value: &str) -> String {
        match (self.named, value) {
            (false, _) => value.to_owned(),
            (true, "") => format!("{}{}", encode::unreserved(name), self.empty),
            (true, _) => format!("{}={value}", encode::unreserved(name)),
        }
    }

    fn scalars<'v>(&self, values: impl Iterator<Item = &'v Parameter>) -> Result<Vec<String>, &'static str> {
        let mut texts = Vec::new();
        for value in values {
            match value {
                Parameter::Null => {}
                Parameter::Text(text) => texts.push((self.encode)(text)),
                Parameter::List(_) | Parameter::Object(_) => return Err(NESTED),
            }
        }
        Ok(texts)
    }
}
