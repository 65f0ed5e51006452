use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let device = conformance.open().read_device().send().await?;
    println!("{device:?}");
    Ok(())
}
