// The cities where a person or an agency has a seat, an office or a home.
MATCH (parent:Entity)
MATCH (parent)-[link:LOCATED_IN]->(node:City)
RETURN node, link
