// Made from conformance/*.json by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done, items, nothing, then};

/// Makes the call of a case: the file's name and the case's place in it.
pub fn call<'c>(case: &str, conformance: &'c Conformance) -> CaseFuture<'c> {
    match case {
        "errors 0" => Box::pin(errors_0(conformance)),
        "errors 1" => Box::pin(errors_1(conformance)),
        "errors 2" => Box::pin(errors_2(conformance)),
        "errors 3" => Box::pin(errors_3(conformance)),
        "errors 4" => Box::pin(errors_4(conformance)),
        "errors 5" => Box::pin(errors_5(conformance)),
        "errors 6" => Box::pin(errors_6(conformance)),
        "errors 7" => Box::pin(errors_7(conformance)),
        "errors 8" => Box::pin(errors_8(conformance)),
        "errors 9" => Box::pin(errors_9(conformance)),
        "errors 10" => Box::pin(errors_10(conformance)),
        "errors 11" => Box::pin(errors_11(conformance)),
        "errors 12" => Box::pin(errors_12(conformance)),
        "errors 13" => Box::pin(errors_13(conformance)),
        "errors 14" => Box::pin(errors_14(conformance)),
        "headers 0" => Box::pin(headers_0(conformance)),
        "headers 1" => Box::pin(headers_1(conformance)),
        "headers 2" => Box::pin(headers_2(conformance)),
        "headers 3" => Box::pin(headers_3(conformance)),
        "headers 4" => Box::pin(headers_4(conformance)),
        "headers 5" => Box::pin(headers_5(conformance)),
        "headers 6" => Box::pin(headers_6(conformance)),
        "headers 7" => Box::pin(headers_7(conformance)),
        "headers 8" => Box::pin(headers_8(conformance)),
        "headers 9" => Box::pin(headers_9(conformance)),
        "json 0" => Box::pin(json_0(conformance)),
        "json 1" => Box::pin(json_1(conformance)),
        "json 2" => Box::pin(json_2(conformance)),
        "json 3" => Box::pin(json_3(conformance)),
        "json 4" => Box::pin(json_4(conformance)),
        "json 5" => Box::pin(json_5(conformance)),
        "json 6" => Box::pin(json_6(conformance)),
        "json 7" => Box::pin(json_7(conformance)),
        "json 8" => Box::pin(json_8(conformance)),
        "json 9" => Box::pin(json_9(conformance)),
        "json 10" => Box::pin(json_10(conformance)),
        "json 11" => Box::pin(json_11(conformance)),
        "json 12" => Box::pin(json_12(conformance)),
        "json 13" => Box::pin(json_13(conformance)),
        "json 14" => Box::pin(json_14(conformance)),
        "json 15" => Box::pin(json_15(conformance)),
        "json 16" => Box::pin(json_16(conformance)),
        "json 17" => Box::pin(json_17(conformance)),
        "json 18" => Box::pin(json_18(conformance)),
        "json 19" => Box::pin(json_19(conformance)),
        "json 20" => Box::pin(json_20(conformance)),
        "json 21" => Box::pin(json_21(conformance)),
        "json 22" => Box::pin(json_22(conformance)),
        "json 23" => Box::pin(json_23(conformance)),
        "json 24" => Box::pin(json_24(conformance)),
        "json 25" => Box::pin(json_25(conformance)),
        "null 0" => Box::pin(null_0(conformance)),
        "null 1" => Box::pin(null_1(conformance)),
        "null 2" => Box::pin(null_2(conformance)),
        "null 3" => Box::pin(null_3(conformance)),
        "null 4" => Box::pin(null_4(conformance)),
        "null 5" => Box::pin(null_5(conformance)),
        "null 6" => Box::pin(null_6(conformance)),
        "null 7" => Box::pin(null_7(conformance)),
        "null 8" => Box::pin(null_8(conformance)),
        "open 0" => Box::pin(open_0(conformance)),
        "open 1" => Box::pin(open_1(conformance)),
        "open 2" => Box::pin(open_2(conformance)),
        "open 3" => Box::pin(open_3(conformance)),
        "pages 0" => Box::pin(pages_0(conformance)),
        "pages 1" => Box::pin(pages_1(conformance)),
        "pages 2" => Box::pin(pages_2(conformance)),
        "pages 3" => Box::pin(pages_3(conformance)),
        "pages 4" => Box::pin(pages_4(conformance)),
        "pages 5" => Box::pin(pages_5(conformance)),
        "pages 6" => Box::pin(pages_6(conformance)),
        "pages 7" => Box::pin(pages_7(conformance)),
        "pages 8" => Box::pin(pages_8(conformance)),
        "pages 9" => Box::pin(pages_9(conformance)),
        "path 0" => Box::pin(path_0(conformance)),
        "path 1" => Box::pin(path_1(conformance)),
        "path 2" => Box::pin(path_2(conformance)),
        "path 3" => Box::pin(path_3(conformance)),
        "path 4" => Box::pin(path_4(conformance)),
        "path 5" => Box::pin(path_5(conformance)),
        "path 6" => Box::pin(path_6(conformance)),
        "path 7" => Box::pin(path_7(conformance)),
        "path 8" => Box::pin(path_8(conformance)),
        "path 9" => Box::pin(path_9(conformance)),
        "path 10" => Box::pin(path_10(conformance)),
        "path 11" => Box::pin(path_11(conformance)),
        "path 12" => Box::pin(path_12(conformance)),
        "path 13" => Box::pin(path_13(conformance)),
        "path 14" => Box::pin(path_14(conformance)),
        "path 15" => Box::pin(path_15(conformance)),
        "path 16" => Box::pin(path_16(conformance)),
        "path 17" => Box::pin(path_17(conformance)),
        "path 18" => Box::pin(path_18(conformance)),
        "path 19" => Box::pin(path_19(conformance)),
        "path 20" => Box::pin(path_20(conformance)),
        "path 21" => Box::pin(path_21(conformance)),
        "path 22" => Box::pin(path_22(conformance)),
        "path 23" => Box::pin(path_23(conformance)),
        "path 24" => Box::pin(path_24(conformance)),
        "path 25" => Box::pin(path_25(conformance)),
        "path 26" => Box::pin(path_26(conformance)),
        "path 27" => Box::pin(path_27(conformance)),
        "path 28" => Box::pin(path_28(conformance)),
        "path 29" => Box::pin(path_29(conformance)),
        "path 30" => Box::pin(path_30(conformance)),
        "query 0" => Box::pin(query_0(conformance)),
        "query 1" => Box::pin(query_1(conformance)),
        "query 2" => Box::pin(query_2(conformance)),
        "query 3" => Box::pin(query_3(conformance)),
        "query 4" => Box::pin(query_4(conformance)),
        "query 5" => Box::pin(query_5(conformance)),
        "query 6" => Box::pin(query_6(conformance)),
        "query 7" => Box::pin(query_7(conformance)),
        "query 8" => Box::pin(query_8(conformance)),
        "query 9" => Box::pin(query_9(conformance)),
        "query 10" => Box::pin(query_10(conformance)),
        "query 11" => Box::pin(query_11(conformance)),
        "query 12" => Box::pin(query_12(conformance)),
        "query 13" => Box::pin(query_13(conformance)),
        "query 14" => Box::pin(query_14(conformance)),
        "query 15" => Box::pin(query_15(conformance)),
        "query 16" => Box::pin(query_16(conformance)),
        "query 17" => Box::pin(query_17(conformance)),
        "query 18" => Box::pin(query_18(conformance)),
        "query 19" => Box::pin(query_19(conformance)),
        "query 20" => Box::pin(query_20(conformance)),
        "query 21" => Box::pin(query_21(conformance)),
        "query 22" => Box::pin(query_22(conformance)),
        "query 23" => Box::pin(query_23(conformance)),
        "query 24" => Box::pin(query_24(conformance)),
        "query 25" => Box::pin(query_25(conformance)),
        "query 26" => Box::pin(query_26(conformance)),
        "query 27" => Box::pin(query_27(conformance)),
        "query 28" => Box::pin(query_28(conformance)),
        "query 29" => Box::pin(query_29(conformance)),
        "query 30" => Box::pin(query_30(conformance)),
        "query 31" => Box::pin(query_31(conformance)),
        "retries 0" => Box::pin(retries_0(conformance)),
        "retries 1" => Box::pin(retries_1(conformance)),
        "retries 2" => Box::pin(retries_2(conformance)),
        "retries 3" => Box::pin(retries_3(conformance)),
        "retries 4" => Box::pin(retries_4(conformance)),
        "retries 5" => Box::pin(retries_5(conformance)),
        "retries 6" => Box::pin(retries_6(conformance)),
        "retries 7" => Box::pin(retries_7(conformance)),
        "retries 8" => Box::pin(retries_8(conformance)),
        "retries 9" => Box::pin(retries_9(conformance)),
        "retries 10" => Box::pin(retries_10(conformance)),
        "retries 11" => Box::pin(retries_11(conformance)),
        "retries 12" => Box::pin(retries_12(conformance)),
        "retries 13" => Box::pin(retries_13(conformance)),
        "retries 14" => Box::pin(retries_14(conformance)),
        "retries 15" => Box::pin(retries_15(conformance)),
        "retries 16" => Box::pin(retries_16(conformance)),
        "retries 17" => Box::pin(retries_17(conformance)),
        "retries 18" => Box::pin(retries_18(conformance)),
        "retries 19" => Box::pin(retries_19(conformance)),
        "retries 20" => Box::pin(retries_20(conformance)),
        "retries 21" => Box::pin(retries_21(conformance)),
        "retries 22" => Box::pin(retries_22(conformance)),
        "retries 23" => Box::pin(retries_23(conformance)),
        "retries 24" => Box::pin(retries_24(conformance)),
        "times 0" => Box::pin(times_0(conformance)),
        "times 1" => Box::pin(times_1(conformance)),
        "times 2" => Box::pin(times_2(conformance)),
        "times 3" => Box::pin(times_3(conformance)),
        "times 4" => Box::pin(times_4(conformance)),
        "times 5" => Box::pin(times_5(conformance)),
        "times 6" => Box::pin(times_6(conformance)),
        "times 7" => Box::pin(times_7(conformance)),
        "times 8" => Box::pin(times_8(conformance)),
        "times 9" => Box::pin(times_9(conformance)),
        "times 10" => Box::pin(times_10(conformance)),
        "times 11" => Box::pin(times_11(conformance)),
        "times 12" => Box::pin(times_12(conformance)),
        "times 13" => Box::pin(times_13(conformance)),
        "times 14" => Box::pin(times_14(conformance)),
        "unions 0" => Box::pin(unions_0(conformance)),
        "unions 1" => Box::pin(unions_1(conformance)),
        "unions 2" => Box::pin(unions_2(conformance)),
        "unions 3" => Box::pin(unions_3(conformance)),
        "unions 4" => Box::pin(unions_4(conformance)),
        "unions 5" => Box::pin(unions_5(conformance)),
        "unions 6" => Box::pin(unions_6(conformance)),
        "unions 7" => Box::pin(unions_7(conformance)),
        "unions 8" => Box::pin(unions_8(conformance)),
        "unions 9" => Box::pin(unions_9(conformance)),
        "unions 10" => Box::pin(unions_10(conformance)),
        "unions 11" => Box::pin(unions_11(conformance)),
        "unions 12" => Box::pin(unions_12(conformance)),
        "unions 13" => Box::pin(unions_13(conformance)),
        "unions 14" => Box::pin(unions_14(conformance)),
        "unions 15" => Box::pin(unions_15(conformance)),
        "unions 16" => Box::pin(unions_16(conformance)),
        "unions 17" => Box::pin(unions_17(conformance)),
        "unions 18" => Box::pin(unions_18(conformance)),
        "unions 19" => Box::pin(unions_19(conformance)),
        "unions 20" => Box::pin(unions_20(conformance)),
        "unions 21" => Box::pin(unions_21(conformance)),
        "unions 22" => Box::pin(unions_22(conformance)),
        "unions 23" => Box::pin(unions_23(conformance)),
        _ => panic!("no call for {case}"),
    }
}

