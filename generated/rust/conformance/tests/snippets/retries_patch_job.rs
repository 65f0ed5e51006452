use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let job = conformance.retries().patch_job().send().await?;
    println!("{job:?}");
    Ok(())
}
