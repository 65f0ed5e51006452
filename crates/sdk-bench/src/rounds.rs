use std::hint::black_box;
use std::time::Duration;

use nix::time::{ClockId, clock_gettime};

use crate::client::{self, CLIENTS, Task};
use crate::server::Server;
use crate::{by_hand, sample};

/// Ways are measured in turn, so that what disturbs the machine disturbs them all.
const ROUNDS: usize = 60;

/// Calls in a round of one way.
const CALLS: usize = 200;

/// Readings and writings in a round of one way.
const TEXTS: usize = 20;

/// Prints a line for each task: its name, the microseconds of the client by hand, and the others in relation to it.
pub fn run() {
    stay_on_one_core();
    let server = Server::start();
    let runtime = client::runtime();
    let clients = CLIENTS.map(|name| client::of(name, &server.url).expect("it is in the list"));
    for (name, task) in Task::ALL {
        let measure = |client: usize| {
            runtime.block_on(async {
                for _ in 0..CALLS {
                    clients[client].call(task).await;
                }
            });
        };
        let ways: [&dyn Fn(); 3] = [&|| measure(0), &|| measure(1), &|| measure(2)];
        print(name, &medians(ways), CALLS);
    }
    let text = sample::customers();
    let (theirs, ours): (Vec<by_hand::Customer>, Vec<dub::models::Customer>) =
        (serde_json::from_str(&text).expect("customers"), serde_json::from_str(&text).expect("customers"));
    let times = |work: &dyn Fn()| (0..TEXTS).for_each(|_| work());
    let read_theirs = || {
        drop(black_box(serde_json::from_str::<Vec<by_hand::Customer>>(black_box(&text)).expect("customers")))
    };
    let read_ours = || {
        drop(black_box(
            serde_json::from_str::<Vec<dub::models::Customer>>(black_box(&text)).expect("customers"),
        ));
    };
    print("decode", &medians([&|| times(&read_theirs), &|| times(&read_ours)]), TEXTS);
    let write_theirs = || drop(black_box(serde_json::to_vec(black_box(&theirs)).expect("JSON")));
    let write_ours = || drop(black_box(serde_json::to_vec(black_box(&ours)).expect("JSON")));
    print("encode", &medians([&|| times(&write_theirs), &|| times(&write_ours)]), TEXTS);
}

fn print(name: &str, medians: &[Duration], count: usize) {
    let base = medians[0].as_secs_f64();
    let ratios: Vec<String> =
        medians[1..].iter().map(|time| format!("{:.3}", time.as_secs_f64() / base)).collect();
    println!("{name} {:.2} {}", base * 1e6 / count as f64, ratios.join(" "));
}

/// The median processor time of a round of each.
fn medians<const N: usize>(ways: [&dyn Fn(); N]) -> [Duration; N] {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
    ways.iter().for_each(|way| way());
    for round in 0..ROUNDS {
        // Nobody is always the first.
        for index in (0..N).map(|index| (index + round) % N) {
            let start = processor_time();
            ways[index]();
            times[index].push(processor_time() - start);
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[ROUNDS / 2]
    })
}

/// Keeps this program and its server on one core. Where the system puts them is worth a third of a small call, and differs
/// from connection to connection.
#[cfg(target_os = "linux")]
fn stay_on_one_core() {
    use nix::sched::{CpuSet, sched_getcpu, sched_setaffinity};

    let mut core = CpuSet::new();
    core.set(sched_getcpu().expect("a program runs on a core")).expect("the core is one of the system's");
    sched_setaffinity(nix::unistd::Pid::from_raw(0), &core).expect("a program may choose among its cores");
}

/// Other systems place programs as they like.
#[cfg(not(target_os = "linux"))]
fn stay_on_one_core() {}

/// Of this thread.
fn processor_time() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("threads have clocks").into()
}
