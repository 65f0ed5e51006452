use std::fmt;

use super::{Buffer, Json, replay, source::Source};

/// The next value of a document, whichever format it comes from.
pub struct Input<'a> {
    pub(super) source: &'a mut dyn Source,
}

/// Marks that reading failed. The error itself waits in the input, so that passing this on costs nothing.
#[derive(Debug, Clone, Copy)]
pub struct Failed {
    _private: (),
}

impl Failed {
    pub(super) fn new() -> Self {
        Self { _private: () }
    }
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
    /// A number written without a fraction.
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

    /// Reads an object in place.
    pub fn object(&mut self, object: &mut dyn super::Object) -> Outcome {
        self.source.object(object)
    }

    /// Leaves a value out.
    pub fn skip(&mut self) -> Outcome {
        self.source.skip()
    }

    /// Reads an entry of a map.
    pub fn entry<T: Json>(
        &mut self,
        map: &mut std::collections::BTreeMap<String, T>,
        name: String,
    ) -> Outcome {
        let mut value = T::blank();
        value.read(self)?;
        map.insert(name, value);
        Ok(())
    }

    /// Reads the content of a union's variant.
    pub fn variant<U, T: Json>(&mut self, union: &mut U, wrap: fn(T) -> U) -> Outcome {
        let mut content = T::blank();
        content.read(self)?;
        *union = wrap(content);
        Ok(())
    }

    /// Chooses by the kind of the value; nothing is buffered.
    pub fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome {
        self.source.by_kind(choose)
    }

    /// Chooses by the value of the key `tag`, and reads the whole object, tag included. Only what stands before the tag is
    /// buffered. Where there is no tag, it is chosen for an empty one.
    pub fn tagged(&mut self, tag: &str, choose: &mut dyn FnMut(&str, &mut Input<'_>) -> Outcome) -> Outcome {
        replay::read_tagged(self.source, tag, choose)
    }

    /// Chooses by the keys of an object: the place of the only variant whose keys are there.
    pub fn by_keys(
        &mut self,
        keys: &[&[&str]],
        choose: &mut dyn FnMut(Option<usize>, &mut Buffer) -> Outcome,
    ) -> Outcome {
        self.buffered(&mut |value| choose(value.only(keys), value))
    }

    /// Chooses after seeing the whole value.
    pub fn buffered(&mut self, choose: &mut dyn FnMut(&mut Buffer) -> Outcome) -> Outcome {
        let mut value = serde_json::Value::Null;
        self.source.value(&mut value)?;
        let mut buffer = Buffer::new(value);
        choose(&mut buffer).map_err(|_| self.fail(buffer.into_error()))
    }

    /// Refuses the value that was just read.
    #[cold]
    pub(super) fn fail(&mut self, why: impl fmt::Display) -> Failed {
        self.source.fail(&why)
    }
}

impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Input").finish_non_exhaustive()
    }
}
