use super::parameter::Parameter;
use super::style::Style;

/// A header parameter of style `simple`. Headers are not percent-encoded (OpenAPI 3.1.1, appendix D).
pub(crate) fn write(value: &Parameter) -> Result<String, &'static str> {
    let style = Style {
        first: "",
        between: ",",
        comma: ",",
        named: false,
        explode: false,
        empty: "",
        encode: str::to_owned,
    };
    Ok(style.write("", value)?.unwrap_or_default())
}
