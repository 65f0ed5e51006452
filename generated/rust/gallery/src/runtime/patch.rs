use super::json::{Input, Json, Outcome, Shape};

/// A field of a change: left as it is, set to null, or set to a value.
///
/// ```text
/// CustomerUpdate::new().name("Ada").email(Null)   // name is changed, email is removed, the rest stays
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// The field is not mentioned: the server leaves it as it is.
    #[default]
    Absent,
    /// The field is set to null.
    Null,
    /// The field is set to this value.
    Value(T),
}

/// What sets a field to null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Null;

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value itself, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the field is not mentioned.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is set to null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T: Json> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Json> From<Null> for Patch<T> {
    fn from(_: Null) -> Self {
        Self::Null
    }
}

/// `None` says null: to leave a field as it is, do not set it.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Json> Json for Patch<T> {
    fn blank() -> Self {
        Self::Absent
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        let mut slot = None;
        T::read_option(&mut slot, input)?;
        *self = slot.map_or(Self::Null, Self::Value);
        Ok(())
    }
    fn shape(&self) -> Shape<'_> {
        match self {
            Self::Absent => Shape::Absent,
            Self::Null => Shape::Null,
            Self::Value(value) => value.shape(),
        }
    }
}
