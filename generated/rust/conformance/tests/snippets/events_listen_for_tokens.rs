use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let mut events = conformance.events().listen_for_tokens().send().await?;
    while let Some(item) = events.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
