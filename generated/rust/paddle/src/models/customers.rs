//! What the operations of `Customers` send and receive.

use chrono::{DateTime, FixedOffset};

use super::{CustomerId, Meta, RequestId};
use crate::runtime::{Patch, UnknownValue};

/// Moment at which this was stored; Paddle sets it.
pub type CreatedAt = DateTime<FixedOffset>;

/// Somebody who buys from you.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The field `id`.
    pub id: Option<CustomerId>,
    /// Name of the person or company; an invoice cannot be made without one.
    pub name: Option<Name>,
    /// Address that receipts and invoices go to.
    pub email: Option<Email>,
    /// Whether the customer ticked the box for news from you in Paddle's checkout.
    ///
    /// The server assumes `false` when it is left out.
    pub marketing_consent: Option<bool>,
    /// The field `status`.
    pub status: Option<StatusModel>,
    /// Language of mails and invoices, as a short IETF BCP 47 tag.
    ///
    /// The server assumes `en` when it is left out.
    pub locale: Option<String>,
    /// The field `created_at`.
    pub created_at: Option<CreatedAt>,
    /// The field `updated_at`.
    pub updated_at: Option<UpdatedAt>,
}

impl Customer {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A customer with everything that was asked for along with it.
pub type CustomerIncludes = Customer;

/// An e-mail address.
pub type Email = String;

/// About the response itself and the page it holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaPaginated {
    /// The field `request_id`.
    pub request_id: RequestId,
    /// The field `pagination`.
    pub pagination: Option<Pagination2>,
}

impl MetaPaginated {
    /// One with the values that it cannot do without.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self { request_id: request_id.into(), pagination: None }
    }
}

/// A name in full.
pub type Name = String;

/// Where this page stands among the others.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pagination2 {
    /// Size of the page, which is less than what was asked for if that was too much.
    ///
    /// The server assumes `10` when it is left out.
    pub per_page: i64,
    /// Address of the next page; there is one even on the last page.
    pub next: String,
    /// Whether anything follows this page.
    pub has_more: bool,
    /// Roughly how many there are on all pages together.
    pub estimated_total: i64,
}

impl Pagination2 {
    /// One with the values that it cannot do without.
    pub fn new(per_page: i64, next: impl Into<String>, has_more: bool, estimated_total: i64) -> Self {
        Self { per_page, next: next.into(), has_more, estimated_total }
    }
}

/// Whether Paddle still works with this.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusModel {
    /// In use.
    Active,
    /// Put away, of no further use for billing.
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl StatusModel {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Active, Self::Archived];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Moment of the last change; Paddle sets it.
pub type UpdatedAt = DateTime<FixedOffset>;

/// The response body of `create-customer` and of `update-customer`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerResponse {
    /// The field `data`.
    pub data: Customer,
    /// The field `meta`.
    pub meta: Meta,
}

impl CustomerResponse {
    /// One with the values that it cannot do without.
    pub fn new(data: Customer, meta: Meta) -> Self {
        Self { data, meta }
    }
}

/// Keep only customers with this status, or with these, separated by commas.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomersStatus {
    /// Customers that can buy.
    Active,
    /// Customers that were put away and cannot be billed.
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl ListCustomersStatus {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Active, Self::Archived];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// The response body of `list-customers`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCustomersResponseBody {
    /// The customers on this page.
    pub data: Vec<Customer>,
    /// The field `meta`.
    pub meta: MetaPaginated,
}

impl ListCustomersResponseBody {
    /// One with the values that it cannot do without.
    pub fn new(data: impl IntoIterator<Item = Customer>, meta: MetaPaginated) -> Self {
        Self { data: data.into_iter().collect(), meta }
    }
}

/// The response body of `get-customer`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetCustomerResponseBody {
    /// The field `data`.
    pub data: CustomerIncludes,
    /// The field `meta`.
    pub meta: Meta,
}

impl GetCustomerResponseBody {
    /// One with the values that it cannot do without.
    pub fn new(data: CustomerIncludes, meta: Meta) -> Self {
        Self { data, meta }
    }
}

/// A customer to add.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerCreateInput {
    /// Name of the person or company; an invoice cannot be made without one.
    pub name: Patch<Name>,
    /// Address that receipts and invoices go to.
    pub email: Email,
    /// Language of mails and invoices, as a short IETF BCP 47 tag.
    ///
    /// The server assumes `en` when it is left out.
    pub locale: Option<String>,
}

impl CustomerCreateInput {
    /// One with the values that it cannot do without.
    pub fn new(email: impl Into<String>) -> Self {
        Self { name: Patch::Absent, email: email.into(), locale: None }
    }

    /// Name of the person or company; an invoice cannot be made without one.
    pub fn name(mut self, name: impl Into<Patch<Name>>) -> Self {
        self.name = name.into();
        self
    }

    /// Language of mails and invoices, as a short IETF BCP 47 tag.
    ///
    /// The server assumes `en` when it is left out.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Somebody who buys from you.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CustomerInput {
    /// Name of the person or company; an invoice cannot be made without one.
    pub name: Patch<Name>,
    /// Address that receipts and invoices go to.
    pub email: Option<Email>,
    /// The field `status`.
    pub status: Option<StatusModel>,
    /// Language of mails and invoices, as a short IETF BCP 47 tag.
    ///
    /// The server assumes `en` when it is left out.
    pub locale: Option<String>,
}

impl CustomerInput {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Name of the person or company; an invoice cannot be made without one.
    pub fn name(mut self, name: impl Into<Patch<Name>>) -> Self {
        self.name = name.into();
        self
    }

    /// Address that receipts and invoices go to.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The field `status`.
    pub fn status(mut self, status: StatusModel) -> Self {
        self.status = Some(status);
        self
    }

    /// Language of mails and invoices, as a short IETF BCP 47 tag.
    ///
    /// The server assumes `en` when it is left out.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
