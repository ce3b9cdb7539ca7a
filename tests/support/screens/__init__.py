"""The interactive parts of the site, as a test speaks about them."""
