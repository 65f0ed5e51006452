use conformance::Conformance;
use conformance::models::KindInPathKind;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.paths().kind_in_path(KindInPathKind::AB).send().await?;
    Ok(())
}
