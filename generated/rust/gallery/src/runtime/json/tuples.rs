//! Lists whose positions have types of their own.

use super::{Input, Json, Outcome, Shape, shape::Items, source::List};

/// A list with a type for each of its first positions, of which the last ones may be missing; more of one type may follow.
pub trait Positions {
    /// The value that a read starts from.
    fn blank() -> Self
    where
        Self: Sized;

    /// How many positions are there in any case.
    fn least(&self) -> usize;

    /// Reads the element at a place.
    fn set(&mut self, place: usize, input: &mut Input<'_>) -> Outcome;

    /// What the element at a place looks like: absent where it is missing, nothing behind the end.
    fn get(&self, place: usize) -> Option<Shape<'_>>;
}

impl Input<'_> {
    /// Reads a list with positions in place.
    pub fn positions(&mut self, tuple: &mut dyn Positions) -> Outcome {
        self.source.list(&mut Varying { tuple, read: 0 })
    }

    /// Reads one more element of what follows the positions.
    pub fn item<T: Json>(&mut self, rest: &mut Vec<T>) -> Outcome {
        let mut item = T::blank();
        item.read(self)?;
        rest.push(item);
        Ok(())
    }
}

/// The element at a place of a list as it is sent: what is missing ends the list, unless something stands behind it.
pub fn position(tuple: &dyn Positions, place: usize) -> Option<Shape<'_>> {
    let is_absent = |shape: &Shape<'_>| matches!(shape, Shape::Absent);
    let shape = tuple.get(place)?;
    let ends = place >= tuple.least()
        && is_absent(&shape)
        && (place + 1..).map_while(|later| tuple.get(later)).all(|later| is_absent(&later));
    (!ends).then_some(shape)
}

/// A list with positions that is being read, and how many of its elements were.
struct Varying<'t> {
    tuple: &'t mut dyn Positions,
    read: usize,
}

impl List for Varying<'_> {
    fn push(&mut self, input: &mut Input<'_>) -> Outcome {
        self.read += 1;
        self.tuple.set(self.read - 1, input)
    }
    fn pop(&mut self) {
        self.read -= 1;
    }
    fn check(&self) -> Result<(), String> {
        complete(self.read, self.tuple.least(), "a list of at least ")
    }
}

/// Whether a list has as many elements as it needs.
fn complete(read: usize, least: usize, expected: &str) -> Result<(), String> {
    match read < least {
        true => Err(format!("invalid length {read}, expected {expected}{least}")),
        false => Ok(()),
    }
}

/// A tuple that is being read, and how many of its positions were.
struct Fixed<'t, T> {
    tuple: &'t mut T,
    read: usize,
}

/// Tuples of up to as many positions as the traits of the standard library know.
macro_rules! tuples {
    ($($count:literal: ($($position:tt $name:ident)*),)*) => { $(
        impl<$($name: Json),*> Json for ($($name,)*) {
            fn blank() -> Self {
                ($($name::blank(),)*)
            }
            fn read(&mut self, input: &mut Input<'_>) -> Outcome {
                input.source.list(&mut Fixed { tuple: self, read: 0 })
            }
            fn shape(&self) -> Shape<'_> {
                Shape::List(self)
            }
        }

        /// What stands behind the last position is left out.
        impl<$($name: Json),*> List for Fixed<'_, ($($name,)*)> {
            fn push(&mut self, input: &mut Input<'_>) -> Outcome {
                self.read += 1;
                match self.read - 1 {
                    $($position => self.tuple.$position.read(input),)*
                    _ => input.skip(),
                }
            }
            fn pop(&mut self) {
                self.read -= 1;
            }
            fn check(&self) -> Result<(), String> {
                complete(self.read, $count, "a list of ")
            }
        }

        impl<$($name: Json),*> Items for ($($name,)*) {
            fn item(&self, index: usize) -> Option<Shape<'_>> {
                match index {
                    $($position => Some(self.$position.shape()),)*
                    _ => None,
                }
            }
        }
    )* };
}

tuples! {
    1: (0 A),
    2: (0 A 1 B),
    3: (0 A 1 B 2 C),
    4: (0 A 1 B 2 C 3 D),
    5: (0 A 1 B 2 C 3 D 4 E),
    6: (0 A 1 B 2 C 3 D 4 E 5 F),
    7: (0 A 1 B 2 C 3 D 4 E 5 F 6 G),
    8: (0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H),
    9: (0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I),
    10: (0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J),
    11: (0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K),
    12: (0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K 11 L),
}
