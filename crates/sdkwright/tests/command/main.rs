//! The command as its users meet it: exit status, balance, findings, and what is on the disk afterwards.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod check;
mod configuration;
mod determinism;
mod documents;
mod exit_status;
mod ownership;
mod sandbox;
