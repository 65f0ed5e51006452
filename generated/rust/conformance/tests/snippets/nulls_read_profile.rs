use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let profile = conformance.nulls().read_profile().send().await?;
    println!("{profile:?}");
    Ok(())
}
