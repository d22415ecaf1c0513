// Copies onto a statement's links what the index of their targets' lists needs: the target's id and
// the statement's date. The index then holds the order of a page of a target's statements.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})-[link:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|ADDRESSED_TO]->(target:Entity)
USING INDEX SEEK statement:Statement(id)
WHERE link.toId IS NULL OR link.saidOnSort <> statement.saidOnSort
SET link.toId = target.id, link.saidOnSort = statement.saidOnSort
