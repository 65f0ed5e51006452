//! The people and companies you bill.

use crate::error::ApiErrorBody;
use crate::models::{
    DtoCreateCustomerRequest, DtoCustomerEntitlementsResponse, DtoCustomerResponse,
    DtoCustomerUsageSummaryResponse, DtoListCreditGrantApplicationsResponse, DtoListCustomersResponse,
    DtoUpdateCustomerRequest, TypesCustomerFilter,
};
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Items, Method, OffsetPaging, Operation, PageInput, Pages,
    Pending, QueryStyle, RawResponse, StatusRange,
};

/// The people and companies you bill.
#[derive(Debug, Clone)]
pub struct Customers {
    core: Core,
}

impl Customers {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Change a customer
    ///
    /// Changes the fields that are sent. The customer is named by `external_customer_id` or by `id`.
    ///
    /// `PUT /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use flexprice::models::DtoUpdateCustomerRequest;
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let dto_customer_response =
    ///     flexprice.customers().update_customer(DtoUpdateCustomerRequest::new()).send().await?;
    /// println!("{dto_customer_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_customer(&self, customer: DtoUpdateCustomerRequest) -> UpdateCustomer {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER);
        call.json_body(&customer);
        UpdateCustomer { call }
    }

    /// Add a customer
    ///
    /// Adds a customer, such as a new account in your product, under an id of yours.
    ///
    /// `POST /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use flexprice::models::DtoCreateCustomerRequest;
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = DtoCreateCustomerRequest::new("<id>");
    /// let dto_customer_response = flexprice.customers().create_customer(customer).send().await?;
    /// println!("{dto_customer_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(&self, customer: DtoCreateCustomerRequest) -> CreateCustomer {
        let mut call = Call::new(&self.core, &CREATE_CUSTOMER);
        call.json_body(&customer);
        CreateCustomer { call }
    }

    /// Fetch a customer by your own id
    ///
    /// Fetches one customer by the id that your own system knows.
    ///
    /// `GET /customers/external/{external_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let dto_customer_response = flexprice.customers().get_customer_by_external_id("<id>").send().await?;
    /// println!("{dto_customer_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer_by_external_id(&self, external_id: impl Into<String>) -> GetCustomerByExternalId {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_BY_EXTERNAL_ID);
        call.path::<String>("external_id", &external_id.into());
        GetCustomerByExternalId { call }
    }

    /// Search customers
    ///
    /// Lists the customers that match every filter of the body, sorted and page by page.
    ///
    /// `POST /customers/search`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use flexprice::models::TypesCustomerFilter;
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customers = flexprice.customers().query_customer(TypesCustomerFilter::new()).items();
    /// while let Some(item) = customers.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_customer(&self, filter: TypesCustomerFilter) -> QueryCustomer {
        let mut call = Call::new(&self.core, &QUERY_CUSTOMER);
        call.json_body(&filter);
        QueryCustomer { call }
    }

    /// Sum up the usage of a customer
    ///
    /// Tells how much of each feature one customer has used in this period. The customer is named
    /// by `customer_lookup_key` or by `customer_id`.
    ///
    /// `GET /customers/usage`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = flexprice.customers().get_customer_usage_summary().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer_usage_summary(&self) -> GetCustomerUsageSummary {
        GetCustomerUsageSummary { call: Call::new(&self.core, &GET_CUSTOMER_USAGE_SUMMARY) }
    }

    /// Fetch a customer
    ///
    /// Fetches one customer by Flexprice's id.
    ///
    /// `GET /customers/{id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let dto_customer_response = flexprice.customers().get_customer("<id>").send().await?;
    /// println!("{dto_customer_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer(&self, id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.path::<String>("id", &id.into());
        GetCustomer { call }
    }

    /// Remove a customer
    ///
    /// Removes one customer. The response has no body.
    ///
    /// `DELETE /customers/{id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// flexprice.customers().delete_customer("<id>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_customer(&self, id: impl Into<String>) -> DeleteCustomer {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER);
        call.path::<String>("id", &id.into());
        DeleteCustomer { call }
    }

    /// List what a customer may use
    ///
    /// Tells which features one customer may use and how much of each, over all subscriptions
    /// together.
    ///
    /// `GET /customers/{id}/entitlements`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = flexprice.customers().get_customer_entitlements("<id>").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer_entitlements(&self, id: impl Into<String>) -> GetCustomerEntitlements {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_ENTITLEMENTS);
        call.path::<String>("id", &id.into());
        GetCustomerEntitlements { call }
    }

    /// List the credit a customer will receive
    ///
    /// Lists the credit that is scheduled for one customer but was not given yet.
    ///
    /// `GET /customers/{id}/grants/upcoming`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = flexprice.customers().get_customer_upcoming_grants("<id>").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer_upcoming_grants(&self, id: impl Into<String>) -> GetCustomerUpcomingGrants {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_UPCOMING_GRANTS);
        call.path::<String>("id", &id.into());
        GetCustomerUpcomingGrants { call }
    }
}

