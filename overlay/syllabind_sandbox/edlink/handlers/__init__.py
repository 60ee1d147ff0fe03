"""What the operations of Edlink do, one module a resource."""
