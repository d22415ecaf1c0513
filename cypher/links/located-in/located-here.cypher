// The people and agencies that have a seat, an office or a home in a city.
MATCH (parent:City)
MATCH (parent)<-[link:LOCATED_IN]-(node:Entity)
RETURN node, link
