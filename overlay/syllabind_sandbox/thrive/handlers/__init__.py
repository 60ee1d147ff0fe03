"""What the operations of the service do, one module a resource."""
