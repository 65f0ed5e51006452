//! The people and companies that buy from you.
//!
//! Paddle's guides for developers <https://developer.paddle.com/>

use super::adjustments::ListCreditBalances;
use crate::error::ApiErrorBody;
use crate::models::{
    Customer, CustomerCreateInput, CustomerInput, CustomerResponse, GetCustomerResponseBody,
    ListCustomersResponseBody, ListCustomersStatus,
};
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Items, Method, Operation, Pages, Pending, QueryStyle,
    RawResponse, StatusRange,
};

/// The people and companies that buy from you.
///
/// Paddle's guides for developers <https://developer.paddle.com/>
#[derive(Debug, Clone)]
pub struct Customers {
    core: Core,
}

impl Customers {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Add a customer
    ///
    /// Adds one customer and answers with the customer as it was stored.
    ///
    /// `POST /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use paddle::models::CustomerCreateInput;
    /// # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerCreateInput::new("ada@example.com").name("Ada Lovelace");
    /// let customer_response = paddle.customers().create_customer().body(body).send().await?;
    /// println!("{customer_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(&self) -> CreateCustomer {
        CreateCustomer { call: Call::new(&self.core, &CREATE_CUSTOMER) }
    }

    /// List customers
    ///
    /// Lists customers page by page, only active ones unless `status` says otherwise.
    ///
    /// `GET /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use paddle::models::ListCustomersStatus;
    /// # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customers = paddle
    ///     .customers()
    ///     .list_customers()
    ///     .after("ctm_01hv8wptq8987qeep44cyrewp9")
    ///     .id("ctm_01hv8x29kz0t586xy6zn1a62ny")
    ///     .order_by("id[DESC]")
    ///     .per_page(50)
    ///     .search("lovelace")
    ///     .status(ListCustomersStatus::Archived)
    ///     .items();
    /// while let Some(item) = customers.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_customers(&self) -> ListCustomers {
        ListCustomers { call: Call::new(&self.core, &LIST_CUSTOMERS) }
    }

    /// Fetch a customer
    ///
    /// Fetches one customer by id.
    ///
    /// `GET /customers/{customer_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
    /// let get_customer_response_body =
    ///     paddle.customers().get_customer("ctm_01hv8x29kz0t586xy6zn1a62ny").send().await?;
    /// println!("{get_customer_response_body:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer(&self, customer_id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.path::<String>("customer_id", &customer_id.into());
        GetCustomer { call }
    }

    /// Change a customer
    ///
    /// Changes the fields that are sent and answers with the customer after the change.
    ///
    /// `PATCH /customers/{customer_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use paddle::models::CustomerInput;
    /// # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerInput::new().email("ada.lovelace@example.com");
    /// let customer_response =
    ///     paddle.customers().update_customer("ctm_01hv8x29kz0t586xy6zn1a62ny").body(body).send().await?;
    /// println!("{customer_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_customer(&self, customer_id: impl Into<String>) -> UpdateCustomer {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER);
        call.path::<String>("customer_id", &customer_id.into());
        UpdateCustomer { call }
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

static CREATE_CUSTOMER_ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(400), decode: ApiErrorBody::error_validation_response },
    ErrorCase { status: StatusRange::exact(401), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(403), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::error_response },
];

static LIST_CUSTOMERS_ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(401), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(403), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::error_response },
];

static UPDATE_CUSTOMER_ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(400), decode: ApiErrorBody::error_validation_response },
    ErrorCase { status: StatusRange::exact(401), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(403), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::error_response },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::error_response },
];

pub(crate) static CREATE_CUSTOMER: Operation = Operation {
    id: "create-customer",
    method: Method::Post,
    path: "/customers",
    security: &[&["bearerAuth"]],
    errors: CREATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `POST /customers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    pub(crate) call: Call,
}

impl CreateCustomer {
    /// The body of the request.
    pub fn body(mut self, body: CustomerCreateInput) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<CustomerResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<CustomerResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for CreateCustomer {
    type Output = Result<CustomerResponse, Error>;
    type IntoFuture = Pending<CustomerResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LIST_CUSTOMERS: Operation = Operation {
    id: "list-customers",
    method: Method::Get,
    path: "/customers",
    security: &[&["bearerAuth"]],
    query: &["after", "id", "order_by", "per_page", "search", "status"],
    errors: LIST_CUSTOMERS_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomers {
    pub(crate) call: Call,
}

impl ListCustomers {
    /// Id of a customer; the page starts behind it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.call.query::<String>("after", QueryStyle::Form, &after.into());
        self
    }

    /// Keep only the customer with this id, or those with these ids, separated by commas.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.query::<String>("id", QueryStyle::Form, &id.into());
        self
    }

    /// Field to sort by, followed by `[ASC]` or `[DESC]`.
    ///
    /// The server assumes `id[ASC]` when it is left out.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.call.query::<String>("order_by", QueryStyle::Form, &order_by.into());
        self
    }

    /// How many customers make a page.
    ///
    /// The server assumes `10` when it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.call.query("per_page", QueryStyle::FormExploded, &per_page);
        self
    }

    /// Keep only what matches this text.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call.query::<String>("search", QueryStyle::Form, &search.into());
        self
    }

    /// Keep only customers with this status, or with these, separated by commas.
    ///
    /// The server assumes `active` when it is left out.
    pub fn status(mut self, status: ListCustomersStatus) -> Self {
        self.call.query("status", QueryStyle::FormExploded, &status);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<ListCustomersResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<ListCustomersResponseBody, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<ListCustomersResponseBody> {
        let pages: Pages<ListCustomersResponseBody> =
            Pages::url(self.call, |page| Some(page.meta.pagination.as_ref()?.next.to_string()));
        pages.ends_when_empty(|page| page.data.len())
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Customer> {
        self.pages().items(|page| page.data)
    }
}

impl IntoFuture for ListCustomers {
    type Output = Result<ListCustomersResponseBody, Error>;
    type IntoFuture = Pending<ListCustomersResponseBody>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER: Operation = Operation {
    id: "get-customer",
    method: Method::Get,
    path: "/customers/{customer_id}",
    security: &[&["bearerAuth"]],
    errors: LIST_CUSTOMERS_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/{customer_id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    pub(crate) call: Call,
}

impl GetCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<GetCustomerResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<GetCustomerResponseBody, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomer {
    type Output = Result<GetCustomerResponseBody, Error>;
    type IntoFuture = Pending<GetCustomerResponseBody>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static UPDATE_CUSTOMER: Operation = Operation {
    id: "update-customer",
    method: Method::Patch,
    path: "/customers/{customer_id}",
    security: &[&["bearerAuth"]],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `PATCH /customers/{customer_id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomer {
    pub(crate) call: Call,
}

impl UpdateCustomer {
    /// The body of the request.
    pub fn body(mut self, body: CustomerInput) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<CustomerResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<CustomerResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for UpdateCustomer {
    type Output = Result<CustomerResponse, Error>;
    type IntoFuture = Pending<CustomerResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
