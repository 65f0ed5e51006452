//! How the models of `open` are read and written.

use crate::models::{Device, DeviceInline, Labels, Level, State};
use crate::runtime::json;

json::objects!(Device, Labels);

json::string_enums!(State, DeviceInline);

json::integer_enums!(Level);

impl json::Object for Device {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["state", "level", "states", "by_state", "inline"],
            required: &[0],
            open: false,
        }
    }

    fn blank() -> Self {
        Self { state: json::blank(), level: None, states: None, by_state: None, inline: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.state),
            1 => input.read(&mut self.level),
            2 => input.read(&mut self.states),
            3 => input.read(&mut self.by_state),
            _ => input.read(&mut self.inline),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.state),
            1 => json::shape(&self.level),
            2 => json::shape(&self.states),
            3 => json::shape(&self.by_state),
            _ => json::shape(&self.inline),
        }
    }
}

impl json::Object for Labels {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name"], required: &[], open: true }
    }

    fn blank() -> Self {
        Self { name: None, additional: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.name)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.name)
    }

    fn set_additional(&mut self, name: String, input: &mut json::Input<'_>) -> json::Outcome {
        input.entry(&mut self.additional, name)
    }

    fn additional(&self) -> json::Shape<'_> {
        json::shape(&self.additional)
    }
}
