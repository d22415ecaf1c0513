// Whose position statements tell, and on what: each speaker of a statement with each topic or program
// toward which its words take a stance.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[about:ABOUT]->(subject:Topic|Program)
USING INDEX SEEK statement:Statement(id)
WHERE about.stance IS NOT NULL
MATCH (statement)-[:SAID_BY]->(speaker:Entity)
RETURN DISTINCT subject.id AS subject, speaker.id AS speaker
