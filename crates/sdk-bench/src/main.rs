//! What calls through a generated client cost, beside calls of a client that is written by hand over reqwest with the same
//! settings. `cargo xtask bench` runs this and prints what comes out.
//!
//! - `sdk-bench rounds` prints processor time: the ratio of medians over interleaved rounds.
//! - `sdk-bench calls CLIENT TASK COUNT` makes calls and nothing else, for tools that count instructions or allocations.
//! - `sdk-bench transfer CLIENT download|upload` moves a GiB, for a look at the memory that it takes.

mod by_hand;
mod client;
mod rounds;
mod sample;
mod server;
mod transfer;

use std::process::ExitCode;

use client::Task;
use server::Server;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => server::serve(),
        ["rounds"] => rounds::run(),
        ["calls", client, task, count] => {
            let (Some(task), Ok(count)) = (Task::of(task), count.parse()) else { return usage() };
            let server = Server::start();
            let Some(client) = client::of(client, &server.url) else { return usage() };
            client::runtime().block_on(async {
                for _ in 0..count {
                    client.call(task).await;
                }
            });
        }
        ["transfer", client, direction @ ("download" | "upload")] => {
            let server = Server::start();
            let Some(client) = transfer::client(client, &server) else { return usage() };
            transfer::run(&client, direction);
        }
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("sdk-bench rounds");
    eprintln!("sdk-bench calls by-hand|reqwest|hyper get|update|list COUNT");
    eprintln!("sdk-bench transfer reqwest|hyper download|upload");
    ExitCode::FAILURE
}
