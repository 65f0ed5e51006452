use flexprice::Flexprice;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    flexprice.customers().delete_customer("<id>").send().await?;
    Ok(())
}
