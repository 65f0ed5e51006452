// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done, streamed};

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
        _ => panic!("lines.json has no case {index}"),
    }
}

/// a value a line.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// no line end at the end.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// blank lines.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// lines that end with both.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// record separators.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// line ends inside of text are escaped.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// text of every width.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// nothing at all.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// integers are exact.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// the last line breaks off.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// a line of the wrong shape.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// a line that is no JSON.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// another media type.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(streamed!(conformance.lines().read_rows().send().await))
}

/// lines are sent.
async fn case_13(conformance: &Conformance) -> Case {
    use conformance::models::Row;
    let line = Row::new(1).text("a\nb");
    let line2 = Row::new(2);
    Ok(done(conformance.lines().write_rows([line, line2]).send().await))
}
