use conformance::Conformance;
use conformance::models::Numbers;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let numbers = conformance.json().write_numbers(Numbers::new()).send().await?;
    println!("{numbers:?}");
    Ok(())
}
