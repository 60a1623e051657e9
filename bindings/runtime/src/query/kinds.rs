//! What expressions are, as far as that decides where they may stand.

use std::marker::PhantomData;

/// The kind of an expression that is calculated.
pub enum Computed {}
/// The kind of a structural property.
pub enum Structural {}
/// The kind of a property that leads to one or many `I`.
pub struct To<I>(PhantomData<I>);
/// The kind of a path of several segments, by that of the last.
pub struct Deep<K>(PhantomData<K>);

/// The kinds that are paths.
#[diagnostic::on_unimplemented(message = "this is not a property but a calculated expression")]
pub trait Path {}
impl Path for Structural {}
impl<I> Path for To<I> {}
impl<K: Path> Path for Deep<K> {}

/// The kind of a property that the service does not take in `$filter`.
pub struct Unfilterable<K>(PhantomData<K>);
/// The kind of a property that the service does not take in `$orderby`.
pub struct Unsortable<K>(PhantomData<K>);
impl<K: Path> Path for Unfilterable<K> {}
impl<K: Path> Path for Unsortable<K> {}

/// The kinds that `$filter` takes.
#[diagnostic::on_unimplemented(message = "the service does not filter by this property")]
pub trait Filterable {}
impl Filterable for Computed {}
impl Filterable for Structural {}
impl<I> Filterable for To<I> {}
impl<K: Filterable> Filterable for Deep<K> {}
impl<K: Filterable> Filterable for Unsortable<K> {}

/// The kinds that `$orderby` takes.
#[diagnostic::on_unimplemented(message = "the service does not sort by this property")]
pub trait Sortable {}
impl Sortable for Computed {}
impl Sortable for Structural {}
impl<I> Sortable for To<I> {}
impl<K: Sortable> Sortable for Deep<K> {}
impl<K: Sortable> Sortable for Unfilterable<K> {}

/// The kinds that `$expand` takes.
#[diagnostic::on_unimplemented(message = "this property cannot be expanded")]
pub trait Expandable: Path {
    /// The type that it leads to.
    type Target;
}
impl<I> Expandable for To<I> {
    type Target = I;
}
impl<K: Expandable> Expandable for Deep<K> {
    type Target = K::Target;
}
impl<K: Expandable> Expandable for Unfilterable<K> {
    type Target = K::Target;
}
impl<K: Expandable> Expandable for Unsortable<K> {
    type Target = K::Target;
}
