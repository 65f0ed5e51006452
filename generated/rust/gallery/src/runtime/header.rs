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
