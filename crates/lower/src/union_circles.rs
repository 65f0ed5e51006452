//! Unions that lead back to themselves through nothing but unions: whoever read a value by one of them would come back
//! to it with the same value, without end. All unions of such a circle take the same values, those of all the variants
//! that lead out of it. So one of them becomes the union of these, and the others are other names for it.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Discrimination, Shape, TypeId, TypeRef, Types, Union, Variant};
use sdkwright_diagnostics::Finding;

use crate::codes;
use crate::compact::{Arena, Notes};
use crate::lowering::Lowering;
use crate::unions::{Discriminator, DiscriminatorValues};

impl Lowering<'_> {
    /// Unwinds circles of unions, before anyone asks how their variants are told apart.
    pub(crate) fn unwind_unions(&mut self, arena: &mut Arena) {
        for circle in circles(&arena.types) {
            let unwound = Unwound::new(&arena.types, &arena.notes, &circle);
            if let Some(finding) = unwound.finding() {
                let origin = arena.types.get(unwound.first).origin.clone();
                self.findings.push(match origin {
                    Some(origin) => finding.at(origin),
                    None => finding,
                });
            }
            let Unwound { first, variants, discriminator, .. } = unwound;
            for id in circle {
                arena.notes[id.0 as usize].discriminator = None;
                arena.types.get_mut(id).shape = Shape::Alias(TypeRef::new(first));
            }
            arena.notes[first.0 as usize].discriminator = discriminator;
            arena.types.get_mut(first).shape = match variants.as_slice() {
                [] => Shape::Any,
                [only] => Shape::Alias(only.ty),
                _ => Shape::Union(Union { discrimination: Discrimination::Opaque, variants }),
            };
        }
    }
}

/// What the unions of a circle are.
struct Unwound {
    /// The union that the others are other names for.
    first: TypeId,
    /// Its own variants that lead out of the circle, then those of the unions that it leads to.
    variants: Vec<Variant>,
    /// There is one if all unions of the circle choose by the same property.
    discriminator: Option<Discriminator>,
    is_discriminator_lost: bool,
}

impl Unwound {
    fn new(types: &Types, notes: &[Notes], circle: &[TypeId]) -> Self {
        let named = circle.iter().find(|id| types.get(**id).name.is_some());
        let first = *named.unwrap_or(&circle[0]);
        let members: IndexSet<TypeId> = circle.iter().copied().collect();
        let mut variants: IndexMap<TypeId, (Variant, DiscriminatorValues)> = IndexMap::new();
        let mut keys = IndexSet::new();
        let mut asked = IndexSet::from([first]);
        let mut next = 0;
        while let Some(&id) = asked.get_index(next) {
            next += 1;
            let discriminator = notes[id.0 as usize].discriminator.as_ref();
            keys.insert(discriminator.map(|explicit| explicit.key.clone()));
            let Shape::Union(union) = &types.get(id).shape else { continue };
            for (index, variant) in union.variants.iter().enumerate() {
                let target = types.resolve(variant.ty).id;
                if members.contains(&target) {
                    asked.insert(target);
                    continue;
                }
                let values = discriminator.and_then(|explicit| explicit.values.get(index).cloned());
                variants.entry(variant.ty.id).or_insert((variant.clone(), values.unwrap_or_default()));
            }
        }
        let (variants, values) = variants.into_values().unzip();
        let is_discriminator_lost = keys.len() > 1;
        let key = keys.pop().flatten().filter(|_| !is_discriminator_lost);
        let discriminator = key.map(|key| Discriminator { key, values });
        Self { first, variants, discriminator, is_discriminator_lost }
    }

    fn finding(&self) -> Option<Finding> {
        if self.variants.is_empty() {
            let message = "the choices of this schema lead nowhere but back to it";
            let finding = Finding::error(&codes::SCHEMA_CYCLE, message);
            return Some(finding.help("add a choice that is a type of its own"));
        }
        let message = "this schema and its choices choose each other by different properties; the variants are told \
                       apart otherwise";
        self.is_discriminator_lost.then(|| {
            Finding::warning(&codes::DISCRIMINATOR_IGNORED, message)
                .help("let all of them choose by one property")
        })
    }
}

/// The circles of unions: those that lead to each other, in the order of their ids.
fn circles(types: &Types) -> Vec<Vec<TypeId>> {
    let steps: Vec<Vec<usize>> = types.iter().map(|(_, def)| inner_unions(types, &def.shape)).collect();
    let mut back = vec![Vec::new(); steps.len()];
    for (from, targets) in steps.iter().enumerate() {
        targets.iter().for_each(|target| back[*target].push(from));
    }
    // Kosaraju's way: what leads back from a place, in the reverse of the order in which places were left, is its circle.
    let mut left = Vec::new();
    let mut seen = vec![false; steps.len()];
    (0..steps.len()).for_each(|start| visit(start, &steps, &mut seen, &mut left));
    let mut seen = vec![false; steps.len()];
    let mut circles = Vec::new();
    for start in left.into_iter().rev() {
        let mut circle = Vec::new();
        visit(start, &back, &mut seen, &mut circle);
        if circle.len() > 1 || steps[start].contains(&start) && !circle.is_empty() {
            circle.sort_unstable();
            circles.push(circle.into_iter().map(|index| TypeId(index as u32)).collect());
        }
    }
    circles.sort();
    circles
}

