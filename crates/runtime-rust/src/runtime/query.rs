use super::encode;
use super::parameter::Parameter;
use super::style::{Style, strict};

/// How a parameter is written into a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryStyle {
    form: Form,
    reserved: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Exploded,
    Space,
    Pipe,
    Deep,
    Json,
    WholeJson,
    WholeText,
}

#[expect(non_upper_case_globals, reason = "they are used like the variants of an enum")]
impl QueryStyle {
    /// `color=blue,black`; `color=R,100,G,200`
    pub const Form: Self = Self::of(Form::Plain);
    /// `color=blue&color=black`; `R=100&G=200`
    pub const FormExploded: Self = Self::of(Form::Exploded);
    /// `color=blue%20black`
    pub const SpaceDelimited: Self = Self::of(Form::Space);
    /// `color=blue%7Cblack`
    pub const PipeDelimited: Self = Self::of(Form::Pipe);
    /// `color[R]=100&color[G]=200`, with the brackets encoded; lists count their items: `color[0]=blue`.
    pub const DeepObject: Self = Self::of(Form::Deep);
    /// `color={"R":100}`, encoded.
    pub const Json: Self = Self::of(Form::Json);
    /// `{"R":100}`, encoded, as all of the query.
    pub const WholeJson: Self = Self::of(Form::WholeJson);
    /// `blue` as all of the query.
    pub const WholeText: Self = Self::of(Form::WholeText);
}

impl QueryStyle {
    const fn of(form: Form) -> Self {
        Self { form, reserved: false }
    }

    /// The same style with reserved characters such as `/` and `:` left as they are.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { reserved: true, ..self }
    }

    pub(crate) fn is_json(self) -> bool {
        matches!(self.form, Form::Json | Form::WholeJson)
    }

    /// `name=value`, with further pairs behind `&`, or the value where it is all of the query; empty where there is
    /// nothing to send.
    pub(crate) fn write(self, name: &str, value: &Parameter) -> Result<String, &'static str> {
        let encode = if self.reserved { encode::reserved } else { strict };
        let style = |comma, explode| Style {
            first: "",
            between: "&",
            comma,
            named: true,
            explode,
            empty: "=",
            encode,
        };
        let written = match self.form {
            Form::Plain => style(",", false).write(name, value)?,
            Form::Exploded => style(",", true).write(name, value)?,
            Form::Space => style("%20", false).write(name, value)?,
            Form::Pipe => style("%7C", false).write(name, value)?,
            Form::Deep => Some(deep(name, value, encode)),
            // The caller wrote it as JSON, so it is one text.
            Form::Json => style(",", false).write(name, value)?,
            Form::WholeJson | Form::WholeText => match value {
                Parameter::Null => None,
                Parameter::Text(text) => Some(encode(text)),
                Parameter::List(_) | Parameter::Object(_) => return Err("is no single value"),
            },
        };
        Ok(written.unwrap_or_default())
    }
}