/// a documented status.
async fn errors_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a documented class.
async fn errors_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a status that nobody documented.
async fn errors_2(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// the default.
async fn errors_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().delete_item().send().await))
}

/// an error that is no JSON stays an error of the API.
async fn errors_4(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an error with half of a body.
async fn errors_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an error without a body.
async fn errors_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an error of the wrong shape.
async fn errors_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// the request id.
async fn errors_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a success of the wrong type.
async fn errors_9(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an empty success where a body is declared.
async fn errors_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a suffix and a character set are JSON.
async fn errors_11(conformance: &Conformance) -> Case {
    Ok(then!(conformance.errors().read_item() => conformance.errors().add_item))
}

/// no content.
async fn errors_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().delete_item().send().await))
}

/// nothing where something may come.
async fn errors_13(conformance: &Conformance) -> Case {
    Ok(nothing(conformance.errors().read_maybe().send().await))
}

/// another success than the documented one.
async fn errors_14(conformance: &Conformance) -> Case {
    use conformance::models::Item;
    let body = Item::new("1");
    Ok(done(conformance.errors().add_item(body).send().await))
}

/// simple.
async fn headers_0(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let x_object = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.headers().headers_simple().x_text("blue").x_list(["blue", "black", "brown"]).x_object(x_object).x_number(-1).x_flag(true).send().await))
}

