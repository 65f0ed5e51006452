use pimms::Pimms;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pimms = Pimms::from_env()?;
    let customer = pimms.customers().update("<id>").send().await?;
    println!("{customer:?}");
    Ok(())
}