/// The unions that are variants of a union.
fn inner_unions(types: &Types, shape: &Shape) -> Vec<usize> {
    let Shape::Union(union) = shape else { return Vec::new() };
    let targets = union.variants.iter().map(|variant| types.resolve(variant.ty).id);
    targets.filter(|id| matches!(types.get(*id).shape, Shape::Union(_))).map(|id| id.0 as usize).collect()
}

/// Goes wherever steps lead that was not seen yet, and notes each place when it is left.
fn visit(start: usize, steps: &[Vec<usize>], seen: &mut [bool], left: &mut Vec<usize>) {
    let mut stack = vec![(start, 0)];
    while let Some((place, step)) = stack.pop() {
        if step == 0 && std::mem::replace(&mut seen[place], true) {
            continue;
        }
        match steps[place].get(step) {
            Some(target) => stack.extend([(place, step + 1), (*target, 0)]),
            None => left.push(place),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::lowered;

    fn outline(schemas: &str) -> String {
        let object = |tag: &str| {
            format!(
                "{tag}: {{type: object, required: [t], properties: {{t: {{type: string}}, {tag}: {{type: string}}}}}}"
            )
        };
        let [cat, dog] = [object("Cat"), object("Dog")];
        lowered(&format!("paths: {{}}\ncomponents:\n  schemas:\n    {cat}\n    {dog}\n{schemas}")).to_string()
    }

    fn lines<'o>(outline: &'o str, name: &str) -> Vec<&'o str> {
        let head = format!("{name} <");
        outline
            .lines()
            .skip_while(|line| !line.starts_with(&head))
            .skip(1)
            .take_while(|line| !line.is_empty())
            .collect()
    }

    #[test]
    fn a_circle_is_one_union_of_all_that_leads_out_of_it() {
        let outline = outline(
            "    A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}
    B: {oneOf: [{$ref: '#/components/schemas/C'}, {type: integer}]}
    C: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {type: boolean}]}",
        );
        assert!(outline.contains("A <#/components/schemas/A> unused: union by JSON kind"), "{outline}");
        assert_eq!(lines(&outline, "A"), ["  string string", "  integer integer", "  boolean boolean"]);
        assert!(outline.contains("B <#/components/schemas/B> unused: = A"), "{outline}");
        assert!(outline.contains("C <#/components/schemas/C> unused: = A"), "{outline}");
    }

    #[test]
    fn tags_of_a_circle_are_those_of_its_ends() {
        let union = |name: &str, other: &str, end: &str, key: &str| {
            format!(
                "    {name}: {{oneOf: [{{$ref: '#/components/schemas/{other}'}}, {{$ref: '#/components/schemas/{end}'}}], discriminator: {{propertyName: {key}, mapping: {{x: '#/components/schemas/{other}', {end}1: '#/components/schemas/{end}'}}}}}}\n"
            )
        };
        let tagged = outline(&(union("A", "B", "Cat", "t") + &union("B", "A", "Dog", "t")));
        assert_eq!(lines(&tagged, "A"), ["  Cat Cat when [\"Cat1\"]", "  Dog Dog when [\"Dog1\"]"]);
        let otherwise = outline(&(union("A", "B", "Cat", "t") + &union("B", "A", "Dog", "u")));
        assert!(otherwise.contains("A <#/components/schemas/A> unused: union by trying"), "{otherwise}");
    }

    #[test]
    fn circles_of_few_ways_out() {
        let refer = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
        let schema = |name: &str, others: [&str; 2]| {
            format!("    {name}: {{oneOf: [{}, {}]}}\n", refer(others[0]), refer(others[1]))
        };
        let none = outline(&(schema("A", ["B", "C"]) + &schema("B", ["A", "C"]) + &schema("C", ["A", "B"])));
        assert!(none.contains("A <#/components/schemas/A> unused: any"), "{none}");
        assert!(none.contains("C <#/components/schemas/C> unused: = A"), "{none}");
        let one = outline(&(schema("A", ["B", "Cat"]) + &schema("B", ["A", "Cat"])));
        assert!(one.contains("A <#/components/schemas/A> unused: = Cat"), "{one}");
        assert!(one.contains("B <#/components/schemas/B> unused: = A"), "{one}");
    }
}
