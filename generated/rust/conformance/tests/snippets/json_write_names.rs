use conformance::Conformance;
use conformance::models::Names;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let names = conformance.json().write_names(Names::new()).send().await?;
    println!("{names:?}");
    Ok(())
}
