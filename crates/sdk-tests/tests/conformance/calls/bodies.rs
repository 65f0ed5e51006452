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
        _ => panic!("bodies.json has no case {index}"),
    }
}

/// a form.
async fn case_0(conformance: &Conformance) -> Case {
    use conformance::models::Form;
    let body = Form::new("Ada").count(1).ok(true);
    Ok(done(conformance.bodies().send_form(body).send().await))
}

/// what forms encode.
async fn case_1(conformance: &Conformance) -> Case {
    use conformance::models::Form;
    let body = Form::new("a b&c=d+e%\u{e9}");
    Ok(done(conformance.bodies().send_form(body).send().await))
}

/// a list in a form.
async fn case_2(conformance: &Conformance) -> Case {
    use conformance::models::Form;
    let body = Form::new("n").tags(["a", "b,c"]);
    Ok(done(conformance.bodies().send_form(body).send().await))
}

/// empty text in a form.
async fn case_3(conformance: &Conformance) -> Case {
    use conformance::models::Form;
    let body = Form::new("");
    Ok(done(conformance.bodies().send_form(body).send().await))
}

/// a large integer in a form.
async fn case_4(conformance: &Conformance) -> Case {
    use conformance::models::Form;
    let body = Form::new("n").count(9223372036854775807);
    Ok(done(conformance.bodies().send_form(body).send().await))
}

/// styles in a form.
async fn case_5(conformance: &Conformance) -> Case {
    use conformance::models::{Styled, StyledPlace};
    let place = StyledPlace::new().city("Brest").zip("29200");
    let body = Styled::new().ids([1, 2]).place(place);
    Ok(done(conformance.bodies().send_styled_form(body).send().await))
}

/// a file among parts.
async fn case_6(conformance: &Conformance) -> Case {
    use conformance::File;
    use conformance::models::Upload;
    let body = Upload::new(File::from_bytes("PNG").name("dawn.png")).title("Dawn");
    Ok(done(conformance.bodies().send_parts(body).send().await))
}

/// lists, objects and several files.
async fn case_7(conformance: &Conformance) -> Case {
    use conformance::File;
    use conformance::models::{Upload, UploadAbout};
    let about = UploadAbout::new().year(1843);
    let more =
        [File::from_bytes("1").name("1.bin"), File::from_bytes("2").name("2.txt").media_type("text/plain")];
    let body = Upload::new(File::from_bytes("").name("a.png")).tags(["x", "y"]).about(about).more(more);
    Ok(done(conformance.bodies().send_parts(body).send().await))
}

/// a name that would end a header.
async fn case_8(conformance: &Conformance) -> Case {
    use conformance::File;
    use conformance::models::Upload;
    let body = Upload::new(File::from_bytes("x").name("a\"b\r\nc.png"));
    Ok(done(conformance.bodies().send_parts(body).send().await))
}

/// line ends in text are kept.
async fn case_9(conformance: &Conformance) -> Case {
    use conformance::File;
    use conformance::models::Upload;
    let body = Upload::new(File::from_bytes("x").name("a.png")).title("a\r\nb--c");
    Ok(done(conformance.bodies().send_parts(body).send().await))
}

/// text.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.bodies().send_text("a\r\n\u{e9}").send().await))
}

/// no text.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.bodies().send_text("").send().await))
}

/// bytes.
async fn case_12(conformance: &Conformance) -> Case {
    use conformance::File;
    Ok(done(conformance.bodies().send_bytes(File::from_bytes("0\n1").name("ignored.bin")).send().await))
}

/// bytes of another type.
async fn case_13(conformance: &Conformance) -> Case {
    use conformance::File;
    Ok(done(conformance.bodies().send_bytes(File::from_bytes("a,b").name("a.csv").media_type("text/csv")).send().await))
}
