use paddle::Paddle;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let response = paddle
        .adjustments()
        .list_credit_balances("ctm_01hv8x29kz0t586xy6zn1a62ny")
        .currency_code("EUR")
        .send()
        .await?;
    println!("{response:?}");
    Ok(())
}
