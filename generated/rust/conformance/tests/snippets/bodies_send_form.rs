use conformance::Conformance;
use conformance::models::Form;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let body = Form::new("<value>");
    conformance.bodies().send_form(body).send().await?;
    Ok(())
}
