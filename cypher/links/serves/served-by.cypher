// The agencies that serve a city.
MATCH (parent:City)
MATCH (parent)<-[link:SERVES]-(node:Agency)
RETURN node, link
