// The people, agencies and cities that have a part in a case.
MATCH (parent:Case)
MATCH (parent)<-[link:PARTY_TO]-(node:Entity)
RETURN node, link
