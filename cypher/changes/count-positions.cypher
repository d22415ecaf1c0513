// Counts the positions of some speakers on some subjects anew, from the end with fewer statements, and
// takes away those that no statement tells any longer. The latest statement counts: one without a day
// never does while another has one, and of a day the last by id. A stance has changed if an earlier
// statement took another, and is certainly earlier. The order of the list is that of the stance, then of
// the day; both are in one text, as an index runs in one direction. Both ends were locked when the change
// was planned, so nobody else counts the same.
UNWIND $rows AS row
CALL (row) {
  MATCH (speaker:Entity {id: row.speaker})
  CALL (row) {
    MATCH (subject:Entity {id: row.subject})
    RETURN subject
  }
  CALL (speaker, subject) {
    WITH speaker, subject
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:ABOUT]-() }
    MATCH (speaker)<-[:SAID_BY]-(statement:Statement)
    MATCH (statement)-[about:ABOUT]->(subject)
    RETURN statement, about.stance AS stance
    UNION ALL
    WITH speaker, subject
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:ABOUT]-() }
    MATCH (subject)<-[about:ABOUT]-(statement:Statement)
    MATCH (statement)-[:SAID_BY]->(speaker)
    RETURN statement, about.stance AS stance
  }
  WITH statement, stance,
    CASE WHEN statement.saidOn IS NULL THEN "0000-01-01" ELSE statement.saidOnSort END AS day
  WHERE stance IS NOT NULL
  ORDER BY day DESC, statement.id DESC
  RETURN collect({
    id: statement.id,
    stance: stance,
    day: day,
    earliest: statement.saidOnEarliest,
    latest: statement.saidOnLatest
  }) AS said
}
WITH row, said, head(said) AS now
WITH row, said, now,
  head([each IN said WHERE each.stance <> now.stance AND each.latest < now.earliest]) AS before
CALL (row, now) {
  WITH row, now
  WHERE now IS NULL
  MATCH (position:Position {id: row.id})
  DELETE position
}
CALL (row, said, now, before) {
  WITH row, said, now, before
  WHERE now IS NOT NULL
  MERGE (position:Position {id: row.id})
  SET position.subject = row.subject, position.speaker = row.speaker, position.statement = now.id,
    position.stance = now.stance, position.earlier = size(said) - 1,
    position.changedFrom = before.stance, position.previous = before.id,
    position.sort = CASE now.stance WHEN "FOR" THEN "4 " WHEN "AGAINST" THEN "3 "
      WHEN "DENIES_APPLIES" THEN "2 " ELSE "1 " END + now.day
}
