//! How the models of `customers` are read and written.

use crate::models::{
    Customer, CustomerCreateInput, CustomerInput, CustomerResponse, GetCustomerResponseBody,
    ListCustomersResponseBody, ListCustomersStatus, MetaPaginated, Pagination2, StatusModel,
};
use crate::runtime::json;

json::objects!(
    Customer,
    MetaPaginated,
    Pagination2,
    CustomerResponse,
    ListCustomersResponseBody,
    GetCustomerResponseBody,
    CustomerCreateInput,
    CustomerInput,
);

json::string_enums!(StatusModel, ListCustomersStatus);

impl json::Object for Customer {
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
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: None,
            name: None,
            email: None,
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

impl json::Object for MetaPaginated {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["request_id", "pagination"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { request_id: json::blank(), pagination: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.request_id),
            _ => input.read(&mut self.pagination),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.request_id),
            _ => json::shape(&self.pagination).or_null(),
        }
    }
}

impl json::Object for Pagination2 {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["per_page", "next", "has_more", "estimated_total"],
            required: &[0, 1, 2, 3],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            per_page: json::blank(),
            next: json::blank(),
            has_more: json::blank(),
            estimated_total: json::blank(),
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.per_page),
            1 => input.read(&mut self.next),
            2 => input.read(&mut self.has_more),
            _ => input.read(&mut self.estimated_total),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.per_page),
            1 => json::shape(&self.next),
            2 => json::shape(&self.has_more),
            _ => json::shape(&self.estimated_total),
        }
    }
}

impl json::Object for CustomerResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["data", "meta"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { data: json::blank(), meta: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.data),
            _ => input.read(&mut self.meta),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.data),
            _ => json::shape(&self.meta),
        }
    }
}

impl json::Object for ListCustomersResponseBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["data", "meta"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { data: json::blank(), meta: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.data),
            _ => input.read(&mut self.meta),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.data),
            _ => json::shape(&self.meta),
        }
    }
}

impl json::Object for GetCustomerResponseBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["data", "meta"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { data: json::blank(), meta: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.data),
            _ => input.read(&mut self.meta),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.data),
            _ => json::shape(&self.meta),
        }
    }
}

impl json::Object for CustomerCreateInput {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "email", "locale"], required: &[1], open: false }
    }

    fn blank() -> Self {
        Self { name: json::blank(), email: json::blank(), locale: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            1 => input.read(&mut self.email),
            _ => input.read(&mut self.locale),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            1 => json::shape(&self.email),
            _ => json::shape(&self.locale),
        }
    }
}

impl json::Object for CustomerInput {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "email", "status", "locale"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { name: json::blank(), email: None, status: None, locale: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            1 => input.read(&mut self.email),
            2 => input.read(&mut self.status),
            _ => input.read(&mut self.locale),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            1 => json::shape(&self.email),
            2 => json::shape(&self.status),
            _ => json::shape(&self.locale),
        }
    }
}
