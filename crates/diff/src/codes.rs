//! The kinds of change.

mod calls;
mod client;
mod values;

use sdkwright_diagnostics::Code;

pub(crate) use self::calls::*;
pub(crate) use self::client::*;
pub(crate) use self::values::*;

/// Every kind of change, for `sdkwright explain`.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    [client::CODES, calls::CODES, values::CODES].into_iter().flatten().copied()
}
