//! How the models of `unions` are read and written.

use crate::models::{Account, Card, Cat, Dog, Loose, LooseObject, Owner, Payment, Pet};
use crate::runtime::json;

json::objects!(Owner, Cat, Dog, LooseObject, Card, Account);

json::unions!(Pet, Loose, Payment);

impl json::Object for Owner {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["pet", "pets", "loose", "payment"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { pet: None, pets: None, loose: None, payment: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.pet),
            1 => input.read(&mut self.pets),
            2 => input.read(&mut self.loose),
            _ => input.read(&mut self.payment),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.pet),
            1 => json::shape(&self.pets),
            2 => json::shape(&self.loose),
            _ => json::shape(&self.payment),
        }
    }
}

impl json::Object for Cat {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["kind", "name", "lives"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { kind: json::blank(), name: json::blank(), lives: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.kind),
            1 => input.read(&mut self.name),
            _ => input.read(&mut self.lives),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.kind),
            1 => json::shape(&self.name),
            _ => json::shape(&self.lives),
        }
    }
}

impl json::Object for Dog {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["kind", "name", "breed"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { kind: json::blank(), name: json::blank(), breed: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.kind),
            1 => input.read(&mut self.name),
            _ => input.read(&mut self.breed),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.kind),
            1 => json::shape(&self.name),
            _ => json::shape(&self.breed),
        }
    }
}

impl json::Object for LooseObject {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["a"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { a: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.a)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.a)
    }
}

impl json::Object for Card {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["number", "holder"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { number: json::blank(), holder: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.number),
            _ => input.read(&mut self.holder),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.number),
            _ => json::shape(&self.holder),
        }
    }
}

impl json::Object for Account {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["iban", "holder"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { iban: json::blank(), holder: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.iban),
            _ => input.read(&mut self.holder),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.iban),
            _ => json::shape(&self.holder),
        }
    }
}

impl json::Json for Pet {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.tagged("kind", &mut |tag, input| match tag {
            "cat" => input.variant(self, Self::Cat),
            "dog" => input.variant(self, Self::Dog),
            _ => input.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Cat(value) => json::shape(value),
            Self::Dog(value) => json::shape(value),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Loose {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.by_kind(&mut |kind, input| match kind {
            json::Kind::Text => input.variant(self, Self::String),
            json::Kind::Integer => input.variant(self, Self::Integer),
            json::Kind::Boolean => input.variant(self, Self::Boolean),
            json::Kind::List => input.variant(self, Self::List),
            json::Kind::Object => input.variant(self, Self::Object),
            _ => input.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::String(value) => json::shape(value),
            Self::Integer(value) => json::shape(value),
            Self::Boolean(value) => json::shape(value),
            Self::List(value) => json::shape(value),
            Self::Object(value) => json::shape(value),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Payment {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        const KEYS: &[&[&str]] = &[&["number"], &["iban"]];
        input.by_keys(KEYS, &mut |place, value| match place {
            Some(0) => value.variant(self, Self::Card),
            Some(1) => value.variant(self, Self::Account),
            _ => value.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Card(value) => json::shape(value),
            Self::Account(value) => json::shape(value),
            Self::Unknown(value) => json::shape(value),
        }
    }
}
