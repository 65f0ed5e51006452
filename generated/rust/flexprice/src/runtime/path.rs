use super::address;
use super::encode;
use super::parameter::Parameter;
use super::style::{Style, strict};

/// How a parameter is written into a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathStyle {
    /// `blue,black`; `R,100,G,200`
    Simple,
    /// `blue,black`; `R=100,G=200`
    SimpleExploded,
    /// `.blue,black`; `.R,100,G,200`
    Label,
    /// `.blue.black`; `.R=100.G=200`
    LabelExploded,
    /// `;color=blue,black`; `;color=R,100,G,200`
    Matrix,
    /// `;color=blue;color=black`; `;R=100;G=200`
    MatrixExploded,
    /// `{"R":100}`, encoded.
    Json,
    /// `blue/black`: slashes, colons and their like stay, so that the value can be several segments.
    Reserved,
}

impl PathStyle {
    pub(crate) fn is_json(self) -> bool {
        self == Self::Json
    }

    fn style(self) -> Style {
        let (first, between, named, explode) = match self {
            // What is JSON is one text.
            Self::Simple | Self::Json => ("", ",", false, false),
            Self::SimpleExploded => ("", ",", false, true),
            Self::Label => (".", ",", false, false),
            Self::LabelExploded => (".", ".", false, true),
            Self::Matrix => (";", ";", true, false),
            Self::MatrixExploded => (";", ";", true, true),
            Self::Reserved => ("", ",", false, false),
        };
        let encode = if self == Self::Reserved { encode::segments } else { strict };
        Style { first, between, comma: ",", named, explode, empty: "", encode }
    }

    /// The text that takes the place of `{name}`.
    ///
    /// # Errors
    /// Empty values are refused: the path would be another operation's.
    pub(crate) fn write(self, name: &str, value: &Parameter) -> Result<String, &'static str> {
        match self.style().write(name, value)? {
            Some(text) if *value != Parameter::Text(String::new()) && !text.is_empty() => Ok(text),
            _ => Err("is empty, which no path can express"),
        }
    }
}

/// Adds a template such as `/customers/{id}` to an address, filled in in one pass: what a value contains is never taken for
/// a placeholder.
///
/// # Errors
/// The name of a parameter that is missing, or that would make a segment `.` or `..`, which the parsers of addresses
/// collapse in every spelling; with what is wrong with it.
pub(crate) fn fill<'v>(
    path: &mut String,
    template: &str,
    value: impl Fn(&str) -> Option<&'v str>,
) -> Result<(), (String, &'static str)> {
    let mut segments = (!template.is_empty()).then(|| template.strip_prefix('/').unwrap_or(template));
    while let Some(left) = segments {
        let (segment, others) =
            cut(left, b'/').map_or((left, None), |(segment, others)| (segment, Some(others)));
        segments = others;
        let start = path.len();
        path.push('/');
        let mut first = None;
        let mut rest = segment;
        while let Some((before, after)) = cut(rest, b'{') {
            let Some((name, after)) = cut(after, b'}') else { break };
            path.push_str(&encode::path(before));
            path.push_str(value(name).ok_or_else(|| (name.to_owned(), "is not set"))?);
            first.get_or_insert(name);
            rest = after;
        }
        path.push_str(&encode::path(rest));
        // A value that keeps its slashes is several segments.
        if let Some(name) = first
            && address::has_dots(&path[start..])
        {
            return Err((name.to_owned(), "makes a path segment `.` or `..`, which cannot be sent"));
        }
    }
    Ok(())
}

/// What stands in front of an ASCII character, and what behind it. Templates are short, and cut for every call.
fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((&text[..place], &text[place + 1..]))
}
