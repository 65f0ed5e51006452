use rayon::prelude::*;
use sdkwright_config::NameLock;

/// Makes something of each part, on all processors, and keeps the names that each of them claimed. What comes out is in the
/// order of the parts, so that no thread decides a byte.
pub fn side_by_side<Part: Sync, Made: Send>(
    parts: &[Part],
    lock: &mut NameLock,
    make: impl Fn(&Part, &mut NameLock) -> Made + Sync,
) -> Vec<Made> {
    let before = &*lock;
    let made: Vec<(Made, NameLock)> = parts
        .par_iter()
        .map(|part| {
            let mut fork = before.fork();
            (make(part, &mut fork), fork)
        })
        .collect();
    let (made, forks): (Vec<Made>, Vec<NameLock>) = made.into_iter().unzip();
    forks.into_iter().for_each(|fork| lock.join(fork));
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_all_parts_are_kept_and_results_are_in_order() {
        let mut lock = NameLock::new([("part 7".to_owned(), "Seventh".to_owned())].into());
        let parts: Vec<u32> = (0..100).collect();
        let made = side_by_side(&parts, &mut lock, |part, lock| {
            let key = format!("part {part}");
            let name = lock.given(&key).map_or(format!("Part{part}"), str::to_owned);
            lock.remember(key, name.clone());
            name
        });
        assert_eq!((made[0].as_str(), made[7].as_str(), made[99].as_str()), ("Part0", "Seventh", "Part99"));
        assert_eq!(lock.used().len(), 100);
    }
}
