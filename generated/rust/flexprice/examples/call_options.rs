use std::time::Duration;

use flexprice::{CallOptions, Flexprice, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let response = flexprice.customers().get_customer_usage_summary().with(options).send().await?;
    println!("{response:?}");
    Ok(())
}