/// Nested fields in brackets. OpenAPI leaves everything below the first level open; this is what most servers read.
fn deep(name: &str, value: &Parameter, encode: fn(&str) -> String) -> String {
    let mut pairs = Vec::new();
    let mut open = vec![(strict(name), value)];
    while let Some((key, value)) = open.pop() {
        let below = |inner: String| format!("{key}%5B{inner}%5D");
        match value {
            Parameter::Null => {}
            Parameter::Text(text) => pairs.push(format!("{key}={}", encode(text))),
            Parameter::List(items) => {
                open.extend(
                    items.iter().enumerate().rev().map(|(index, item)| (below(index.to_string()), item)),
                );
            }
            Parameter::Object(fields) => {
                open.extend(fields.iter().rev().map(|(field, value)| (below(strict(field)), value)));
            }
        }
    }
    pairs.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Parameter {
        Parameter::Text(text.to_owned())
    }

    fn array() -> Parameter {
        Parameter::List(vec![text("blue"), text("black"), text("brown")])
    }

    fn object() -> Parameter {
        Parameter::Object(vec![
            ("R".into(), text("100")),
            ("G".into(), text("200")),
            ("B".into(), text("150")),
        ])
    }

    #[test]
    fn style_examples_of_openapi() {
        for (style, value, expected) in [
            (QueryStyle::Form, text(""), "color="),
            (QueryStyle::Form, text("blue"), "color=blue"),
            (QueryStyle::Form, array(), "color=blue,black,brown"),
            (QueryStyle::Form, object(), "color=R,100,G,200,B,150"),
            (QueryStyle::FormExploded, text(""), "color="),
            (QueryStyle::FormExploded, text("blue"), "color=blue"),
            (QueryStyle::FormExploded, array(), "color=blue&color=black&color=brown"),
            (QueryStyle::FormExploded, object(), "R=100&G=200&B=150"),
            (
                QueryStyle::FormExploded,
                Parameter::Object(vec![("R".into(), text("1")), ("to".into(), array())]),
                "R=1&to=blue&to=black&to=brown",
            ),
            (QueryStyle::SpaceDelimited, array(), "color=blue%20black%20brown"),
            (QueryStyle::SpaceDelimited, object(), "color=R%20100%20G%20200%20B%20150"),
            (QueryStyle::PipeDelimited, array(), "color=blue%7Cblack%7Cbrown"),
            (QueryStyle::PipeDelimited, object(), "color=R%7C100%7CG%7C200%7CB%7C150"),
            (QueryStyle::DeepObject, object(), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
            (QueryStyle::WholeJson, text(r#"{"a":[1]}"#), "%7B%22a%22%3A%5B1%5D%7D"),
            (QueryStyle::WholeText, text("$.a.b[1:1]"), "%24.a.b%5B1%3A1%5D"),
        ] {
            assert_eq!(style.write("color", &value).as_deref(), Ok(expected), "{style:?} {value:?}");
        }
    }

    #[test]
    fn undefined_values_are_left_out() {
        let holes = Parameter::List(vec![Parameter::Null, text("a"), Parameter::Null]);
        let hole = Parameter::Object(vec![("x".into(), Parameter::Null), ("y".into(), text("1"))]);
        assert_eq!(QueryStyle::Form.write("c", &holes).as_deref(), Ok("c=a"));
        assert_eq!(QueryStyle::FormExploded.write("c", &hole).as_deref(), Ok("y=1"));
        assert_eq!(QueryStyle::DeepObject.write("c", &hole).as_deref(), Ok("c%5By%5D=1"));
        assert_eq!(QueryStyle::FormExploded.write("c", &Parameter::List(vec![])).as_deref(), Ok(""));
        assert_eq!(QueryStyle::Form.write("c", &Parameter::Object(vec![])).as_deref(), Ok(""));
    }

    #[test]
    fn values_are_encoded() {
        let value = text("a b&c=d/e:f#g+h[i]é%2F%");
        assert_eq!(
            QueryStyle::Form.write("q[]", &value).as_deref(),
            Ok("q%5B%5D=a%20b%26c%3Dd%2Fe%3Af%23g%2Bh%5Bi%5D%C3%A9%252F%25")
        );
        assert_eq!(
            QueryStyle::Form.reserved().write("q", &value).as_deref(),
            Ok("q=a%20b%26c=d/e:f%23g%2Bh%5Bi%5D%C3%A9%2F%25")
        );
        let commas = Parameter::List(vec![text("a,b"), text("c")]);
        assert_eq!(QueryStyle::Form.write("q", &commas).as_deref(), Ok("q=a%2Cb,c"));
    }

    #[test]
    fn nesting() {
        let nested = Parameter::Object(vec![
            ("a".into(), Parameter::Object(vec![("b".into(), text("1"))])),
            ("c".into(), Parameter::List(vec![text("2"), text("3")])),
        ]);
        assert_eq!(
            QueryStyle::DeepObject.write("f", &nested).as_deref(),
            Ok("f%5Ba%5D%5Bb%5D=1&f%5Bc%5D%5B0%5D=2&f%5Bc%5D%5B1%5D=3")
        );
        assert!(QueryStyle::Form.write("f", &nested).is_err());
        assert!(QueryStyle::FormExploded.write("f", &nested).is_err());
    }
}
