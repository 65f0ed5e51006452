use std::error::Error as StdError;
use std::io;

/// An error and what it comes from, one by one. I/O errors hide what they wrap from `source()`.
pub(crate) fn causes<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'e (dyn StdError + 'static)| {
        let error = *error;
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        match wrapped {
            Some(wrapped) => Some(wrapped as _),
            None => error.source(),
        }
    })
}

/// Whether an error comes from TLS.
pub(crate) fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "native-tls")]
    if causes(error).any(|cause| cause.is::<native_tls::Error>()) {
        return true;
    }
    causes(error).any(|cause| cause.is::<rustls::Error>())
}
