// Counts the links of entities to other entities and to statements, which the same transaction has
// changed, with both ends locked. Counts of types are read from the nodes, whatever their number.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
SET entity.degree = COUNT { (entity)-[:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO|SAID_BY|ABOUT|MENTIONS|ADDRESSED_TO]-() }
