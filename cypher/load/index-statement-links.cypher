// Copies onto a statement's links what the index of their targets' lists is made of: the target's id
// and the statement's date. A page of what is said about somebody is then read as it stands in the index.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})-[link:ABOUT|MENTIONS|ADDRESSED_TO]->(target:Entity)
WHERE link.toId IS NULL OR link.saidOnSort <> statement.saidOnSort
SET link.toId = target.id, link.saidOnSort = statement.saidOnSort
