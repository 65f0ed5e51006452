use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let item = conformance.errors().read_item().send().await?;
    println!("{item:?}");
    Ok(())
}
