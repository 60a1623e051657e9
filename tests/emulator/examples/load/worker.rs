//! The clients of a round.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::future::try_join_all;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::Failure;
use crate::assets::OwnAsset;
use crate::call::Client;
use crate::files::OwnFile;
use crate::queue::Queue;
use crate::service::Service;
use crate::tally::Tally;
use crate::{jobs, reads};

/// Lets clients work at once until a time, then checks without faults what they know to be so.
pub async fn round(
    service: &Arc<Service>,
    tally: &Arc<Tally>,
    clients: usize,
    (seed, round): (u64, u64),
    pause: Duration,
    until: Instant,
) -> Result<(), Failure> {
    let queue = Arc::new(Queue::create(&Client::new(service)?, round).await?);
    let release = jobs::release(&Client::new(service)?).await?;
    service.set_faults(true).await?;
    let workers = (0..clients).map(|number| {
        let random = StdRng::seed_from_u64(seed ^ round.rotate_left(20) ^ number as u64);
        let worker = Worker {
            client: Client::new(service)?,
            tally: Arc::clone(tally),
            queue: Arc::clone(&queue),
            asset: OwnAsset::new(round, number),
            file: OwnFile::new(round, number),
            release: release.clone(),
            random,
        };
        Ok::<_, Failure>(worker.work(pause, until))
    });
    let workers = workers.collect::<Result<Vec<_>, _>>()?;
    let done = try_join_all(workers.into_iter().map(tokio::spawn)).await?;
    service.set_faults(false).await?;
    for worker in &done {
        worker.asset.check(&worker.client, tally).await;
        worker.file.check(&worker.client, tally).await;
    }
    queue.check(&Client::new(service)?, tally).await;
    Ok(())
}

struct Worker {
    client: Client,
    tally: Arc<Tally>,
    queue: Arc<Queue>,
    asset: OwnAsset,
    file: OwnFile,
    release: String,
    random: StdRng,
}

impl Worker {
    async fn work(mut self, pause: Duration, until: Instant) -> Self {
        while Instant::now() < until {
            self.step().await;
            let share = self.random.random_range(0.5..1.5);
            tokio::time::sleep(pause.mul_f64(share)).await;
        }
        self
    }

    async fn step(&mut self) {
        let (client, tally) = (&self.client, &*self.tally);
        match self.random.random_range(0..100) {
            0..20 => self.asset.change(client, tally).await,
            20..30 => self.asset.check(client, tally).await,
            30..45 => self.queue.add(client, tally).await,
            45..62 => self.queue.transact(client, tally).await,
            62..67 => jobs::start_and_stop(client, tally, &self.release).await,
            67..77 => self.file.change(client, tally).await,
            77..84 => self.file.check(client, tally).await,
            _ => reads::read(client, tally, &mut self.random).await,
        }
    }
}
