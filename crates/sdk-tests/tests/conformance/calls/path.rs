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
        40 => Box::pin(case_40(conformance)),
        41 => Box::pin(case_41(conformance)),
        42 => Box::pin(case_42(conformance)),
        _ => panic!("path.json has no case {index}"),
    }
}

/// simple text.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("blue").send().await))
}

/// simple list.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_list(["blue", "black", "brown"]).send().await))
}

/// simple object.
async fn case_2(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().simple_object(color).send().await))
}

/// simple exploded list.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_exploded_list(["blue", "black", "brown"]).send().await))
}

/// simple exploded object.
async fn case_4(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().simple_exploded_object(color).send().await))
}

/// label text.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().label_text("blue").send().await))
}

/// label list.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().label_list(["blue", "black", "brown"]).send().await))
}

/// label object.
async fn case_7(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().label_object(color).send().await))
}

/// label exploded list.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().label_exploded_list(["blue", "black", "brown"]).send().await))
}

/// label exploded object.
async fn case_9(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().label_exploded_object(color).send().await))
}

/// matrix text.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().matrix_text("blue").send().await))
}

/// matrix list.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().matrix_list(["blue", "black", "brown"]).send().await))
}

/// matrix object.
async fn case_12(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().matrix_object(color).send().await))
}

/// matrix exploded list.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().matrix_exploded_list(["blue", "black", "brown"]).send().await))
}

/// matrix exploded object.
async fn case_14(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().matrix_exploded_object(color).send().await))
}

/// reserved characters.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("a/b?c#d%2e,;=&+ \u{e9}").send().await))
}

/// unreserved characters.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("A-z_0.9~").send().await))
}

/// brackets and quotes.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("[a]{b}\"c\"<d>|e\\f^g`").send().await))
}

/// other characters.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("\u{65e5}\u{672c} \u{1f600}").send().await))
}

/// a percent sign.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("100%").send().await))
}

/// three dots.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("...").send().await))
}

/// a dot alone is refused.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text(".").send().await))
}

/// two dots is refused.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("..").send().await))
}

/// nothing is refused.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("").send().await))
}

/// two values in one segment.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().several_in_segment("a/b", "c.d", "json").send().await))
}

/// a value that looks like a placeholder.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().several_in_segment("{repo}", "x", "{owner}").send().await))
}

/// numbers and booleans.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().numbers_in_path(-9007199254740993, 0.5, false).send().await))
}

/// dates.
async fn case_27(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().times_in_path("2024-02-29".parse()?, "2024-02-29T23:59:59+02:00".parse()?).send().await))
}

/// a value of an enum.
async fn case_28(conformance: &Conformance) -> Case {
    use conformance::models::KindInPathKind;
    Ok(done(conformance.paths().kind_in_path(KindInPathKind::CD).send().await))
}

/// a value that the enum does not know.
async fn case_29(conformance: &Conformance) -> Case {
    use conformance::models::KindInPathKind;
    Ok(done(conformance.paths().kind_in_path(KindInPathKind::from("new one")).send().await))
}

/// a verb after a colon.
async fn case_30(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().verb_after_value("m:1").send().await))
}

/// an integer at the end of 64 bits.
async fn case_31(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().numbers_in_path(9223372036854775807, 0.5, false).send().await))
}

/// an integer at the other end of 64 bits.
async fn case_32(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().numbers_in_path(-9223372036854775808, -1.5, true).send().await))
}

/// a time with an offset.
async fn case_33(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().times_in_path("2024-02-29".parse()?, "2024-05-06T07:08:09+05:30".parse()?).send().await))
}

/// a slash at the end.
async fn case_34(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("a/").send().await))
}

/// two slashes.
async fn case_35(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("//").send().await))
}

/// a blank alone.
async fn case_36(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text(" ").send().await))
}

/// what looks like dots that are encoded.
async fn case_37(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("%2e%2e").send().await))
}

/// a query and a fragment.
async fn case_38(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("a?b#c").send().await))
}

/// line ends.
async fn case_39(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("a\r\nb").send().await))
}

/// a zero.
async fn case_40(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("a\u{0}b").send().await))
}

/// delimiters inside of items.
async fn case_41(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_list(["a,b", "c;d"]).send().await))
}

/// a colon in a value before a verb.
async fn case_42(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().verb_after_value("a:b").send().await))
}
