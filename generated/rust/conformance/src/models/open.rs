//! What the operations of `open` send and receive.

use std::collections::BTreeMap;

use crate::runtime::{Patch, UnknownInteger, UnknownValue};

/// The response body of `readDevice` and the request body of `writeDevice`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Device {
    /// The field `state`.
    pub state: State,
    /// The field `level`.
    pub level: Option<Level>,
    /// The field `states`.
    pub states: Option<Vec<State>>,
    /// The field `by_state`.
    pub by_state: Option<BTreeMap<String, State>>,
    /// The field `inline`.
    pub inline: Patch<DeviceInline>,
}

impl Device {
    /// One with the values that it cannot do without.
    pub fn new(state: State) -> Self {
        Self { state, level: None, states: None, by_state: None, inline: Patch::Absent }
    }

    /// The field `level`.
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// The field `states`.
    pub fn states(mut self, states: impl IntoIterator<Item = State>) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }

    /// The field `by_state`.
    pub fn by_state(mut self, by_state: BTreeMap<String, State>) -> Self {
        self.by_state = Some(by_state);
        self
    }

    /// The field `inline`.
    pub fn inline(mut self, inline: impl Into<Patch<DeviceInline>>) -> Self {
        self.inline = inline.into();
        self
    }
}

/// The field `state` and an item of the field `states` of `Device`, also used in one more place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `on`
    On,
    /// `off`
    Off,
    /// ` `
    Empty,
    /// `On`
    On2,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl State {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::On, Self::Off, Self::Empty, Self::On2, Self::Plus1, Self::Minus1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Empty => "",
            Self::On2 => "On",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// The field `level` of `Device`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value that this version of the crate does not know.
    Unknown(UnknownInteger),
}

impl Level {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::N1, Self::N2, Self::N3];

    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::N3 => 3,
            Self::Unknown(value) => value.get(),
        }
    }
}

/// The field `inline` of `Device`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceInline {
    /// `a`
    A,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl DeviceInline {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// The response body of `readLabels` and the request body of `writeLabels`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Labels {
    /// The field `name`.
    pub name: Option<String>,
    /// Keys that the document does not name.
    pub additional: BTreeMap<String, i64>,
}

impl Labels {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Keys that the document does not name.
    pub fn additional(mut self, additional: impl IntoIterator<Item = (impl Into<String>, i64)>) -> Self {
        self.additional = additional.into_iter().map(|(key, value)| (key.into(), value)).collect();
        self
    }
}
