use std::time::Duration;

use paddle::models::ListCustomersStatus;
use paddle::{Paddle, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };
    let paddle = Paddle::builder().token("<YOUR_API_KEY_HERE>").retries(policy).build()?;
    let result = paddle
        .customers()
        .list_customers()
        .after("ctm_01hv8wptq8987qeep44cyrewp9")
        .id("ctm_01hv8x29kz0t586xy6zn1a62ny")
        .order_by("id[DESC]")
        .per_page(50)
        .search("lovelace")
        .status(ListCustomersStatus::Archived)
        .send()
        .await;
    if let Err(error) = result {
        println!("{error}, after {} attempts", error.attempts());
        if let Some(pause) = error.retry_after() {
            println!("the server asks to be left alone for {pause:?}");
        }
    }
    Ok(())
}
