/// A JSON value of the document: a default, an enum member, an example.
///
/// Numbers keep the digits that the document has, so that no language loses what another could say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Digits as written: `1.10`, `9007199254740993`, `1e400`.
    Number(String),
    /// Text
    String(String),
    /// `[…]`
    Array(Vec<Literal>),
    /// `{…}` in document order
    Object(Vec<(String, Literal)>),
}
