use std::pin::Pin;

use dub::Dub;
use dub::models::UpdateCustomerRequestBody;
use dub::runtime::HyperTransport;
use tokio::runtime::Runtime;

use crate::by_hand;

const TOKEN: &str = "dub_0123456789abcdef0123456789abcdef";

/// What is called.
#[derive(Debug, Clone, Copy)]
pub enum Task {
    /// Fetches an object.
    Get,
    /// Sends a small object, and fetches one.
    Update,
    /// Fetches a hundred objects.
    List,
}

impl Task {
    pub const ALL: [(&str, Self); 3] = [("get", Self::Get), ("update", Self::Update), ("list", Self::List)];

    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, task)| *task)
    }
}

/// A client that can do the tasks.
pub trait Client {
    /// Does one, and panics if it fails: the server is ours.
    fn call(&self, task: Task) -> Pin<Box<dyn Future<Output = ()> + '_>>;
}

/// The clients that are compared.
pub const CLIENTS: [&str; 3] = ["by-hand", "reqwest", "hyper"];

/// A client by its name.
pub fn of(name: &str, base: &str) -> Option<Box<dyn Client>> {
    let generated = || Dub::builder().token(TOKEN).base_url(base).no_proxy();
    Some(match name {
        "by-hand" => Box::new(by_hand::Client::new(base, TOKEN).expect("these settings are fine")),
        "reqwest" => Box::new(generated().build().expect("these settings are fine")),
        "hyper" => {
            let transport = HyperTransport::builder().no_proxy().build().expect("these settings are fine");
            Box::new(generated().transport(transport).build().expect("these settings are fine"))
        }
        _ => return None,
    })
}

/// All on one thread, whose processor time can be read.
pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the system has sockets and timers")
}

impl Client for by_hand::Client {
    fn call(&self, task: Task) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(async move {
            match task {
                Task::Get => drop(self.get("cus_1").await.expect("a customer")),
                Task::Update => drop(self.update("cus_1", "Ada").await.expect("a customer")),
                Task::List => drop(self.list().await.expect("customers")),
            }
        })
    }
}

impl Client for Dub {
    fn call(&self, task: Task) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(async move {
            let customers = self.customers();
            match task {
                Task::Get => drop(customers.get("cus_1").send().await.expect("a customer")),
                Task::Update => {
                    let body = UpdateCustomerRequestBody::new().name("Ada");
                    drop(customers.update("cus_1").body(body).send().await.expect("a customer"));
                }
                Task::List => drop(customers.list().send().await.expect("customers")),
            }
        })
    }
}
