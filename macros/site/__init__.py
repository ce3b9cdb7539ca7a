"""Building, previewing and finishing the site."""
