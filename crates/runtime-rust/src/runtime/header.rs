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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_encoded() {
        let text = |text: &str| Parameter::Text(text.into());
        assert_eq!(write(&text("a b/c%é")).as_deref(), Ok("a b/c%é"));
        assert_eq!(write(&Parameter::List(vec![text("1"), text("2")])).as_deref(), Ok("1,2"));
        assert_eq!(write(&Parameter::Object(vec![("a".into(), text("1"))])).as_deref(), Ok("a,1"));
    }
}
