use conformance::Conformance;
use conformance::models::Styled;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.bodies().send_styled_form(Styled::new()).send().await?;
    Ok(())
}
