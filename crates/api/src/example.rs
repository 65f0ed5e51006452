use crate::Literal;

/// Values for one call of an operation, the same in every language.
///
/// Parameters and fields that are required always have one; optional ones only where the document gives an example
/// that differs from the default.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Example {
    /// One entry for each parameter of the operation, in its order.
    pub parameters: Vec<Option<Literal>>,
    /// The body; `None` where there is none, or where it is optional and has no example.
    pub body: Option<Literal>,
    /// What the first success response could contain: every required field filled; `None` where nothing is returned
    /// or the body is not JSON.
    pub response: Option<Literal>,
}
