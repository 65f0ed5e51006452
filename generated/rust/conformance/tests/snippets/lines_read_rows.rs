use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let mut lines = conformance.lines().read_rows().send().await?;
    while let Some(item) = lines.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
