// What the graph knows about things, by id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN thing.id AS id, labels(thing) AS labels, properties(thing) AS properties
