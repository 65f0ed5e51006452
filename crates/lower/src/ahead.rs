//! Reading ahead: what the document says at many places depends on nothing that is made of it, so that some processors read
//! it while another makes something of what was read before.

use std::mem;

/// Reads the places that `next` gives, some at a time until there are none, and hands what was read to `make`, one after
/// the other and in order.
pub(crate) fn read_ahead<Maker: Send, Place: Send, Read: Send>(
    maker: &mut Maker,
    mut next: impl FnMut(&mut Maker) -> Vec<Place>,
    read: impl Fn(Vec<Place>) -> Vec<Read> + Sync,
    mut make: impl FnMut(&mut Maker, Read) + Send,
) {
    let mut ready = Vec::new();
    loop {
        let places = next(maker);
        let before = mem::take(&mut ready);
        if places.is_empty() && before.is_empty() {
            return;
        }
        (ready, ()) = rayon::join(|| read(places), || before.into_iter().for_each(|one| make(maker, one)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_can_bring_further_places_and_is_in_order() {
        let mut made = vec![3, 2];
        let mut known = 0;
        let next = |made: &mut Vec<u32>| {
            let places: Vec<u32> = made.iter().skip(known).take(2).copied().collect();
            known += places.len();
            places
        };
        let read = |places: Vec<u32>| places.into_iter().filter(|place| *place > 0).collect();
        read_ahead(&mut made, next, read, |made, place: u32| made.push(place - 1));
        assert_eq!(made, [3, 2, 2, 1, 1, 0, 0]);
    }
}
