//! The operations of `customer-service`.

use super::customers::CreateCustomer;
use super::customers::GetCustomer;
use super::customers::ListCustomers;
use super::customers::UpdateCustomer;
use crate::runtime::{Call, Core};

/// The operations of `customer-service`.
#[derive(Debug, Clone)]
pub struct CustomerService {
    core: Core,
}

impl CustomerService {
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
        CreateCustomer { call: Call::new(&self.core, &super::customers::CREATE_CUSTOMER) }
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
        ListCustomers { call: Call::new(&self.core, &super::customers::LIST_CUSTOMERS) }
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
        let mut call = Call::new(&self.core, &super::customers::GET_CUSTOMER);
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
        let mut call = Call::new(&self.core, &super::customers::UPDATE_CUSTOMER);
        call.path::<String>("customer_id", &customer_id.into());
        UpdateCustomer { call }
    }
}
