use dub::Dub;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::from_env()?;
    let customer = dub.customers().update("<id>").send().await?;
    println!("{customer:?}");
    Ok(())
}
