// All links of the kinds that may not lead in a circle, and do only when several sources put together
// make one.
MATCH (from:Thing)-[link:RESPONDS_TO|PART_OF_STATEMENT|PART_OF]->(to:Thing)
USING INDEX SEEK from:Thing(id)
WHERE from.id > ""
RETURN type(link) AS type, from.id AS from, to.id AS to
