//! What can be asked of collections.

use super::expr::{Condition, Expr};
use super::kinds::{Deep, Filterable, Path, Structural, Unfilterable, Unsortable};
use super::node::Node;

/// An item of a collection, inside `any` and `all`.
pub type Item<E, T> = Expr<E, T, Deep<Structural>>;

/// A property of each item: to be selected or expanded, not compared.
pub type Each<E, T, K> = Expr<E, T, Unfilterable<Unsortable<Deep<K>>>>;

impl<E, T, K: Path> Expr<E, Vec<T>, K> {
    /// A property of each item.
    pub fn each<U, L: Path>(self, next: Expr<T, U, L>) -> Each<E, U, L> {
        self.then_any(next)
    }
}

impl<E, T, K: Path + Filterable> Expr<E, Vec<T>, K> {
    /// Whether the condition holds for an item.
    pub fn any<L: Filterable>(
        self,
        body: impl FnOnce(Item<E, T>) -> Expr<E, bool, L>,
    ) -> Condition<E> {
        self.lambda("any", None, body)
    }

    /// Whether the condition holds for all items.
    pub fn all<L: Filterable>(
        self,
        body: impl FnOnce(Item<E, T>) -> Expr<E, bool, L>,
    ) -> Condition<E> {
        self.lambda("all", None, body)
    }

    /// The same as `any`, with a name for the variable.
    pub fn any_as<L: Filterable>(
        self,
        name: &'static str,
        body: impl FnOnce(Item<E, T>) -> Expr<E, bool, L>,
    ) -> Condition<E> {
        self.lambda("any", Some(name), body)
    }

    /// The same as `all`, with a name for the variable.
    pub fn all_as<L: Filterable>(
        self,
        name: &'static str,
        body: impl FnOnce(Item<E, T>) -> Expr<E, bool, L>,
    ) -> Condition<E> {
        self.lambda("all", Some(name), body)
    }

    /// Whether there is an item.
    pub fn is_not_empty(self) -> Condition<E> {
        Expr::from_node(Node::lambda(self.node, "any", None, None))
    }

    /// How many items there are.
    pub fn count(self) -> Expr<E, i64> {
        Expr::from_node(Node::Member(Box::new([self.node, Node::Name("$count")])))
    }

    /// How many items the condition holds for.
    pub fn count_where<L: Filterable>(self, filter: Expr<T, bool, L>) -> Expr<E, i64> {
        Expr::from_node(Node::CountWhere(Box::new([self.node, filter.node])))
    }

    fn lambda<L: Filterable>(
        self,
        name: &'static str,
        chosen: Option<&'static str>,
        body: impl FnOnce(Item<E, T>) -> Expr<E, bool, L>,
    ) -> Condition<E> {
        let variable = Node::next_variable();
        let body = body(Expr::from_node(Node::Variable(variable, chosen))).node;
        let variable = Some((variable, chosen));
        Expr::from_node(Node::lambda(self.node, name, variable, Some(body)))
    }
}
