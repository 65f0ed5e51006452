// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done, then};

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
        _ => panic!("times.json has no case {index}"),
    }
}

/// in UTC.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// an offset is kept.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a negative offset is kept.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// milliseconds.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// nanoseconds.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// lower case.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a leap second.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// long ago.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// far away.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a leap day.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a day that does not exist.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// a month that does not exist.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// no offset.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// no time.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// an hour that does not exist.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}
