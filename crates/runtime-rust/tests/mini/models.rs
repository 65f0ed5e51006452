//! The types of the API.

use serde::{Deserialize, Serialize};

/// A person who signed up.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Customer {
    /// Id that Dub gave the customer.
    pub id: String,
    /// Name to show for the customer.
    pub name: String,
    /// E-mail address, if one is known.
    pub email: Option<String>,
    /// How much the customer spent, in cents.
    pub sale_amount: Option<f64>,
}

/// A customer to be.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerCreate {
    /// Id of yours.
    pub external_id: String,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl CustomerCreate {
    /// A customer with what is required.
    pub fn new(external_id: impl Into<String>) -> Self {
        Self { external_id: external_id.into(), email: None }
    }

    /// E-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// What changes about a customer.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Name to show for the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CustomerUpdate {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name to show for the customer.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
