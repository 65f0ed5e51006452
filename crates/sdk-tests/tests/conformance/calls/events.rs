// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, streamed};

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
        40 => Box::pin(case_40(conformance)),
        41 => Box::pin(case_41(conformance)),
        42 => Box::pin(case_42(conformance)),
        43 => Box::pin(case_43(conformance)),
        44 => Box::pin(case_44(conformance)),
        45 => Box::pin(case_45(conformance)),
        _ => panic!("events.json has no case {index}"),
    }
}

/// one event.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// several events.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// several lines of data.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// data without a blank after the colon.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// one blank is taken away, no more.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a tab stays.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a colon in data.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// lines that end with a line feed.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// lines that end with a carriage return.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// lines that end with both.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// lines that end in all three ways.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a byte order mark at the beginning.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a byte order mark in the middle is part of a name.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// two byte order marks.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// comments.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a field without a colon.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// data that is empty.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an event without data is none.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// fields that nobody knows.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// the name of an event.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// the last name counts.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an empty name.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an id stays until there is another.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an empty id takes it back.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an id with a zero is ignored.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an id without data.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a time to wait.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a time that is no number.
async fn case_27(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// text of every width.
async fn case_28(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// blank lines only.
async fn case_29(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// nothing at all.
async fn case_30(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// the last event does not end.
async fn case_31(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// the last line does not end.
async fn case_32(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a comment at the end.
async fn case_33(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// data of JSON.
async fn case_34(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// data of JSON over several lines.
async fn case_35(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// nothing is read after the last event.
async fn case_36(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// an end before the last event.
async fn case_37(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// fields that nobody knows are ignored in data.
async fn case_38(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// data that is empty is a sign of life.
async fn case_39(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// data of the wrong shape.
async fn case_40(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// data that is no JSON.
async fn case_41(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen_for_tokens().send().await))
}

/// another media type.
async fn case_42(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// an error before the first event.
async fn case_43(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a stream is asked for again before it began.
async fn case_44(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}

/// a media type with a character set.
async fn case_45(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.events().listen().send().await))
}
