use std::time::Duration;

use flexprice::{Flexprice, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };
    let flexprice = Flexprice::builder("https://api.example.com")
        .api_key("<YOUR_API_KEY_HERE>")
        .retries(policy)
        .build()?;
    let result = flexprice.customers().get_customer_usage_summary().send().await;
    if let Err(error) = result {
        println!("{error}, after {} attempts", error.attempts());
        if let Some(pause) = error.retry_after() {
            println!("the server asks to be left alone for {pause:?}");
        }
    }
    Ok(())
}
