//! How the models of `customers` are read and written.

use crate::models::{
    CreateCustomerRequestBody, Customer, CustomerDiscount, CustomerDiscountType, CustomerPartner,
    DeleteCustomerResponseBody, GetCustomersSortBy, GetCustomersSortOrder, Link, UpdateCustomerRequestBody,
};
use crate::runtime::json;

json::objects!(
    Customer,
    Link,
    CustomerPartner,
    CustomerDiscount,
    CreateCustomerRequestBody,
    UpdateCustomerRequestBody,
    DeleteCustomerResponseBody,
);

json::string_enums!(GetCustomersSortBy, GetCustomersSortOrder, CustomerDiscountType);

impl json::Object for Customer {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "id",
                "externalId",
                "name",
                "email",
                "avatar",
                "country",
                "sales",
                "saleAmount",
                "createdAt",
                "link",
                "programId",
                "partner",
                "discount",
            ],
            required: &[0, 1, 2, 8],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            external_id: json::blank(),
            name: json::blank(),
            email: None,
            avatar: None,
            country: None,
            sales: None,
            sale_amount: None,
            created_at: json::blank(),
            link: None,
            program_id: None,
            partner: None,
            discount: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.external_id),
            2 => input.read(&mut self.name),
            3 => input.read(&mut self.email),
            4 => input.read(&mut self.avatar),
            5 => input.read(&mut self.country),
            6 => input.read(&mut self.sales),
            7 => input.read(&mut self.sale_amount),
            8 => input.read(&mut self.created_at),
            9 => input.read(&mut self.link),
            10 => input.read(&mut self.program_id),
            11 => input.read(&mut self.partner),
            _ => input.read(&mut self.discount),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.external_id),
            2 => json::shape(&self.name),
            3 => json::shape(&self.email),
            4 => json::shape(&self.avatar),
            5 => json::shape(&self.country),
            6 => json::shape(&self.sales),
            7 => json::shape(&self.sale_amount),
            8 => json::shape(&self.created_at),
            9 => json::shape(&self.link),
            10 => json::shape(&self.program_id),
            11 => json::shape(&self.partner),
            _ => json::shape(&self.discount),
        }
    }
}

impl json::Object for Link {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["id", "domain", "key", "shortLink", "url", "programId"],
            required: &[0, 1, 2, 3, 4],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            domain: json::blank(),
            key: json::blank(),
            short_link: json::blank(),
            url: json::blank(),
            program_id: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.domain),
            2 => input.read(&mut self.key),
            3 => input.read(&mut self.short_link),
            4 => input.read(&mut self.url),
            _ => input.read(&mut self.program_id),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.domain),
            2 => json::shape(&self.key),
            3 => json::shape(&self.short_link),
            4 => json::shape(&self.url),
            _ => json::shape(&self.program_id).or_null(),
        }
    }
}

impl json::Object for CustomerPartner {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id", "name", "email", "image"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank(), name: json::blank(), email: None, image: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.email),
            _ => input.read(&mut self.image),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.name),
            2 => json::shape(&self.email).or_null(),
            _ => json::shape(&self.image).or_null(),
        }
    }
}

impl json::Object for CustomerDiscount {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "id",
                "amount",
                "type",
                "maxDuration",
                "description",
                "couponId",
                "couponTestId",
                "partnersCount",
                "default",
            ],
            required: &[0, 1, 2, 8],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            amount: json::blank(),
            r#type: json::blank(),
            max_duration: None,
            description: None,
            coupon_id: None,
            coupon_test_id: None,
            partners_count: None,
            default: json::blank(),
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.amount),
            2 => input.read(&mut self.r#type),
            3 => input.read(&mut self.max_duration),
            4 => input.read(&mut self.description),
            5 => input.read(&mut self.coupon_id),
            6 => input.read(&mut self.coupon_test_id),
            7 => input.read(&mut self.partners_count),
            _ => input.read(&mut self.default),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.amount),
            2 => json::shape(&self.r#type),
            3 => json::shape(&self.max_duration).or_null(),
            4 => json::shape(&self.description),
            5 => json::shape(&self.coupon_id).or_null(),
            6 => json::shape(&self.coupon_test_id).or_null(),
            7 => json::shape(&self.partners_count),
            _ => json::shape(&self.default),
        }
    }
}

impl json::Object for CreateCustomerRequestBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["email", "name", "avatar", "externalId"], required: &[3], open: false }
    }

    fn blank() -> Self {
        Self { email: json::blank(), name: json::blank(), avatar: json::blank(), external_id: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.email),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.avatar),
            _ => input.read(&mut self.external_id),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.email),
            1 => json::shape(&self.name),
            2 => json::shape(&self.avatar),
            _ => json::shape(&self.external_id),
        }
    }
}

impl json::Object for UpdateCustomerRequestBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["email", "name", "avatar", "externalId"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { email: json::blank(), name: json::blank(), avatar: json::blank(), external_id: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.email),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.avatar),
            _ => input.read(&mut self.external_id),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.email),
            1 => json::shape(&self.name),
            2 => json::shape(&self.avatar),
            _ => json::shape(&self.external_id),
        }
    }
}

impl json::Object for DeleteCustomerResponseBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.id)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.id)
    }
}
