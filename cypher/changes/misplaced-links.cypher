// Links of statements whose copies of the target's id or of the statement's date differ from these, so
// that a list by date would have them in the wrong place.
MATCH (statement:Statement)-[link:SAID_BY|ON_BEHALF_OF|ABOUT|MENTIONS|ADDRESSED_TO]->(target:Entity)
WHERE statement.id > ""
  AND (coalesce(link.toId, "") <> target.id OR coalesce(link.saidOnSort, "") <> statement.saidOnSort)
RETURN link.id AS id ORDER BY id
LIMIT $limit
