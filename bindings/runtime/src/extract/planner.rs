//! Asks about one place and cuts its rows into ranges.

use super::mark::{PlaceMark, Since};
use super::moment::{later, micros, moment};
use super::part::{Part, Place, Range, both};
use super::plan::{By, Traits, Wish};
use super::probe::{Prober, split_by};
use super::size::{pages, pieces, questions};
use super::split::Piece;
use crate::error::{Error, ErrorKind};
use crate::operation::QueryOptions;
use crate::request::Request;

/// Plans one place.
pub(super) struct Planner<'p> {
    pub base: Request,
    pub place: Place,
    pub traits: &'p Traits,
    pub wish: &'p Wish,
    pub by: By,
}

/// What became of it.
pub(super) struct Planned {
    pub name: String,
    pub parts: Vec<Part>,
    pub mark: Option<PlaceMark>,
    pub requests: u64,
}

/// Ranges with the rows expected in them, and what is newest.
type Found = (Vec<(Range, Option<u64>)>, Option<PlaceMark>);

impl Planner<'_> {
    pub async fn plan(self) -> Result<Planned, Error> {
        let filter = both(self.own_filter(), self.changed());
        if let Some(range) = self.open() {
            return Ok(Planned {
                parts: vec![self.part(filter, range, None)],
                name: self.place.name.clone(),
                mark: None,
                requests: 0,
            });
        }
        let mut prober = Prober::new(&self.base, both(filter.clone(), self.newer()));
        let (ranges, mark) = match (self.by, &self.traits.key) {
            (By::Key, Some(key)) => self.by_key(&mut prober, key).await?,
            (By::Time, _) => self.by_time(&mut prober).await?,
            _ => self.whole(&mut prober).await?,
        };
        let requests = prober.asked;
        let parts = ranges
            .into_iter()
            .map(|(range, rows)| self.part(filter.clone(), range, rows));
        Ok(Planned {
            parts: parts.collect(),
            name: self.place.name.clone(),
            mark,
            requests,
        })
    }

    /// All that there is, where that is to be found out by reading it.
    fn open(&self) -> Option<Range> {
        if !self.wish.is_open || self.wish.parts.is_some() || !self.shows_times() {
            return None;
        }
        match (self.by, &self.traits.key) {
            (By::Key, Some(key)) => Some(Range::Key {
                name: key.clone(),
                above: self.above(),
                up_to: None,
            }),
            (By::Whole, _) => Some(Range::Whole {
                order: self.order(),
            }),
            _ => None,
        }
    }

    /// Whether rows come with the times that the next extraction goes by.
    fn shows_times(&self) -> bool {
        let Some(select) = &self.base.options.select else {
            return true;
        };
        let select = select.text(self.base.dialect());
        let mut times = [&self.traits.modified, &self.traits.created]
            .into_iter()
            .flatten();
        times.all(|time| select.split(',').any(|name| name.trim() == *time))
    }

    async fn by_key(&self, prober: &mut Prober<'_>, key: &str) -> Result<Found, Error> {
        let newest = prober.first(&format!("{key} desc")).await?;
        let old = self.wish.since.of(&self.place.name);
        let Some(last) = newest.integer(key) else {
            return match newest.is_empty() {
                true => Ok((Vec::new(), old.cloned())),
                false => Err(self.keyless(key)),
            };
        };
        let time = self
            .newest_time(
                prober,
                self.traits
                    .created
                    .as_deref()
                    .and_then(|name| newest.text(name)),
            )
            .await;
        let mark = PlaceMark {
            key: Some(last.max(old.and_then(|old| old.key).unwrap_or(last))),
            time: time.or_else(|| old.and_then(|old| old.time.clone())),
        };
        let above = self.above();
        let range = |above, up_to| Range::Key {
            name: key.to_owned(),
            above,
            up_to: Some(up_to),
        };
        let Some(rows) = newest.count else {
            return Ok((vec![(range(above, last), None)], Some(mark)));
        };
        let pieces = self.pieces(rows);
        let left = self.questions(rows, prober.asked);
        if pieces < 2 || left == 0 {
            return Ok((vec![(range(above, last), Some(rows))], Some(mark)));
        }
        let Some(first) = prober.first(key).await?.integer(key) else {
            return Ok((vec![(range(above, last), Some(rows))], Some(mark)));
        };
        let whole = Piece::new(first.saturating_sub(1), last, rows);
        let cut = split_by(prober, whole, pieces, left - 1, |above, up_to| {
            format!("{key} gt {above} and {key} le {up_to}")
        });
        let cut = cut.await?;
        let ranges = cut.iter().enumerate().map(|(index, piece)| {
            let above = if index == 0 { above } else { Some(piece.above) };
            (range(above, piece.up_to), Some(piece.rows))
        });
        Ok((ranges.collect(), Some(mark)))
    }

    async fn by_time(&self, prober: &mut Prober<'_>) -> Result<Found, Error> {
        let name = self.traits.created.clone().unwrap_or_default();
        let window = |from, before| Range::Time {
            name: name.clone(),
            from,
            before,
            without: false,
        };
        let newest = prober.first(&format!("{name} desc")).await?;
        let last = newest.text(&name);
        let mark = self.newest_time(prober, last.clone()).await;
        let mark = mark.map(|time| PlaceMark {
            key: None,
            time: Some(time),
        });
        let mark = mark.or_else(|| self.wish.since.of(&self.place.name).cloned());
        let without = Range::Time {
            name: name.clone(),
            from: None,
            before: None,
            without: true,
        };
        let rows = newest.count.unwrap_or(0);
        let (pieces, left) = (self.pieces(rows), self.questions(rows, prober.asked));
        let mut windows = vec![(window(None, None), newest.count)];
        if pieces > 1 && left > 0 {
            let oldest = prober.first(&name).await?.text(&name);
            if let (Some(first), Some(last)) = (
                oldest.as_deref().and_then(micros),
                last.as_deref().and_then(micros),
            ) {
                let whole = Piece::new(first.saturating_sub(1), last, rows);
                let cut = split_by(prober, whole, pieces, left - 1, |above, up_to| {
                    format!(
                        "{name} gt {} and {name} le {}",
                        moment(above),
                        moment(up_to)
                    )
                });
                let cut = cut.await?;
                let ends = cut.len() - 1;
                let each = cut.iter().enumerate().map(|(index, piece)| {
                    let from = (index > 0).then(|| moment(piece.above.saturating_add(1)));
                    let before = (index < ends).then(|| moment(piece.up_to.saturating_add(1)));
                    (window(from, before), Some(piece.rows))
                });
                windows = each.collect();
            }
        }
        // A window without ends already holds those without a time where it has no condition at all.
        if windows.len() > 1 {
            windows.push((without, None));
        }
        Ok((windows, mark))
    }

    async fn whole(&self, prober: &mut Prober<'_>) -> Result<Found, Error> {
        let takes = self.base.operation().query_options;
        let created = match &self.traits.created {
            Some(created) if takes.contains(QueryOptions::ORDERBY) => prober
                .first(&format!("{created} desc"))
                .await?
                .text(created),
            _ => None,
        };
        let time = self.newest_time(prober, created).await;
        let mark = time.map(|time| PlaceMark {
            key: None,
            time: Some(time),
        });
        let mark = mark.or_else(|| self.wish.since.of(&self.place.name).cloned());
        let order = self.order();
        Ok((vec![(Range::Whole { order }, None)], mark))
    }

    /// What rows are sorted by where they are read as a whole.
    fn order(&self) -> Option<String> {
        let takes = self.base.operation().query_options;
        let order = self.traits.key.as_ref().or(self.traits.order.as_ref());
        order
            .filter(|_| takes.contains(QueryOptions::ORDERBY))
            .cloned()
    }

    /// The latest time of a change, or at least that of the newest row.
    async fn newest_time(
        &self,
        prober: &mut Prober<'_>,
        created: Option<String>,
    ) -> Option<String> {
        let Some(modified) = self.traits.modified.as_deref() else {
            return created;
        };
        let takes = self.base.operation().query_options;
        let modified = match takes.contains(QueryOptions::ORDERBY) {
            // An earlier mark does no harm: more is read next time.
            true => prober.first(&format!("{modified} desc")).await.ok(),
            false => None,
        };
        let modified = modified.and_then(|row| row.text(self.traits.modified.as_deref()?));
        later(modified, created)
    }

    fn part(&self, filter: Option<String>, range: Range, rows: Option<u64>) -> Part {
        let dialect = self.base.dialect();
        let options = &self.base.options;
        Part {
            number: 0,
            operation: self.base.operation().id.to_owned(),
            arguments: self.base.arguments_as_json(),
            filter,
            select: options.select.as_ref().map(|select| select.text(dialect)),
            expand: options.expand.as_ref().map(|expand| expand.text(dialect)),
            place: self.place.clone(),
            range,
            rows,
        }
    }

    fn own_filter(&self) -> Option<String> {
        let filter = self.base.options.filter.as_ref();
        filter.map(|filter| filter.text(self.base.dialect()))
    }

    /// The condition for what was made or changed since.
    fn changed(&self) -> Option<String> {
        let time = match &self.wish.since {
            Since::Start => return None,
            Since::Time(time) => time.clone(),
            Since::Mark(_) if self.above().is_some() => return None,
            Since::Mark(mark) => mark.places.get(&self.place.name)?.time.clone()?,
        };
        let names = [&self.traits.modified, &self.traits.created];
        let each = names
            .into_iter()
            .flatten()
            .map(|name| format!("{name} ge {time}"));
        Some(format!("({})", each.collect::<Vec<_>>().join(" or ")))
    }

    /// The key that new rows lie above; only where changes of rows are not to be seen.
    fn above(&self) -> Option<i64> {
        let by_key = self.by == By::Key && self.traits.modified.is_none();
        self.wish.since.of(&self.place.name)?.key.filter(|_| by_key)
    }

    fn newer(&self) -> Option<String> {
        let key = self.traits.key.as_ref()?;
        self.above().map(|above| format!("{key} gt {above}"))
    }

    fn pieces(&self, rows: u64) -> usize {
        pieces(pages(self.base.operation(), rows), self.wish.parts)
    }

    /// How many questions may still be asked: one more where parts were asked for.
    fn questions(&self, rows: u64, asked: u64) -> u64 {
        let least = u64::from(self.wish.parts.is_some());
        let allowed = questions(pages(self.base.operation(), rows));
        allowed.saturating_sub(asked).max(least)
    }

    fn keyless(&self, key: &str) -> Error {
        let message = format!("the rows have no whole number as `{key}`");
        Error::new(ErrorKind::Decode, message).with_operation(self.base.operation())
    }
}
