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

/// the largest offset.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// an offset of half an hour.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// an offset of three quarters.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a fraction with an offset.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// before 1970.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// the last moment of a day.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a second that does not exist.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// an offset that does not exist.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// a day that February lacks.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// a number where a time is declared.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// text that is no time.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// a time where a day is declared.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}
