// Who gave money to a person, an agency, a city or a program.
MATCH (parent:Entity)
MATCH (parent)<-[link:GAVE_MONEY]-(node:Entity)
RETURN node, link
