// The links of a hop. The parent's id is the hop: the ids of both ends, and what the path was limited to:
// types of links, a day on which they are valid, days between which a statement was said, and how many
// articles must tell of it; joined by spaces, with - for no limit.
MATCH (one:Entity {id: split(parent.id, " ")[0]})
CALL (parent) {
  MATCH (other:Entity {id: split(parent.id, " ")[1]})
  RETURN other
}
MATCH (one)-[node:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(other)
WITH node, split(parent.id, " ") AS hop
WHERE type(node) IN split(hop[2], ",")
  AND (hop[3] = "-" OR node.sinceEarliest <= hop[3] AND node.untilLatest >= hop[3])
  AND node.sourceArticles >= toInteger(hop[6])
RETURN node, null AS link
