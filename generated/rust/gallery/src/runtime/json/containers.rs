use std::collections::BTreeMap;

use super::{
    Input, Json, Outcome, Shape,
    shape::{Entries, Items},
    source::{List, Slot},
};

impl<T: Json> Json for Option<T> {
    fn blank() -> Self {
        None
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        T::read_option(self, input)
    }
    fn shape(&self) -> Shape<'_> {
        self.as_ref().map_or(Shape::Absent, T::shape)
    }
}

impl<T: Json> Slot for Option<T> {
    fn fill(&mut self, input: &mut Input<'_>) -> Outcome {
        self.insert(T::blank()).read(input)
    }
}

impl<T: Json> Json for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        (**self).read(input)
    }
    fn shape(&self) -> Shape<'_> {
        (**self).shape()
    }
}

impl<T: Json> Json for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        input.source.list(self)
    }
    fn shape(&self) -> Shape<'_> {
        Shape::List(self)
    }
}

/// Elements are read where they stay, which saves moving each of them once it is complete.
impl<T: Json> List for Vec<T> {
    fn push(&mut self, input: &mut Input<'_>) -> Outcome {
        let place = self.len();
        self.push(T::blank());
        self[place].read(input)
    }
    fn pop(&mut self) {
        self.pop();
    }
}

impl<T: Json> Items for Vec<T> {
    fn item(&self, index: usize) -> Option<Shape<'_>> {
        self.get(index).map(T::shape)
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        input.source.entries(&mut |entries| {
            while let Some(name) = entries.next_name()? {
                Input { source: entries.as_source() }.entry(self, name)?;
            }
            Ok(())
        })
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Map(self)
    }
}

impl<T: Json> Entries for BTreeMap<String, T> {
    fn each(&self, show: &mut dyn FnMut(&str, Shape<'_>) -> bool) {
        for (name, value) in self {
            if !show(name, value.shape()) {
                return;
            }
        }
    }
}

impl Json for serde_json::Value {
    fn blank() -> Self {
        Self::Null
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        input.source.value(self)
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Value(self)
    }
}
