// A statement itself, for the line below the title of its card: the columns look up who made it, each speaker
// with the office in which they spoke, and on whose behalf.
MATCH (parent:Statement)
WITH parent AS node
RETURN node, null AS link