/// what is not given is not sent.
async fn headers_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("x").send().await))
}

/// exploded.
async fn headers_2(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let x_object = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.headers().headers_exploded().x_list(["blue", "black", "brown"]).x_object(x_object).send().await))
}

/// values are not percent-encoded.
async fn headers_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a b/c?d=e&f;g,h%20\"i\"").send().await))
}

/// a carriage return is refused.
async fn headers_4(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a\rb").send().await))
}

/// a line feed is refused.
async fn headers_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a\nX-Other: b").send().await))
}

/// a zero is refused.
async fn headers_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a\u{0}b").send().await))
}

/// cookies.
async fn headers_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().cookies().session("abc").ids([1, 2]).send().await))
}

/// delimiters in cookies are encoded.
async fn headers_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().cookies().session("a;b,c=d e").send().await))
}

/// headers that OpenAPI ignores are no parameters.
async fn headers_9(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().ignored_headers().x_kept("1").send().await))
}

/// the ends of 64 bits.
async fn json_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// beyond what a double holds.
async fn json_1(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// the ends of 32 bits.
async fn json_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// zero and fractions.
async fn json_3(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// whole numbers that are written as fractions.
async fn json_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// white space and order do not matter.
async fn json_5(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_numbers() => conformance.json().write_numbers))
}

