// What the graph knows about facts that were retracted, with the change that did it.
UNWIND $ids AS id
MATCH (retracted:Retracted {id: id})
MATCH (change:Change {id: retracted.change})
RETURN retracted.id AS id, retracted.byHand AS byHand,
  retracted.isAttested AS isAttested, retracted.change AS change, retracted.recordedAt AS recordedAt,
  change.at AS at, change.reason AS reason
