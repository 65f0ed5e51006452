//! What the operations of `Adjustments` send and receive.

use super::{CustomerId, Meta};
use crate::runtime::UnknownValue;

/// The credit of one customer in one currency.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CreditBalance {
    /// Whose credit it is.
    pub customer_id: Option<CustomerId>,
    /// Currency of the three totals.
    pub currency_code: Option<CurrencyCode2>,
    /// The totals, over all subscriptions of the customer in this currency.
    pub balance: Option<CustomerBalance>,
}

impl CreditBalance {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A currency that Paddle supports, as its ISO 4217 code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyCode2 {
    /// Argentine peso
    Ars,
    /// Australian dollar
    Aud,
    /// Brazilian real
    Brl,
    /// Canadian dollar
    Cad,
    /// Swiss franc
    Chf,
    /// Chinese renminbi
    Cny,
    /// Czech koruna
    Czk,
    /// Danish krone
    Dkk,
    /// Euro
    Eur,
    /// Pound sterling
    Gbp,
    /// Hong Kong dollar
    Hkd,
    /// Hungarian forint
    Huf,
    /// Israeli new shekel
    Ils,
    /// Indian rupee
    Inr,
    /// Japanese yen
    Jpy,
    /// South Korean won
    Krw,
    /// Mexican peso
    Mxn,
    /// Norwegian krone
    Nok,
    /// New Zealand dollar
    Nzd,
    /// Polish złoty
    Pln,
    /// Russian rouble
    Rub,
    /// Swedish krona
    Sek,
    /// Singapore dollar
    Sgd,
    /// Thai baht
    Thb,
    /// Turkish lira
    Try,
    /// New Taiwan dollar
    Twd,
    /// Ukrainian hryvnia
    Uah,
    /// US dollar
    Usd,
    /// South African rand
    Zar,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl CurrencyCode2 {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::Ars,
        Self::Aud,
        Self::Brl,
        Self::Cad,
        Self::Chf,
        Self::Cny,
        Self::Czk,
        Self::Dkk,
        Self::Eur,
        Self::Gbp,
        Self::Hkd,
        Self::Huf,
        Self::Ils,
        Self::Inr,
        Self::Jpy,
        Self::Krw,
        Self::Mxn,
        Self::Nok,
        Self::Nzd,
        Self::Pln,
        Self::Rub,
        Self::Sek,
        Self::Sgd,
        Self::Thb,
        Self::Try,
        Self::Twd,
        Self::Uah,
        Self::Usd,
        Self::Zar,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ars => "ARS",
            Self::Aud => "AUD",
            Self::Brl => "BRL",
            Self::Cad => "CAD",
            Self::Chf => "CHF",
            Self::Cny => "CNY",
            Self::Czk => "CZK",
            Self::Dkk => "DKK",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Hkd => "HKD",
            Self::Huf => "HUF",
            Self::Ils => "ILS",
            Self::Inr => "INR",
            Self::Jpy => "JPY",
            Self::Krw => "KRW",
            Self::Mxn => "MXN",
            Self::Nok => "NOK",
            Self::Nzd => "NZD",
            Self::Pln => "PLN",
            Self::Rub => "RUB",
            Self::Sek => "SEK",
            Self::Sgd => "SGD",
            Self::Thb => "THB",
            Self::Try => "TRY",
            Self::Twd => "TWD",
            Self::Uah => "UAH",
            Self::Usd => "USD",
            Self::Zar => "ZAR",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// What became of the credit, in the smallest unit of the currency.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CustomerBalance {
    /// Credit that can be spent.
    pub available: Option<String>,
    /// Credit that is set aside for billed transactions.
    pub reserved: Option<String>,
    /// Credit that was spent.
    pub used: Option<String>,
}

impl CustomerBalance {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// The response body of `list-credit-balances`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCreditBalancesResponseBody {
    /// One balance per currency.
    pub data: Vec<CreditBalance>,
    /// The field `meta`.
    pub meta: Meta,
}

impl ListCreditBalancesResponseBody {
    /// One with the values that it cannot do without.
    pub fn new(data: impl IntoIterator<Item = CreditBalance>, meta: Meta) -> Self {
        Self { data: data.into_iter().collect(), meta }
    }
}
