//! How the models of `json` are read and written.

use crate::models::{Names, Numbers, Texts, Tree};
use crate::runtime::json;

json::objects!(Numbers, Texts, Names, Tree);

impl json::Object for Numbers {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["small", "large", "plain", "real", "single"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { small: None, large: None, plain: None, real: None, single: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.small),
            1 => input.read(&mut self.large),
            2 => input.read(&mut self.plain),
            3 => input.read(&mut self.real),
            _ => input.read(&mut self.single),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.small),
            1 => json::shape(&self.large),
            2 => json::shape(&self.plain),
            3 => json::shape(&self.real),
            _ => json::shape(&self.single),
        }
    }
}

impl json::Object for Texts {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["text", "texts", "map", "any"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { text: None, texts: None, map: None, any: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.text),
            1 => input.read(&mut self.texts),
            2 => input.read(&mut self.map),
            _ => input.read(&mut self.any),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.text),
            1 => json::shape(&self.texts),
            2 => json::shape(&self.map),
            _ => json::shape(&self.any),
        }
    }
}

impl json::Object for Names {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "type",
                "self",
                "a-b",
                "A_B",
                "1st",
                "+1",
                "-1",
                "$ref!",
                "snake_case",
                "camelCase",
                "",
                "\u{e9}",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            r#type: None,
            self_: None,
            a_b: None,
            a_b2: None,
            n_1st: None,
            plus_1: None,
            minus_1: None,
            r#ref: None,
            snake_case: None,
            camel_case: None,
            value: None,
            e: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.r#type),
            1 => input.read(&mut self.self_),
            2 => input.read(&mut self.a_b),
            3 => input.read(&mut self.a_b2),
            4 => input.read(&mut self.n_1st),
            5 => input.read(&mut self.plus_1),
            6 => input.read(&mut self.minus_1),
            7 => input.read(&mut self.r#ref),
            8 => input.read(&mut self.snake_case),
            9 => input.read(&mut self.camel_case),
            10 => input.read(&mut self.value),
            _ => input.read(&mut self.e),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.r#type),
            1 => json::shape(&self.self_),
            2 => json::shape(&self.a_b),
            3 => json::shape(&self.a_b2),
            4 => json::shape(&self.n_1st),
            5 => json::shape(&self.plus_1),
            6 => json::shape(&self.minus_1),
            7 => json::shape(&self.r#ref),
            8 => json::shape(&self.snake_case),
            9 => json::shape(&self.camel_case),
            10 => json::shape(&self.value),
            _ => json::shape(&self.e),
        }
    }
}

impl json::Object for Tree {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "children", "parent"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { name: json::blank(), children: None, parent: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            1 => input.read(&mut self.children),
            _ => input.read(&mut self.parent),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            1 => json::shape(&self.children),
            _ => json::shape(&self.parent),
        }
    }
}
