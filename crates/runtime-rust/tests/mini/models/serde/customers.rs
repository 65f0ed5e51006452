use super::super::*;
use crate::runtime::json;

json::objects!(Customer, CustomerCreate, CustomerUpdate);

impl json::Object for Customer {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id", "name", "email", "saleAmount"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank(), name: json::blank(), email: None, sale_amount: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.email),
            _ => input.read(&mut self.sale_amount),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.name),
            2 => json::shape(&self.email),
            _ => json::shape(&self.sale_amount),
        }
    }
}

impl json::Object for CustomerCreate {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["externalId", "email"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { external_id: json::blank(), email: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.external_id),
            _ => input.read(&mut self.email),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.external_id),
            _ => json::shape(&self.email),
        }
    }
}

impl json::Object for CustomerUpdate {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "email"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { name: None, email: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            _ => input.read(&mut self.email),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            _ => json::shape(&self.email),
        }
    }
}
