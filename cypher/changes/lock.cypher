// Locks things, and the notes of what was retracted, until the transaction ends. Removing a property that
// no node has takes each node's write lock without writing anything: two changes of the same run one after
// the other, so neither decides on data that the other is about to change. What is there is read
// afterward: while this waits, another change may delete what it has found.
UNWIND $ids AS id
OPTIONAL MATCH (thing:Thing {id: id})
OPTIONAL MATCH (retracted:Retracted {id: id})
REMOVE thing.isLocked, retracted.isLocked
RETURN count(*) AS count
