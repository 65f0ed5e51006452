use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let owner = conformance.unions().read_owner().send().await?;
    println!("{owner:?}");
    Ok(())
}
