//! Every example of the pages is compiled here, and `every_example_is_compiled` makes sure that none is missing.

#![allow(dead_code, deprecated, reason = "examples are compiled, not run")]

use std::fs;
use std::path::{Path, PathBuf};

#[path = "snippets/adjustment_service_list_credit_balances.rs"]
mod adjustment_service_list_credit_balances;
#[path = "snippets/adjustments_list_credit_balances.rs"]
mod adjustments_list_credit_balances;
#[path = "snippets/customer_service_create_customer.rs"]
mod customer_service_create_customer;
#[path = "snippets/customer_service_get_customer.rs"]
mod customer_service_get_customer;
#[path = "snippets/customer_service_list_customers.rs"]
mod customer_service_list_customers;
#[path = "snippets/customer_service_update_customer.rs"]
mod customer_service_update_customer;
#[path = "snippets/customers_create_customer.rs"]
mod customers_create_customer;
#[path = "snippets/customers_get_customer.rs"]
mod customers_get_customer;
#[path = "snippets/customers_list_credit_balances.rs"]
mod customers_list_credit_balances;
#[path = "snippets/customers_list_customers.rs"]
mod customers_list_customers;
#[path = "snippets/customers_update_customer.rs"]
mod customers_update_customer;

#[test]
fn every_example_is_compiled() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut compiled = Vec::new();
    for folder in ["tests/snippets", "examples"] {
        for path in files(&root.join(folder)) {
            compiled.push(fs::read_to_string(path).expect("a readable program").trim().to_owned());
        }
    }
    let mut pages = vec![root.join("README.md"), root.join("api.md")];
    pages.extend(files(&root.join("docs/resources")));
    let mut examples = 0;
    for page in pages {
        let text = fs::read_to_string(&page).expect("a readable page");
        for block in text.split("```rust\n").skip(1) {
            let example = block.split("\n```").next().unwrap_or_default().trim();
            let is_compiled = compiled.iter().any(|program| program == example);
            assert!(is_compiled, "{}:\n{example}", page.display());
            examples += 1;
        }
    }
    assert!(examples > 0, "the pages show examples");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}
