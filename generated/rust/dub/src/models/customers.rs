//! What the operations of `Customers` send and receive.

use crate::runtime::{Patch, UnknownValue};

/// What the list is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCustomersSortBy {
    /// `createdAt`
    CreatedAt,
    /// `saleAmount`
    SaleAmount,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl GetCustomersSortBy {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::CreatedAt, Self::SaleAmount];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "createdAt",
            Self::SaleAmount => "saleAmount",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Whether the smallest or the largest value comes first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCustomersSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl GetCustomersSortOrder {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Asc, Self::Desc];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// A person who signed up for your product.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Customer {
    /// Id that Dub gave the customer.
    pub id: String,
    /// Your own id of the customer.
    pub external_id: String,
    /// Name to show for the customer.
    pub name: String,
    /// E-mail address, if one is known.
    pub email: Option<String>,
    /// Where a picture of the customer can be loaded from.
    pub avatar: Option<String>,
    /// Country of the customer, as a code of two letters.
    pub country: Option<String>,
    /// How many times the customer bought something.
    pub sales: Option<f64>,
    /// What the customer spent altogether.
    pub sale_amount: Option<f64>,
    /// Moment at which the customer was recorded.
    pub created_at: String,
    /// Short link that the customer came from; sent with the expanded fields only.
    pub link: Option<Link>,
    /// Affiliate program that brought the customer, if any.
    pub program_id: Option<String>,
    /// Affiliate who referred the customer; sent with the expanded fields only.
    pub partner: Option<CustomerPartner>,
    /// Price reduction that the customer gets; sent with the expanded fields only.
    pub discount: Option<CustomerDiscount>,
}

impl Customer {
    /// One with the values that it cannot do without.
    pub fn new(
        id: impl Into<String>,
        external_id: impl Into<String>,
        name: impl Into<String>,
        created_at: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            external_id: external_id.into(),
            name: name.into(),
            email: None,
            avatar: None,
            country: None,
            sales: None,
            sale_amount: None,
            created_at: created_at.into(),
            link: None,
            program_id: None,
            partner: None,
            discount: None,
        }
    }
}

/// Short link that the customer came from; sent with the expanded fields only.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Link {
    /// Id of the link.
    pub id: String,
    /// Host name of the link.
    pub domain: String,
    /// What follows the host name.
    pub key: String,
    /// The whole link, as it is shared.
    pub short_link: String,
    /// Where the link leads.
    pub url: String,
    /// Affiliate program that the link is part of, if any.
    pub program_id: Option<String>,
}

impl Link {
    /// One with the values that it cannot do without.
    pub fn new(
        id: impl Into<String>,
        domain: impl Into<String>,
        key: impl Into<String>,
        short_link: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            domain: domain.into(),
            key: key.into(),
            short_link: short_link.into(),
            url: url.into(),
            program_id: None,
        }
    }
}

/// Affiliate who referred the customer; sent with the expanded fields only.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerPartner {
    /// Id of the partner.
    pub id: String,
    /// Name of the partner.
    pub name: String,
    /// E-mail address of the partner.
    pub email: Option<String>,
    /// Picture of the partner.
    pub image: Option<String>,
}

impl CustomerPartner {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), email: None, image: None }
    }
}

/// Price reduction that the customer gets; sent with the expanded fields only.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerDiscount {
    /// Identifies the discount.
    pub id: String,
    /// How much is taken off, read as `type` says.
    pub amount: f64,
    /// Whether `amount` is a share of the price or a fixed sum.
    pub r#type: CustomerDiscountType,
    /// Months after which the reduction ends.
    pub max_duration: Option<f64>,
    /// Note about the discount.
    pub description: Option<String>,
    /// Coupon at the payment provider.
    pub coupon_id: Option<String>,
    /// Coupon in the provider's test mode.
    pub coupon_test_id: Option<String>,
    /// How many partners may hand out the discount.
    pub partners_count: Option<f64>,
    /// Whether partners get this discount unless another is chosen.
    pub default: bool,
}

impl CustomerDiscount {
    /// One with the values that it cannot do without.
    pub fn new(
        id: impl Into<String>,
        amount: impl Into<f64>,
        r#type: CustomerDiscountType,
        default: bool,
    ) -> Self {
        Self {
            id: id.into(),
            amount: amount.into(),
            r#type,
            max_duration: None,
            description: None,
            coupon_id: None,
            coupon_test_id: None,
            partners_count: None,
            default,
        }
    }
}

/// Whether `amount` is a share of the price or a fixed sum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerDiscountType {
    /// `percentage`
    Percentage,
    /// `flat`
    Flat,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl CustomerDiscountType {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Percentage, Self::Flat];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::Flat => "flat",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// What is known about the new customer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateCustomerRequestBody {
    /// E-mail address of the customer.
    pub email: Patch<String>,
    /// Name to show; left out, one is made up.
    pub name: Patch<String>,
    /// Where a picture of the customer can be loaded from.
    pub avatar: Patch<String>,
    /// Your own id of the customer.
    pub external_id: String,
}

impl CreateCustomerRequestBody {
    /// One with the values that it cannot do without.
    pub fn new(external_id: impl Into<String>) -> Self {
        Self {
            email: Patch::Absent,
            name: Patch::Absent,
            avatar: Patch::Absent,
            external_id: external_id.into(),
        }
    }

    /// E-mail address of the customer.
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Name to show; left out, one is made up.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Where a picture of the customer can be loaded from.
    pub fn avatar(mut self, avatar: impl Into<Patch<String>>) -> Self {
        self.avatar = avatar.into();
        self
    }
}

/// The fields to change.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomerRequestBody {
    /// New e-mail address.
    pub email: Patch<String>,
    /// New name to show.
    pub name: Patch<String>,
    /// New place to load a picture from.
    pub avatar: Patch<String>,
    /// New id of yours for the customer.
    pub external_id: Option<String>,
}

impl UpdateCustomerRequestBody {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// New e-mail address.
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// New name to show.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New place to load a picture from.
    pub fn avatar(mut self, avatar: impl Into<Patch<String>>) -> Self {
        self.avatar = avatar.into();
        self
    }

    /// New id of yours for the customer.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
}

/// Which customer was removed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteCustomerResponseBody {
    /// Id of the removed customer.
    pub id: String,
}

impl DeleteCustomerResponseBody {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
