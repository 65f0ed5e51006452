use pimms::Pimms;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pimms = Pimms::from_env()?;
    let response = pimms.customers().delete("<id>").send().await?;
    println!("{response:?}");
    Ok(())
}
