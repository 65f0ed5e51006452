use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.paths().several_in_segment("<value>", "<value>", "<value>").send().await?;
    Ok(())
}
