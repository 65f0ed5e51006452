use std::time::Duration;

use paddle::models::ListCustomersStatus;
use paddle::{CallOptions, Paddle, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let customers = paddle
        .customers()
        .list_customers()
        .after("ctm_01hv8wptq8987qeep44cyrewp9")
        .id("ctm_01hv8x29kz0t586xy6zn1a62ny")
        .order_by("id[DESC]")
        .per_page(50)
        .search("lovelace")
        .status(ListCustomersStatus::Archived)
        .with(options)
        .send()
        .await?;
    println!("{customers:?}");
    Ok(())
}
