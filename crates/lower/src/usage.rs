use sdkwright_api::{TypeId, Types};

use crate::operations::ReadOperation;
use crate::request_forms::reach;

/// Notes for each type whether requests, responses or both contain it.
pub(crate) fn note(types: &mut Types, operations: &[ReadOperation]) {
    let sent = reach(types, operations.iter().flat_map(ReadOperation::requests).map(|ty| ty.id), |_| true);
    let received =
        reach(types, operations.iter().flat_map(ReadOperation::received).map(|ty| ty.id), |_| true);
    for index in 0..types.len() {
        let id = TypeId(index as u32);
        let usage = &mut types.get_mut(id).usage;
        usage.request = sent.contains(&id);
        usage.response = received.contains(&id);
    }
}
