//! Large lists, whole: planned in independent parts, read within a budget of requests, and
//! remembered in a journal so that a run that was cut off goes on.
//!
//! [`plan`] asks a few questions and makes a [`Plan`] of [`Part`]s, which are plain data.
//! [`PartPages`] reads one of them, [`Part::cut_behind`] cuts one that turns out to be large, [`Pace`]
//! keeps all of them together within a budget, and [`Journal`] keeps a text beside the output.

mod cut;
mod journal;
mod mark;
mod moment;
mod pace;
mod pages;
mod part;
mod plan;
mod planner;
mod probe;
mod rising;
mod size;
mod split;

pub use cut::Cut;
pub use journal::Journal;
pub use mark::{Mark, PlaceMark, Since};
pub use pace::Pace;
pub use pages::{PartPage, PartPages, ReadRow};
pub use part::{Part, Place, PlaceHeader, Range};
pub use plan::{By, Plan, Traits, Wish, plan};