/// escapes.
async fn json_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// control characters.
async fn json_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// separators of lines.
async fn json_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// empty values.
async fn json_9(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// keys of maps are data.
async fn json_10(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: an object.
async fn json_11(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: a list.
async fn json_12(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: text.
async fn json_13(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: a large number.
async fn json_14(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: a fraction.
async fn json_15(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// any value: true.
async fn json_16(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// fields that nobody knows are ignored.
async fn json_17(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_texts() => conformance.json().write_texts))
}

/// names that are not identifiers.
async fn json_18(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_names() => conformance.json().write_names))
}

/// types in themselves.
async fn json_19(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_tree() => conformance.json().write_tree))
}

/// a field of the wrong type.
async fn json_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_tree().send().await))
}

/// a required field that is missing.
async fn json_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_tree().send().await))
}

/// text after the end.
async fn json_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// half of it.
async fn json_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.json().read_texts().send().await))
}

/// a list at the top.
async fn json_24(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_list() => conformance.json().write_list))
}

/// an empty list at the top.
async fn json_25(conformance: &Conformance) -> Case {
    Ok(then!(conformance.json().read_list() => conformance.json().write_list))
}

/// read: everything is there.
async fn null_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: everything is there.
async fn null_1(conformance: &Conformance) -> Case {
    use conformance::models::{Address, Profile};
    let address = Address::new().city("c");
    let body =
        Profile::new("1").bio("b").nick("n").site("s").tags(vec!["t".to_owned()]).age(0).address(address);
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// read: everything may be null.
async fn null_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: everything may be null.
async fn null_3(conformance: &Conformance) -> Case {
    use conformance::Null;
    use conformance::models::Profile;
    let body = Profile::new("1").nick(Null).tags(Null).age(Null).address(Null);
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// read: everything optional is absent.
async fn null_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: everything optional is absent.
async fn null_5(conformance: &Conformance) -> Case {
    use conformance::models::Profile;
    let body = Profile::new("1");
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// read: null inside of an object.
async fn null_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: null inside of an object.
async fn null_7(conformance: &Conformance) -> Case {
    use conformance::Null;
    use conformance::models::{Address, Profile};
    let address = Address::new().city(Null);
    let body = Profile::new("1").bio("").address(address);
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// null where the document does not allow it is taken as absent.
async fn null_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// known values.
async fn open_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// unknown values survive.
async fn open_1(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// keys beside the known ones survive where they are declared.
async fn open_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_labels() => conformance.open().write_labels))
}

/// keys beside the known ones are sent.
async fn open_3(conformance: &Conformance) -> Case {
    use conformance::models::Labels;
    let body = Labels::new().name("n").additional([("a", 1)]);
    Ok(done(conformance.open().write_labels(body).send().await))
}

/// by cursor.
async fn pages_0(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().limit(2).items(), |item| item.id).await)
}

