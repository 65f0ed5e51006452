//! How the models of `unused` are read and written.

use crate::models::CustomerCreate;
use crate::runtime::json;

json::objects!(CustomerCreate);

impl json::Object for CustomerCreate {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "id",
                "name",
                "email",
                "marketing_consent",
                "status",
                "locale",
                "created_at",
                "updated_at",
            ],
            required: &[2],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: None,
            name: None,
            email: json::blank(),
            marketing_consent: None,
            status: None,
            locale: None,
            created_at: None,
            updated_at: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.email),
            3 => input.read(&mut self.marketing_consent),
            4 => input.read(&mut self.status),
            5 => input.read(&mut self.locale),
            6 => input.read(&mut self.created_at),
            _ => input.read(&mut self.updated_at),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.name),
            2 => json::shape(&self.email),
            3 => json::shape(&self.marketing_consent),
            4 => json::shape(&self.status),
            5 => json::shape(&self.locale),
            6 => json::shape(&self.created_at),
            _ => json::shape(&self.updated_at),
        }
    }
}
