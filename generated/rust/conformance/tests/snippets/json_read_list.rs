use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let json = conformance.json().read_list().send().await?;
    println!("{json:?}");
    Ok(())
}
