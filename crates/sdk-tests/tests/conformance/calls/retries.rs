// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done};

/// Makes the call of a case.
pub fn call(index: usize, conformance: &Conformance) -> CaseFuture<'_> {
    match index {
        0 => Box::pin(case_0(conformance)),
        1 => Box::pin(case_1(conformance)),
        2 => Box::pin(case_2(conformance)),
        3 => Box::pin(case_3(conformance)),
        4 => Box::pin(case_4(conformance)),
        5 => Box::pin(case_5(conformance)),
        6 => Box::pin(case_6(conformance)),
        7 => Box::pin(case_7(conformance)),
        8 => Box::pin(case_8(conformance)),
        9 => Box::pin(case_9(conformance)),
        10 => Box::pin(case_10(conformance)),
        11 => Box::pin(case_11(conformance)),
        12 => Box::pin(case_12(conformance)),
        13 => Box::pin(case_13(conformance)),
        14 => Box::pin(case_14(conformance)),
        15 => Box::pin(case_15(conformance)),
        16 => Box::pin(case_16(conformance)),
        17 => Box::pin(case_17(conformance)),
        18 => Box::pin(case_18(conformance)),
        19 => Box::pin(case_19(conformance)),
        20 => Box::pin(case_20(conformance)),
        21 => Box::pin(case_21(conformance)),
        22 => Box::pin(case_22(conformance)),
        23 => Box::pin(case_23(conformance)),
        24 => Box::pin(case_24(conformance)),
        25 => Box::pin(case_25(conformance)),
        26 => Box::pin(case_26(conformance)),
        27 => Box::pin(case_27(conformance)),
        28 => Box::pin(case_28(conformance)),
        29 => Box::pin(case_29(conformance)),
        30 => Box::pin(case_30(conformance)),
        31 => Box::pin(case_31(conformance)),
        32 => Box::pin(case_32(conformance)),
        33 => Box::pin(case_33(conformance)),
        34 => Box::pin(case_34(conformance)),
        35 => Box::pin(case_35(conformance)),
        36 => Box::pin(case_36(conformance)),
        37 => Box::pin(case_37(conformance)),
        38 => Box::pin(case_38(conformance)),
        39 => Box::pin(case_39(conformance)),
        _ => panic!("retries.json has no case {index}"),
    }
}

/// GET is tried again.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// PUT is tried again.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().put_job().send().await))
}

/// DELETE is tried again.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().delete_job().send().await))
}

/// after 408.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 429.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 500.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 502.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 504.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 400.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 401.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 403.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 404.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 409.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 422.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 501.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// three times at most.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// POST is not tried again after 500.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// POST is tried again after 429.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// POST is tried again after 503 with Retry-After.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// PATCH is not tried again after 500.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// PATCH is tried again after 429.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// PATCH is tried again after 503 with Retry-After.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// POST with a key of its own is tried again.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().keyed_job().idempotency_key("k1").send().await))
}

/// a pause that is too long is not waited for.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// a pause that makes no sense is ignored.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// a connection that closes is tried again.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// connections that always close.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// PUT after a connection that closes.
async fn case_27(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().put_job().send().await))
}

/// POST is not tried again when the connection closes.
async fn case_28(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// PATCH is not tried again when the connection closes.
async fn case_29(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// two kinds of failure, then success.
async fn case_30(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// Retry-After in milliseconds.
async fn case_31(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// Retry-After as a date that has passed.
async fn case_32(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// Retry-After in the form of RFC 850.
async fn case_33(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// Retry-After in the form of asctime.
async fn case_34(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// a negative pause is ignored.
async fn case_35(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// a pause of more digits than any number has.
async fn case_36(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// a key of its own is the same on each attempt.
async fn case_37(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().keyed_job().send().await))
}

/// a key of the caller's is sent on each attempt.
async fn case_38(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().keyed_job().idempotency_key("mine").send().await))
}

/// a failure after a failure that is not tried again.
async fn case_39(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}