/// no cursor at the end.
async fn pages_1(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// an empty page in the middle.
async fn pages_2(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// a cursor that comes again.
async fn pages_3(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// an error on the second page.
async fn pages_4(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// by offset.
async fn pages_5(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_offset().limit(2).items(), |item| item.id).await)
}

/// by number.
async fn pages_6(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_number().items(), |item| item.id).await)
}

/// by address.
async fn pages_7(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().q("x").items(), |item| item.id).await)
}

/// an address of another host gives its path only.
async fn pages_8(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().items(), |item| item.id).await)
}

/// a cursor in the body.
async fn pages_9(conformance: &Conformance) -> Case {
    use conformance::models::PagesInBodyRequestBody;
    let body = PagesInBodyRequestBody::new().text("x");
    Ok(items(conformance.pages().pages_in_body(body).items(), |item| item.id).await)
}

/// simple text.
async fn path_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("blue").send().await))
}

/// simple list.
async fn path_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_list(["blue", "black", "brown"]).send().await))
}

/// simple object.
async fn path_2(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().simple_object(color).send().await))
}

/// simple exploded list.
async fn path_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_exploded_list(["blue", "black", "brown"]).send().await))
}

/// simple exploded object.
async fn path_4(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().simple_exploded_object(color).send().await))
}

/// label text.
async fn path_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().label_text("blue").send().await))
}

/// label list.
async fn path_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().label_list(["blue", "black", "brown"]).send().await))
}

/// label object.
async fn path_7(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().label_object(color).send().await))
}

