use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.queries().required_in_query("<value>", 1).send().await?;
    Ok(())
}
