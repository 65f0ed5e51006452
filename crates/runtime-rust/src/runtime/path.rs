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

#[cfg(test)]
mod tests {
    use super::*;

    fn color(kind: &str) -> Parameter {
        let text = |text: &str| Parameter::Text(text.to_owned());
        match kind {
            "string" => text("blue"),
            "array" => Parameter::List(vec![text("blue"), text("black"), text("brown")]),
            _ => Parameter::Object(vec![
                ("R".into(), text("100")),
                ("G".into(), text("200")),
                ("B".into(), text("150")),
            ]),
        }
    }

    #[test]
    fn style_examples_of_openapi() {
        use PathStyle::*;
        for (style, string, array, object) in [
            (Matrix, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
            (MatrixExploded, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
            (Label, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
            (LabelExploded, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
            (Simple, "blue", "blue,black,brown", "R,100,G,200,B,150"),
            (SimpleExploded, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ] {
            assert_eq!(style.write("color", &color("string")).as_deref(), Ok(string), "{style:?}");
            assert_eq!(style.write("color", &color("array")).as_deref(), Ok(array), "{style:?}");
            assert_eq!(style.write("color", &color("object")).as_deref(), Ok(object), "{style:?}");
            assert!(style.write("color", &Parameter::Text(String::new())).is_err(), "{style:?}");
            assert!(style.write("color", &Parameter::List(vec![])).is_err(), "{style:?}");
            assert!(style.write("color", &Parameter::List(vec![color("array")])).is_err(), "{style:?}");
        }
    }

    #[test]
    fn delimiters_in_values_are_encoded() {
        let written = |text: &str| PathStyle::Simple.write("id", &Parameter::Text(text.into())).unwrap();
        assert_eq!(written("a/b?c#d%2e,;=&+ é"), "a%2Fb%3Fc%23d%252e%2C%3B%3D%26%2B%20%C3%A9");
        assert_eq!(written("A-z_0.9~"), "A-z_0.9~");
        let reserved = |text: &str| PathStyle::Reserved.write("id", &Parameter::Text(text.into())).unwrap();
        assert_eq!(reserved("projects/a b/c:d?e#f%2e"), "projects/a%20b/c:d%3Fe%23f%252e");
    }

    #[test]
    fn templates_are_filled_in_one_pass() {
        let value: fn(&str) -> Option<&'static str> = |name| match name {
            "a" => Some("%7Bb%7D"),
            "b" => Some("2"),
            "dot" => Some("."),
            "deep" => Some("a/b:c"),
            "up" => Some("a/../b"),
            _ => None,
        };
        let fill = |template: &str, value: fn(&str) -> Option<&'static str>| {
            let mut path = String::new();
            super::fill(&mut path, template, value).map(|()| path)
        };
        assert_eq!(fill("/x/{a}/{b}.json", value).as_deref(), Ok("/x/%7Bb%7D/2.json"));
        assert_eq!(fill("/{a}{b}/", value).as_deref(), Ok("/%7Bb%7D2/"));
        assert_eq!(fill("x/ü (1)", value).as_deref(), Ok("/x/%C3%BC%20(1)"));
        assert_eq!(fill("", value).as_deref(), Ok(""));
        assert_eq!(fill("/x/{c}", value), Err(("c".into(), "is not set")));
        assert_eq!(fill("/x/{dot}/y", value).unwrap_err().0, "dot");
        assert_eq!(fill("/x/{dot}{dot}", value).unwrap_err().0, "dot");
        assert_eq!(fill("/x/.{dot}", value).unwrap_err().0, "dot");
        assert_eq!(fill("/x/{dot}a", value).as_deref(), Ok("/x/.a"));
        assert_eq!(fill("/x/{deep}:y", value).as_deref(), Ok("/x/a/b:c:y"));
        assert_eq!(fill("/x/{up}", value).unwrap_err().0, "up");
    }
}
