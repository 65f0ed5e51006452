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
