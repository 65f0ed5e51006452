//! Credit that was granted to customers.

use crate::error::ApiErrorBody;
use crate::models::ListCreditBalancesResponseBody;
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Method, Operation, Pending, QueryStyle, RawResponse,
    StatusRange,
};

/// Credit that was granted to customers.
#[derive(Debug, Clone)]
pub struct Adjustments {
    core: Core,
}

impl Adjustments {
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
        let mut call = Call::new(&self.core, &LIST_CREDIT_BALANCES);
        call.path::<String>("customer_id", &customer_id.into());
        ListCreditBalances { call }
    }
}

static ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(400), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::error_response },
];

pub(crate) static LIST_CREDIT_BALANCES: Operation = Operation {
    id: "list-credit-balances",
    method: Method::Get,
    path: "/customers/{customer_id}/credit-balances",
    security: &[&["bearerAuth"]],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/{customer_id}/credit-balances`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCreditBalances {
    pub(crate) call: Call,
}

impl ListCreditBalances {
    /// Keep only balances in this currency, or in these, separated by commas.
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.call.query::<String>("currency_code", QueryStyle::Form, &currency_code.into());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<ListCreditBalancesResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<ListCreditBalancesResponseBody, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ListCreditBalances {
    type Output = Result<ListCreditBalancesResponseBody, Error>;
    type IntoFuture = Pending<ListCreditBalancesResponseBody>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
