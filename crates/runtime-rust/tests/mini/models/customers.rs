use crate::runtime::Patch;

/// A person who signed up.
#[derive(Debug, Clone)]
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

impl Customer {
    /// A customer with what is required.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), email: None, sale_amount: None }
    }
}

/// A customer to be.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerCreate {
    /// Id of yours.
    pub external_id: String,
    /// E-mail address.
    pub email: Option<String>,
}

impl CustomerCreate {
    /// A customer with what is required.
    pub fn new(external_id: impl Into<String>) -> Self {
        Self { external_id: external_id.into(), email: None }
    }

    /// E-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// What changes about a customer.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// Name to show for the customer.
    pub name: Option<String>,
    /// E-mail address; null removes it.
    pub email: Patch<String>,
}

impl CustomerUpdate {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name to show for the customer.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// E-mail address; null removes it.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
}
