// The people, agencies and cities that a person or an agency acts for.
MATCH (parent:Entity)
MATCH (parent)-[link:REPRESENTS]->(node:Entity)
RETURN node, link
