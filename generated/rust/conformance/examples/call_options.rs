use std::time::Duration;

use conformance::{CallOptions, Conformance, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let item = conformance.errors().read_item().with(options).send().await?;
    println!("{item:?}");
    Ok(())
}
