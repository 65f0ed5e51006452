//! Lists whose positions have types of their own.

use super::{Input, Json, Outcome, Shape, shape::Items, source::List};

/// A tuple that is being read, and how many of its positions were.
struct Positions<'t, T> {
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
                input.source.list(&mut Positions { tuple: self, read: 0 })
            }
            fn shape(&self) -> Shape<'_> {
                Shape::List(self)
            }
        }

        /// What stands behind the last position is left out.
        impl<$($name: Json),*> List for Positions<'_, ($($name,)*)> {
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
                match self.read {
                    0..$count => Err(format!("invalid length {}, expected a list of {}", self.read, $count)),
                    _ => Ok(()),
                }
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
