//! What the operations of `json` send and receive.

use std::collections::BTreeMap;

/// The response body of `readNumbers` and the request body of `writeNumbers`, also used in one more
/// place.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Numbers {
    /// The field `small`.
    pub small: Option<i32>,
    /// The field `large`.
    pub large: Option<i64>,
    /// The field `plain`.
    pub plain: Option<i64>,
    /// The field `real`.
    pub real: Option<f64>,
    /// The field `single`.
    pub single: Option<f64>,
}

impl Numbers {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `small`.
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// The field `large`.
    pub fn large(mut self, large: i64) -> Self {
        self.large = Some(large);
        self
    }

    /// The field `plain`.
    pub fn plain(mut self, plain: i64) -> Self {
        self.plain = Some(plain);
        self
    }

    /// The field `real`.
    pub fn real(mut self, real: impl Into<f64>) -> Self {
        self.real = Some(real.into());
        self
    }

    /// The field `single`.
    pub fn single(mut self, single: impl Into<f64>) -> Self {
        self.single = Some(single.into());
        self
    }
}

/// The response body of `readTexts` and the request body of `writeTexts`, also used in one more
/// place.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Texts {
    /// The field `text`.
    pub text: Option<String>,
    /// The field `texts`.
    pub texts: Option<Vec<String>>,
    /// The field `map`.
    pub map: Option<BTreeMap<String, String>>,
    /// The field `any`.
    pub any: Option<serde_json::Value>,
}

impl Texts {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The field `texts`.
    pub fn texts(mut self, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.texts = Some(texts.into_iter().map(Into::into).collect());
        self
    }

    /// The field `map`.
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// The field `any`.
    pub fn any(mut self, any: serde_json::Value) -> Self {
        self.any = Some(any);
        self
    }
}

/// The response body of `readNames` and the request body of `writeNames`, also used in one more
/// place.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Names {
    /// The field `type`.
    pub r#type: Option<String>,
    /// The field `self`.
    pub self_: Option<String>,
    /// The field `a-b`.
    pub a_b: Option<String>,
    /// The field `A_B`.
    pub a_b2: Option<String>,
    /// The field `1st`.
    pub n_1st: Option<String>,
    /// The field `+1`.
    pub plus_1: Option<i64>,
    /// The field `-1`.
    pub minus_1: Option<i64>,
    /// The field `$ref!`.
    pub r#ref: Option<String>,
    /// The field `snake_case`.
    pub snake_case: Option<String>,
    /// The field `camelCase`.
    pub camel_case: Option<String>,
    /// The field ` `.
    pub value: Option<String>,
    /// The field `é`.
    pub e: Option<String>,
}

impl Names {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The field `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// The field `a-b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// The field `A_B`.
    pub fn a_b2(mut self, a_b2: impl Into<String>) -> Self {
        self.a_b2 = Some(a_b2.into());
        self
    }

    /// The field `1st`.
    pub fn n_1st(mut self, n_1st: impl Into<String>) -> Self {
        self.n_1st = Some(n_1st.into());
        self
    }

    /// The field `+1`.
    pub fn plus_1(mut self, plus_1: i64) -> Self {
        self.plus_1 = Some(plus_1);
        self
    }

    /// The field `-1`.
    pub fn minus_1(mut self, minus_1: i64) -> Self {
        self.minus_1 = Some(minus_1);
        self
    }

    /// The field `$ref!`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// The field `snake_case`.
    pub fn snake_case(mut self, snake_case: impl Into<String>) -> Self {
        self.snake_case = Some(snake_case.into());
        self
    }

    /// The field `camelCase`.
    pub fn camel_case(mut self, camel_case: impl Into<String>) -> Self {
        self.camel_case = Some(camel_case.into());
        self
    }

    /// The field ` `.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The field `é`.
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }
}

/// The response body of `readTree` and the request body of `writeTree`, also used in 3 more places.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tree {
    /// The field `name`.
    pub name: String,
    /// The field `children`.
    pub children: Option<Vec<Tree>>,
    /// The field `parent`.
    pub parent: Option<Box<Tree>>,
}

impl Tree {
    /// One with the values that it cannot do without.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), children: None, parent: None }
    }

    /// The field `children`.
    pub fn children(mut self, children: impl IntoIterator<Item = Tree>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }

    /// The field `parent`.
    pub fn parent(mut self, parent: Tree) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }
}
