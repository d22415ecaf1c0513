// How entities are called: their names, and the titles of what they hold and belong to.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
RETURN id,
  [(entity)-[:HAS_NAME]->(name:Name) | {text: name.text, language: name.language}] AS names,
  [(entity)-[link:HELD_OFFICE|MEMBER_OF|REPRESENTS]->() WHERE link.title IS NOT NULL | link.title] AS titles
