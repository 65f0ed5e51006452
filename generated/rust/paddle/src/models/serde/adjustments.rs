//! How the models of `adjustments` are read and written.

use crate::models::{CreditBalance, CurrencyCode2, CustomerBalance, ListCreditBalancesResponseBody};
use crate::runtime::json;

json::objects!(CreditBalance, CustomerBalance, ListCreditBalancesResponseBody);

json::string_enums!(CurrencyCode2);

impl json::Object for CreditBalance {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["customer_id", "currency_code", "balance"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { customer_id: None, currency_code: None, balance: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.customer_id),
            1 => input.read(&mut self.currency_code),
            _ => input.read(&mut self.balance),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.customer_id),
            1 => json::shape(&self.currency_code),
            _ => json::shape(&self.balance),
        }
    }
}

impl json::Object for CustomerBalance {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["available", "reserved", "used"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { available: None, reserved: None, used: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.available),
            1 => input.read(&mut self.reserved),
            _ => input.read(&mut self.used),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.available),
            1 => json::shape(&self.reserved),
            _ => json::shape(&self.used),
        }
    }
}

impl json::Object for ListCreditBalancesResponseBody {
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
