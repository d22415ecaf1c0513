// The statements whose words are about an entity.
MATCH (parent:Entity)
MATCH (parent)<-[link:ABOUT]-(node:Statement)
RETURN node, link
