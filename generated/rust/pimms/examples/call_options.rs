use std::time::Duration;

use pimms::{CallOptions, Pimms, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pimms = Pimms::from_env()?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let customers = pimms.customers().list().with(options).send().await?;
    println!("{customers:?}");
    Ok(())
}
