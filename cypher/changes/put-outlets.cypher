// Links citations to the outlet that the article credits, in place of any earlier outlet; to none if
// the row names none.
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
USING INDEX SEEK citation:Citation(id)
OPTIONAL MATCH (citation)-[old:VIA]->(:Agency)
DELETE old
WITH row, citation
MATCH (agency:Agency {id: row.via})
USING INDEX SEEK agency:Agency(id)
MERGE (citation)-[:VIA]->(agency)
