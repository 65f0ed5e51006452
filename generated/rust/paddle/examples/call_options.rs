use std::time::Duration;

use paddle::models::CustomerCreateInput;
use paddle::{CallOptions, Paddle, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let body = CustomerCreateInput::new("ada@example.com").name("Ada Lovelace");
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let customer_response = paddle.customers().create_customer().body(body).with(options).send().await?;
    println!("{customer_response:?}");
    Ok(())
}
