// The people and agencies that act for a person, an agency or a city.
MATCH (parent:Entity)
MATCH (parent)<-[link:REPRESENTS]-(node:Entity)
RETURN node, link
