// What the graph knows about things, by id. Removing a property that no node has takes each node's
// write lock without writing anything: two loads of the same things run one after the other, so
// neither decides on data that the other is about to change.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
REMOVE thing.isLocked
RETURN thing.id AS id, labels(thing) AS labels, properties(thing) AS properties
