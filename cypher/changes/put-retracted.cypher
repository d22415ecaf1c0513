// Notes of facts that are known and not in the graph why they are not.
UNWIND $rows AS row
MERGE (retracted:Retracted {id: row.id})
SET retracted += row.properties
