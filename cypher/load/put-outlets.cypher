// Links citations to the outlet that the article credits, replacing any earlier outlet.
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
OPTIONAL MATCH (citation)-[old:VIA]->(:Agency)
DELETE old
WITH row, citation
MATCH (agency:Agency {id: row.via})
MERGE (citation)-[:VIA]->(agency)
