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
        _ => panic!("unions.json has no case {index}"),
    }
}

/// by a tag.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by a tag, sent.
async fn case_1(conformance: &Conformance) -> Case {
    use conformance::models::{Cat, Owner, Pet};
    let pet = Cat::new("Tom").lives(9);
    let body = Owner::new().pet(Pet::Cat(Box::new(pet)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// by another tag.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by another tag, sent.
async fn case_3(conformance: &Conformance) -> Case {
    use conformance::models::{Dog, Owner, Pet};
    let pet = Dog::new("Rex");
    let body = Owner::new().pet(Pet::Dog(Box::new(pet)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a tag in the last place.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a tag in the last place, sent.
async fn case_5(conformance: &Conformance) -> Case {
    use conformance::models::{Cat, Dog, Owner, Pet};
    let pets = Cat::new("Tom");
    let pets2 = Dog::new("Rex").breed("b");
    let body = Owner::new().pets([Pet::Cat(Box::new(pets)), Pet::Dog(Box::new(pets2))]);
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// an unknown tag is kept whole.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// no tag is kept whole.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// text.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// text, sent.
async fn case_9(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::String("x".to_owned()));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a number.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a number, sent.
async fn case_11(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::Integer(5));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a boolean.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a boolean, sent.
async fn case_13(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::Boolean(false));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a list.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a list, sent.
async fn case_15(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, Owner};
    let body = Owner::new().loose(Loose::List(vec!["a".to_owned()]));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// an object.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// an object, sent.
async fn case_17(conformance: &Conformance) -> Case {
    use conformance::models::{Loose, LooseObject, Owner};
    let loose = LooseObject::new().a(1);
    let body = Owner::new().loose(Loose::Object(Box::new(loose)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// a kind that is none of them is kept.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by the keys that one requires.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by the keys that one requires, sent.
async fn case_20(conformance: &Conformance) -> Case {
    use conformance::models::{Card, Owner, Payment};
    let payment = Card::new("4").holder("Ada");
    let body = Owner::new().payment(Payment::Card(Box::new(payment)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// by the keys that the other requires.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// by the keys that the other requires, sent.
async fn case_22(conformance: &Conformance) -> Case {
    use conformance::models::{Account, Owner, Payment};
    let payment = Account::new("DE");
    let body = Owner::new().payment(Payment::Account(Box::new(payment)));
    Ok(done(conformance.unions().write_owner(body).send().await))
}

/// no key of either is kept.
async fn case_23(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a list of both tags.
async fn case_24(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// an unknown tag among known ones.
async fn case_25(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// an unknown tag with a large integer.
async fn case_26(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a tag that is no text is kept whole.
async fn case_27(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a known tag without what it requires.
async fn case_28(conformance: &Conformance) -> Case {
    Ok(done(conformance.unions().read_owner().send().await))
}

/// keys of both variants.
async fn case_29(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// an empty list.
async fn case_30(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// an empty object.
async fn case_31(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a list of the wrong items.
async fn case_32(conformance: &Conformance) -> Case {
    Ok(done(conformance.unions().read_owner().send().await))
}

/// a fraction where an integer is declared is kept.
async fn case_33(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}

/// a large integer.
async fn case_34(conformance: &Conformance) -> Case {
    Ok(then!(conformance.unions().read_owner() => conformance.unions().write_owner))
}
