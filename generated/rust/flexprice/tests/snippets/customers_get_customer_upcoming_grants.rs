use flexprice::Flexprice;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let response = flexprice.customers().get_customer_upcoming_grants("<id>").send().await?;
    println!("{response:?}");
    Ok(())
}
