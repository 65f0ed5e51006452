use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let texts = conformance.json().read_texts().send().await?;
    println!("{texts:?}");
    Ok(())
}
