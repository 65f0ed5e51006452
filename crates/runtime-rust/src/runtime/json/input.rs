use std::fmt;

use super::{Buffer, Json, source::Source, tagged};

/// The next value of a document, whichever `serde` format it comes from.
pub struct Input<'a> {
    pub(super) source: &'a mut dyn Source,
}

/// Marks that reading failed. The error itself waits in the input, where it costs nothing to pass on.
#[derive(Debug)]
pub struct Failed {
    pub(super) _private: (),
}

/// Whether a value was read.
pub type Outcome = Result<(), Failed>;

/// The kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
}

impl Input<'_> {
    /// Reads a value in place.
    pub fn read<T: Json>(&mut self, value: &mut T) -> Outcome {
        value.read(self)
    }

    /// Leaves a value out.
    pub fn skip(&mut self) -> Outcome {
        self.source.skip()
    }

    /// Reads the content of a union's variant.
    pub fn variant<U, T: Json>(&mut self, union: &mut U, wrap: fn(T) -> U) -> Outcome {
        let mut content = T::blank();
        content.read(self)?;
        *union = wrap(content);
        Ok(())
    }

    /// Chooses by the kind of the value, without buffering it.
    pub fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome {
        self.source.by_kind(choose)
    }

    /// Chooses by the value of the key `tag`. The content that `choose` reads is the whole object, tag included. Only what
    /// stands before the tag is buffered. A value without the tag is chosen for with an empty one.
    pub fn tagged(
        &mut self,
        tag: &'static str,
        choose: &mut dyn FnMut(&str, &mut Input<'_>) -> Outcome,
    ) -> Outcome {
        tagged::read(self, tag, choose)
    }

    /// Chooses after seeing the whole value.
    pub fn buffered(&mut self, choose: &mut dyn FnMut(&mut Buffer) -> Outcome) -> Outcome {
        let mut value = serde_json::Value::Null;
        self.source.value(&mut value)?;
        let mut buffer = Buffer::new(value);
        choose(&mut buffer).map_err(|failed| match buffer.into_error() {
            Some(error) => self.source.fail(&error),
            None => failed,
        })
    }

    /// Refuses the value that was just read.
    pub(super) fn fail(&mut self, why: impl fmt::Display) -> Failed {
        self.source.fail(&why)
    }
}
