use reqwest::header::HeaderValue;

use super::parameter::Parameter;
use super::style::{Style, strict};

/// `name=value` for the `Cookie` header. Delimiters are encoded, those between the items of a list too: a cookie's value may
/// contain neither `;` nor `,` (RFC 6265, section 4.1.1).
pub(crate) fn write(name: &str, value: &Parameter) -> Result<String, &'static str> {
    let style = Style {
        first: "",
        between: "; ",
        comma: "%2C",
        named: true,
        explode: false,
        empty: "=",
        encode: strict,
    };
    Ok(style.write(name, value)?.unwrap_or_default())
}

/// The `Cookie` header with a further pair.
pub(crate) fn join(header: Option<&HeaderValue>, pair: &str) -> String {
    match header.and_then(|header| header.to_str().ok()) {
        Some(pairs) if !pairs.is_empty() => format!("{pairs}; {pair}"),
        _ => pair.to_owned(),
    }
}
