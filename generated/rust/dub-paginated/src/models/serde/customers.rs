//! How the models of `customers` are read and written.

use crate::models::{
    Customer, CustomerDiscount, CustomerDiscountType, CustomerLink, CustomerPartner,
    DeleteCustomerResponseBody, GetCustomersSortBy, GetCustomersSortOrder, UpdateCustomerRequestBody,
};
use crate::runtime::json;

json::objects!(
    Customer,
    CustomerLink,
    CustomerPartner,
    CustomerDiscount,
    DeleteCustomerResponseBody,
    UpdateCustomerRequestBody,
);

json::string_enums!(GetCustomersSortBy, GetCustomersSortOrder, CustomerDiscountType);

impl json::Object for Customer {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "id",
                "name",
                "email",
                "avatar",
                "externalId",
                "stripeCustomerId",
                "country",
                "sales",
                "saleAmount",
                "createdAt",
                "firstSaleAt",
                "subscriptionCanceledAt",
                "link",
                "programId",
                "partner",
                "discount",
            ],
            required: &[0, 1, 4, 9],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            name: json::blank(),
            email: None,
            avatar: None,
            external_id: json::blank(),
            stripe_customer_id: None,
            country: None,
            sales: None,
            sale_amount: None,
            created_at: json::blank(),
            first_sale_at: None,
            subscription_canceled_at: None,
            link: None,
            program_id: None,
            partner: None,
            discount: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.email),
            3 => input.read(&mut self.avatar),
            4 => input.read(&mut self.external_id),
            5 => input.read(&mut self.stripe_customer_id),
            6 => input.read(&mut self.country),
            7 => input.read(&mut self.sales),
            8 => input.read(&mut self.sale_amount),
            9 => input.read(&mut self.created_at),
            10 => input.read(&mut self.first_sale_at),
            11 => input.read(&mut self.subscription_canceled_at),
            12 => input.read(&mut self.link),
            13 => input.read(&mut self.program_id),
            14 => input.read(&mut self.partner),
            _ => input.read(&mut self.discount),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.name),
            2 => json::shape(&self.email),
            3 => json::shape(&self.avatar),
            4 => json::shape(&self.external_id),
            5 => json::shape(&self.stripe_customer_id),
            6 => json::shape(&self.country),
            7 => json::shape(&self.sales),
            8 => json::shape(&self.sale_amount),
            9 => json::shape(&self.created_at),
            10 => json::shape(&self.first_sale_at),
            11 => json::shape(&self.subscription_canceled_at),
            12 => json::shape(&self.link),
            13 => json::shape(&self.program_id),
            14 => json::shape(&self.partner),
            _ => json::shape(&self.discount),
        }
    }
}

impl json::Object for CustomerLink {
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
                "couponId",
                "couponTestId",
                "description",
                "partnersCount",
            ],
            required: &[0, 1, 2],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            amount: json::blank(),
            r#type: json::blank(),
            max_duration: None,
            coupon_id: None,
            coupon_test_id: None,
            description: None,
            partners_count: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.read(&mut self.amount),
            2 => input.read(&mut self.r#type),
            3 => input.read(&mut self.max_duration),
            4 => input.read(&mut self.coupon_id),
            5 => input.read(&mut self.coupon_test_id),
            6 => input.read(&mut self.description),
            _ => input.read(&mut self.partners_count),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::shape(&self.amount),
            2 => json::shape(&self.r#type),
            3 => json::shape(&self.max_duration).or_null(),
            4 => json::shape(&self.coupon_id).or_null(),
            5 => json::shape(&self.coupon_test_id).or_null(),
            6 => json::shape(&self.description),
            _ => json::shape(&self.partners_count),
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

impl json::Object for UpdateCustomerRequestBody {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["email", "name", "avatar", "externalId", "stripeCustomerId", "country"],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            email: json::blank(),
            name: json::blank(),
            avatar: json::blank(),
            external_id: None,
            stripe_customer_id: json::blank(),
            country: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.email),
            1 => input.read(&mut self.name),
            2 => input.read(&mut self.avatar),
            3 => input.read(&mut self.external_id),
            4 => input.read(&mut self.stripe_customer_id),
            _ => input.read(&mut self.country),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.email),
            1 => json::shape(&self.name),
            2 => json::shape(&self.avatar),
            3 => json::shape(&self.external_id),
            4 => json::shape(&self.stripe_customer_id),
            _ => json::shape(&self.country),
        }
    }
}
