//! The command as its users meet it: exit status, balance, findings, and what is on the disk afterwards.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod check;
mod configuration;
mod determinism;
mod diff;
mod documents;
mod exit_status;
mod explain;
mod overlays;
mod ownership;
mod remote;
mod sandbox;