/// label exploded list.
async fn path_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().label_exploded_list(["blue", "black", "brown"]).send().await))
}

/// label exploded object.
async fn path_9(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().label_exploded_object(color).send().await))
}

/// matrix text.
async fn path_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().matrix_text("blue").send().await))
}

/// matrix list.
async fn path_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().matrix_list(["blue", "black", "brown"]).send().await))
}

/// matrix object.
async fn path_12(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().matrix_object(color).send().await))
}

/// matrix exploded list.
async fn path_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().matrix_exploded_list(["blue", "black", "brown"]).send().await))
}

/// matrix exploded object.
async fn path_14(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.paths().matrix_exploded_object(color).send().await))
}

/// reserved characters.
async fn path_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("a/b?c#d%2e,;=&+ \u{e9}").send().await))
}

/// unreserved characters.
async fn path_16(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("A-z_0.9~").send().await))
}

/// brackets and quotes.
async fn path_17(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("[a]{b}\"c\"<d>|e\\f^g`").send().await))
}

/// other characters.
async fn path_18(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("\u{65e5}\u{672c} \u{1f600}").send().await))
}

/// a percent sign.
async fn path_19(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("100%").send().await))
}

/// three dots.
async fn path_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("...").send().await))
}

/// a dot alone is refused.
async fn path_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text(".").send().await))
}

/// two dots is refused.
async fn path_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("..").send().await))
}

/// nothing is refused.
async fn path_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().simple_text("").send().await))
}

/// two values in one segment.
async fn path_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().several_in_segment("a/b", "c.d", "json").send().await))
}

/// a value that looks like a placeholder.
async fn path_25(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().several_in_segment("{repo}", "x", "{owner}").send().await))
}

/// numbers and booleans.
async fn path_26(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().numbers_in_path(-9007199254740993, 0.5, false).send().await))
}

/// dates.
async fn path_27(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().times_in_path("2024-02-29".parse()?, "2024-02-29T23:59:59+02:00".parse()?).send().await))
}

/// a value of an enum.
async fn path_28(conformance: &Conformance) -> Case {
    use conformance::models::KindInPathKind;
    Ok(done(conformance.paths().kind_in_path(KindInPathKind::CD).send().await))
}

/// a value that the enum does not know.
async fn path_29(conformance: &Conformance) -> Case {
    use conformance::models::KindInPathKind;
    Ok(done(conformance.paths().kind_in_path(KindInPathKind::from("new one")).send().await))
}

/// a verb after a colon.
async fn path_30(conformance: &Conformance) -> Case {
    Ok(done(conformance.paths().verb_after_value("m:1").send().await))
}

/// form text.
async fn query_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_text().color("blue").send().await))
}

/// form list.
async fn query_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_list().color(["blue", "black", "brown"]).send().await))
}

/// form object.
async fn query_2(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().form_object().color(color).send().await))
}

/// spaceDelimited list.
async fn query_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().space_delimited_list().color(["blue", "black", "brown"]).send().await))
}

/// spaceDelimited object.
async fn query_4(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().space_delimited_object().color(color).send().await))
}

/// pipeDelimited list.
async fn query_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().pipe_delimited_list().color(["blue", "black", "brown"]).send().await))
}

/// pipeDelimited object.
async fn query_6(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().pipe_delimited_object().color(color).send().await))
}

/// exploded text.
async fn query_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("blue").send().await))
}

/// exploded list.
async fn query_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(["blue", "black", "brown"]).send().await))
}

/// exploded object.
async fn query_9(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().exploded_object().color(color).send().await))
}

/// deep object.
async fn query_10(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.queries().deep_object().color(color).send().await))
}

/// deep object of one field.
async fn query_11(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let color = DeepObjectColor::new().g(0);
    Ok(done(conformance.queries().deep_object().color(color).send().await))
}

