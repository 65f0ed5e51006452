use dub::Dub;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::from_env()?;
    let customers = dub.customers().list().page_size(50).send().await?;
    println!("{customers:?}");
    Ok(())
}
