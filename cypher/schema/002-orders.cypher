// The orders in which lists are read: an index holds every column of the order, so that a page costs
// what the page holds and not what the list holds.
CREATE INDEX person_by_label IF NOT EXISTS FOR (n:Person) ON (n.label, n.id);
CREATE INDEX agency_by_label IF NOT EXISTS FOR (n:Agency) ON (n.label, n.id);
CREATE INDEX city_by_label IF NOT EXISTS FOR (n:City) ON (n.label, n.id);
CREATE INDEX program_by_label IF NOT EXISTS FOR (n:Program) ON (n.label, n.id);
CREATE INDEX topic_by_label IF NOT EXISTS FOR (n:Topic) ON (n.label, n.id);
CREATE INDEX statement_by_date IF NOT EXISTS FOR (n:Statement) ON (n.saidOnSort, n.id);
CREATE INDEX statement_by_speaker IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.saidOnSort, n.id);
CREATE INDEX article_by_date IF NOT EXISTS FOR (n:Article) ON (n.publishedOnSort, n.id);
CREATE INDEX citation_by_subject IF NOT EXISTS FOR (n:Citation) ON (n.subject, n.sort, n.id);
