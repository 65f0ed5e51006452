use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let times = conformance.times().read_times().send().await?;
    println!("{times:?}");
    Ok(())
}
