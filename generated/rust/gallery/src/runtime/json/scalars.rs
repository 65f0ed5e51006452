use super::{Input, Json, Outcome, Shape, source::Bounds};

/// Null is read as the empty value where no null is allowed: servers say it, and nothing is lost.
macro_rules! scalar {
    ($type:ty, $ask:ident, $self:ident => $shape:expr) => {
        impl Json for $type {
            fn blank() -> Self {
                Self::default()
            }
            fn read(&mut self, input: &mut Input<'_>) -> Outcome {
                let mut slot = None;
                input.source.$ask(&mut slot)?;
                *self = slot.unwrap_or_default();
                Ok(())
            }
            fn shape(&$self) -> Shape<'_> {
                $shape
            }
            fn read_option(slot: &mut Option<Self>, input: &mut Input<'_>) -> Outcome {
                input.source.$ask(slot)
            }
        }
    };
}

scalar!(bool, boolean, self => Shape::Boolean(*self));
scalar!(f64, number, self => Shape::Number(*self));

impl Json for String {
    fn blank() -> Self {
        Self::new()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        input.source.text_or_empty(self)
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Text(self)
    }
    fn read_option(slot: &mut Option<Self>, input: &mut Input<'_>) -> Outcome {
        input.source.text(slot)
    }
}

macro_rules! integer {
    ($($type:ty => $shape:ident),*) => { $(
        impl Json for $type {
            fn blank() -> Self {
                0
            }
            fn read(&mut self, input: &mut Input<'_>) -> Outcome {
                let mut slot = None;
                Self::read_option(&mut slot, input)?;
                *self = slot.unwrap_or_default();
                Ok(())
            }
            fn shape(&self) -> Shape<'_> {
                Shape::$shape((*self).into())
            }
            fn read_option(slot: &mut Option<Self>, input: &mut Input<'_>) -> Outcome {
                const BOUNDS: Bounds =
                    Bounds { least: <$type>::MIN as i128, most: <$type>::MAX as i128, name: stringify!($type) };
                let mut wide = None;
                input.source.integer(&mut wide, &BOUNDS)?;
                *slot = wide.map(|wide| wide as Self);
                Ok(())
            }
        }
    )* };
}

integer!(i8 => Integer, i16 => Integer, i32 => Integer, i64 => Integer);
integer!(u8 => Unsigned, u16 => Unsigned, u32 => Unsigned, u64 => Unsigned);

impl Json for f32 {
    fn blank() -> Self {
        0.0
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        let mut wide = 0.0_f64;
        input.read(&mut wide)?;
        *self = wide as Self;
        Ok(())
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Float(*self)
    }
}
