// Positions that differ from what the statements come to by the rule of count-positions.cypher, that are
// not there, or that no statement tells.
CALL () {
  CALL () {
    MATCH (subject:Topic)
    WHERE subject.id > ""
    RETURN subject
    UNION
    MATCH (subject:Program)
    WHERE subject.id > ""
    RETURN subject
  }
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
    RETURN "position/" + subject.id + "/" + speaker.id AS id, [
      subject.id, speaker.id, now.id, now.stance, size(said) - 1,
      coalesce(before.stance, ""), coalesce(before.id, ""),
      CASE now.stance WHEN "FOR" THEN "4 " WHEN "AGAINST" THEN "3 "
        WHEN "DENIES_APPLIES" THEN "2 " ELSE "1 " END + now.day
    ] AS wanted
  }
  OPTIONAL MATCH (position:Position {id: id})
  WITH id, wanted, [
    position.subject, position.speaker, position.statement, position.stance, position.earlier,
    coalesce(position.changedFrom, ""), coalesce(position.previous, ""), position.sort
  ] AS stored
  WHERE coalesce(stored <> wanted, true)
  RETURN id
  UNION
  MATCH (position:Position)
  WHERE position.id > "" AND NOT EXISTS {
    MATCH (statement:Statement {id: position.statement})-[about:ABOUT]->(subject)
    WHERE subject.id = position.subject AND about.stance IS NOT NULL
      AND EXISTS { MATCH (statement)-[:SAID_BY]->(speaker) WHERE speaker.id = position.speaker }
  }
  RETURN position.id AS id
}
RETURN id ORDER BY id
LIMIT $limit
