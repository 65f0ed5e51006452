use http::HeaderValue;

use super::parameter::Parameter;
use super::style::{Style, strict};

/// How a parameter is written into a cookie.
///
/// Delimiters are encoded, those between the items of a list too: a cookie's value may contain neither `;` nor `,` (RFC 6265,
/// section 4.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieStyle {
    /// `color=blue%2Cblack`; `color=R%2C100%2CG%2C200`
    Form,
    /// `color=blue; color=black`; `R=100; G=200`
    FormExploded,
    /// `color={"R":100}`, encoded.
    Json,
    /// As [`CookieStyle::Form`], with nothing but the delimiters encoded (OpenAPI 3.2, `style: cookie`).
    Raw,
    /// As [`CookieStyle::FormExploded`], with nothing encoded.
    RawExploded,
}

impl CookieStyle {
    pub(crate) fn is_json(self) -> bool {
        self == Self::Json
    }

    /// `name=value` for the `Cookie` header.
    ///
    /// # Errors
    /// Values that would end the cookie, where they may not be encoded.
    pub(crate) fn write(self, name: &str, value: &Parameter) -> Result<String, &'static str> {
        let is_raw = matches!(self, Self::Raw | Self::RawExploded);
        let style = Style {
            first: "",
            between: "; ",
            comma: "%2C",
            named: true,
            explode: matches!(self, Self::FormExploded | Self::RawExploded),
            empty: "=",
            encode: if is_raw { str::to_owned } else { strict },
        };
        if is_raw && !fits(value) {
            return Err("has a character that no cookie can carry");
        }
        Ok(style.write(name, value)?.unwrap_or_default())
    }
}

/// Whether a value can stand in a cookie as it is.
fn fits(value: &Parameter) -> bool {
    let fits_text = |text: &str| !text.contains([';', ',', ' ', '"', '\\']);
    match value {
        Parameter::Null => true,
        Parameter::Text(text) => fits_text(text),
        Parameter::List(items) => items.iter().all(fits),
        Parameter::Object(fields) => fields.iter().all(|(key, value)| fits_text(key) && fits(value)),
    }
}

/// The `Cookie` header with a further pair.
pub(crate) fn join(header: Option<&HeaderValue>, pair: &str) -> String {
    match header.and_then(|header| header.to_str().ok()) {
        Some(pairs) if !pairs.is_empty() => format!("{pairs}; {pair}"),
        _ => pair.to_owned(),
    }
}
