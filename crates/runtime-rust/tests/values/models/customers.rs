use std::collections::BTreeMap;

use crate::runtime::{Patch, UnknownInteger, UnknownValue};
use chrono::{DateTime, FixedOffset};

/// A customer: required, optional and nullable fields, a constant (`object`), a list and a field on a cycle.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Customer {
    /// Its id.
    pub id: String,
    /// For people.
    pub name: Option<String>,
    /// Required, but may be null.
    pub email: Option<String>,
    /// When it came.
    pub created_at: DateTime<FixedOffset>,
    /// Whether it pays.
    pub status: Status,
    /// Labels.
    pub tags: Vec<String>,
    /// Who brought it here.
    pub referrer: Option<Box<Customer>>,
}

impl Customer {
    /// A customer of which only the required fields are set.
    pub fn new(
        id: impl Into<String>,
        email: Option<String>,
        created_at: DateTime<FixedOffset>,
        status: Status,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: None,
            email,
            created_at,
            status,
            tags: tags.into_iter().map(Into::into).collect(),
            referrer: None,
        }
    }
}

/// What to change of a customer.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// For people.
    pub name: Option<String>,
    /// May be removed.
    pub email: Patch<String>,
    /// May be removed.
    pub status: Patch<Status>,
}

impl CustomerUpdate {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<Patch<Status>>) -> Self {
        self.status = status.into();
        self
    }
}

/// Anything about a customer: an object that keeps the fields it does not name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// Where it comes from.
    pub source: String,
    /// The fields that have no name of their own here.
    pub additional: BTreeMap<String, Number>,
}

/// Another name for a type.
pub type Number = f64;

/// Whether a customer pays.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It does.
    Active,
    /// It does not any more.
    Archived,
    /// A value that this version does not know.
    Unknown(UnknownValue),
}

impl Status {
    /// The values known today.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Archived];

    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// How soon.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// Later.
    Low,
    /// Now.
    High,
    /// A value that this version does not know.
    Unknown(UnknownInteger),
}

impl Priority {
    /// The values known today.
    pub const KNOWN: &'static [Self] = &[Self::Low, Self::High];

    /// The number that the API writes.
    pub fn value(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::High => 10,
            Self::Unknown(value) => value.get(),
        }
    }
}

/// What happened, told apart by `type`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// `customer.created`
    Created(Box<CustomerCreated>),
    /// `customer.deleted`
    Deleted(CustomerDeleted),
    /// Anything else.
    Unknown(serde_json::Value),
}

/// A customer came. `type` is constant.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerCreated {
    /// The customer.
    pub customer: Customer,
}

/// A customer went.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerDeleted {
    /// Its id.
    pub id: String,
    /// When.
    pub at: Option<DateTime<FixedOffset>>,
}

/// Told apart by the kind of JSON.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Amount {
    /// In words.
    Text(String),
    /// In cents.
    Cents(i64),
    /// Several.
    List(Vec<Amount>),
    /// With a currency.
    Money(Money),
    /// Anything else.
    Unknown(serde_json::Value),
}

/// An amount with its currency.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Money {
    /// How much.
    pub value: i64,
    /// Of what.
    pub currency: String,
}

/// Told apart by the keys that each requires.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Payment {
    /// By card.
    Card(Card),
    /// By bank.
    Bank(Box<Bank>),
    /// Anything else.
    Unknown(serde_json::Value),
}

/// A card.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Card {
    /// The number on it.
    pub number: String,
}

/// An account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bank {
    /// Its number.
    pub iban: String,
}

/// Told apart by trying.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Filter {
    /// One of the known ones.
    Priority(Priority),
    /// Whole numbers.
    Range(Vec<i64>),
    /// Anything that has an amount.
    Money(Box<Money>),
    /// Anything else.
    Unknown(serde_json::Value),
}

/// Told apart by trying: each may have the keys of the other.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Discount {
    /// Less to pay.
    Rebate(Rebate),
    /// A code to pay with.
    Voucher(Voucher),
    /// Anything else.
    Unknown(serde_json::Value),
}

/// Less to pay.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rebate {
    /// Always `rebate`.
    pub kind: Option<String>,
    /// How much less.
    pub percent: Option<i64>,
    /// For people.
    pub note: Option<String>,
}

/// A code to pay with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Voucher {
    /// Always `voucher`.
    pub kind: Option<String>,
    /// What to type.
    pub code: Option<String>,
    /// For people.
    pub note: Option<String>,
}

/// Told apart by `type`, which the variants themselves do not know.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Told {
    /// By card.
    Card(Card),
    /// Anything.
    Metadata(Metadata),
    /// Anything else.
    Unknown(serde_json::Value),
}
