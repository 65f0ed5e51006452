use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};

use crate::Result;
use crate::steps::line;

/// What a command cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// From start to end.
    pub(crate) wall: Duration,
    /// On all processors, of the command and everything it ran.
    pub(crate) cpu: Duration,
    /// The resident memory of its largest process, in bytes.
    pub(crate) peak: u64,
}

/// The cost of a command, measured by a process of its own: the system keeps one account for all children of a
/// process, and its peak never goes down.
pub(crate) fn cost(command: &Command) -> Result<Cost> {
    let mut measured = Command::new(std::env::current_exe()?);
    measured.args(["measure", "--"]).arg(command.get_program()).args(command.get_args());
    measured.envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))));
    if let Some(dir) = command.get_current_dir() {
        measured.current_dir(dir);
    }
    let output = measured.stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8(output.stdout)?;
    let numbers: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    match numbers.as_slice() {
        [wall, cpu, peak] if output.status.success() => {
            Ok(Cost { wall: Duration::from_micros(*wall), cpu: Duration::from_micros(*cpu), peak: *peak })
        }
        _ => Err(format!("`{}` failed", line(command)).into()),
    }
}

/// The other end: runs the command and prints microseconds of wall and processor time, and bytes.
pub(crate) fn run(command: &[String]) -> Result {
    let [program, arguments @ ..] = command else { return Err("no command".into()) };
    let start = Instant::now();
    let output = Command::new(program).args(arguments).stdout(Stdio::null()).output()?;
    let wall = start.elapsed().as_micros();
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        return Err(format!("`{program}` failed: {}", output.status).into());
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    println!("{wall} {} {}", microseconds(&usage), peak(&usage));
    Ok(())
}

fn microseconds(usage: &Usage) -> i64 {
    let (user, system) = (usage.user_time(), usage.system_time());
    (user.tv_sec() + system.tv_sec()) * 1_000_000 + user.tv_usec() + system.tv_usec()
}

/// Linux counts in KiB, macOS in bytes.
fn peak(usage: &Usage) -> i64 {
    if cfg!(target_os = "macos") { usage.max_rss() } else { usage.max_rss() * 1024 }
}
