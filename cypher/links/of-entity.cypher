// Every link between an entity and another entity, in either direction.
MATCH (parent:Entity)
MATCH (parent)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(node:Entity)
RETURN node, link
