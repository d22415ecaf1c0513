// One thing, if the graph has any. The comparison makes it the index's first entry, not a scan.
MATCH (thing:Thing)
WHERE thing.id > ""
RETURN thing.id AS id
LIMIT 1
