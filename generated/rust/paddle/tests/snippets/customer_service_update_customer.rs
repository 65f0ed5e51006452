use paddle::Paddle;
use paddle::models::CustomerInput;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let body = CustomerInput::new().email("ada.lovelace@example.com");
    let customer_response =
        paddle.customers().update_customer("ctm_01hv8x29kz0t586xy6zn1a62ny").body(body).send().await?;
    println!("{customer_response:?}");
    Ok(())
}
