//! Binds `$select` and `$expand` to a type.

use std::collections::{BTreeMap, HashMap};

use odata_codegen::model::{Primitive, Property, StructuredId, Type};

use super::apply::Plan;
use super::ast::{Item, Levels};
use super::bind::Binder;
use super::bind_path::{find_property, unknown_property};
use super::bind_types::find_structured;
use super::error::{Fault, QueryError};
use super::options::Options;
use super::shape::{Made, Shape};

/// An item of which the first segments have been followed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rest<'i> {
    item: &'i Item,
    from: usize,
}

impl<'i> Rest<'i> {
    /// An item from its beginning.
    pub(super) fn whole(item: &'i Item) -> Self {
        Self { item, from: 0 }
    }

    fn segments(self) -> &'i [String] {
        self.item.path.get(self.from..).unwrap_or(&[])
    }

    fn next(self) -> Self {
        Self {
            from: self.from + 1,
            ..self
        }
    }
}

/// What the items say about one property.
#[derive(Default)]
struct Wishes<'i> {
    is_selected: bool,
    select: Vec<Rest<'i>>,
    expand: Vec<Rest<'i>>,
    /// The item that ends at the property, with its options.
    selection: Option<&'i Item>,
    expansion: Option<&'i Item>,
    /// What follows a navigation property: `$count`.
    only_count: bool,
}

/// All that the items say about one type.
struct Collected<'b, 's, 'i> {
    binder: &'b Binder<'s>,
    id: StructuredId,
    wishes: BTreeMap<String, (StructuredId, Wishes<'i>)>,
    selects_all: bool,
    expands_all: Option<&'i Item>,
}

impl<'s> Shape<'s> {
    /// Binds items to the type of the binder's rows; absent where rows stay as they are.
    pub(super) fn bind(
        binder: &Binder<'s>,
        select: &[Rest<'_>],
        expand: &[Rest<'_>],
    ) -> Result<Option<Self>, QueryError> {
        let Type::Structured(id) = binder.this else {
            return match select.first().or(expand.first()) {
                Some(rest) => Err(rest.item.error(Fault::new("the rows have no properties"))),
                None => Ok(None),
            };
        };
        let mut collected = Collected {
            binder,
            id,
            wishes: BTreeMap::new(),
            selects_all: select.is_empty(),
            expands_all: None,
        };
        for rest in select {
            collected
                .select(*rest)
                .map_err(|fault| rest.item.error(fault))?;
        }
        for rest in expand {
            collected
                .expand(*rest)
                .map_err(|fault| rest.item.error(fault))?;
        }
        collected.finish()
    }
}

impl<'s, 'i> Collected<'_, 's, 'i> {
    /// The property that an item goes to next; types before it are followed.
    fn property(&self, rest: &mut Rest<'i>) -> Result<(StructuredId, &'s Property), Fault> {
        let mut id = self.id;
        let service = self.binder.service;
        while let Some(derived) = rest
            .segments()
            .first()
            .and_then(|segment| find_structured(service, segment))
        {
            id = derived;
            *rest = rest.next();
        }
        let name = rest.segments().first().map_or("", String::as_str);
        match find_property(service, id, name) {
            Some((_, property)) => Ok((id, property)),
            None => Err(unknown_property(service, id, name)),
        }
    }

    fn wish(&mut self, id: StructuredId, name: &str) -> &mut Wishes<'i> {
        &mut self
            .wishes
            .entry(name.to_owned())
            .or_insert_with(|| (id, Wishes::default()))
            .1
    }

    fn select(&mut self, mut rest: Rest<'i>) -> Result<(), Fault> {
        if rest.segments() == ["*"] {
            self.selects_all = true;
            return Ok(());
        }
        let (id, property) = match self.property(&mut rest) {
            Ok(found) => found,
            Err(fault) => {
                return match rest.segments() {
                    [name] if self.binder.service.structured(self.id).is_open => {
                        self.wish(self.id, name).is_selected = true;
                        Ok(())
                    }
                    _ => Err(fault),
                };
            }
        };
        let is_last = rest.segments().len() == 1;
        if !is_last && !matches!(property.ty.ty, Type::Structured(_)) {
            return Err(Fault::new(format!("'{}' has no properties", property.name)));
        }
        let has_options = has_options(&rest.item.options);
        let wishes = self.wish(id, &property.name);
        if !is_last {
            wishes.select.push(rest.next());
        } else if has_options && wishes.selection.replace(rest.item).is_some() {
            return Err(Fault::new(format!("'{}' has options twice", property.name)));
        } else {
            wishes.is_selected = true;
        }
        Ok(())
    }