static UPDATE_CUSTOMER_ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(400), decode: ApiErrorBody::errors_error_response },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::errors_error_response },
];

static GET_CUSTOMER_BY_EXTERNAL_ID_ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(400), decode: ApiErrorBody::errors_error_response },
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::errors_error_response },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::errors_error_response },
];

pub(crate) static UPDATE_CUSTOMER: Operation = Operation {
    id: "updateCustomer",
    method: Method::Put,
    path: "/customers",
    security: &[&["ApiKeyAuth"]],
    query: &["id", "external_customer_id"],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `PUT /customers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomer {
    pub(crate) call: Call,
}

impl UpdateCustomer {
    /// Flexprice's id of the customer.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.query::<String>("id", QueryStyle::Form, &id.into());
        self
    }

    /// Your own id of the customer.
    pub fn external_customer_id(mut self, external_customer_id: impl Into<String>) -> Self {
        self.call.query::<String>("external_customer_id", QueryStyle::Form, &external_customer_id.into());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoCustomerResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoCustomerResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for UpdateCustomer {
    type Output = Result<DtoCustomerResponse, Error>;
    type IntoFuture = Pending<DtoCustomerResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: "/customers",
    security: &[&["ApiKeyAuth"]],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `POST /customers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    pub(crate) call: Call,
}

