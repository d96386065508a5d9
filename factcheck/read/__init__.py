"""Bytes to a Document, one format to a module."""

from factcheck.read.reading import SUFFIXES, document, text_document

__all__ = ["SUFFIXES", "document", "text_document"]
