use paddle::Paddle;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let get_customer_response_body =
        paddle.customers().get_customer("ctm_01hv8x29kz0t586xy6zn1a62ny").send().await?;
    println!("{get_customer_response_body:?}");
    Ok(())
}
