use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let tree = conformance.json().read_tree().send().await?;
    println!("{tree:?}");
    Ok(())
}
