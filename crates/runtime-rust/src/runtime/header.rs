use super::parameter::Parameter;
use super::style::Style;

/// How a parameter is written into a header. Headers are not percent-encoded (OpenAPI 3.1.1, appendix D).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `blue,black`; `R,100,G,200`
    Simple,
    /// `blue,black`; `R=100,G=200`
    SimpleExploded,
    /// `{"R":100}`
    Json,
}

impl HeaderStyle {
    pub(crate) fn is_json(self) -> bool {
        self == Self::Json
    }

    pub(crate) fn write(self, value: &Parameter) -> Result<String, &'static str> {
        let style = Style {
            first: "",
            between: ",",
            comma: ",",
            named: false,
            explode: self == Self::SimpleExploded,
            empty: "",
            encode: str::to_owned,
        };
        Ok(style.write("", value)?.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_encoded() {
        let text = |text: &str| Parameter::Text(text.into());
        let write = |value: &Parameter| HeaderStyle::Simple.write(value);
        assert_eq!(write(&text("a b/c%é")).as_deref(), Ok("a b/c%é"));
        assert_eq!(write(&Parameter::List(vec![text("1"), text("2")])).as_deref(), Ok("1,2"));
        let object = Parameter::Object(vec![("a".into(), text("1"))]);
        assert_eq!(write(&object).as_deref(), Ok("a,1"));
        assert_eq!(HeaderStyle::SimpleExploded.write(&object).as_deref(), Ok("a=1"));
        assert_eq!(HeaderStyle::Json.write(&text("{\"a\":[1,2]}")).as_deref(), Ok("{\"a\":[1,2]}"));
    }
}
