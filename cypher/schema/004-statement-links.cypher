// The statements that are about, mention or are addressed to an entity, newest first. Tens of
// thousands of statements may share a target, so the links hold the order's columns, and an index
// holds the links.
CREATE INDEX about_by_target IF NOT EXISTS FOR ()-[l:ABOUT]-() ON (l.toId, l.saidOnSort, l.id);
CREATE INDEX mentions_by_target IF NOT EXISTS FOR ()-[l:MENTIONS]-() ON (l.toId, l.saidOnSort, l.id);
CREATE INDEX addressed_to_by_target IF NOT EXISTS FOR ()-[l:ADDRESSED_TO]-() ON (l.toId, l.saidOnSort, l.id);
// Links that were written before there was the index.
MATCH (statement:Statement)-[link:ABOUT|MENTIONS|ADDRESSED_TO]->(target:Entity)
WHERE link.toId IS NULL
SET link.toId = target.id, link.saidOnSort = statement.saidOnSort;
