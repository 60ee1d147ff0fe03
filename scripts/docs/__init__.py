"""The documentation: pages that follow from the specs, and the site that they are part of."""
