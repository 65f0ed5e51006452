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
        43 => Box::pin(case_43(conformance)),
        44 => Box::pin(case_44(conformance)),
        45 => Box::pin(case_45(conformance)),
        46 => Box::pin(case_46(conformance)),
        _ => panic!("query.json has no case {index}"),
    }
}

/// form text.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_text().color("blue").send().await))
}

/// form list.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_list().color(["blue", "black", "brown"]).send().await))
}

/// form object.
async fn case_2(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().form_object().color(color).send().await))
}

/// spaceDelimited list.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().space_delimited_list().color(["blue", "black", "brown"]).send().await))
}

/// spaceDelimited object.
async fn case_4(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().space_delimited_object().color(color).send().await))
}

/// pipeDelimited list.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().pipe_delimited_list().color(["blue", "black", "brown"]).send().await))
}

/// pipeDelimited object.
async fn case_6(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().pipe_delimited_object().color(color).send().await))
}

/// exploded text.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("blue").send().await))
}

/// exploded list.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(["blue", "black", "brown"]).send().await))
}

/// exploded object.
async fn case_9(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().exploded_object().color(color).send().await))
}

/// deep object.
async fn case_10(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().deep_object().color(color).send().await))
}

/// deep object of one field.
async fn case_11(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().g(0);
    Ok(done(conformance.queries().deep_object().color(color).send().await))
}

/// deep object with an object in it.
async fn case_12(conformance: &Conformance) -> Case {
    use conformance::models::{Filter, FilterOwner};
    let owner = FilterOwner::new().name("Ada L").age(36);
    let filter = Filter::new().status("open").owner(owner);
    Ok(done(conformance.queries().nested_deep_object().filter(filter).send().await))
}

/// JSON.
async fn case_13(conformance: &Conformance) -> Case {
    use conformance::models::Filter;
    let filter = Filter::new().status("a b").tags(["x", "y&z"]);
    Ok(done(conformance.queries().json_in_query().filter(filter).send().await))
}

/// nothing at all.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().send().await))
}

/// empty text.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("").send().await))
}

/// an empty list is not sent.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(Vec::<String>::new()).send().await))
}

/// a list of one.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_list().color(["blue"]).send().await))
}

/// a delimiter inside of a value.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_list().color(["a,b", "c"]).send().await))
}

/// a pipe inside of a value.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().pipe_delimited_list().color(["a b", "c"]).send().await))
}

/// reserved characters.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("a b&c=d/e:f#g+h[i]?@!$'()*,;%").send().await))
}

/// unreserved characters.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("A-z_0.9~").send().await))
}

/// other characters.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("\u{e9} \u{65e5}\u{672c} \u{1f600}").send().await))
}

/// line ends.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("a\r\nb").send().await))
}

/// what looks encoded.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("%2F").send().await))
}

/// allowed reserved characters.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().allow_reserved().url("a b&c=d/e:f#g+h[i]%2F%").send().await))
}

/// brackets and dots in names.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().brackets_in_name().ids(["1", "2"]).page_size(3).a_b("x").send().await))
}

/// scalars stand in the order of the document.
async fn case_27(conformance: &Conformance) -> Case {
    use conformance::models::ScalarsInQueryKind;
    Ok(done(conformance.queries().scalars_in_query().whole(9007199254740993).real(-1.5).flag(true).day("2024-01-01".parse()?).instant("2024-01-01T00:00:00Z".parse()?).kind(ScalarsInQueryKind::Desc).send().await))
}

/// an unknown value of an enum.
async fn case_28(conformance: &Conformance) -> Case {
    use conformance::models::ScalarsInQueryKind;
    Ok(done(conformance.queries().scalars_in_query().kind(ScalarsInQueryKind::from("random")).send().await))
}

/// a map gives its keys.
async fn case_29(conformance: &Conformance) -> Case {
    use std::collections::BTreeMap;
    let labels = BTreeMap::from([("a b".to_owned(), "1".to_owned()), ("c".to_owned(), "2".to_owned())]);
    Ok(done(conformance.queries().map_in_query().labels(labels).send().await))
}

/// a query in the path stays.
async fn case_30(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().fixed_query().q("x").send().await))
}

/// required values.
async fn case_31(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().required_in_query("", 0).send().await))
}

/// an integer at the end of 64 bits.
async fn case_32(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().scalars_in_query().whole(9223372036854775807).send().await))
}

/// an integer at the other end of 64 bits.
async fn case_33(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().scalars_in_query().whole(-9223372036854775808).send().await))
}

/// an integer beyond what a double holds.
async fn case_34(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().scalars_in_query().whole(9007199254740993).send().await))
}

/// zero and false are values.
async fn case_35(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().scalars_in_query().whole(0).flag(false).send().await))
}

/// a fraction.
async fn case_36(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().scalars_in_query().real(0.25).send().await))
}

/// a time with an offset.
async fn case_37(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().scalars_in_query().instant("2024-05-06T07:08:09+05:30".parse()?).send().await))
}

/// a list of one, exploded.
async fn case_38(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(["blue"]).send().await))
}

/// the same item twice.
async fn case_39(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(["a", "a"]).send().await))
}

/// empty text in a list.
async fn case_40(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(["", "b"]).send().await))
}

/// an equals sign and an ampersand in an item.
async fn case_41(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(["a=b&c"]).send().await))
}

/// a plus sign and a blank.
async fn case_42(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("a+b c").send().await))
}

/// an empty object is not sent.
async fn case_43(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    Ok(done(conformance.queries().exploded_object().color(DeepObjectColor::new()).send().await))
}

/// a list of one, space-delimited.
async fn case_44(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().space_delimited_list().color(["a"]).send().await))
}

/// keys and values of a map are encoded.
async fn case_45(conformance: &Conformance) -> Case {
    use std::collections::BTreeMap;
    Ok(done(conformance.queries().map_in_query().labels(BTreeMap::from([("a&b".to_owned(), "c=d".to_owned())])).send().await))
}

/// a blank and a hash in required text.
async fn case_46(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().required_in_query("a #b", -1).send().await))
}
