use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.paths().times_in_path("2024-01-15".parse()?, "2024-01-15T09:30:00Z".parse()?).send().await?;
    Ok(())
}