    fn expand(&mut self, mut rest: Rest<'i>) -> Result<(), Fault> {
        if rest.segments() == ["*"] {
            return match self.expands_all.replace(rest.item) {
                Some(_) => Err(Fault::new("`*` stands twice")),
                None => Ok(()),
            };
        }
        let (id, property) = self.property(&mut rest)?;
        let name = &property.name;
        let is_structured = matches!(property.ty.ty, Type::Structured(_));
        let is_stream = property.ty.ty == Type::Primitive(Primitive::Stream);
        if !property.is_navigation && !is_structured && !is_stream {
            return Err(Fault::new(format!(
                "'{name}' is a plain property and cannot be expanded"
            )));
        }
        let tail = rest.segments().get(1..).unwrap_or(&[]);
        let only_count = matches!(tail, [count] if count.eq_ignore_ascii_case("$count"));
        match tail {
            [] => {}
            _ if only_count && property.is_navigation && property.ty.is_collection => {}
            [next, ..] if property.is_navigation => {
                return Err(Fault::new(format!(
                    "`{next}` cannot follow '{name}'; what is related to it is written {name}($expand={next})"
                )));
            }
            _ => {
                self.wish(id, name).expand.push(rest.next());
                return Ok(());
            }
        }
        let wishes = self.wish(id, name);
        wishes.only_count = only_count;
        match wishes.expansion.replace(rest.item) {
            Some(_) => Err(Fault::new(format!("'{name}' stands twice"))),
            None => Ok(()),
        }
    }

    fn finish(mut self) -> Result<Option<Shape<'s>>, QueryError> {
        let service = self.binder.service;
        let mut shape = Shape {
            keeps_rest: self.selects_all,
            listed: HashMap::new(),
            made: Vec::new(),
        };
        let mut properties: Vec<(StructuredId, &'s Property)> = service
            .structured(self.id)
            .properties
            .iter()
            .map(|p| (self.id, p))
            .collect();
        for (name, (id, _)) in &self.wishes {
            match find_property(service, *id, name) {
                Some((_, property)) if *id != self.id => properties.push((*id, property)),
                Some(_) => {}
                None => {
                    shape.listed.insert(name.clone(), true);
                }
            }
        }
        for (id, property) in properties {
            let wishes = self.wishes.remove(&property.name).map(|(_, wishes)| wishes);
            self.member(&mut shape, id, property, wishes.unwrap_or_default())?;
        }
        let is_plain = shape.keeps_rest && shape.made.is_empty();
        Ok((!is_plain || shape.listed.values().any(|stays| !stays)).then_some(shape))
    }

    fn member(
        &self,
        shape: &mut Shape<'s>,
        id: StructuredId,
        property: &'s Property,
        wishes: Wishes<'i>,
    ) -> Result<(), QueryError> {
        let is_wished = wishes.is_selected
            || wishes.selection.is_some()
            || wishes.expansion.is_some()
            || !wishes.select.is_empty()
            || !wishes.expand.is_empty();
        let expansion = match wishes.expansion {
            None if property.is_navigation => self.expands_all,
            other => other,
        };
        let stays = match property.is_navigation {
            true => expansion.is_some(),
            false => self.selects_all || is_wished,
        };
        let is_changed = property.is_navigation
            || !wishes.select.is_empty()
            || !wishes.expand.is_empty()
            || [wishes.selection, expansion]
                .into_iter()
                .flatten()
                .any(|i| has_options(&i.options));
        if stays && is_changed {
            let made = self.made(id, property, wishes, expansion)?;
            shape.made.push(made);
        } else if !(stays && shape.keeps_rest) {
            shape.listed.insert(property.name.clone(), stays);
        }
        Ok(())
    }

    fn made(
        &self,
        id: StructuredId,
        property: &'s Property,
        wishes: Wishes<'i>,
        expansion: Option<&'i Item>,
    ) -> Result<Made<'s>, QueryError> {
        let mut options = match expansion.or(wishes.selection) {
            Some(item) => item.options.clone(),
            None => Options::default(),
        };
        if let (Some(_), Some(selection)) = (expansion, wishes.selection) {
            options
                .select
                .extend(selection.options.select.iter().cloned());
        }
        if let Some(item) = expansion
            && let Some(levels) = item.levels.filter(|levels| levels.number() > 1)
        {
            let mut again = item.clone();
            again.levels = Some(Levels::Number(levels.number() - 1));
            options.expand.push(again);
        }
        let binder = self.binder.nested(property.ty.ty);
        let number =
            find_property(self.binder.service, id, &property.name).map(|(number, _)| number);
        Ok(Made {
            name: property.name.clone(),
            is_collection: property.ty.is_collection,
            navigation: number
                .filter(|_| property.is_navigation)
                .map(|number| (id, number)),
            only_count: wishes.only_count,
            plan: Plan::bind(binder, &options, wishes.select, wishes.expand)?,
        })
    }
}

fn has_options(options: &Options) -> bool {
    options.filter.is_some()
        || options.count
        || options.top.is_some()
        || options.skip.is_some()
        || !(options.orderby.is_empty() && options.select.is_empty() && options.expand.is_empty())
}
