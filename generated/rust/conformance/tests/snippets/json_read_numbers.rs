use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let numbers = conformance.json().read_numbers().send().await?;
    println!("{numbers:?}");
    Ok(())
}
