// The articles that a person or an agency wrote or contributed to.
MATCH (parent:Entity)
MATCH (parent)<-[link:WRITTEN_BY]-(node:Article)
RETURN node, link
