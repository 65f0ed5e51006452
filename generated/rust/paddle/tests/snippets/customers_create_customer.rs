use paddle::Paddle;
use paddle::models::CustomerCreateInput;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let body = CustomerCreateInput::new("ada@example.com").name("Ada Lovelace");
    let customer_response = paddle.customers().create_customer().body(body).send().await?;
    println!("{customer_response:?}");
    Ok(())
}
