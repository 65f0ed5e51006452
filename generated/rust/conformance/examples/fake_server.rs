use conformance::Conformance;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = r#"{"id":"<id>"}"#;
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(response, "application/json"))
        .expect(1)
        .mount(&server)
        .await;
    let conformance = Conformance::builder().base_url(server.uri()).build()?;
    let item = conformance.errors().read_item().send().await?;
    println!("{item:?}");
    Ok(())
}
