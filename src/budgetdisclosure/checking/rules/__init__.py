"""The rules, one a file, in folders by family."""
