//! The client that one would write for three endpoints, over reqwest.

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub struct Client {
    http: reqwest::Client,
    base: String,
    token: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    pub id: String,
    pub external_id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_amount: Option<f64>,
    pub created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<Discount>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    pub id: String,
    pub domain: String,
    pub key: String,
    pub short_link: String,
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Partner {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Discount {
    pub id: String,
    pub amount: f64,
    pub r#type: DiscountType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_test_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partners_count: Option<f64>,
    pub default: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DiscountType {
    Percentage,
    Flat,
}

#[derive(Debug, Serialize)]
struct CustomerUpdate<'t> {
    name: &'t str,
}

impl Client {
    /// With the settings that generated clients have.
    pub fn new(base: &str, token: &str) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder()
            .user_agent("by-hand/1.0.0")
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(5))
            .read_timeout(Duration::from_secs(30))
            .timeout(Duration::from_secs(60))
            .pool_idle_timeout(Duration::from_secs(90))
            .no_proxy()
            .build()?;
        Ok(Self { http, base: base.to_owned(), token: token.to_owned() })
    }

    pub async fn get(&self, id: &str) -> Result<Customer, Box<dyn std::error::Error>> {
        self.send(self.http.get(format!("{}/customers/{id}", self.base))).await
    }

    pub async fn update(&self, id: &str, name: &str) -> Result<Customer, Box<dyn std::error::Error>> {
        let body = serde_json::to_vec(&CustomerUpdate { name })?;
        let request = self.http.patch(format!("{}/customers/{id}", self.base));
        self.send(request.header("content-type", "application/json").body(body)).await
    }

    pub async fn list(&self) -> Result<Vec<Customer>, Box<dyn std::error::Error>> {
        self.send(self.http.get(format!("{}/customers", self.base))).await
    }

    async fn send<T: for<'de> Deserialize<'de>>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Result<T, Box<dyn std::error::Error>> {
        let request = request.bearer_auth(&self.token).header("accept", "application/json");
        let response = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
