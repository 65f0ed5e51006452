use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let mut pages = conformance.pages().pages_by_cursor().items();
    while let Some(item) = pages.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
