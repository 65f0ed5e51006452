use pimms::Pimms;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pimms = Pimms::from_env()?;
    let customers = pimms.customers().list().send().await?;
    println!("{customers:?}");
    Ok(())
}
