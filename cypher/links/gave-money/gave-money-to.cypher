// Who got money from a person or an agency.
MATCH (parent:Entity)
MATCH (parent)-[link:GAVE_MONEY]->(node:Entity)
RETURN node, link
