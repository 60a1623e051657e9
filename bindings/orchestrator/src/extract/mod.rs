//! Large lists, whole: which folders they are read from, and which properties of rows tell what is
//! new. The rest is [`odata_runtime::extract`].

mod traits;

use std::sync::Arc;

use odata_runtime::extract::{By, Pace, Place, PlaceHeader, Plan, Since, Wish, plan};
use odata_runtime::{Error, ErrorKind, Request};
use serde::{Deserialize, Serialize};

use crate::folder::FOLDER_ID;
use crate::{Folder, Folders, Orchestrator, rates};

pub use traits::{Property, PropertyKind, traits};

/// All folders.
const EVERY: &str = "**";

/// What is wanted of an extraction. Plain data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extraction {
    /// Which rows.
    #[serde(default)]
    pub since: Since,
    /// How parts are told apart.
    #[serde(default)]
    pub by: Option<By>,
    /// Parts of a folder at most.
    #[serde(default)]
    pub parts: Option<usize>,
    /// A pattern of folders: see [`Folders`]. Without one the folder that the client works in, and all
    /// folders where it works in none.
    #[serde(default)]
    pub folders: Option<String>,
    /// Whether folders become parts without an upper end: see [`Wish::is_open`].
    #[serde(default)]
    pub is_open: bool,
}

impl Orchestrator {
    /// A client all of whose requests keep to this pace, as do those of all clients made from it.
    #[must_use]
    pub fn with_pace(&self, pace: Arc<Pace>) -> Self {
        Self {
            client: self.client.with_pace(pace),
            ..self.clone()
        }
    }

    /// Plans the extraction of a list: `properties` are those of its rows.
    ///
    /// Lists that are read folder by folder have parts for each folder; finding all folders takes a
    /// request for each thousand of them.
    ///
    /// # Errors
    /// Those of [`odata_runtime::extract::plan`], of the list of folders, and [`ErrorKind::Usage`]
    /// where folders are given for a list that stands in none.
    pub async fn plan_extraction(
        &self,
        list: &Request,
        properties: &[Property],
        wanted: Extraction,
    ) -> Result<Plan, Error> {
        let (places, asked) = self.places(list, wanted.folders.as_deref()).await?;
        let wish = Wish {
            since: wanted.since,
            by: wanted.by,
            parts: wanted.parts,
            is_open: wanted.is_open,
        };
        let mut plan = plan(list, places, &traits(list.operation(), properties), &wish).await?;
        plan.requests += asked;
        Ok(plan)
    }

    /// Where the rows stand, and how many requests it took to find out.
    async fn places(
        &self,
        list: &Request,
        folders: Option<&str>,
    ) -> Result<(Vec<Place>, u64), Error> {
        let mut declared = list.operation().ambient_headers.iter();
        let is_in_folders = declared.any(|header| header.eq_ignore_ascii_case(FOLDER_ID));
        let pattern = match (is_in_folders, folders) {
            (false, Some(_)) => {
                let message = "the rows stand in no folder: leave out `folders`";
                let error = Error::new(ErrorKind::Usage, message);
                return Err(error.with_operation(list.operation()));
            }
            (false, None) => return Ok((vec![Place::default()], 0)),
            (true, None) if list.client().ambient_header(FOLDER_ID).is_some() => {
                return Ok((vec![Place::of(list)], 0));
            }
            (true, pattern) => pattern.unwrap_or(EVERY),
        };
        let found = self.in_folders(Folders::from(pattern)).find().await?;
        Ok((found.iter().map(place).collect(), 1))
    }
}

fn place(folder: &Folder) -> Place {
    let (name, value) = folder.header();
    Place {
        name: folder.name().to_owned(),
        headers: vec![PlaceHeader {
            declared: FOLDER_ID.to_owned(),
            name: name.to_owned(),
            value: value.to_owned(),
        }],
    }
}

/// The documented number of requests a minute for an operation, for clients that are no robots;
/// nothing where none is documented.
pub fn documented_rate(operation: &str) -> Option<u32> {
    rates::of(operation)
}
