//! What the operations of `makers` send and receive.

use std::collections::BTreeMap;

/// The request body of `signUp`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SignUpRequestBody {
    /// The field `name`.
    pub name: String,
    /// The field `skills`.
    pub skills: Option<Vec<String>>,
    /// The field `codes`.
    pub codes: Option<Vec<i64>>,
    /// The field `address`.
    pub address: Option<SignUpRequestBodyAddress>,
    /// The field `meta`.
    pub meta: Option<BTreeMap<String, String>>,
}

impl SignUpRequestBody {
    /// One with the values that it cannot do without.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), skills: None, codes: None, address: None, meta: None }
    }

    /// The field `skills`.
    pub fn skills(mut self, skills: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skills = Some(skills.into_iter().map(Into::into).collect());
        self
    }

    /// The field `codes`.
    pub fn codes(mut self, codes: impl IntoIterator<Item = i64>) -> Self {
        self.codes = Some(codes.into_iter().collect());
        self
    }

    /// The field `address`.
    pub fn address(mut self, address: SignUpRequestBodyAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// The field `meta`.
    pub fn meta(mut self, meta: BTreeMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }
}

/// The field `address` of `SignUpRequestBody`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SignUpRequestBodyAddress {
    /// The field `city`.
    pub city: Option<String>,
    /// The field `zip`.
    pub zip: Option<String>,
}

impl SignUpRequestBodyAddress {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The field `zip`.
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}
