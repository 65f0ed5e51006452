use conformance::Conformance;
use conformance::models::Texts;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let texts = conformance.json().write_texts(Texts::new()).send().await?;
    println!("{texts:?}");
    Ok(())
}
