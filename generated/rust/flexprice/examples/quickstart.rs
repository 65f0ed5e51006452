use flexprice::Flexprice;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let response = flexprice.customers().get_customer_usage_summary().send().await?;
    println!("{response:?}");
    Ok(())
}
