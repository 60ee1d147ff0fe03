"""What turns the specs into packages and proves them; run as `python -m scripts.<name>`."""
