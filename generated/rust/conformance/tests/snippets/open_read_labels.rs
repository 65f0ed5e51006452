use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let labels = conformance.open().read_labels().send().await?;
    println!("{labels:?}");
    Ok(())
}
