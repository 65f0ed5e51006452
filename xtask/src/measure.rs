use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output};
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};

use crate::Result;
use crate::steps::line;

/// Where this variable names a folder, this program is what cargo runs instead of a compiler: see [`compiler`].
const COSTS: &str = "XTASK_COSTS";

/// What a command cost.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Cost {
    /// From start to end.
    pub(crate) wall: Duration,
    /// On all processors, of the command and everything it ran.
    pub(crate) cpu: Duration,
    /// The resident memory of its largest process, in bytes.
    pub(crate) peak: u64,
}

/// The cost of a command that succeeds.
pub(crate) fn cost(command: &Command) -> Result<Cost> {
    let (output, cost) = observe(command)?;
    if output.status.success() {
        return Ok(cost);
    }
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(format!("`{}` failed: {}", line(command), output.status).into())
}

/// What a command said, and its cost, measured by a process of its own: the system keeps one account for all children
/// of a process, and its peak never goes down.
pub(crate) fn observe(command: &Command) -> Result<(Output, Cost)> {
    let account = tempfile::NamedTempFile::new()?;
    let mut measured = Command::new(std::env::current_exe()?);
    measured.args(["measure", "--to"]).arg(account.path()).arg("--");
    measured.arg(command.get_program()).args(command.get_args());
    measured.envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))));
    if let Some(dir) = command.get_current_dir() {
        measured.current_dir(dir);
    }
    let output = measured.output()?;
    let cost = Cost::read(account.path()).map_err(|_| format!("`{}` could not be run", line(command)))?;
    Ok((output, cost))
}

/// The other end: runs the command, and leaves its cost in a file.
pub(crate) fn run(command: &[OsString], to: &Path) -> Result<ExitStatus> {
    let [program, arguments @ ..] = command else { return Err("no command".into()) };
    let start = Instant::now();
    let status = Command::new(program).args(arguments).status()?;
    let wall = start.elapsed();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Cost { wall, cpu: cpu(&usage), peak: peak(&usage) }.write(to)?;
    Ok(status)
}

/// Lets cargo measure each crate of a workspace while it compiles them, without their dependencies: it runs this
/// program in the compiler's place, which leaves the costs in the folder. Warnings are errors.
pub(crate) fn measure_crates(cargo: &mut Command, folder: &Path) -> Result {
    let this = std::env::current_exe()?;
    fs::create_dir_all(folder)?;
    cargo.env(COSTS, folder).env("RUSTC_WORKSPACE_WRAPPER", &this).env("RUSTDOC", this);
    Ok(())
}

/// The folder for the costs of crates, if cargo runs this program as a compiler.
pub(crate) fn costs() -> Option<PathBuf> {
    std::env::var_os(COSTS).map(PathBuf::from)
}

/// The other end of [`measure_crates`]: `arguments` are those for rustc, led by its path, or those for rustdoc.
pub(crate) fn compiler(mut arguments: Vec<OsString>, folder: &Path) -> Result<ExitStatus> {
    if arguments.first().is_none_or(|first| first.as_encoded_bytes().starts_with(b"-")) {
        arguments.insert(0, OsString::from("rustdoc"));
    }
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);
    // Cargo asks compilers for their version and targets too, in the name of no crate.
    let Some(name) = name.filter(|name| *name != "___").and_then(|name| name.to_str()) else {
        return Ok(Command::new(&arguments[0]).args(&arguments[1..]).status()?);
    };
    let test = if arguments.iter().any(|argument| argument == "--test") { "-test" } else { "" };
    let package = folder.join(std::env::var("CARGO_PKG_NAME")?);
    fs::create_dir_all(&package)?;
    let to = package.join(format!("{name}{test}"));
    arguments.extend(["-D", "warnings"].map(OsString::from));
    run(&arguments, &to)
}

/// What it cost to compile all targets of a package: processor time in sum, and the memory of the largest.
pub(crate) fn cost_of_package(folder: &Path, package: &str) -> Option<Cost> {
    let mut whole = Cost::default();
    for entry in fs::read_dir(folder.join(package)).ok()? {
        let cost = Cost::read(&entry.ok()?.path()).ok()?;
        whole.wall += cost.wall;
        whole.cpu += cost.cpu;
        whole.peak = whole.peak.max(cost.peak);
    }
    Some(whole)
}

impl Cost {
    /// Microseconds of wall and processor time, and bytes.
    fn write(&self, to: &Path) -> Result {
        let text = format!("{} {} {}\n", self.wall.as_micros(), self.cpu.as_micros(), self.peak);
        Ok(fs::write(to, text)?)
    }

    fn read(from: &Path) -> Result<Self> {
        let text = fs::read_to_string(from)?;
        let numbers: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        match numbers.as_slice() {
            [wall, cpu, peak] => {
                let (wall, cpu) = (Duration::from_micros(*wall), Duration::from_micros(*cpu));
                Ok(Self { wall, cpu, peak: *peak })
            }
            _ => Err(format!("{} is no cost", from.display()).into()),
        }
    }
}

fn cpu(usage: &Usage) -> Duration {
    let (user, system) = (usage.user_time(), usage.system_time());
    let microseconds = (user.tv_sec() + system.tv_sec()) * 1_000_000 + user.tv_usec() + system.tv_usec();
    Duration::from_micros(microseconds.unsigned_abs())
}

/// Linux counts in KiB, macOS in bytes.
fn peak(usage: &Usage) -> u64 {
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    usage.max_rss().unsigned_abs() * unit
}
