// Records that a schema file has been applied.
MERGE (version:SchemaVersion {file: $file})
ON CREATE SET version.appliedAt = $appliedAt
