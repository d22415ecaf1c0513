// Adds moments, or writes them anew.
UNWIND $rows AS row
MERGE (moment:Moment {id: row.id})
SET moment = row
