"""What the operations of Adobe Learning Manager do, one module a resource."""