impl CreateCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoCustomerResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoCustomerResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for CreateCustomer {
    type Output = Result<DtoCustomerResponse, Error>;
    type IntoFuture = Pending<DtoCustomerResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER_BY_EXTERNAL_ID: Operation = Operation {
    id: "getCustomerByExternalId",
    method: Method::Get,
    path: "/customers/external/{external_id}",
    security: &[&["ApiKeyAuth"]],
    errors: GET_CUSTOMER_BY_EXTERNAL_ID_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/external/{external_id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerByExternalId {
    pub(crate) call: Call,
}

impl GetCustomerByExternalId {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoCustomerResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoCustomerResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomerByExternalId {
    type Output = Result<DtoCustomerResponse, Error>;
    type IntoFuture = Pending<DtoCustomerResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static QUERY_CUSTOMER: Operation = Operation {
    id: "queryCustomer",
    method: Method::Post,
    path: "/customers/search",
    security: &[&["ApiKeyAuth"]],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `POST /customers/search`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryCustomer {
    pub(crate) call: Call,
}

impl QueryCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoListCustomersResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoListCustomersResponse, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<DtoListCustomersResponse> {
        let paging =
            OffsetPaging::offset(PageInput::body(&["offset"])).limit(PageInput::body(&["limit"]), None);
        Pages::offset(self.call, paging, |page| page.items.as_ref().map_or(0, Vec::len), None)
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<DtoCustomerResponse> {
        self.pages().items(|page| page.items.unwrap_or_default())
    }
}

impl IntoFuture for QueryCustomer {
    type Output = Result<DtoListCustomersResponse, Error>;
    type IntoFuture = Pending<DtoListCustomersResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER_USAGE_SUMMARY: Operation = Operation {
    id: "getCustomerUsageSummary",
    method: Method::Get,
    path: "/customers/usage",
    security: &[&["ApiKeyAuth"]],
    query: &["customer_id", "customer_lookup_key", "feature_ids", "feature_lookup_keys", "subscription_ids"],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/usage`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerUsageSummary {
    pub(crate) call: Call,
}

impl GetCustomerUsageSummary {
    /// Flexprice's id of the customer.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.call.query::<String>("customer_id", QueryStyle::Form, &customer_id.into());
        self
    }

    /// Your own id of the customer.
    pub fn customer_lookup_key(mut self, customer_lookup_key: impl Into<String>) -> Self {
        self.call.query::<String>("customer_lookup_key", QueryStyle::Form, &customer_lookup_key.into());
        self
    }

    /// Keep only the features with these ids.
    pub fn feature_ids(mut self, feature_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "feature_ids",
            QueryStyle::Form,
            &feature_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// Keep only the features with these lookup keys.
    pub fn feature_lookup_keys(
        mut self,
        feature_lookup_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.query(
            "feature_lookup_keys",
            QueryStyle::Form,
            &feature_lookup_keys.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// Count only what belongs to these subscriptions.
    pub fn subscription_ids(mut self, subscription_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "subscription_ids",
            QueryStyle::Form,
            &subscription_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoCustomerUsageSummaryResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoCustomerUsageSummaryResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomerUsageSummary {
    type Output = Result<DtoCustomerUsageSummaryResponse, Error>;
    type IntoFuture = Pending<DtoCustomerUsageSummaryResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: "/customers/{id}",
    security: &[&["ApiKeyAuth"]],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/{id}`, sent by `send` or by awaiting it.
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
    pub fn send(self) -> Pending<DtoCustomerResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoCustomerResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomer {
    type Output = Result<DtoCustomerResponse, Error>;
    type IntoFuture = Pending<DtoCustomerResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: "/customers/{id}",
    security: &[&["ApiKeyAuth"]],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `DELETE /customers/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomer {
    pub(crate) call: Call,
}

impl DeleteCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request. The response has no body.
    pub fn send(self) -> Pending<()> {
        self.call.nothing()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), Error> {
        self.send().wait()
    }
}

impl IntoFuture for DeleteCustomer {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER_ENTITLEMENTS: Operation = Operation {
    id: "getCustomerEntitlements",
    method: Method::Get,
    path: "/customers/{id}/entitlements",
    security: &[&["ApiKeyAuth"]],
    errors: UPDATE_CUSTOMER_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/{id}/entitlements`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerEntitlements {
    pub(crate) call: Call,
}

impl GetCustomerEntitlements {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoCustomerEntitlementsResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoCustomerEntitlementsResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomerEntitlements {
    type Output = Result<DtoCustomerEntitlementsResponse, Error>;
    type IntoFuture = Pending<DtoCustomerEntitlementsResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER_UPCOMING_GRANTS: Operation = Operation {
    id: "getCustomerUpcomingGrants",
    method: Method::Get,
    path: "/customers/{id}/grants/upcoming",
    security: &[&["ApiKeyAuth"]],
    errors: GET_CUSTOMER_BY_EXTERNAL_ID_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers/{id}/grants/upcoming`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerUpcomingGrants {
    pub(crate) call: Call,
}

impl GetCustomerUpcomingGrants {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DtoListCreditGrantApplicationsResponse> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DtoListCreditGrantApplicationsResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomerUpcomingGrants {
    type Output = Result<DtoListCreditGrantApplicationsResponse, Error>;
    type IntoFuture = Pending<DtoListCreditGrantApplicationsResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
