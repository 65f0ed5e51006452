use dub::Dub;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::from_env()?;
    let response = dub.customers().delete("<id>").send().await?;
    println!("{response:?}");
    Ok(())
}
