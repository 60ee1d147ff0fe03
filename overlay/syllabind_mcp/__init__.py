"""A server of the Model Context Protocol with three tools: search the operations of all APIs, describe one, call it.

It needs the extra `mcp`: pip install 'syllabind[mcp]'.
"""
