"""What the operations of Thrive Learning do, one module a resource."""
