// Where each speaker stands on a topic or a program: one node for each pair, found by its subject in the
// order of the list. Those of a graph that was written before are counted from its statements, by the
// rule of changes/count-positions.cypher.
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE INDEX position_by_subject IF NOT EXISTS FOR (n:Position) ON (n.subject, n.sort, n.id);
MATCH (subject:Topic|Program)
CALL (subject) {
  MATCH (subject)<-[about:ABOUT]-(statement:Statement)-[:SAID_BY]->(speaker:Entity)
  WHERE about.stance IS NOT NULL
  WITH speaker, statement, about.stance AS stance,
    CASE WHEN statement.saidOn IS NULL THEN "0000-01-01" ELSE statement.saidOnSort END AS day
  ORDER BY day DESC, statement.id DESC
  WITH speaker, collect({
    id: statement.id,
    stance: stance,
    day: day,
    earliest: statement.saidOnEarliest,
    latest: statement.saidOnLatest
  }) AS said
  WITH speaker, said, head(said) AS now
  WITH speaker, said, now,
    head([each IN said WHERE each.stance <> now.stance AND each.latest < now.earliest]) AS before
  MERGE (position:Position {id: "position/" + subject.id + "/" + speaker.id})
  SET position.subject = subject.id, position.speaker = speaker.id, position.statement = now.id,
    position.stance = now.stance, position.earlier = size(said) - 1,
    position.changedFrom = before.stance, position.previous = before.id,
    position.sort = CASE now.stance WHEN "FOR" THEN "4 " WHEN "AGAINST" THEN "3 "
      WHEN "DENIES_APPLIES" THEN "2 " ELSE "1 " END + now.day
} IN TRANSACTIONS OF 10 ROWS;
