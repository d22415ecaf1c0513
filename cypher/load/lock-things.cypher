// What the graph knows about things, by id. REMOVE of a property that nothing has takes each node's
// write lock and writes nothing: two loads of the same things run one after the other, and neither
// decides on what the other is about to change.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
REMOVE thing.isLocked
RETURN thing.id AS id, labels(thing) AS labels, properties(thing) AS properties
