//! Counting beside reading: rows go in parcels to threads that count them while the next are read. Which thread takes which
//! parcel is left to chance; tallies are whole numbers that add up to the same in any order.

use std::sync::Mutex;
use std::sync::mpsc::{channel, sync_channel};

use super::Tally;
use crate::model::answers::Respondent;
use crate::phases::Scope;

/// Rows of a parcel: enough that handing it over costs nothing, few enough for the cache.
const PARCEL: usize = 256;
/// Full parcels that may wait: enough that nobody is woken for each.
const WAITING: usize = 12;
/// Threads that count: reading is about as much work as counting, so that more would wait.
const COUNTING: usize = 2;

/// Rows on their way; the buffers of counted ones come back and are filled again.
#[derive(Default)]
struct Parcel {
    rows: Vec<Respondent>,
    used: usize,
}

impl Parcel {
    /// Takes a row and leaves a buffer in its place.
    fn put(&mut self, respondent: &mut Respondent) {
        match self.rows.get_mut(self.used) {
            Some(row) => std::mem::swap(row, respondent),
            None => self.rows.push(respondent.clone()),
        }
        self.used += 1;
    }
}

/// The tally of every row that `read` hands over, and what `read` itself gives. A row handed over is taken: what stands in
/// its place afterwards is another one, to be written over.
pub fn count_beside<T>(scope: &Scope<'_>, read: impl FnOnce(&mut dyn FnMut(&mut Respondent)) -> T) -> (Tally, T) {
    let (full, arriving) = sync_channel::<Parcel>(WAITING);
    let (counted, empty) = channel();
    let arriving = Mutex::new(arriving);
    std::thread::scope(|threads| {
        let count = || {
            let (counted, arriving) = (counted.clone(), &arriving);
            threads.spawn(move || {
                let mut tally = Tally::new(scope);
                // A lock that another thread broke by a panic ends the counting; the panic itself is told below.
                while let Some(mut parcel) = arriving.lock().ok().and_then(|arriving| arriving.recv().ok()) {
                    parcel.rows.iter().take(parcel.used).for_each(|row| tally.add(row));
                    parcel.used = 0;
                    // Nobody waits for buffers when reading has ended.
                    let _ = counted.send(parcel);
                }
                tally
            })
        };
        let mut counting = Vec::new();
        let mut parcel = Parcel::default();
        let read = read(&mut |respondent| {
            parcel.put(respondent);
            if parcel.used == PARCEL {
                // The questionnaires of most departments are fewer, and need no help.
                if counting.is_empty() {
                    counting.extend((0..COUNTING).map(|_| count()));
                }
                let next = empty.try_recv().unwrap_or_default();
                let _ = full.send(std::mem::replace(&mut parcel, next));
            }
        });
        let mut tally = Tally::new(scope);
        parcel.rows.iter().take(parcel.used).for_each(|row| tally.add(row));
        drop(full);
        for counting in counting {
            match counting.join() {
                Ok(part) => tally.merge(part),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        (tally, read)
    })
}
