use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let names = conformance.json().read_names().send().await?;
    println!("{names:?}");
    Ok(())
}
