// Where a list of all entities begins that asks for names: at the names, and not at every entity.
MATCH (named:Name)<-[:HAS_NAME]-(node:Entity)
WHERE named.alike IN $args.name
WITH DISTINCT node