/// deep object with an object in it.
async fn query_12(conformance: &Conformance) -> Case {
    use conformance::models::{Filter, FilterOwner};
    let owner = FilterOwner::new().name("Ada L").age(36);
    let filter = Filter::new().status("open").owner(owner);
    Ok(done(conformance.queries().nested_deep_object().filter(filter).send().await))
}

/// JSON.
async fn query_13(conformance: &Conformance) -> Case {
    use conformance::models::Filter;
    let filter = Filter::new().status("a b").tags(["x", "y&z"]);
    Ok(done(conformance.queries().json_in_query().filter(filter).send().await))
}

/// nothing at all.
async fn query_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().send().await))
}

/// empty text.
async fn query_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("").send().await))
}

/// an empty list is not sent.
async fn query_16(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_list().color(Vec::<String>::new()).send().await))
}

/// a list of one.
async fn query_17(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_list().color(["blue"]).send().await))
}

/// a delimiter inside of a value.
async fn query_18(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().form_list().color(["a,b", "c"]).send().await))
}

/// a pipe inside of a value.
async fn query_19(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().pipe_delimited_list().color(["a b", "c"]).send().await))
}

/// reserved characters.
async fn query_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("a b&c=d/e:f#g+h[i]?@!$'()*,;%").send().await))
}

/// unreserved characters.
async fn query_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("A-z_0.9~").send().await))
}

/// other characters.
async fn query_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("\u{e9} \u{65e5}\u{672c} \u{1f600}").send().await))
}

/// line ends.
async fn query_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("a\r\nb").send().await))
}

/// what looks encoded.
async fn query_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().exploded_text().color("%2F").send().await))
}

/// allowed reserved characters.
async fn query_25(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().allow_reserved().url("a b&c=d/e:f#g+h[i]%2F%").send().await))
}

/// brackets and dots in names.
async fn query_26(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().brackets_in_name().ids(["1", "2"]).page_size(3).a_b("x").send().await))
}

/// scalars stand in the order of the document.
async fn query_27(conformance: &Conformance) -> Case {
    use conformance::models::ScalarsInQueryKind;
    Ok(done(conformance.queries().scalars_in_query().whole(9007199254740993).real(-1.5).flag(true).day("2024-01-01".parse()?).instant("2024-01-01T00:00:00Z".parse()?).kind(ScalarsInQueryKind::Desc).send().await))
}

/// an unknown value of an enum.
async fn query_28(conformance: &Conformance) -> Case {
    use conformance::models::ScalarsInQueryKind;
    Ok(done(conformance.queries().scalars_in_query().kind(ScalarsInQueryKind::from("random")).send().await))
}

/// a map gives its keys.
async fn query_29(conformance: &Conformance) -> Case {
    use std::collections::BTreeMap;
    let labels = BTreeMap::from([("a b".to_owned(), "1".to_owned()), ("c".to_owned(), "2".to_owned())]);
    Ok(done(conformance.queries().map_in_query().labels(labels).send().await))
}

/// a query in the path stays.
async fn query_30(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().fixed_query().q("x").send().await))
}

/// required values.
async fn query_31(conformance: &Conformance) -> Case {
    Ok(done(conformance.queries().required_in_query("", 0).send().await))
}

/// GET is tried again.
async fn retries_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// PUT is tried again.
async fn retries_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().put_job().send().await))
}

/// DELETE is tried again.
async fn retries_2(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().delete_job().send().await))
}

/// after 408.
async fn retries_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 429.
async fn retries_4(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 500.
async fn retries_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 502.
async fn retries_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// after 504.
async fn retries_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 400.
async fn retries_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 401.
async fn retries_9(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 403.
async fn retries_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 404.
async fn retries_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 409.
async fn retries_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 422.
async fn retries_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// not after 501.
async fn retries_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// three times at most.
async fn retries_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// POST is not tried again after 500.
async fn retries_16(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// POST is tried again after 429.
async fn retries_17(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// POST is tried again after 503 with Retry-After.
async fn retries_18(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().post_job().send().await))
}

/// PATCH is not tried again after 500.
async fn retries_19(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// PATCH is tried again after 429.
async fn retries_20(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// PATCH is tried again after 503 with Retry-After.
async fn retries_21(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().patch_job().send().await))
}

/// POST with a key of its own is tried again.
async fn retries_22(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().keyed_job().idempotency_key("k1").send().await))
}

