use std::time::Duration;

use paddle::models::CustomerCreateInput;
use paddle::{Paddle, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };
    let paddle = Paddle::builder().token("<YOUR_API_KEY_HERE>").retries(policy).build()?;
    let body = CustomerCreateInput::new("ada@example.com").name("Ada Lovelace");
    let result = paddle.customers().create_customer().body(body).send().await;
    if let Err(error) = result {
        println!("{error}, after {} attempts", error.attempts());
        if let Some(pause) = error.retry_after() {
            println!("the server asks to be left alone for {pause:?}");
        }
    }
    Ok(())
}
