use std::process::Command;
use std::time::{Duration, Instant};

use crate::Result;

/// Steps that are taken one after the other until one fails, each under a heading and timed.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    taken: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs a command; what it prints is seen as it comes.
    pub(crate) fn command(&mut self, title: &str, command: &mut Command) -> Result {
        self.step(title, || run(command))
    }

    /// Does something in this process.
    pub(crate) fn step(&mut self, title: &str, step: impl FnOnce() -> Result) -> Result {
        println!("\n=== {title}");
        let start = Instant::now();
        let done = step();
        self.taken.push((title.to_owned(), start.elapsed()));
        done.map_err(|error| {
            self.summarize();
            format!("{title}: {error}").into()
        })
    }

    /// Prints the seconds of each step.
    pub(crate) fn summarize(&self) {
        let total: Duration = self.taken.iter().map(|(_, time)| *time).sum();
        println!("\n=== seconds");
        for (title, time) in &self.taken {
            println!("{:8.1}  {title}", time.as_secs_f64());
        }
        println!("{:8.1}  in all", total.as_secs_f64());
    }
}

/// Runs a command to its end; one that fails is an error that shows how to run it by hand.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("cannot run {}: {error}", line(command)))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed: {status}", line(command)).into()) }
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
