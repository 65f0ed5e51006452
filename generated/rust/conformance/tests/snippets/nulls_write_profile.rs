use conformance::Conformance;
use conformance::models::Profile;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let body = Profile::new("<id>").bio("<value>");
    let profile = conformance.nulls().write_profile(body).send().await?;
    println!("{profile:?}");
    Ok(())
}
