use conformance::Conformance;
use conformance::models::Tree;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let body = Tree::new("<value>");
    conformance.json().write_list([body]).send().await?;
    Ok(())
}
