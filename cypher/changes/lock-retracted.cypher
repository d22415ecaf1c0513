// What the graph knows about facts that were retracted, with the change that did it. Removing a
// property that no node has takes each node's write lock without writing anything.
UNWIND $ids AS id
MATCH (retracted:Retracted {id: id})
REMOVE retracted.isLocked
WITH retracted
MATCH (change:Change {id: retracted.change})
RETURN retracted.id AS id, retracted.byHand AS byHand,
  retracted.isAttested AS isAttested, retracted.change AS change, retracted.recordedAt AS recordedAt, change.at AS at, change.reason AS reason
