// Keeps the ties in one of these words; ignores case.
WHERE any(title IN $args.title WHERE toLower(title) = toLower(link.title))
