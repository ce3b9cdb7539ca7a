"""What a reader meets, in real browsers."""
