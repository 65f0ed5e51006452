//! The operations of `adjustment-service`.

use super::adjustments::ListCreditBalances;
use crate::runtime::{Call, Core};

/// The operations of `adjustment-service`.
#[derive(Debug, Clone)]
pub struct AdjustmentService {
    core: Core,
}

impl AdjustmentService {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// List the credit of a customer
    ///
    /// Lists what credit the customer holds, one balance per currency, all in one response.
    ///
    /// Credit starts as `available`. Applied to a billed transaction it is `reserved`, and goes
    /// back if that transaction is canceled; once the transaction completes it is `used`.
    ///
    /// `GET /customers/{customer_id}/credit-balances`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = paddle
    ///     .adjustments()
    ///     .list_credit_balances("ctm_01hv8x29kz0t586xy6zn1a62ny")
    ///     .currency_code("EUR")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_credit_balances(&self, customer_id: impl Into<String>) -> ListCreditBalances {
        let mut call = Call::new(&self.core, &super::adjustments::LIST_CREDIT_BALANCES);
        call.path::<String>("customer_id", &customer_id.into());
        ListCreditBalances { call }
    }
}
