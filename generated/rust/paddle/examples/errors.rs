use paddle::{ApiErrorBody, Paddle};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let result = paddle.customers().get_customer("ctm_01hv8x29kz0t586xy6zn1a62ny").send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::ErrorResponse(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
