use flexprice::Flexprice;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let dto_customer_response = flexprice.customers().get_customer("<id>").send().await?;
    println!("{dto_customer_response:?}");
    Ok(())
}
