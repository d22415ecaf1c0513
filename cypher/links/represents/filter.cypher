// Keeps the representatives with one of these titles; ignores case.
WHERE any(title IN $args.title WHERE toLower(title) = toLower(link.title))
