//! Clients whose settings stand in environment variables. These belong to a whole process, so each test starts one.

use std::env;
use std::process::Command;

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::ErrorKind;
use crate::{BASE, CREDENTIAL, CUSTOMER, READ_LINE, SECRET, VARIABLES, from_env};

/// Runs one of the ignored tests with these variables and no others.
fn run(test: &str, variables: &[(&str, &str)]) {
    let program = env::current_exe().expect("this program");
    let mut child = Command::new(program);
    child.args(["--ignored", "--exact", &format!("every_sdk::environment::{test}")]);
    let output = child.env_clear().envs(variables.iter().copied()).output().expect("a process");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
fn credential_and_address_can_be_variables() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let (credential, address) = VARIABLES;
    run("reads", &[(credential, SECRET), (address, &format!("{}{BASE}", server.url))]);
    server.only().assert_is(READ_LINE, CREDENTIAL, None);
}

#[test]
fn the_credential_must_be_there() {
    run("misses_the_credential", &[]);
    run("misses_the_credential", &[(VARIABLES.0, "")]);
}

#[tokio::test]
#[ignore = "needs variables that `credential_and_address_can_be_variables` sets"]
async fn reads() {
    read(&from_env().expect("a client")).await.expect("a customer");
}

#[test]
#[ignore = "must not have variables, as `the_credential_must_be_there` makes sure"]
fn misses_the_credential() {
    let error = from_env().expect_err("no credential");
    let ErrorKind::Invalid { parameter, .. } = error.kind() else { panic!("{error:?}") };
    assert_eq!(parameter, VARIABLES.0);
}
