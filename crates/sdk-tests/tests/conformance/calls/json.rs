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
        _ => panic!("json.json has no case {index}"),
    }
}

/// the ends of 64 bits.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// beyond what a double holds.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// the ends of 32 bits.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// zero and fractions.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// whole numbers that are written as fractions.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// white space and order do not matter.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// escapes.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// control characters.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// separators of lines.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// empty values.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// keys of maps are data.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: an object.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: a list.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: text.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: a large number.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: a fraction.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: true.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// fields that nobody knows are ignored.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// names that are not identifiers.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_names() => conformance.json().write_names))
}

/// types in themselves.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_tree() => conformance.json().write_tree))
}

/// a field of the wrong type.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_tree().send().await))
}

/// a required field that is missing.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_tree().send().await))
}

/// text after the end.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// half of it.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// a list at the top.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_list() => conformance.json().write_list))
}

/// an empty list at the top.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_list() => conformance.json().write_list))
}

/// one below the end of 64 bits.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// where doubles begin to lose integers.
async fn case_27(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// beyond what a double holds, negative.
async fn case_28(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// a large integer with an exponent.
async fn case_29(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// minus zero.
async fn case_30(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// small and large fractions.
async fn case_31(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// an integer beyond 64 bits.
async fn case_32(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// a negative integer beyond 64 bits.
async fn case_33(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// an integer beyond 32 bits.
async fn case_34(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// a fraction where an integer is declared.
async fn case_35(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// text where an integer is declared.
async fn case_36(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// a boolean where a number is declared.
async fn case_37(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// an object where a number is declared.
async fn case_38(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_numbers().send().await))
}

/// an element of the wrong type.
async fn case_39(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// a member of a map of the wrong type.
async fn case_40(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// a list where an object is declared.
async fn case_41(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// any value: nested.
async fn case_42(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// text of every width.
async fn case_43(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}
