//! What the document describes and no operation uses.

use super::{CreatedAt, CustomerId, Email, Name, StatusModel, UpdatedAt};

/// A customer to add.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomerCreate {
    /// The field `id`.
    pub id: Option<CustomerId>,
    /// Name of the person or company; an invoice cannot be made without one.
    pub name: Option<Name>,
    /// Address that receipts and invoices go to.
    pub email: Email,
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

impl CustomerCreate {
    /// One with the values that it cannot do without.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            id: None,
            name: None,
            email: email.into(),
            marketing_consent: None,
            status: None,
            locale: None,
            created_at: None,
            updated_at: None,
        }
    }
}
