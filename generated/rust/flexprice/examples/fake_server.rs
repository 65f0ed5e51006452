use flexprice::Flexprice;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = r#"{}"#;
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(response, "application/json"))
        .expect(1)
        .mount(&server)
        .await;
    let flexprice = Flexprice::builder(server.uri()).api_key("<YOUR_API_KEY_HERE>").build()?;
    let response = flexprice.customers().get_customer_usage_summary().send().await?;
    println!("{response:?}");
    Ok(())
}
