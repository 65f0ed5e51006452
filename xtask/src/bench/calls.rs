use std::path::Path;
use std::process::{Command, Output};

use super::sdk_bench;
use crate::Result;

/// The client that others are compared with, and those.
const CLIENTS: [&str; 3] = ["by-hand", "reqwest", "hyper"];

/// What is counted: calls of small JSON.
const COUNTED: [&str; 2] = ["get", "update"];

/// The numbers of calls whose difference is what so many calls more cost: to start a client costs more than to use it.
const CALLS: [u32; 2] = [100, 400];

/// Calls of a generated client beside those of one by hand, over both transports: processor time, then instructions and
/// allocations as valgrind counts them, where it is installed.
pub(super) fn run() -> Result {
    let program = sdk_bench()?;
    println!(
        "\n{:44} {:>9} {:>9} {:>9}",
        "a call, beside one by hand over reqwest", "by hand", "reqwest", "hyper"
    );
    let rounds = text(Command::new(&program).arg("rounds").output()?)?;
    for line in rounds.lines() {
        let mut words = line.split_whitespace();
        let (name, base) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let ratios: Vec<String> = words.map(|ratio| format!("{:>9}", format!("× {ratio}"))).collect();
        println!("{:44} {base:>9} {}", format!("{name}, µs of processor time"), ratios.join(" "));
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("(instructions and allocations are counted where valgrind is installed)");
        return Ok(());
    }
    for task in COUNTED {
        let [base, reqwest, hyper] = each(|client| count(instructions, &program, client, task))?;
        let ratio = |count: f64| format!("× {:.3}", count / base);
        println!(
            "{:44} {base:9.0} {:>9} {:>9}",
            format!("{task}, instructions"),
            ratio(reqwest),
            ratio(hyper)
        );
    }
    for task in COUNTED {
        let [base, reqwest, hyper] = each(|client| count(allocations, &program, client, task))?;
        println!(
            "{:44} {base:9.0} {:+9.0} {:+9.0}",
            format!("{task}, allocations"),
            reqwest - base,
            hyper - base
        );
    }
    Ok(())
}

fn each(count: impl Fn(&str) -> Result<f64>) -> Result<[f64; 3]> {
    let [base, reqwest, hyper] = CLIENTS;
    Ok([count(base)?, count(reqwest)?, count(hyper)?])
}

/// What one call costs.
fn count(
    counter: fn(&Path, &[&str]) -> Result<f64>,
    program: &Path,
    client: &str,
    task: &str,
) -> Result<f64> {
    let [few, many] = CALLS.map(|calls| counter(program, &["calls", client, task, &calls.to_string()]));
    Ok((many? - few?) / f64::from(CALLS[1] - CALLS[0]))
}

fn instructions(program: &Path, arguments: &[&str]) -> Result<f64> {
    let said = valgrind(&["--tool=callgrind", "--callgrind-out-file=/dev/null"], program, arguments)?;
    number(&said, "Collected :", 0)
}

fn allocations(program: &Path, arguments: &[&str]) -> Result<f64> {
    // Total: 1,234 bytes in 56 blocks
    let said = valgrind(&["--tool=dhat", "--dhat-out-file=/dev/null"], program, arguments)?;
    number(&said, "Total:", 3)
}

fn valgrind(options: &[&str], program: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("valgrind").args(options).arg(program).args(arguments).output()?;
    if !output.status.success() {
        return Err(format!("valgrind: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stderr)?)
}

/// The word at an index behind a heading, read as a number.
fn number(said: &str, heading: &str, index: usize) -> Result<f64> {
    let line = said.lines().find_map(|line| line.split_once(heading)).map(|(_, rest)| rest);
    let word = line.and_then(|line| line.split_whitespace().nth(index));
    let word = word.ok_or_else(|| format!("valgrind does not say `{heading}`"))?;
    Ok(word.replace(',', "").parse()?)
}

fn text(output: Output) -> Result<String> {
    match output.status.success() {
        true => Ok(String::from_utf8(output.stdout)?),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
    }
}
