"""Counts the words of a greeting."""