/// a pause that is too long is not waited for.
async fn retries_23(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// a pause that makes no sense is ignored.
async fn retries_24(conformance: &Conformance) -> Case {
    Ok(done(conformance.retries().get_job().send().await))
}

/// in UTC.
async fn times_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// an offset is kept.
async fn times_1(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a negative offset is kept.
async fn times_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// milliseconds.
async fn times_3(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// nanoseconds.
async fn times_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// lower case.
async fn times_5(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a leap second.
async fn times_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// long ago.
async fn times_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// far away.
async fn times_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a leap day.
async fn times_9(conformance: &Conformance) -> Case {
    Ok(then!(conformance.times().read_times() => conformance.times().write_times))
}

/// a day that does not exist.
async fn times_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// a month that does not exist.
async fn times_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// no offset.
async fn times_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// no time.
async fn times_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// an hour that does not exist.
async fn times_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.times().read_times().send().await))
}

/// by a tag.
async fn unions_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by a tag, sent.
async fn unions_1(conformance: &Conformance) -> Case {
    use conformance::models::{Cat, Owner, Pet};
    let pet = Cat::new("Tom").lives(9);
    let body = Owner::new().pet(Pet::Cat(Box::new(pet)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// by another tag.
async fn unions_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by another tag, sent.
async fn unions_3(conformance: &Conformance) -> Case {
    use conformance::models::{Dog, Owner, Pet};
    let pet = Dog::new("Rex");
    let body = Owner::new().pet(Pet::Dog(Box::new(pet)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a tag in the last place.
async fn unions_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a tag in the last place, sent.
async fn unions_5(conformance: &Conformance) -> Case {
    use conformance::models::{Cat, Dog, Owner, Pet};
    let pets = Cat::new("Tom");
    let pets2 = Dog::new("Rex").breed("b");
    let body = Owner::new().pets([Pet::Cat(Box::new(pets)), Pet::Dog(Box::new(pets2))]);
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// an unknown tag is kept whole.
async fn unions_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// no tag is kept whole.
async fn unions_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// text.
async fn unions_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// text, sent.
async fn unions_9(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::String("x".to_owned()));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a number.
async fn unions_10(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a number, sent.
async fn unions_11(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::Integer(5));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a boolean.
async fn unions_12(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a boolean, sent.
async fn unions_13(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::Boolean(false));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a list.
async fn unions_14(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a list, sent.
async fn unions_15(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::List(vec!["a".to_owned()]));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// an object.
async fn unions_16(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// an object, sent.
async fn unions_17(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, LooseObject, Owner};
    let loose = LooseObject::new().a(1);
    let body = Owner::new().loose(Loose::Object(Box::new(loose)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a kind that is none of them is kept.
async fn unions_18(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by the keys that one requires.
async fn unions_19(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by the keys that one requires, sent.
async fn unions_20(conformance: &Conformance) -> Case {
    use conformance::models::{Card, Owner, Payment};
    let payment = Card::new("4").holder("Ada");
    let body = Owner::new().payment(Payment::Card(Box::new(payment)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// by the keys that the other requires.
async fn unions_21(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by the keys that the other requires, sent.
async fn unions_22(conformance: &Conformance) -> Case {
    use conformance::models::{Account, Owner, Payment};
    let payment = Account::new("DE");
    let body = Owner::new().payment(Payment::Account(Box::new(payment)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// no key of either is kept.
async fn unions_23(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}
