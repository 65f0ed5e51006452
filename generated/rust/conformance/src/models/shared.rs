//! What several resources have in common.

/// The parameter `X-Object` of `headersSimple` and of `headersExploded`, also used in 11 more
/// places.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeepObjectColor {
    /// The field `R`.
    pub r: Option<i64>,
    /// The field `G`.
    pub g: Option<i64>,
    /// The field `B`.
    pub b: Option<i64>,
}

impl DeepObjectColor {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `R`.
    pub fn r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }

    /// The field `G`.
    pub fn g(mut self, g: i64) -> Self {
        self.g = Some(g);
        self
    }

    /// The field `B`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}
