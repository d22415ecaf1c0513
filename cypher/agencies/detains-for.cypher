// The agencies and cities for which an agency holds those whom they arrest.
MATCH (parent:Agency)
MATCH (parent)-[link:DETAINS_FOR]->(node:Entity)
RETURN node, link
